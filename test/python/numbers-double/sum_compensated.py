# sum() of floats keeps what rounding loses, since 3.12.
import math

print(sum([0.1] * 10), sum([0.1] * 3), sum([0.1, 0.2, 0.3], 0.0), sum([0.1] * 10) == 1.0)
print(sum([1e16, 1, 1, -1e16]), sum([1e16, 1.0, 1.0, -1e16]), sum([1e16, True, True, -1e16]))
print(sum([1e308, 1e308, -1e308]), sum([float("inf"), 1.0]), sum([float("inf"), -float("inf")]))
print(sum([1e16, 1.0, 2**70, -(2.0**70), -1e16]), sum([1.5, 2, 2**40, 0.25]))
print(sum([-0.0]), sum([-0.0, -0.0], -0.0), sum([], -0.0), sum([1e16, 1.0, 1j]))
print(sum(x / 10 for x in range(100)), sum(range(5), 0.5), sum((0.1, "a"[0:0] == "")))


class Half:
    def __add__(self, other):
        return 0.5 + other

    def __radd__(self, other):
        return other + 0.5


print(sum([1.5, Half(), 1e-20, Half()]), sum([Half(), 0.1, 0.1, 0.1]))
try:
    sum([0.5, "x"])
except TypeError as e:
    print(e)


def broken():
    yield 0.5
    raise ValueError("broken")


try:
    sum(broken())
except ValueError as e:
    print(e)
print(sum([1e16, 1.0, -1e16]), math.fsum([1e16, 1.0, -1e16]), sum([10.0, 10.1, 10.2, 10.3]))
