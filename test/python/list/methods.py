# append, extend, insert, pop, remove, clear, copy, reverse, count, index.
def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


a = []
print(a.append(1), a.append([2]), a)
print(a.extend([3, 4]), a)
a.extend("ab")
a.extend(range(2))
a.extend({5: 6})
a.extend(x for x in (7, 8))
a.extend(a[:2])
print(a)
a = [1, 2]
a.extend(a)
print(a)
error(a.extend, 5)
a.insert(0, "first")
a.insert(100, "last")
a.insert(-1, "before")
a.insert(-100, "zero")
a.insert(2, "two")
print(a)
error(a.insert, "x", 1)
print(a.pop(), a.pop(0), a.pop(-1), a.pop(1), a)
error(a.pop, 10)
error(a.pop, -10)
error(a.pop, "x")
error([].pop)
error([].pop, 0)
a = [1, 2, 1, 3, 1]
a.remove(1)
print(a)
a.remove(3)
print(a)
error(a.remove, 99)
print(a.count(1), a.count(2), a.count(None), [1, True, 1.0, "1"].count(1))
b = a.copy()
a.clear()
print(a, b, a.clear())
b.reverse()
print(b)
c = [1, 2, 3, 4]
c.reverse()
print(c, [].reverse())
d = ["a", "b", "c", "b", "a"]
print(d.index("b"), d.index("b", 2), d.index("a", 1), d.index("b", -2), d.index("a", -100, 100))
error(d.index, "x")
error(d.index, "a", 1, 4)
error(d.index, "c", -2)
error(d.index, 5, 3)
print([].copy(), [[1]].copy())
shallow = [[1]]
other = shallow.copy()
other[0].append(2)
print(shallow)
