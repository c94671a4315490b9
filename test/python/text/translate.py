# translate and maketrans
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: "a".translate(1))
t(lambda: "abc".translate({97:None,98:"xy",99:120}))
t(lambda: "abc".translate({97:1.5}))
t(lambda: "abc".translate({97:0x110000}))
t(lambda: "abc".translate({97:-1}))
t(lambda: "abc".translate([]))
t(lambda: "abc".translate("x"*97+"QRS"))
t(lambda: str.maketrans("a"))
t(lambda: str.maketrans({"a":1,98:"x"}))
t(lambda: str.maketrans({"ab":1}))
t(lambda: str.maketrans({1.5:1}))
t(lambda: str.maketrans("ab","x"))
t(lambda: str.maketrans("ab","xy","z"))
t(lambda: str.maketrans("ab",1))
t(lambda: str.maketrans(1,"a"))
t(lambda: str.maketrans("ab","xy",1))
t(lambda: bytes.maketrans(b"ab",b"x"))
t(lambda: bytes.maketrans("ab",b"x"))
t(lambda: b"abc".translate(b""))
t(lambda: b"abc".translate(None,b"b"))
t(lambda: b"abc".translate(None))
t(lambda: b"abc".translate(1))
