# & | ^ ~ with two's complement meaning at all sizes, with bools, and against other types.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


values = [0, 1, -1, 6, -7, 2**30 - 1, -(2**30), 2**32 - 1, -(2**32), 2**64 + 5, -(2**64) - 5, 3**41]
for a in values:
    for b in values:
        assert a & b == ~(~a | ~b)
        assert a ^ b == (a | b) & ~(a & b)
        assert (a & b) + (a | b) == a + b
    print(a, ~a, a & 0xFF, a | 0xF0, a ^ 0xAA, a & -256, a & values[9], a | values[10], a ^ values[11])
print(type(True & True), type(True | 1), type(True ^ False), True & 3, 6 ^ True, ~True, ~False)
t(lambda: 1 & 1.0)
t(lambda: 1.5 | 1)
t(lambda: 1 ^ "a")
t(lambda: ~1.5)
t(lambda: ~"a")
t(lambda: None & 1)
for n in values:
    print(n, n.bit_length(), n.bit_count(), n.conjugate() == n, n.numerator == n, n.denominator, n.real == n, n.imag)
print((255).bit_count(), (-255).bit_count(), (2**100 - 1).bit_count(), (2**100).bit_length(), (-(2**100)).bit_length(), True.bit_length())
n = 0b1011
n &= 0b1110
print(bin(n))
n |= 1 << 70
print(hex(n))
n ^= 1 << 70
print(n)
print((5).__and__(3), (5).__or__(3), (5).__xor__(3), (5).__invert__(), (5).__rand__(4), (5).__and__(1.0), (5).__or__("x"))
