# Lists that change while something looks at them.
class Shrinker:
    def __init__(self, a):
        self.a = a

    def __eq__(self, other):
        self.a.clear()
        return False


a = []
a.extend(Shrinker(a) for _ in range(5))
print(5 in a, len(a))
a.extend(Shrinker(a) for _ in range(5))
try:
    a.index(5)
except ValueError as e:
    print("ValueError", len(a))
a.extend(Shrinker(a) for _ in range(5))
print(a.count(5), len(a))
a.extend(Shrinker(a) for _ in range(5))
try:
    a.remove(5)
except ValueError as e:
    print(e)
a.extend(Shrinker(a) for _ in range(3))
print(a == [1, 2, 3], len(a))
b = [1, 2, 3, 4]
for x in b:
    if x < 10:
        b.append(x + 10)
print(b)
for x in b:
    b.remove(x)
print(b)
c = [1, 2, 3]
it = iter(c)
next(it)
c.clear()
print(list(it))
c.append(5)
print(list(it))
d = [1, 2]
it = iter(d)
print(next(it), next(it))
d.append(3)
print(next(it), next(it, "end"))
d.append(4)
print(next(it, "end"))


class Index:
    def __index__(self):
        e.clear()
        return 1


e = [1, 2, 3]
try:
    print(e[Index()])
except IndexError as x:
    print(x)
e = [1, 2, 3]
print(e[Index() :])
e = [1, 2, 3]
e[Index() :] = "ab"
print(e)
e = [1, 2, 3]
del e[Index() :]
print(e)
f = [1, 2, 3]
f[1:] = (f.append(9) or x for x in (1, 2))
print(f)


class ReprClear:
    def __repr__(self):
        g.clear()
        return "R"


g = [1, ReprClear(), 2, 3]
print(g, len(g))
