# Sets at work: sieve, duplicates, closures, graph colouring by exclusion, symmetric difference, frozenset keys.
def sieve(n):
    numbers = set(range(2, n))
    for p in range(2, int(n**0.5) + 1):
        if p in numbers:
            numbers -= set(range(p * p, n, p))
    return sorted(numbers)


def duplicates(items):
    seen, twice = set(), set()
    for x in items:
        (twice if x in seen else seen).add(x)
    return twice


def closure(pairs):
    pairs = set(pairs)
    while True:
        new = {(a, d) for a, b in pairs for c, d in pairs if b == c} - pairs
        if not new:
            return pairs
        pairs |= new


def colour(borders):
    colours = {}
    for land in sorted(borders, key=lambda x: (-len(borders[x]), x)):
        colours[land] = min(set(range(4)) - {colours[o] for o in borders[land] if o in colours})
    return colours


print(sieve(60), sorted(duplicates([3, 1, 3, 2, 1, 3])), sorted(closure([(1, 2), (2, 3), (3, 4)])))
borders = {}
for pair in "ab ac bc bd cd de ce".split():
    for x, y in (pair, pair[::-1]):
        borders.setdefault(x, set()).add(y)
print(colour(borders), {k: "".join(sorted(v)) for k, v in sorted(borders.items())})
edges = {frozenset(p) for p in ("ab", "ba", "bc", "cb", "aa")}
print(len(edges), frozenset("ba") in edges, frozenset("a") in edges, sorted("".join(sorted(e)) for e in edges))
a, b = set("programming"), set("language")
print(*("".join(sorted(x)) for x in (a & b, a - b, b - a, a ^ b, a | b)), len(a & b) / len(a | b) < 0.5)
vowels = frozenset("aeiou")
print("".join(c for c in "exclusion" if c not in vowels), vowels >= set("aei"), vowels.isdisjoint("xyz"), max(map(len, [vowels & set(w) for w in ("queue", "rhythm", "education")])))
solutions = {(a, b, c) for c in range(1, 30) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c}
print(sorted(solutions), len({c for *_, c in solutions}))
remaining, order = {"x": {"y", "z"}, "y": {"z"}, "z": set(), "w": {"x"}}, []
while remaining:
    free = {k for k, needs in remaining.items() if not needs & remaining.keys()}
    order.append(sorted(free))
    for k in free:
        del remaining[k]
print(order)
states, queue = {frozenset({"a"})}, [frozenset({"a"})]
while queue:
    s = queue.pop()
    for nxt in (s | {"b"}, s ^ {"c"}, s - {"a"}):
        if nxt not in states:
            states.add(nxt)
            queue.append(nxt)
print(len(states), sorted("".join(sorted(s)) for s in states))
u = set()
u.update(range(5), "ab", [None])
u.discard("zz")
u.intersection_update({0, 1, "a", None, 9})
print(sorted(map(str, u)), u == {None, "a", 1, 0}, {*()} == set(), {1, *[2, 3], *"4"} == {1, 2, 3, "4"}, sum(x for x in {1, 1.0, True}), len({(), frozenset(), "", 0, 0.0, False, None}))
