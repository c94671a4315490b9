# tuple: construction, slices, methods, concatenation, comparison, unpacking, errors.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print((), (1,), (1, 2), 1, tuple(), tuple("abc"), tuple([1, 2]), tuple({3: 4}), tuple(range(3)), tuple(x for x in "ab"), (1, 2,)[1], ((1,),), (None, ...))
a = (10, 20, 30, 20, 10)
print(a[0], a[-1], a[1:3], a[::-1], a[::2], a[-2:], a[5:], a.count(20), a.index(20), a.index(20, 2), a.index(10, -2), len(a), 30 in a, 5 not in a, a + (1,), a * 2, 2 * (1,), a * 0, a * -5, () + ())
print(tuple(a) is a, a[:] is a or a[:] == a, () is tuple(), a == (10, 20, 30, 20, 10), a != [10], hash((1, 2)) == hash((1, 2)), hash(()) == hash(()), {(1, 2): "x"}[1, 2], (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), max((1, 2), (0, 9)), sorted([(2, 1), (1, 2)]))
x, y = 1, 2
x, y = y, x
print(x, y)
(p, q), *r = (1, 2), 3, 4
print(p, q, r)
first, *middle, last = range(6)
print(first, middle, last)
*start, end = "xyz"
print(start, end, (*start, end), [*a, *()], (*range(3),))
t(lambda: a[5])
t(lambda: a[-6])
t(lambda: a["x"])
t(lambda: a[1.0])
t(lambda: a + [1])
t(lambda: a + 1)
t(lambda: a * "x")
t(lambda: a * 1.5)
t(lambda: a < [1])
t(lambda: a < 5)
t(lambda: a.index(99))
t(lambda: a.index(20, 4))
t(lambda: a.index())
t(lambda: a.count())
t(lambda: a.append(1))
t(lambda: a.__setitem__(0, 1))
t(tuple, 5)
t(tuple, 1, 2)
t(tuple, None)
t(lambda: hash((1, [])))
t(lambda: {([],): 1})
t(lambda: (1, 2)())
t(lambda: setattr(a, "x", 1))


def assign():
    a[0] = 1


def delete():
    del a[0]


t(assign)
t(delete)
s = ([],)
try:
    s[0] += [1]
except TypeError as e:
    print(e, s)
a += (5,)
print(a, a.__add__((6,)), a.__contains__(5), a.__len__(), a.__getitem__(slice(0, 2)), a.__mul__(1) == a, a.__eq__([1]), a.__lt__((11,)), a.__hash__() == hash(a), repr(a), str((1,)), f"{(1, 'x')}", "%s %s" % (1, 2))
it = iter((1, 2, 3))
print(next(it), it.__length_hint__(), list(it), list(it), type(it).__name__, list(reversed((1, 2, 3))), list(enumerate(("a",))), sum((1, 2)), any(()), all(()))
