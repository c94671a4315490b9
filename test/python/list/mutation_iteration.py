# Lists that change while something goes over them; iterators that outlive changes.
a = [1, 2, 3]
for x in a:
    if x < 6:
        a.append(x + 3)
print(a)
a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x % 2:
        a.remove(x)
print(a)
a = [1, 2, 3, 4]
seen = []
for x in a:
    seen.append(x)
    a.pop()
print(seen, a)
a = [1, 2, 3]
it = iter(a)
print(next(it), it.__length_hint__())
a.clear()
print(list(it), next(it, "end"))
a.extend([7, 8, 9])
print(next(it, "still over"))
a = [1, 2, 3, 4]
r = reversed(a)
print(next(r), r.__length_hint__())
a.pop()
a.pop()
print(list(r), next(r, "end"), type(r).__name__)
a = [0, 1, 2]
for i, x in enumerate(a):
    a[i] = x * 10
    if i == 0:
        a.insert(0, "new")
    if len(a) > 5:
        break
print(a)
a = [1, 2, 3]
print([a.pop() for _ in range(3)], a, [*map(a.append, "xy")], a)
a = [1, 2, 3]
a += a
a.extend(a)
print(a)
a[len(a):] = [9]
a *= 2
print(len(a), a.count(9), a.index(9), a.index(9, 13))
nested = [[0] * 2] * 3
nested[0][1] = 5
print(nested, nested[0] is nested[2], [[0] * 2 for _ in range(2)])
z = zip(a := [1, 2, 3], a)
a.append(4)
print(list(z))
it = iter([1, 2])
print(list(zip(it, it)), list(it))
a = []
a.append(a)
print(a, a == a, len(a), a[0] is a, repr([a, a]))
d = {"self": None}
d["self"] = d
t = ([], d)
t[0].append(t)
print(d, t)
