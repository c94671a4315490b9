# range as a sequence: every argument form, index, count, slices, comparison, hash, huge ranges, errors.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


for r in (range(0), range(5), range(2, 8), range(8, 2), range(0, 10, 3), range(10, 0, -3), range(-5, 5, 2), range(0, -10, -1), range(True)):
    print(r, list(r), len(r), bool(r), r.start, r.stop, r.step, r[::-1], r[1:3], r[::2], r[-2:], list(reversed(r)), 3 in r, 3.0 in r, "3" in r, r.count(3), sum(r))
r = range(10, 50, 7)
print(r[0], r[-1], r[2], r.index(24), r.index(31.0), r.count(17), r.count("a"), max(r), min(r), r[1:-1:2], r[5:1:-2], r[100:], hash(r) == hash(range(10, 51, 7)), r == range(10, 46, 7), r != range(10, 45, 7), range(0) == range(5, 2), hash(range(0)) == hash(range(5, 2)), range(1, 2) == range(1, 9, 20), r == list(r))
t(range)
t(range, 1, 2, 3, 4)
t(range, 1.5)
t(range, "a")
t(range, None)
t(range, 1, 2, 0)
t(range, 0, 5, 1.0)
t(range, stop=5)
t(lambda: r[6])
t(lambda: r[-7])
t(lambda: r["a"])
t(lambda: r[1.0])
t(lambda: r[::0])
t(r.index, 11)
t(r.index, "x")
t(r.count)
t(lambda: r + r)
t(lambda: r * 2)
t(lambda: r < r)
t(lambda: setattr(r, "start", 1))
t(lambda: r.__setitem__(0, 1))
t(lambda: hash(range(2**70)) == hash(range(2**70)))
big = range(2**70, 2**70 + 10, 3)
print(list(big), big[1], big[-1], len(big), 2**70 + 6 in big, 2**70 + 7 in big, big.index(2**70 + 9), big[1:3], list(reversed(big))[0])
huge = range(10**30)
t(len, huge)
print(huge[10**29], huge[-1], 10**29 in huge, -1 in huge, huge[5:10**20:10**19], bool(huge), huge == range(10**30), huge.index(10**25), huge.count(10**31))
it = iter(range(5))
print(next(it), it.__length_hint__(), list(it), type(it).__name__, type(iter(big)).__name__, next(iter(huge)), next(reversed(huge)))
for i in range(3):
    i += 10
    print(i, end=" ")
else:
    print("else", i)
print([i for i in range(-3, 3)], [*range(3)], list(zip(range(3), range(10, 0, -4))), dict(enumerate(range(7, 9))), sorted(range(3), reverse=True), sum(range(1, 101)), [range(i)[-1] for i in range(1, 4)], repr(range(1, 2, 1)), str(range(0, 5, -1)))
