"""Assignment expressions: where they bind, in conditions, comprehensions, arguments, f-strings."""

data = [3, 8, 1, 9]
if (n := len(data)) > 3:
    print("long", n)
while (head := data[0]) < 9 and len(data) > 1:
    data = data[1:]
print(head, data, n)
print((a := 1, b := 2), a, b)
print(x := 5, x)


def f(p, q=0):
    return p, q


print(f(v := 3, q=(w := 4)), v, w)
print(f"{(t := 7)} {t:>4} {t!r}")
print([y for z in range(6) if (y := z * z) % 2], y)
print({k: s for k in "abc" if (s := k * 2)}, s)


def outer():
    found = None

    def inner(items):
        nonlocal found
        return any((found := i) > 2 for i in items)
    return inner([1, 2, 3, 4]), found


print(outer())


def first(items, test):
    return next((hit for i in items if (hit := i) and test(i)), None)


print(first([0, 4, 5], lambda i: i % 2), first([], bool))
d = {}
d[key := "k"] = (value := 10)
print(d, key, value)
l = [i := 0, i := i + 1, i := i + 1]
print(l, i)
print((lambda: (m := 4) + m)(), [u := 1, u ** 2, (u := 3), u])
text = "a=1;b=2;c"
pairs = [(kv[0], kv[1]) for part in text.split(";") if len(kv := part.split("=")) == 2]
print(pairs, kv)
print(not (flag := False), flag, (r := None) is None, -(neg := 5), (c := 1) if (cond := 0) else (c := 2), c, cond)
print(data[(idx := 0)], data[(lo := 0):(hi := 1)], idx, lo, hi)


def g():
    global made
    made = 1
    [made := made + i for i in range(4)]


g()
print(made)
total = 0
partial = [total := total + v for v in (1, 2, 3)]
print(partial, total)
assert (checked := True)
print(checked)
for e in (last := [1, 2]):
    pass
print(e, last)
