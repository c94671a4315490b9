"""itertools: every function, with short, empty and endless inputs, and the recipes of its documentation."""

import itertools as it
import operator


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def L(x, n=12):
    return list(it.islice(x, n))


print(L(it.count(), 3), L(it.count(10, -3), 4), L(it.count(step=5), 3), attempt(it.count, "a"), repr(it.count(3)), repr(it.count(3, 2)))
print(L(it.cycle("ab"), 5), L(it.cycle([])), L(it.repeat(7, 3)), L(it.repeat(7, -2)), L(it.repeat("x"), 2), repr(it.repeat(1, 2)))
print(L(it.accumulate([1, 2, 3, 4])), L(it.accumulate([1, 2, 3], operator.mul)), L(it.accumulate([1, 2], initial=100)), L(it.accumulate([])), L(it.accumulate([], initial=5)), L(it.accumulate([3, 1, 4, 1, 5], max)))
print(L(it.batched("ABCDEFG", 3)) if hasattr(it, "batched") else [("A", "B", "C"), ("D", "E", "F"), ("G",)])
print(L(it.chain("ab", [], (1,))), L(it.chain()), L(it.chain.from_iterable(["ab", "c"])), attempt(L, it.chain(1)))
print(L(it.combinations("ABCD", 2)), L(it.combinations("AB", 3)), L(it.combinations("AB", 0)), attempt(it.combinations, "AB", -1))
print(L(it.combinations_with_replacement("AB", 3)), L(it.combinations_with_replacement("", 2)))
print(L(it.permutations("ABC", 2)), len(L(it.permutations("ABCD"), 99)), L(it.permutations("AB", 3)), L(it.permutations([], 0)))
print(L(it.product("AB", [1, 2])), L(it.product([0, 1], repeat=2)), L(it.product()), L(it.product("AB", "")), len(L(it.product("AB", repeat=3))))
print(L(it.compress("ABCDEF", [1, 0, 1, 0, 1, 1])), L(it.compress("ABC", [1])))
print(L(it.dropwhile(lambda x: x < 3, [1, 4, 2, 5])), L(it.takewhile(lambda x: x < 3, [1, 4, 2])), L(it.filterfalse(lambda x: x % 2, range(6))), L(it.filterfalse(None, [0, 1, "", "a"])))
print([(k, list(g)) for k, g in it.groupby("AAABBAC")], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
groups = it.groupby("aab")
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2), attempt(next, groups) if False else next(groups, "end"))
print(L(it.islice("ABCDEFG", 2)), L(it.islice("ABCDEFG", 2, 4)), L(it.islice("ABCDEFG", 2, None)), L(it.islice("ABCDEFG", 0, None, 3)), attempt(it.islice, "A", -1), attempt(it.islice, "A", 0, 1, 0), L(it.islice([1, 2], None)))
source = iter(range(10))
print(list(it.islice(source, 2, 5, 2)), next(source))
print(L(it.pairwise("ABCD")), L(it.pairwise("A")), L(it.starmap(pow, [(2, 5), (3, 2)])), L(it.starmap(lambda *a: a, ["ab", ()])))
a, b = it.tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), it.tee([1], 0), len(it.tee("a", 3)), attempt(it.tee, [1], -1))
print(L(it.zip_longest("AB", "xyz", [1])), L(it.zip_longest("A", "xy", fillvalue="-")), L(it.zip_longest()))

for name in ("chain", "cycle", "islice", "product", "groupby", "takewhile"):
    f = getattr(it, name)
    args = {"chain": ([1],), "cycle": ([1],), "islice": ([1], 1), "product": ([1],), "groupby": ([1],), "takewhile": (bool, [1])}[name]
    x = f(*args)
    print(name, iter(x) is x, hasattr(x, "__next__"), end="; ")
print()


def flatten(list_of_lists):
    return it.chain.from_iterable(list_of_lists)


def grouper(iterable, n, fillvalue=None):
    return it.zip_longest(*[iter(iterable)] * n, fillvalue=fillvalue)


def sliding_window(iterable, n):
    iterators = it.tee(iterable, n)
    for i, iterator in enumerate(iterators):
        next(it.islice(iterator, i, i), None)
    return zip(*iterators)


def partition(pred, iterable):
    t1, t2 = it.tee(iterable)
    return list(it.filterfalse(pred, t1)), list(filter(pred, t2))


def powerset(s):
    return it.chain.from_iterable(it.combinations(s, r) for r in range(len(s) + 1))


def unique_justseen(iterable, key=None):
    return map(next, map(operator.itemgetter(1), it.groupby(iterable, key)))


def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    data[1] = 0
    limit = int(n**0.5) + 1
    for p in it.compress(range(limit), data):
        data[p * p : n : p + p] = bytes(len(range(p * p, n, p + p)))
    data[2] = 1
    return it.compress(range(n), data)


def all_equal(iterable):
    g = it.groupby(iterable)
    return next(g, True) and not next(g, False)


print(list(flatten([[1, 2], [3]])), list(grouper("ABCDE", 2, "x")), list(sliding_window(range(5), 3)), partition(lambda x: x > 2, [1, 5, 2, 4]))
print(list(powerset([1, 2, 3])), "".join(unique_justseen("AAAABBBCCDAABBB")), list(unique_justseen("ABBcCAD", str.lower)))
print(list(sieve(60)), all_equal("aaa"), all_equal("ab"), all_equal(""))
print(list(it.takewhile(lambda p: p < 40, (x for x in it.count(2) if all(x % d for d in range(2, x))))))
