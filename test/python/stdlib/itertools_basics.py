import itertools
from itertools import *

print(list(islice(count(5, 2), 4)), list(islice(cycle("abc"), 7)), list(repeat(1, 3)), count(3), repeat(2, 3), repeat(7))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=10)), list(accumulate([])))
print(list(chain("ab", [1], ())), list(chain.from_iterable(["xy", "z"])), list(chain()))
print(list(compress("abcdef", [1, 0, 1, 0, 1, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, ""])), list(starmap(pow, [(2, 3), (3, 2)])))
print(list(pairwise("abcd")), list(pairwise("a")))
print(list(islice("abcdefg", 2)), list(islice("abcdefg", 2, 5)), list(islice("abcdefg", 1, None, 2)), list(islice("abc", 0)), list(islice("abc", 5, 9)))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 4)), next(it))
for bad in ((-1,), (1, -2), (0, 5, 0)):
    try:
        islice("abc", *bad)
    except ValueError as e:
        print(e)
print(list(zip_longest("abc", [1], fillvalue="-")), list(zip_longest()), list(zip_longest([1, 2], [3])))
a, b, c = tee([1, 2, 3], 3)
print(list(a), next(b), list(b), list(c))
for key, group in groupby("aaabbca"):
    print(key, list(group), end=" ")
print()
print([(k, len(list(g))) for k, g in groupby([1, 1, 2, 3, 3, 3])], [k for k, g in groupby("aabb")])
print([(k, [x for x in g]) for k, g in groupby(range(10), lambda x: x // 4)])
print(list(product("ab", [1, 2])), list(product(range(2), repeat=3))[-1], list(product()), list(product("ab", [])))
print(list(permutations("abc")), list(permutations([1, 2, 3], 2)), list(permutations([1], 2)), len(list(permutations(range(5)))))
print(list(combinations("abcd", 2)), list(combinations([1, 2], 3)), list(combinations("abc", 0)))
print(list(combinations_with_replacement("abc", 2)))
try:
    combinations("abc", -1)
except ValueError as e:
    print(e)
print(sum(1 for _ in combinations(range(8), 4)), next(chain([1], count())), list(zip(count(), "ab")))
print(dict(zip("ab", count(1))), max(accumulate([3, -1, 4])), list(map(lambda p: p[0] + p[1], product([1], [2, 3]))))
