# RuntimeError when a dict or set changes its size under an iterator, and what is allowed.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def over(view, change):
    d = {"a": 1, "b": 2, "c": 3}
    seen = []
    try:
        for x in view(d):
            seen.append(x)
            change(d, x)
    except RuntimeError as e:
        return seen, str(e)
    return seen, d


def add(d, x):
    d["new"] = 0


def remove(d, x):
    d.pop("c", None)


def both(d, x):
    if "c" in d:
        del d["c"]
        d["z"] = 0


def change_value(d, x):
    d["a"] = d["a"] + 1


def clear(d, x):
    d.clear()


for view in (lambda d: d, lambda d: d.keys(), lambda d: d.values(), lambda d: d.items(), reversed, lambda d: list(d)):
    for change in (add, remove, change_value, clear):
        print(over(view, change))
print(over(lambda d: d, both)[1].__class__.__name__)
d = {1: 1}
it = iter(d)
d[2] = 2
t(lambda: next(it))
t(lambda: next(it))
it = iter(d.items())
d[1] = "changed"
t(lambda: next(it))
d.update({2: 5})
t(lambda: list(it))
s = {1, 2, 3}
it = iter(s)
next(it)
s.add(10)
t(lambda: next(it))
s = {1}
try:
    for x in s:
        s.add(x + 1)
except RuntimeError as e:
    print(e)
s = {1, 2}
try:
    for x in s:
        s.discard(x)
except RuntimeError as e:
    print(e)
t(lambda: [d.pop(k) for k in list(d)])
t(lambda: [d.pop(k) for k in {1: 2, 3: 4}])
d = {1: 2, 3: 4}
t(lambda: {k: d.setdefault(k + 10, v) for k, v in d.items()})
t(lambda: [*map(lambda k: d.pop(k), d)])
