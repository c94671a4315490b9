# split, rsplit, splitlines, partition
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: "a".split(1))
t(lambda: "a".split(""))
t(lambda: b"a".split("a"))
t(lambda: b"a".split(b""))
t(lambda: "a".rsplit(""))
t(lambda: "a".partition(""))
t(lambda: "a".partition(1))
t(lambda: b"a".partition("a"))
t(lambda: b"a".partition(b""))
t(lambda: ("".splitlines(), "a\n".splitlines(), "a\r\nb\rc\n\nd".splitlines(True), "a\x0bb\x1cc\u2028d\x85e".splitlines()))
t(lambda: b"a\x0bb\x1cc\nd\re".splitlines())
t(lambda: (" a  b ".split(), " a b  c ".split(None,1), " a  b c ".rsplit(None,1), "".split(), "".split(","), "a,,b".split(",",1), "a,b,c".rsplit(",",1)))
t(lambda: ("a b".split(maxsplit=0), " a b ".split(maxsplit=0), " a b ".rsplit(maxsplit=0)))
t(lambda: (bytearray(b"abc").isalpha(), bytearray(b"abc").upper(), bytearray(b"a b").split(), bytearray(b"abc").partition(b"b"), bytearray(b"abc").replace(b"a",b"x"), bytearray(b"abc").strip(), bytearray(b"x").join([]), bytearray(b"a").zfill(3), bytearray(b"abc").removeprefix(b"a")))
t(lambda: (b"abc".partition(b"x"), bytearray(b"abc").rpartition(b"x"), "abc".rpartition("x")))
