# bytes() and bytearray(): every source, with errors.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class Index:
    def __index__(self):
        return 3


class Bytes:
    def __bytes__(self):
        return b"from bytes"


class Bad:
    def __bytes__(self):
        return "x"


for make in (bytes, bytearray):
    t(make)
    t(make, 3)
    t(make, 0)
    t(make, -1)
    t(make, 2**70)
    t(make, b"abc")
    t(make, bytearray(b"xyz"))
    t(make, memoryview(b"view"))
    t(make, [1, 2, 255])
    t(make, (65, 66))
    t(make, range(5))
    t(make, {1: 2})
    t(make, (i for i in (72, 73)))
    t(make, [256])
    t(make, [-1])
    t(make, ["a"])
    t(make, [1.5])
    t(make, [None])
    t(make, "text")
    t(make, "text", "utf-8")
    t(make, "té", "ascii")
    t(make, "té", "ascii", "ignore")
    t(make, "té", encoding="latin-1")
    t(make, "té", errors="ignore")
    t(make, source="q", encoding="ascii")
    t(make, 5, "utf-8")
    t(make, encoding="utf-8")
    t(make, None)
    t(make, 1.5)
    t(make, Index())
    t(make, [Index()])
    t(make, object())
    t(make, True)
    t(make, 1, 2, 3, 4)
t(bytes, Bytes())
t(bytes, Bad())
t(bytearray, Bytes())
t(bytes.fromhex, "00ff 10\tAb\n")
t(bytes.fromhex, "")
t(bytes.fromhex, "f")
t(bytes.fromhex, "fg")
t(bytes.fromhex, "f f")
t(bytes.fromhex, "é0")
t(bytes.fromhex, 5)
t(bytearray.fromhex, "deadBEEF")
t(b"\x00\xff\x10".hex)
t(b"\x00\xff\x10".hex, ":")
t(b"abcdefgh".hex, "-", 3)
t(b"abcdefgh".hex, "-", -3)
t(b"abcdefgh".hex, b"_", 2)
t(b"ab".hex, "--")
t(b"ab".hex, "é")
t(b"ab".hex, 5)
t(b"ab".hex, sep=" ", bytes_per_sep=1)
t(bytearray(b"ab").hex, ".")
x = b"abc"
print(bytes(x) is x, bytes(bytearray(x)) == x, bytearray(x) == x, x == bytearray(x), x == "abc", hash(x) == hash(b"a" + b"bc"), isinstance(x, bytes), bytes(x) + b"!" )
