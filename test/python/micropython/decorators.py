# test: by-hand
# @micropython.native and @micropython.viper mean the same as no decorator; so does const anywhere.
import micropython
from micropython import const, native, viper

_LED = const(13)
MASK = const((1 << 4) - 1)
NAME = const("pin")


@micropython.native
def add(a, b=2, *rest, k=0, **more):
    return a + b + sum(rest) + k + len(more)


@micropython.viper
def count(n):
    total = 0
    for i in range(n):
        total += i & MASK
    return total


@viper
def typed(a: int, b: int) -> int:
    return a * b


class Motor:
    STEPS = const(200)

    @micropython.native
    def turn(self, n):
        return n * self.STEPS

    @staticmethod
    @native
    def half(n):
        return n // 2

    @native
    def squares(self, n):
        for i in range(n):
            yield i * i


@native
def outer(x):
    def inner(y):
        return x + y

    return inner


print(_LED, MASK, NAME, Motor.STEPS)
print(add(1), add(1, 3), add(1, 2, 3, 4, k=5, z=6), count(40), typed(6, 7))
m = Motor()
print(m.turn(3), Motor.half(9), list(m.squares(5)), outer(2)(3), add.__name__)
try:
    add()
except TypeError as e:
    print(e)


def table():
    WIDTH = const(4)
    return [const(i) * WIDTH for i in range(3)]


print(table(), const([1, 2]), const(None))
