# Arithmetic, conversion and comparison in double precision.
from math import inf

state = 7


def random_bits(count):
    global state
    r = 0
    for _ in range(count):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        r = r * 2 + (state >> 63)
    return r


def random_float():
    f = (random_bits(53) - 2**52) * 2.0 ** (random_bits(7) - 100)
    return f


for i in range(150):
    a, b = random_float(), random_float()
    print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(b, a), a < b)
for i in range(150):
    n, m = random_bits(random_bits(8) + 1) - 2**40, random_bits(random_bits(8) + 1) + 1
    print(n / m, float(n), n * 0.5, n < float(n), n == float(n), n > float(m), int(float(n)), round(n / m, 3), n // 0.7, n % 0.7)
print(2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), float(2**53 + 1), float(2**53 + 3), float(2**64 - 1), float(2**1023 * 2 - 2**970 - 1), 10**308 / 10**-0)
for n in (2**1024 - 2**970, 2**1024 - 2**970 - 1, 2**1024, -(2**1024)):
    try:
        print(float(n))
    except OverflowError as e:
        print(e)
print(10**400 / 10**390, 10**400 / 7**400, 7**400 / 10**400, 1 / 10**320, 1 / 10**324, 3 / 10**400, -1 / 10**330, (2**1074 - 1) / 2**2148, 1 / 2**1074, 1 / 2**1075, 3 / 2**1076)
print(0.1 + 0.2, 0.1 * 3, 1e308 * 10, -1e308 * 10, 1e-308 / 1e10, 1e-320 / 1e10, sum([0.1] * 10), 4.35 * 100, 1.1 + 2.2, 3.0 * 1.1, 1e16 + 1, 5.5 // 0.1, 1 % 0.1, 1 // 0.1, -1 % 0.3, 1e20 % 3, 2**0.5, 2.0**-1074, 10**-5, (-8) ** (1 / 3), (-2) ** 0.5, 1.5**100, 10.0**308, 0.1**10)
for f in (lambda: 2.0**1024, lambda: 10.0**309, lambda: (-10.0) ** 309, lambda: 1e200**2, lambda: 10**-400, lambda: 5.0**-500):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, e.args)
print(hash(0.1) == hash(1 / 10), hash(1e300) == hash(int(1e300)), hash(2.0**1000) == hash(2**1000), hash(0.5) != hash(0.25))
