"""Chained comparisons: evaluation once, short circuit, mixed operators, results that are no bools."""

log = []


def v(x):
    log.append(x)
    return x


def run(f):
    log.clear()
    print(f(), log)


run(lambda: v(1) < v(2) < v(3))
run(lambda: v(1) < v(2) > v(0))
run(lambda: v(3) < v(2) < v(1))
run(lambda: v(1) == v(1) != v(2) is not v(None))
run(lambda: v(1) in v([1]) == v(True))
run(lambda: v(1) < v(2) < v(2) < v(3))
run(lambda: not v(1) < v(2) < v(3))
run(lambda: (v(1) < v(2)) < v(3))
run(lambda: v(5) >= v(5) <= v(6) in v((6, 7)))
run(lambda: v(None) is v(None) is v(None))
run(lambda: v(1) not in v([2]) and v("a") in v("abc") in v(["abc"]))


class R:
    def __init__(self, name, result):
        self.name, self.result = name, result

    def __lt__(self, other):
        log.append(f"{self.name}<{getattr(other, 'name', other)}")
        return self.result

    def __gt__(self, other):
        log.append(f"{self.name}>{getattr(other, 'name', other)}")
        return self.result


run(lambda: R("a", "yes") < R("b", []) < R("c", 1))
run(lambda: R("a", 0) < R("b", 1) < R("c", 1))
run(lambda: R("a", "x") < R("b", "y") > R("c", 1))
run(lambda: 1 < R("b", "reflected"))
x = 5
print(1 < x < 10, 1 < x > 10, 10 > x > 1 > 0, x == 5 == 5.0 == 5 + 0j, "a" < "b" < "c")
print([n for n in range(10) if 2 <= n < 5], 1 < 2 in [2], (1 < 2) in [True], 1 == True is True)
if 0 < x < 3:
    print("no")
elif 3 < x <= 5 < 6:
    print("elif")
while 0 < x <= 5:
    x -= 3
print(x)
print(1 < 2 < 3 if 3 > 2 > 1 else "no", (0 < 1) + (1 < 2), -1 < 0 < +1, not 1 == 2 == 3)
try:
    1 < 2 < "a"
except TypeError as e:
    print(e)
try:
    1 < "a" < unknown
except TypeError as e:
    print(e)


class Bool:
    def __eq__(self, other):
        return self

    def __bool__(self):
        raise ValueError("no truth")


try:
    Bool() == 1 == 2
except ValueError as e:
    print(e)
print(type(Bool() == 1).__name__)
a = [1, 2]
print(a is a == a, a == [1, 2] is not a, 3 > 2 == True)
