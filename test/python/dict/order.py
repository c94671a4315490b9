# Insertion order through every change; equality that ignores it; positions after deletion and overwriting.
d = {}
for k in "hello world":
    d[k] = d.get(k, 0) + 1
print(d, list(d), list(d.values()), list(d.items())[:3])
d["h"] = 99
del d["e"]
d["e"] = 5
print(list(d), d.popitem(), list(d), next(iter(d)), next(reversed(d)))
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, [*{"b": 1, "a": 2}], {1: "a", True: "b", 1.0: "c"})
d = dict.fromkeys(range(10))
for k in (0, 5, 9, 3):
    d.pop(k)
d[5] = "five"
d.update({1: "one", 11: "eleven", 0: "zero"})
print(d)
while len(d) > 4:
    d.popitem()
print(d, list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())))
d.setdefault("x", []).append(1)
d.setdefault("x", []).append(2)
print(d)
moved = d.pop(1)
d[1] = moved
print(d)
big = {i: str(i) for i in range(60)}
for i in range(0, 60, 3):
    del big[i]
for i in range(0, 60, 6):
    big[i] = "again"
print(list(big)[:5], list(big)[-5:], len(big), list(big) == [i for i in range(60) if i % 3] + list(range(0, 60, 6)))
merged = {"z": 1, "a": 2} | {"a": 3, "m": 4}
print(merged, {**{"q": 1}, "p": 2, **{"q": 3}})
swapped = {v: k for k, v in {"a": 1, "b": 2, "c": 1}.items()}
print(swapped, sorted({"b": 1, "a": 2}.items()), sorted(d, key=str), max({"a": 3, "b": 9}, key={"a": 3, "b": 9}.get))
c = big.copy()
c[1] = "changed"
print(big[1], c[1], list(c) == list(big), c == big)
