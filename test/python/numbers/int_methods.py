# The methods and attributes of int, rounding, powers.

for n in (0, 5, -5, 2**31, -(2**31), 10**25):
    print(n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.as_integer_ratio())
    print(n.__index__(), n.__int__(), n.__trunc__(), n.__floor__(), n.__ceil__(), n.__bool__(), n.__abs__(), n.__neg__(), n.__pos__(), n.__invert__())
    print(n.__add__(1), n.__radd__(1), n.__sub__(1), n.__rsub__(1), n.__mul__(2), n.__floordiv__(3), n.__mod__(3), n.__divmod__(3), n.__pow__(2), n.__pow__(2, 7), n.__lshift__(2), n.__rshift__(1))
    print(n.__and__(6), n.__or__(6), n.__xor__(6), n.__eq__(5), n.__lt__(5), n.__ge__(5), n.__repr__(), n.__str__(), n.__format__("x"), n.__getnewargs__())
print((7).__rfloordiv__(100), (7).__rmod__(100), (7).__rdivmod__(100), (7).__rpow__(2), (7).__rlshift__(1), (2).__rrshift__(100), (5).__truediv__(2), (5).__rtruediv__(2))
print((1).__add__(1.0), (1).__add__("a"), (1).__eq__(1.0), (1).__lt__("a"), (1).__divmod__(1.0), (1).__pow__("x"), (1).__and__(1.0))

# bytes
for n in (0, 1, 127, 128, 255, 256, -1, -128, -129, -256, 2**31, -(2**31), 2**63, -(2**63), 10**20, -(10**20)):
    length = (n.bit_length() + 8) // 8
    for order in ("big", "little"):
        data = n.to_bytes(length, order, signed=True)
        print(n, order, data, data == n.to_bytes(length + 3, order, signed=True)[3 if order == "big" else 0:][:length])
        assert int.from_bytes(data, order, signed=True) == n
        assert int.from_bytes(n.to_bytes(length + 9, order, signed=True), order, signed=True) == n
        if n >= 0:
            assert int.from_bytes(n.to_bytes(length, order), order) == n
print((5).to_bytes(), (5).to_bytes(length=3), (5).to_bytes(3, byteorder="little"), (0).to_bytes(0, "big"), int.from_bytes(b"\x01\x02"), int.from_bytes(b""), int.from_bytes(b"\xff", signed=True))
print(int.from_bytes([1, 2, 3], "big"), int.from_bytes(bytearray(b"\x80\x00"), "little"), int.from_bytes(memoryview(b"ab"), "big"), int.from_bytes(range(4), byteorder="big"))


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: (500).to_bytes(1, "big"))
attempt(lambda: (128).to_bytes(1, "big", signed=True))
attempt(lambda: (-129).to_bytes(1, "big", signed=True))
attempt(lambda: (-1).to_bytes(1, "big"))
attempt(lambda: (1).to_bytes(-1, "big"))
attempt(lambda: (1).to_bytes(1, "middle"))
attempt(lambda: (1).to_bytes(0, "big"))
attempt(lambda: int.from_bytes(b"a", "x"))
attempt(lambda: int.from_bytes("ab", "big"))
attempt(lambda: int.from_bytes(5, "big"))
attempt(lambda: int.from_bytes([300], "big"))
attempt(lambda: int.from_bytes(["a"], "big"))

# rounding: half to even
print([round(n, -1) for n in (0, 4, 5, 6, 14, 15, 16, 25, 35, -5, -15, -25, -26, 95, 105, 10**20 + 5, 10**20 + 15)])
print(round(12345, -2), round(12350, -2), round(12450, -2), round(55, -2), round(50, -2), round(150, -2), round(-150, -2), round(7, 3), round(7), round(10**30 + 5 * 10**9, -10), round(5, -100), round(2**70, -5))
print(round(1, 2**70), round(True), round(True, -1), round(5, None))
attempt(lambda: round(5, 1.0))
attempt(lambda: round(5, "a"))

# powers
print(2**10, (-2) ** 3, (-2) ** 4, 0**0, 0**5, 1**1000000, (-1) ** 1000001, 10**0, 7**77, (-3) ** 50, 2**1000 == 1 << 1000)
print(2**-1, 4**-2, (-2) ** -2, (-2) ** -3, 1**-5, pow(2, -3), (-1) ** -(2**80), 1 ** (2**80), (-1) ** (2**80 + 1), 0 ** (2**80))
print(pow(2, 10, 1000), pow(3, 200, 13), pow(-3, 3, 7), pow(3, 3, -7), pow(10, 100, 10**9 + 7), pow(7**50, 7**20, 10**30), pow(5, 0, 1), pow(5, 0, 3), pow(0, 0, 7), pow(12345, 10**20, 97))
print(pow(3, -1, 7), pow(3, -5, 7), pow(2, -1, 10**18 + 9), pow(-3, -1, 7), pow(3, -1, -7), pow(2, -1, 1), pow(38, -1, mod=97), pow(base=3, exp=4, mod=5))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2, 3, 0))
attempt(lambda: pow(2.0, 3, 5))
attempt(lambda: pow(2, 3, 5.0))
attempt(lambda: pow("a", 2, 3))
attempt(lambda: pow(0, -1))
attempt(lambda: 0**-3)
attempt(lambda: 2 ** "a")
attempt(lambda: pow(10, 400) ** -1.0)
