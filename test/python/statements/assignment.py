"""Assignment: chains, nested targets, stars, attributes, subscripts, swaps, order."""


class Box:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __setattr__(self, name, value):
        self.log.append((name, value))

    def __setitem__(self, key, value):
        self.log.append((key, value))


a = b = c = []
a.append(1)
print(b is c, c)
a, b = b, a = 1, 2
print(a, b)
(a, (b, c)), d = [1, (2, 3)], 4
print(a, b, c, d)
[a, [b, *c]] = "x", "yzw"
print(a, b, c)
a, *b = range(4)
*c, d = "abc"
e, *f, g = {1: "a", 2: "b"}
print(a, b, c, d, e, f, g)
(*h,) = 1, 2
[*i] = ()
print(h, i)
box = Box()
box.x, box["k"], (box.y, *box.rest) = 1, 2, (3, 4, 5)
print(box.log)
items = [0, 1, 2]
i = 0
i, items[i] = 2, "at the new i"
print(i, items)
items[:] = items[::-1]
items[0], items[1] = items[1], items[0]
print(items)
items[1:2] = 7, 8, 9
items[::2] = "abc"
print(items)
x = y = box.chain = 5
print(x, y, box.log[-1])
for bad in ("a, b = 1", "short", "long", "star"):
    try:
        if bad == "short":
            p, q = [1]
        elif bad == "long":
            p, q = 1, 2, 3
        elif bad == "star":
            p, *q, r = [1]
        else:
            p, q = 5
    except (TypeError, ValueError) as e:
        print(e)
try:
    p, q = "PQ"
    p, (q, r) = 1, 5
except TypeError as e:
    print(e, p, q)
a, b, c = (x * 2 for x in range(3))
print(a, b, c)
for n, (l, *m) in enumerate([(1, 2), "xyz", [9]]):
    print(n, l, m)
for box.loop in range(2):
    pass
print(box.log[-2:])
for items[0] in "pq":
    pass
print(items[0])
with_star = [*range(2), *"ab", *{3: 4}]
print(with_star, (*with_star[:1], 5), {*[1, 1]}, {**{"a": 1}, "b": 2, **{"a": 3}})
k: int = 5
box.annotated: str = "s"
items[0]: float = 1.0
unset: int
try:
    unset
except NameError as e:
    print(e)
print(k, box.log[-1], items[0])
(paren) = 3
((nested)) = 4
print(paren, nested)
