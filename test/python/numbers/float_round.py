# round, floor division and int() of floats whose values are exact in both precisions.
import math


def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print([round(x / 2) for x in range(-9, 10)])
print([round(x / 4, 1) if (x % 2 == 0) else None for x in range(-6, 7)])
print([round(x / 4, 0) for x in range(-10, 11)])
print(round(1234.5, -1), round(1250.0, -2), round(1350.0, -2), round(15.0, -1), round(25.0, -1), round(5.0, -1), round(0.5, -1), round(1e10, -5))
print(round(0.5), round(1.5), round(-0.5), round(2.5), round(0.75), round(-2.75), round(1e10), round(2.0**40), type(round(2.5)), type(round(2.5, 0)), type(round(5, 0)))
print(round(1.5, None), round(number=2.75, ndigits=1) == 2.8, round(ndigits=1, number=0.5))
print([int(x / 2) for x in range(-5, 6)], [x / 2 // 1 for x in range(-5, 6)], [math.floor(x / 2) for x in range(-5, 6)], [math.ceil(x / 2) for x in range(-5, 6)], [math.trunc(x / 2) for x in range(-5, 6)])
print([-7.5 // d for d in (2, -2, 0.5, -0.25)], [-7.5 % d for d in (2, -2, 0.5, -3)], [7.25 % d for d in (2, -2, 0.5, -3)])
t(round, "a")
t(round)
t(round, 1.5, 1.5)
t(round, 1.5, "a")
t(round, None)
t(round, [1])
t(round, 1.5, 2, 3)


class R:
    def __round__(self, n=None):
        return ("rounded", n)

    def __trunc__(self):
        return 42

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"


print(round(R()), round(R(), 3), round(R(), None), math.trunc(R()), math.floor(R()), math.ceil(R()))
t(math.trunc, "a")
t(math.floor, "a")
t(math.ceil, None)
t(math.trunc, [])
