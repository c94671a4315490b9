# Ints of thousands of digits: arithmetic that checks itself, text both ways, shifts, roots.
from math import factorial, gcd, isqrt

a, b = 3**3000 + 7, 7**1500 - 11
print(len(str(a)), len(str(b)), a % 1000007, b % 1000007, a.bit_length(), b.bit_length())
assert (a + b) - b == a and (a - b) + b == a and a * b // b == a and (a * b + b - 1) // b == a
q, r = divmod(a * b + 12345, b)
print(q == a, r, divmod(-a, b)[0] == -(a // b) - 1, (-a) % b + a % b == b)
assert int(str(a)) == a and int(hex(a), 16) == a and int(bin(b), 2) == b and int(oct(b), 8) == b
assert (a << 777) >> 777 == a and (a << 100) == a * 2**100 and a >> 50 == a // 2**50 and -a >> 50 == -a // 2**50
assert a & b == ~(~a | ~b) and (a ^ b) ^ b == a and (a | b) - (a & b) == a ^ b
n = isqrt(a)
print(n * n <= a < (n + 1) ** 2, isqrt(10**600) == 10**300, gcd(factorial(200), 2**500), gcd(a * 30, b * 42) % 6)
f = factorial(500)
print(len(str(f)), str(f)[:20], sum(map(int, str(f))), len(str(f)) - len(str(f).rstrip("0")))
print(pow(3, 10**50, 10**40 + 1), pow(a, b, 10**9 + 7), pow(a, -1, 10**30 + 57))
print(2**4000 == int("1" + "0" * 4000, 2), str(10**2000) == "1" + "0" * 2000, 10**2000 - 1 == int("9" * 2000), -(10**1000) < -(10**999), a > b, a == a + 0, hash(a) == hash(a * 1))
x, y = 0, 1
for _ in range(2000):
    x, y = y, x + y
print(str(x)[:15], str(x)[-15:], len(str(x)))
data = a.to_bytes(600, "big")
print(int.from_bytes(data, "big") == a, int.from_bytes(data[::-1], "little") == a, data[:10], (-b).to_bytes(600, "little", signed=True)[-3:])
print(f"{10**60:,}", f"{2**200:x}", f"{2**200:#_b}"[:30], "%d" % -(10**50), "%x" % 16**40, format(10**40, ">50"))
e = 10**300 + sum(10**300 // factorial(k) for k in range(1, 170))
print(str(e)[:60])


def pi_digits(count):
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < count:
        if 4 * q + r - t < n * t:
            out.append(str(n))
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
    return "".join(out)


print(pi_digits(100))
