# Construction, indexing, slices, operators, methods of tuple.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print((), (1,), (1, 2), ((), (1,)), tuple(), tuple([1, 2]), tuple("ab"), tuple(range(3)), tuple({1: 2}))
print(tuple(x for x in "xyz"), len(()), len((1, 2)), bool(()), bool((0,)))
t = (10, 20, 30, 40)
print(t[0], t[-1], t[True], t[1:3], t[::-1], t[::2], t[5:], t[-2:], t[3:0:-2])
print(t[:] is t, tuple(t) is t, t[0:0] == ())
error(lambda: t[4])
error(lambda: t[-5])
error(lambda: t["a"])
error(lambda: t[1.0])
error(lambda: t[::0])


def assign():
    t[0] = 1


def delete():
    del t[0]


error(assign)
error(delete)
error(lambda: t.append)
print((1, 2) + (3,), () + (1,), (1,) + (), (1, 2) * 3, 2 * ("a",), (1,) * 0, (1,) * -1, () * 5)
error(lambda: (1,) + [2])
error(lambda: (1,) + 2)
error(lambda: (1,) * "a")
error(lambda: (1,) * 1.5)
error(lambda: (1,) - (1,))
u = t
u += (50,)
print(u, t)
print(20 in t, 21 in t, (1,) in ((1,), 2), None not in (1,))
print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), () < (0,), (2,) > (1, 9), (1, 2) == (1, 2), (1, 2) != (1, 2), (1, "a") <= (1, "b"))
print((1, 2) == [1, 2])
error(lambda: (1,) < ("a",))
error(lambda: (1,) < [1])
print(t.index(30), t.index(20, 1), t.index(40, -1), t.count(10), (1, 1.0, True, 2).count(1))
error(lambda: t.index(99))
error(lambda: t.index(10, 1))
error(lambda: t.index(40, 0, 3))
error(lambda: tuple(5))
error(lambda: tuple(1, 2))
a, b = b, a = 1, 2
print(a, b)
(x, y), z = (1, 2), 3
print(x, y, z)
print(sorted([(3, 1), (1, 2), (1, 1)]), max((1, 2), (1, 3)), min((1, 2), (1,)))
inner = []
loop = (inner,)
inner.append(loop)
print(loop, inner)
print(f"{(1,)}", "%s %s" % (1, 2), "%s" % ((1, 2),), str(("a", "b'c")))
for i in (1, 2), (3, 4):
    print(i)
