# strip, center, ljust, rjust, zfill, expandtabs
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: "a".strip(1))
t(lambda: "a".lstrip(1))
t(lambda: b"a".strip("a"))
t(lambda: "a".center("x"))
t(lambda: "a".center(5,""))
t(lambda: "a".center(5,"xx"))
t(lambda: "a".center(5,1))
t(lambda: b"a".center(5,b""))
t(lambda: b"a".center(5,"a"))
t(lambda: b"a".center(5,bytearray(b'x')))
t(lambda: "a".center(5.0))
t(lambda: "a".ljust(5,"é"))
t(lambda: ("abc".center(6), "abcd".center(7), "ab".center(5),"a".center(4)))
t(lambda: "a".zfill("x"))
t(lambda: "a".expandtabs("x"))
t(lambda: ("\t1\t12\n123\t".expandtabs(), "a\tb".expandtabs(0), "a\tb".expandtabs(-1), "\té\tx".expandtabs(4)))
t(lambda: ("+5".zfill(4), "-5".zfill(4), "".zfill(2), "--5".zfill(5), b"-5".zfill(4), "é".zfill(3)))
