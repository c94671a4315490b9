# keys, values and items: live, set operations, comparison, repr.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i))
d["d"] = 4
del d["a"]
print(k, v, i, list(k), list(v), list(i))
print("b" in k, "a" in k, 2 in v, 1 in v, ("b", 2) in i, ("b", 3) in i, ("a", 1) in i, "b" in i, ("b", 2, 3) in i, ["b", 2] in i)
print(sorted(k & {"b", "x"}), sorted(k | {"x"}), sorted(k - {"b"}), sorted(k ^ {"b", "x"}))
print(sorted(k & ["b", "c"]), sorted(k | ["x"]), sorted(k - "bcd"), sorted(["b", "z"] & k), sorted({"z"} | k), sorted({"b", "z"} - k), sorted({"b", "z"} ^ k))
print(sorted(i & {("b", 2)}), sorted(i - {("b", 2)}), type(k & set()).__name__, type(i | []).__name__)
print(k == {"b", "c", "d"}, k == {"b"}, k != {"b"}, k < {"b", "c", "d", "e"}, k <= {"b", "c", "d"}, k > {"b"}, k >= {"x"}, {"b"} < k, k == d.keys(), k == list(k))
print(i == {("b", 2), ("c", 3), ("d", 4)}, i == d.items(), v == d.values(), v == v)
print(k.isdisjoint({"x"}), k.isdisjoint(["b"]), i.isdisjoint([("b", 2)]), k.isdisjoint(()))
error(lambda: k & 5)
error(lambda: k + k)
error(lambda: v & {1})
error(lambda: k[0])
error(lambda: {"x": []}.items() | set())
error(lambda: k < [1])
error(lambda: hash(k))
print(type(k).__name__, type(v).__name__, type(i).__name__, {}.keys(), {}.values(), {}.items())
print(list(reversed(k)), list(reversed(i)), sorted(v), max(v), sum(v), sorted(i, key=lambda kv: -kv[1]))
print({1: "a"}.keys() & {1.0, 2}, {1: 2}.keys() == {1.0: 0}.keys())
for x, y in d.items():
    print(x, y, end=" ")
print()
loop = {}
loop["v"] = loop.values()
print(loop)
it = iter(i)
print(next(it), type(it).__name__, type(iter(k)).__name__, type(iter(v)).__name__, list(it))
print([*k], (*v,), {*k} == set("bcd"), dict(i) == d, dict(zip(k, v)) == d)
