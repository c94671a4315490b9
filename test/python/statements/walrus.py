"""Assignment expressions: values, scopes, comprehensions, conditions, precedence."""

print((x := 5), x, (y := x + 1) * 2, y)
if (n := len("hello")) > 3:
    print("long", n)
data = [1, 2, 3, 4]
while (item := data.pop()) > 2:
    print("popped", item)
print(item, data)
print([last := v for v in range(4)], last)
print([(a, b) for a in range(3) if (b := a * a) > 0], b)
total = 0
print([total := total + v for v in [1, 2, 3]], total)


def f(n):
    if any((found := v) > n for v in [1, 5, 9]):
        return found
    return None


print(f(3), f(10))


def closure():
    def inner():
        nonlocal z
        return (z := z + 1)
    z = 0
    return inner(), inner(), z


print(closure())


def globally():
    global g
    return (g := "set")


print(globally(), g)
print((t := (1, 2)), (u := 1, 2), u)
print(f"{(w := 10)} {w:=^6}", [q := 1, q + 1], {"k": (r := 2)}, r)
print((lambda: (inside := 3) + inside)())
print((a := 1) + (a := 2) * (a := 3), a)
print(x if (x := 0) else "zero", x)
print((s := "abc")[(i := 1)], s[(j := i + 1):], i, j)
print(dict(k=(v := 7)), v, max((m := 3), m - 1))
d = {}
d[(key := "k")] = (val := 9)
print(d, key, val)


def default(x=(made := 4)):
    return x


print(default(), made)


class C:
    attr = (inner_name := 5) + 1


print(C.attr, C.inner_name)


def generator():
    while (got := (yield)) is not None:
        print("got", got)


g2 = generator()
next(g2)
g2.send(1)
print(not (flag := True), flag, ((p := 1) and (q := 0)) or (r := "or"), p, q, r)
assert (ok := 1), (msg := "never")
try:
    msg
except NameError as e:
    print(e)
print([[(inner := i * j) for j in range(3)] for i in range(3)], inner)
print({(k := c): k * 2 for c in "ab"}, k, {(e := v) for v in (1,)}, e)
match (subject := [1, 2]):
    case [h, *t]:
        print(subject, h, t)
