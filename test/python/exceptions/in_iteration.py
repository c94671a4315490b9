"""Exceptions in iterators, while unpacking, in sort keys, in map, filter, zip, reduce-like loops: what was done before stays done."""


class Breaks:
    def __init__(self, items, at):
        self.items, self.at, self.i = items, at, 0

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        if self.i > self.at:
            raise ValueError(f"item {self.i}")
        if self.i > len(self.items):
            raise StopIteration
        return self.items[self.i - 1]


def attempt(f):
    try:
        return f()
    except ValueError as e:
        return f"<{e}>"


B = lambda at=2: Breaks([1, 2, 3, 4], at)
for f in (
    lambda: list(B()), lambda: tuple(B()), lambda: sum(B()), lambda: max(B()), lambda: set(B()), lambda: sorted(B()), lambda: dict(zip("abc", B())), lambda: [*B()], lambda: "".join(map(str, B())),
    lambda: any(x > 5 for x in B()), lambda: any(x > 1 for x in B()), lambda: 2 in B(), lambda: 9 in B(), lambda: list(zip(B(), "ab")), lambda: list(zip("ab", B())), lambda: list(enumerate(B(1))), lambda: list(filter(None, B())), lambda: bytes(B()),
    lambda: next(B(0)), lambda: next(B(0), "default"), lambda: min(B(9)), lambda: list(B(9)), lambda: print(*B()), lambda: frozenset(B(1)), lambda: bytearray(B(3)), lambda: dict.fromkeys(B()),
):
    print(attempt(f), end=" ")
print()
target = [0]
try:
    target.extend(B())
except ValueError as e:
    print(target, e)
try:
    target[1:] = B()
except ValueError as e:
    print(target, e)
try:
    target += B(1)
except ValueError:
    print(target)
s = {0}
try:
    s.update(B())
except ValueError:
    print(s)
d = {}
try:
    d.update((x, x) for x in B())
except ValueError:
    print(d)
a = b = None
try:
    a, b, *c = B()
except ValueError:
    print(a, b)
items = [3, 1, 2]
try:
    items.sort(key=lambda x: 1 // (x - 2))
except ZeroDivisionError:
    print(sorted(items))
m = map(lambda x: 10 // x, [1, 0, 2])
print(next(m))
try:
    next(m)
except ZeroDivisionError:
    print("the map goes on", list(m))
f = filter(lambda x: 1 // x, [1, 0, 1])
print(next(f))
try:
    next(f)
except ZeroDivisionError:
    print("the filter too", list(f))
z = zip([1, 2, 3], B(1))
print(next(z))
try:
    next(z)
except ValueError as e:
    print(e)
seen = []
try:
    for x in B():
        seen.append(x)
finally:
    print(seen)
    try:
        raise KeyError("from finally")
    except KeyError:
        pass
