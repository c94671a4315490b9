# Comparison, concatenation, repetition and hashing of str; str against other types.
words = ["", "a", "b", "ab", "abc", "A", "Z", "é", "e", "日", "😀", "\uffff", "\x00", "a\x00", "~", " "]
for a in words:
    print(ascii(a), [(a < b) + 2 * (a <= b) + 4 * (a == b) + 8 * (a != b) + 16 * (a > b) + 32 * (a >= b) for b in words])
print([ascii(w) for w in sorted(words)])
print(max(words) == "😀", min(words) == "", sorted(["b", "B", "a", "A"]), sorted(["b", "B", "a", "A"], key=str.lower))
print("a" == b"a", "a" == 97, "a" != None, "1" == 1, "a" == ["a"], ("a",) == ("a",))


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: "a" < 1)
t(lambda: 1 < "a")
t(lambda: "a" >= b"a")
t(lambda: "a" + 1)
t(lambda: 1 + "a")
t(lambda: "a" + b"b")
t(lambda: "a" + None)
t(lambda: "a" * "b")
t(lambda: "a" * 1.5)
t(lambda: "a" - "b")
t(lambda: "a" / 2)
t(lambda: -"a")
t(lambda: "a" * -1)
t(lambda: 3 * "ab")
t(lambda: "ab" * True)
t(lambda: "é" * 3)
t(lambda: "x" * 2**70)
t(lambda: "" * 2**31)
s = "ab"
s += "cd"
print(s, hash("abcd") == hash(s), {"abcd": 1}[s], s is not None)
s *= 2
print(s)
a = "".join(["x", "y"])
print(a == "xy", {a: 1, "xy": 2}, a in {"xy"}, hash("é日") == hash("é" + "日"))
t(lambda: "abc".foo)
t(lambda: setattr("abc", "x", 1))
t(lambda: "abc"())
t(lambda: str.upper())
t(lambda: str.upper(5))
t(lambda: str.upper("abc"))
t(lambda: list(map(str.upper, ["a", "b"])))
t(lambda: "abc".upper.__name__)
