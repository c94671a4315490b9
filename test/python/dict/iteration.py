# Iterating while the dict changes.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def add():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1


def remove():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]


def items():
    d = {1: 1, 2: 2}
    for k, v in d.items():
        d[k + 10] = v


def values():
    d = {1: 1, 2: 2}
    for v in d.values():
        d.clear()


for f in (add, remove, items, values):
    error(f)
d = {1: 1, 2: 2, 3: 3}
for k in d:
    d[k] = k * 10
print(d)
for k in list(d):
    if k != 2:
        del d[k]
print(d)
for k in d:
    del d[k]
    d[k] = "again"
    break
print(d)
d = {"a": 1}
it = iter(d)
print(next(it), next(it, None))
d["b"] = 2
print(next(it, "still the end"))
it = iter(d)
d["c"] = 3
error(lambda: next(it))
error(lambda: next(it))
it = reversed(d)
print(next(it))
d["d"] = 4
error(lambda: next(it))
error(lambda: list(map(lambda k: d.pop(k), d)))
error(lambda: [d.setdefault(k + "x", 1) for k in d])
error(lambda: sum(d.pop(k) for k in d))
it = iter({1: 2, 3: 4}.items())
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__())
