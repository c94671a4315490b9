# math: functions of whole numbers.
import math
from math import comb, factorial, gcd, isqrt, lcm, perm, prod


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(gcd(), gcd(5), gcd(-5), gcd(12, 18), gcd(0, 0), gcd(0, -7), gcd(2**40, 2**35 * 3), gcd(10**30, 6**40), gcd(12, 18, 27), gcd(-(10**20), 15), gcd(True, 3))
print(lcm(), lcm(5), lcm(-5), lcm(4, 6), lcm(0, 5), lcm(2, 3, 4, 5, 6), lcm(10**20, 15), lcm(-4, 6), lcm(*range(1, 40)))
a, b = 1, 1
for _ in range(120):
    a, b = b, a + b
assert gcd(a, b) == 1 and gcd(a * 77, b * 77) == 77
print([isqrt(n) for n in range(30)], isqrt(2**30), isqrt(2**31 - 1), isqrt(2**32), isqrt(10**40), isqrt(10**40 - 1), isqrt(2**200 + 1))
for n in (2**16, 2**31, 10**9, 3**50, 7**60):
    for m in (n * n - 1, n * n, n * n + 1, n * n + 2 * n, (n + 1) ** 2):
        r = isqrt(m)
        assert r * r <= m < (r + 1) ** 2
print([factorial(n) for n in range(16)], factorial(20), factorial(25), factorial(100) % (10**9 + 7), len(str(factorial(200))), factorial(170) // factorial(168))
print([comb(6, k) for k in range(8)], comb(50, 25), comb(100, 3), comb(100, 98), comb(0, 0), comb(10**20, 2), comb(200, 100) % 10**20, comb(True, 1))
print([perm(6, k) for k in range(8)], perm(5), perm(5, None), perm(50, 10), perm(0), perm(10**20, 3))
print(prod([]), prod([1, 2, 3]), prod(range(1, 25)), prod([2] * 100), prod([0.5, 4]), prod([3], start=7), prod([], start=2.5), prod(iter([2, 3])), prod((2, [1, 2])), prod(["a"]) if False else None)
attempt(lambda: prod([[1], "a"]))
attempt(lambda: prod(5))
attempt(lambda: isqrt(-1))
attempt(lambda: isqrt(2.0))
attempt(lambda: factorial(-1))
attempt(lambda: factorial(-(10**30)))
attempt(lambda: factorial(3.0))
attempt(lambda: factorial("a"))
attempt(lambda: comb(-1, 2))
attempt(lambda: comb(1, -2))
attempt(lambda: comb(1.0, 2))
attempt(lambda: perm(-1, 2))
attempt(lambda: perm(1, -2))
attempt(lambda: perm(2, 1.5))
attempt(lambda: perm(-3))
attempt(lambda: gcd(1.0, 2))
attempt(lambda: gcd(5, "a"))
attempt(lambda: lcm(2.5))
attempt(lambda: math.missing)
print([math.floor(x) for x in (1.5, -1.5, 2.0, -0.0, 7, True, 2.0**40)], [math.ceil(x) for x in (1.5, -1.5, 2.0, -0.5, 7, True, -(2.0**40))], [math.trunc(x) for x in (1.5, -1.5, 2.0, 7, True, 10**30)])


class Whole:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


class Number:
    def __float__(self):
        return 2.5

    def __index__(self):
        return 6


print(math.floor(Whole()), math.ceil(Whole()), math.trunc(Whole()), math.floor(Number()), math.ceil(Number()), gcd(Number(), 4), isqrt(Number()), factorial(Number()))
attempt(lambda: math.floor("a"))
attempt(lambda: math.ceil(None))
attempt(lambda: math.trunc("a"))
attempt(lambda: math.trunc(Number()))
attempt(lambda: math.floor(float("inf")))
attempt(lambda: math.ceil(float("nan")))
