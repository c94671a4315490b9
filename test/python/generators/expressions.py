"""Generator expressions: when what is evaluated, scopes, nesting, as only argument."""

log = []


def note(x):
    log.append(x)
    return x


g = (note(x) for x in note([1, 2]))
print(log)
print(next(g), log)
print(list(g), log)
try:
    h = (x for x in 1 / 0)
except ZeroDivisionError as e:
    print("the first iterable at once:", e)
h = (y for x in [1] for y in 1 / 0)
try:
    next(h)
except ZeroDivisionError:
    print("the others later")
try:
    (x for x in 5)
except TypeError as e:
    print(e)
x = "outside"
print(list(x for x in range(3)), x)
factor = 2
g = (factor * v for v in range(3))
factor = 10
print(list(g))
items = [1, 2, 3]
g = (v for v in items if v in items)
items = [2]
print(list(g))


class C:
    n = 3
    values = [1, 2]
    doubled = list(v * 2 for v in values)
    try:
        bad = list(v * n for v in values)
    except NameError as e:
        bad = str(e)


print(C.doubled, C.bad)
print(sum(i * i for i in range(5)), max((len(w), w) for w in "a bb cc".split()), any(v > 2 for v in [1, 3]), all(()))
print(list((a, b) for a in range(3) for b in range(a) if a != b), list((a for a in b) for b in []))
print([list(r) for r in ((c * n for n in range(3)) for c in range(2))])
fs = [f for f in (lambda: i for i in range(3))]
print([f() for f in fs])
fs = [(lambda i=i: i) for i in range(3)]
print([f() for f in fs])
g = (i for i in range(3))
print(g.send(None), g.gi_code.co_name, g.__name__, type(g).__name__)
g.close()
print(list(g))


def outer():
    local = 5
    g = (local + v for v in range(2))
    local = 7
    return list(g)


print(outer(), dict((k, v) for k, v in zip("ab", (1, 2))), sorted((w[::-1] for w in ["ab", "ca"]), key=lambda w: w[0]))
print([y := 5, list(y + v for v in (1, 2))], list(last := v for v in range(4)), last)
first = lambda it: next(it, None)
print(first(w for w in ["x", "yy"] if len(w) > 1), first(w for w in []))
print(*(v for v in range(3)), sep="-")
