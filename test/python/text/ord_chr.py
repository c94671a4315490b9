# ord, chr, hex, oct, bin, ascii: ranges and errors.
def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for c in ("a", "\0", "é", "日", "😀", "\U0010ffff", "\ud800"):
    assert chr(ord(c)) == c
    print(ascii(c), ord(c), hex(ord(c)))
for args in ((b"a",), (bytearray(b"\xff"),), ("ab",), ("",), (b"",), (b"ab",), (5,), (None,), (), ("a", "b")):
    t(ord, *args)
for args in ((97,), (0,), (0x10FFFF,), (0x110000,), (-1,), (2**31,), (2**70,), (-(2**70),), (1.5,), ("a",), (True,), ()):
    t(chr, *args)
for f in (hex, oct, bin):
    for v in (0, 1, -1, 255, -255, 2**64, -(2**64), True, 1.5, "a", None):
        t(f, v)
    t(f)
for v in ("é", "a\n", ["日", "x"], {"é": 1}, 5, None, "'"):
    t(ascii, v)
    print(ascii(v))
t(ascii)
