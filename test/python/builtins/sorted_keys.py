# sorted, min and max with every kind of key: methods, builtins, tuples, negative numbers, objects, several passes.
rows = [("Ann", 31, 1.5), ("bob", 25, 2.5), ("Cid", 31, 0.5), ("dan", 25, 2.5), ("Eve", 40, 1.5)]
print(sorted(rows), sorted(rows, key=lambda r: r[0].lower()), sep="\n")
print([r[0] for r in sorted(rows, key=lambda r: (r[1], -r[2]))], [r[0] for r in sorted(rows, key=lambda r: r[2], reverse=True)])
by = list(rows)
by.sort(key=lambda r: r[0])
by.sort(key=lambda r: r[1], reverse=True)
print([r[0] for r in by])
print(sorted("the quick Brown fox".split(), key=str.casefold), sorted("the quick Brown fox".split(), key=len), sorted(["10", "9", "2", "1"], key=int), sorted([3, -1, 2, -2], key=abs), sorted({"x": 3, "y": 1}, key={"x": 3, "y": 1}.get), sorted([[3], [1, 2], []], key=len), sorted("cab", key=ord), sorted([1.5, 1, True, 0.5]), sorted([(1, "b"), (1, "a"), (0, "z")], key=lambda p: p[::-1]))


class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __lt__(self, other):
        return self.parts < other.parts

    def __gt__(self, other):
        return self.parts > other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


versions = [Version(v) for v in ("1.10", "1.2", "1.2.1", "0.9", "2.0")]
print(sorted(versions), max(versions), min(versions), sorted(versions, reverse=True)[0], max(versions, key=lambda v: len(v.parts)), min(versions, key=lambda v: v.parts[-1]))


def compare_key(compare):
    class Key:
        def __init__(self, x):
            self.x = x

        def __lt__(self, other):
            return compare(self.x, other.x) < 0

    return Key


print(sorted(["3", "30", "34", "5", "9"], key=compare_key(lambda a, b: int(b + a) - int(a + b))))
calls = []
print(sorted([3, 1, 2], key=lambda x: calls.append(x) or x), calls, max([3, 1, 2], key=lambda x: calls.append(x) or -x), len(calls))
print(max([1, 5, 5, 2], key=lambda x: x), [max(enumerate([4, 9, 9, 1]), key=lambda p: p[1])], [min(enumerate([4, 1, 1]), key=lambda p: p[1])], max("apple", "fig", key=len), min({5: "a", 2: "b"}), max([[1, 2], [1, 2, 0]]), sorted([None, None], key=lambda x: 0), sorted([], key=5))
grouped = {}
for word in sorted("apple avocado banana blueberry cherry".split(), key=lambda w: (-len(w), w)):
    grouped.setdefault(word[0], []).append(word)
print(grouped, sorted(grouped.items(), key=lambda kv: (len(kv[1]), kv[0])), list(reversed(sorted(grouped))))
