# range as a sequence: construction, items, slices, membership.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(range(5), range(1, 5), range(0, 10, 2), range(5, 0, -1), range(True))
print(list(range(5)), list(range(2, 5)), list(range(0, 10, 3)), list(range(5, 0, -2)), list(range(0)), list(range(3, 1)), list(range(1, 3, -1)))
error(lambda: range())
error(lambda: range(1, 2, 3, 4))
error(lambda: range(1, 2, 0))
error(lambda: range("a"))
error(lambda: range(1.0))
error(lambda: range(None, 1))
r = range(10, 30, 3)
print(r.start, r.stop, r.step, len(r), r[0], r[-1], r[3], bool(r), bool(range(0)))
error(lambda: r[7])
error(lambda: r[-8])
error(lambda: r["a"])
error(lambda: r[1.0])
print(r[1:4], r[::-1], r[::2], r[5:2], r[-2:], r[100:], list(r[::-2]), r[:], r[2:5][1])
error(lambda: r[::0])
print(13 in r, 14 in r, 30 in r, 7 in r, 13.0 in r, "a" in r, True in range(2), 10**30 in r)
print(r.index(16), r.count(16), r.count(17), r.index(16.0), r.count("x"), r.count(True))
error(lambda: r.index(17))
error(lambda: r.index("x"))
print(list(reversed(r)), list(reversed(range(0))), list(reversed(range(5, -5, -3))))
for i in range(3):
    print(i, end=" ")
    i = 10
print(i)
for i in range(10, 0, -4):
    print(i, end=" ")
print()
print(sum(range(101)), max(range(5)), min(range(5, 2, -1)), sorted(range(3, 0, -1)))


def store():
    r[0] = 1


error(store)
error(lambda: range(3) + range(3))
error(lambda: range(3) * 2)
error(lambda: range(3) < range(4))
try:
    r.start = 1
except AttributeError:
    print("read-only")


class Index:
    def __index__(self):
        return 4


print(list(range(Index())), r[Index()], Index() in range(3))
it = iter(range(3))
print(next(it), list(it), next(it, "end"), type(iter(range(1))).__name__)
a, b, *c = range(5)
print(a, b, c)
