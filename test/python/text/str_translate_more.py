# maketrans and translate, with every kind of table.
def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


t(str.maketrans, "abc", "xyz")
t(str.maketrans, "ab", "xy", "z")
t(str.maketrans, {"a": "b", 99: None, "d": 100, "e": "multi"})
t(str.maketrans, {})
t(str.maketrans, "", "")
t(str.maketrans, "a", "xy")
t(str.maketrans, {"ab": 1})
t(str.maketrans, {1.5: 1})
t(str.maketrans, "a")
t(str.maketrans, 1, "a")
t(str.maketrans, "aa", "bc")
table = str.maketrans("aeiou", "AEIOU", "xyz")
t("exemplary lazy text".translate, table)
t("abc".translate, {97: None, 98: "BB", 99: 0x65E5})
t("日本".translate, {0x65E5: "sun", 0x672C: 0x6728})
t("abc".translate, {})
t("".translate, table)
t("abc".translate, "xyz" * 50)
t("\0\1\2a".translate, ["zero", None, 66])
t("abc".translate, {97: 1.5})
t("abc".translate, {97: -1})
t("abc".translate, {97: 0x110000})
t("abc".translate, {"a": "x"})
t("abc".translate, 5)
t("abc".translate)


class Table:
    def __getitem__(self, key):
        if key == 98:
            raise LookupError
        if key == 99:
            raise ValueError("no c")
        return key + 1


t("ab".translate, Table())
t("abc".translate, Table())


class Default(dict):
    def __missing__(self, key):
        return "?" if key > 110 else key


t("hello world".translate, Default())
