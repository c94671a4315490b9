# Operators on floats, with numbers that are exact in single precision too.

VALUES = [0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 1.5, 2.0, -2.5, 3.0, 7.0, -7.0, 0.25, 100.0, 1024.0, -64.5, 1000.0]
inf = float("inf")
nan = float("nan")

for a in VALUES:
    print(a, -a, +a, abs(a), bool(a), a == 0, int(a), round(a), a.is_integer(), a * 2, a / 2, 1 + a, 1 - a, a * a, a**2, hash(a) == hash(-(-a)))

for a in VALUES:
    for b in (1.0, -2.0, 0.5, 4.0, -0.25, 8.0):
        print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a < b, a <= b, a == b, a != b, a > b, a >= b)

# signs of zero
print(0.0 + -0.0, -0.0 + -0.0, 0.0 - 0.0, -0.0 - 0.0, 0.0 * -1.0, -0.0 * -1.0, 0.0 / -1.0, -0.0 // 1.0, 0.0 // -1.0, 0.0 % -1.0, -0.0 % 1.0, -1.0 % 1.0, 1.0 % -1.0, 0 * -1.0, -0.0 == 0.0, abs(-0.0), round(-0.5), round(-0.5, 0), round(-0.25, 1))
print(5.0 % 3.0, -5.0 % 3.0, 5.0 % -3.0, -5.0 % -3.0, 5.0 // 3.0, -5.0 // 3.0, 5.0 // -3.0, -5.0 // -3.0, 5.5 % 2, -5.5 // 2, 7 % 2.5, 7 // 2.5, -7 % 2.5)

# infinities and nan
for a in (inf, -inf, nan, 1.0, 0.0):
    for b in (inf, -inf, nan, 2.0):
        print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, a < b, a <= b, a == b, a != b, a > b, a >= b)
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], inf == inf, inf > 10**1000, -inf < -(10**1000), inf == 10**400, nan < 10**400, nan > 5)
print(inf**0, inf**-1, (-inf) ** 3, (-inf) ** 2, (-inf) ** -3, nan**0, 1.0**nan, 1.0**inf, 0.5**inf, 2.0**-inf, 0.0**inf, (-1.0) ** inf, 0.0**0, 4.0**0.5, 8.0 ** -1, (-2.0) ** 3, (-2.0) ** -3, 2**0.5 == 2.0**0.5, (-0.0) ** 3, (-0.0) ** 2)

# with ints: exact comparison
big = 2**24 + 1
print(big == float(2**24), big > float(2**24), float(2**24) < big, 2**24 == float(2**24), 2**100 == 2.0**100, 2**100 + 1 == 2.0**100, 2**100 + 1 > 2.0**100, -(2**100) - 1 < -(2.0**100), 2**100 - 1 < 2.0**100)
print(3 == 3.0, 3 < 3.5, 4 > 3.5, -3 > -3.5, -4 < -3.5, 0 == -0.0, 1 == 1.0 == True, 2**31 == 2.0**31, 2**31 - 1 < 2.0**31, 2**30 == 2.0**30, [1, 2] == [1.0, 2.0], (0,) == (-0.0,))
print(1 + 0.5, 0.5 + 1, 2**40 + 0.0 == 2.0**40, 2**70 * 0.5 == 2.0**69, 2**70 / 2.0 == 2.0**69, 3 / 2, 7 // 2.0, -7 // 2.0, 2**70 // 2.0**60, 2**70 % 2.0, True + 0.5, True * 0.25)

# equal numbers have equal hashes
for n in (0, 1, -1, 2, 7, -7, 2**10, 2**24, -(2**30), 2**31, 2**40, 2**61, 2**62, -(2**80), 3 * 2**90, 2**120):
    f = float(n)
    assert f == n and hash(f) == hash(n), n
    assert {n: 1}[f] == 1 and {f: 1}[n] == 1
    assert len({n, f}) == 1
for n in range(-40, 40):
    assert hash(n) == hash(float(n)) == hash(complex(n))
assert hash(0.5) == hash(0.25 * 2) and hash(True) == hash(1.0) == hash(1) and hash(0.0) == hash(-0.0) == hash(False)
print(hash(inf), hash(-inf), hash(-1), hash(-1.0), hash(-2), hash(1.0), hash(1000000))

# true division of ints
print(1 / 2, 3 / 4, -7 / 8, 10 / 5, 6 / -3, 0 / 5, 0 / -5, 2**40 / 2**38, 2**100 / 2**99, -(2**100) / 2**101, 3 * 2**200 / 2**201, 2**24 / 1, 1 / 2**20 == 2.0**-20, 7 * 2**60 / 7 == 2.0**60)

# conversion
print(float(), float(5), float("5"), float(True), float(2**30) == 2**30, float(" 1.5 "), float("-.5"), float("5."), float("1e3"), float("1E-1") * 10 == 1, float("1_0.2_5"), float(b"2.5"), float(bytearray(b"1e2")))
print(float("inf"), float("-INF"), float("Infinity"), float("+infinity"), float("nan"), float("-nan"), float("NaN"), float("\u0661.\u0665"), float("1e400"), float("-1e400"), float("1e-400"), float("0e400"))
print(int(1e10), int(-1.5), int(2.0**40), int(2.0**100), int(-(2.0**70)), int(1048575.9375), int(0.99), int(-0.99))
