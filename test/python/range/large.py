# Numbers beyond the small ones, and ranges too long for len().
big = 10**20
r = range(big, big + 10, 3)
print(r, list(r), len(r), r[1], r[-1], big + 3 in r, big + 4 in r, r.index(big + 6), r[::-1])
print(list(range(2**30 - 2, 2**30 + 2)), list(range(-(2**30) - 2, -(2**30) + 2)))
print(list(range(2**31 - 2, 2**31 + 2, 2)), list(range(2**62, 2**62 + 3)), list(range(2**64, 2**64 - 3, -1)))
huge = range(0, 10**30, 7)
print(bool(huge), huge[10**25], huge[-1], 7 * 10**20 in huge, 7 * 10**20 + 1 in huge, huge.index(7 * 10**20))
print(huge[1:3], huge[:: 10**28], huge == range(0, 10**30, 7), hash(huge) == hash(range(0, 10**30, 7)))
try:
    len(huge)
except OverflowError as e:
    print("OverflowError")
it = iter(range(10**20, 10**30))
print(next(it), next(it), next(it))
for i in range(10**18, 10**18 + 2):
    print(i)
for i in range(2**30 - 1, 2**30 + 2):
    print(i, end=" ")
print()
for i in range(-(2**30) + 1, -(2**30) - 2, -1):
    print(i, end=" ")
print()
for i in range(0, 2**31, 2**30):
    print(i, end=" ")
print(list(reversed(range(2**33, 2**33 + 3))))
print(range(-(10**20), 10**20, 10**19).count(0), sum(range(10**10, 10**10 + 3)))
print(type(iter(range(10**30))).__name__)
