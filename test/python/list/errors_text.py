# Errors of list methods and operators, word for word.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


a = [1, 2, 3]
t(list, 5)
t(list, None)
t(list, 1, 2)
t(list, "ab")
t(list, {"k": 1})
t(list, x=1)
t(a.append)
t(a.append, 1, 2)
t(a.extend, 5)
t(a.extend)
t(a.insert, 1)
t(a.insert, "a", 1)
t(a.insert, 1.5, 1)
t(a.pop, "a")
t(a.pop, 10)
t([].pop)
t(a.pop, 1, 2)
t(a.remove, 10)
t(a.remove)
t(a.index, 10)
t(a.index, 1, "a")
t(a.index, 3, 0, 2)
t(a.index, 3, -1)
t(a.count)
t(a.clear, 1)
t(a.copy, 1)
t(a.reverse, 1)
t(lambda: a + (1,))
t(lambda: a + 5)
t(lambda: a + "x")
t(lambda: (1,) + a)
t(lambda: a * "x")
t(lambda: a * 1.5)
t(lambda: a * a)
t(lambda: a - a)
t(lambda: a / 2)
t(lambda: -a)
t(lambda: a < (1,))
t(lambda: a < 5)
t(lambda: a >= "abc")
t(lambda: a == (1, 2, 3))
t(lambda: a != [1, 2, 3])
t(lambda: a[3])
t(lambda: a[-4])
t(lambda: a["x"])
t(lambda: a[1.5])
t(lambda: a[None])
t(lambda: a[1, 2])
t(lambda: a[2**70])
t(lambda: a())
t(lambda: a.foo)
t(lambda: setattr(a, "foo", 1))
t(lambda: hash(a))
t(lambda: {a: 1})
t(lambda: {a})
t(lambda: {}[[]])
t(lambda: a.__setitem__(5, 1))
t(lambda: a.__delitem__(5))
t(lambda: a.__getitem__("x"))
t(lambda: a.__add__(5))
t(lambda: a.__iadd__(5))
t(lambda: a.__eq__(5))
t(lambda: a.__lt__(5))
t(lambda: a.__contains__(2))
t(lambda: list.append(5, 1))
t(lambda: list.append())
t(lambda: [1, 2].__class__)
t(lambda: list[int])
t(lambda: [x for x in 5])
t(lambda: [*5])
t(lambda: print(*5))
t(lambda: len(5))
t(lambda: iter(5))
t(lambda: next([]))
t(lambda: sum(["a"]))
t(lambda: sum([[1], [2]], []))
t(lambda: sum("ab", ""))
t(lambda: sum([b"a"], b""))
t(lambda: sum(5))
x = [1, 2]
x += (3,)
x += "ab"
print(x)
try:
    x += 5
except TypeError as e:
    print(e)
try:
    a, b = [1]
except ValueError as e:
    print(e)
try:
    a, b = [1, 2, 3]
except ValueError as e:
    print(e)
try:
    a, b = 5
except TypeError as e:
    print(e)
