# Dict and set comprehensions, nested and filtered; building, inverting, grouping, counting, merging.
words = "the cat sat on the mat with the hat".split()
print({w: len(w) for w in words}, {w: words.count(w) for w in words if len(w) == 3}, {len(w) for w in words} == {2, 3, 4}, {i: {j: i * j for j in range(1, 3)} for i in range(3)})
count = {}
for w in words:
    count[w] = count.get(w, 0) + 1
inverse = {}
for w, n in count.items():
    inverse.setdefault(n, []).append(w)
print(count, inverse, {v: k for k, v in count.items()}, dict(sorted(count.items(), key=lambda kv: (-kv[1], kv[0]))), max(count, key=count.get))
print({k: v for d in ({"a": 1}, {"b": 2, "a": 3}) for k, v in d.items()}, {**{"x": 1}, "y": 2, **{"x": 3}}, {"a": 1} | {"b": 2} | {"a": 0}, dict([("k", 1)], k=2, j=3), dict(zip("abc", [1, 2])), dict(enumerate("xy")), {(i, j): i + j for i in range(2) for j in range(2) if i != j})
print({k: (v if v % 2 else -v) for k, v in zip("abcd", range(4))}, {f"{k}{i}": i for k in "ab" for i in range(2)}, {x: y for x, y in [(1, 2), (1, 3)]}, {c: i for i, c in enumerate("hello")}, {x.upper() for x in "aAbB"} == {"A", "B"}, {} == {k: v for k, v in []}, len({i % 3: i for i in range(10)}), {True: 1, 1: 2, 1.0: 3})
nested = {"a": {"b": {"c": 1}}, "l": [{"x": 1}, {"x": 2}]}
nested["a"]["b"]["d"] = 5
nested["l"].append({"x": nested["a"]["b"]["c"]})
nested["l"][0]["x"] += 10
print(nested, sum(d["x"] for d in nested["l"]), nested.get("q", {}).get("r", "deep default"), "c" in nested["a"]["b"])


def flatten(d, path=""):
    return {k2: v2 for k, v in d.items() for k2, v2 in (flatten(v, f"{path}{k}.") if isinstance(v, dict) else {path + k: v}).items()}


print(flatten(nested))
table = [dict(zip(("n", "sq", "odd"), (i, i * i, bool(i % 2)))) for i in range(4)]
print(table, [r["sq"] for r in table if r["odd"]], {k: [r[k] for r in table] for k in table[0]}, sorted(table, key=lambda r: (r["odd"], -r["n"]))[0])
memo = {}


def ackermann(m, n):
    if (m, n) not in memo:
        memo[m, n] = n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
    return memo[m, n]


print(ackermann(2, 3), len(memo), memo[1, 1], sorted(memo)[:3])
d = dict.fromkeys("abc", 0)
for k in d:
    d[k] += ord(k)
d2 = d.copy()
d2["a"] = None
print(d, d2, [k for k in d if d[k] == d2[k]], d.keys() - {"a"} == {"b", "c"}, dict(d.items() - d2.items()), sorted(d.keys() & d2), all(k in d2 for k in d), list(map(d.get, "abz")), [d.pop(k, "-") for k in "az"], d)
switch = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
print([switch[op](6, 3) for op in "+-*"], switch.get("/", lambda a, b: "no")(1, 2))
