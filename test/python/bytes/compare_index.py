# Comparison, indexing, iteration and % formatting of bytes.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


values = [b"", b"a", b"ab", b"b", b"\xff", b"\x00", bytearray(b"a"), bytearray(b"ab")]
for x in values:
    print(x, [(x < y) + 2 * (x == y) + 4 * (x > y) + 8 * (x <= y) + 16 * (x >= y) + 32 * (x != y) for y in values])
print(sorted(values), b"a" == "a", b"a" == 97, b"a" == [97], b"" == bytearray())
t(lambda: b"a" < "a")
t(lambda: b"a" < 5)
t(lambda: b"a" + "a")
t(lambda: b"a" + 5)
t(lambda: "a" + b"a")
t(lambda: b"a" * b"a")
t(lambda: b"a" * 1.5)
b = b"hello"
print(b[0], b[-1], b[1:3], b[::-1], b[::2], b[10:], list(b), [*b], tuple(b[:2]), 104 in b, b"ell" in b, b"" in b, b"x" in b, len(b), b * 2, 2 * b, b + b"!", b * 0, b * -1)
t(lambda: b[5])
t(lambda: b["a"])
t(lambda: b[1.0])
t(lambda: "a" in b)
t(lambda: 256 in b)
t(lambda: -1 in b)
t(lambda: None in b)
t(lambda: b.__setitem__(0, 1))


def assign():
    b[0] = 1


def delete():
    del b[0]


t(assign)
t(delete)
it = iter(b)
print(next(it), it.__length_hint__(), type(it).__name__, list(it), list(reversed(b)), list(enumerate(b, 5))[:2], sum(b), max(b), min(b), [hex(x) for x in b[:2]], [chr(x) for x in b], bytes(reversed(b)), bytes(sorted(b)), bytes(x ^ 1 for x in b), list(zip(b, b[1:]))[:2], b"".join(bytes([x]) for x in b))
t(lambda: b"%s %d %x %c" % (b"ab", 5, 255, 65))
t(lambda: b"%b|%5s|%-5s|%.1s" % (b"x", b"y", b"z", b"abc"))
t(lambda: b"%a %r" % ("é", b"q"))
t(lambda: b"%(k)s %%" % {b"k": b"v"})
t(lambda: b"%c%c" % (b"x", 121))
t(lambda: b"%f %e %5.1f" % (1.5, 2.0, 3.25))
t(lambda: b"%s" % "text")
t(lambda: b"%s" % 5)
t(lambda: b"%d" % b"5")
t(lambda: b"%s" % (1, 2))
t(lambda: b"%c" % 256)
t(lambda: b"%c" % b"ab")
t(lambda: b"%z" % 1)
t(lambda: bytearray(b"%d-%d") % (1, 2))
x, y, *z = b"abcd"
print(x, y, z, bytes(z))
