# get, setdefault, pop, popitem, update, clear, copy, fromkeys, reversed.
def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 9), d.get("a", 9))
error(d.get, [])
print(d.setdefault("a", 5), d.setdefault("c", 3), d.setdefault("d"), d)
error(d.setdefault, {})
print(d.pop("a"), d.pop("zz", "default"), d.pop("d", 1), d)
error(d.pop, "zz")
error(d.pop, [])
error(d.pop)
print(d.popitem(), d.popitem(), d)
error(d.popitem)
d.update({"x": 1})
d.update([("y", 2), ("x", 3)])
d.update(z=4)
d.update({"z": 5}, w=6)
d.update()
print(d)
error(d.update, 5)
error(d.update, [1])
error(d.update, [(1, 2, 3)])
error(d.update, "ab")
error(d.update, {}, {})


class Mapping:
    def keys(self):
        return iter(["m", "n"])

    def __getitem__(self, k):
        return k * 2


d.update(Mapping())
print(d, dict(Mapping()), {**Mapping()})
c = d.copy()
c["new"] = 1
print("new" in d, len(c) - len(d))
d.clear()
print(d, len(d), d.clear())
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys(range(3), []), {}.fromkeys("x", "y"), dict.fromkeys(()))
error(dict.fromkeys, 5)
error(dict.fromkeys, [[]])
e = {i: i * i for i in range(5)}
print(list(reversed(e)), list(reversed(e.keys())), list(reversed(e.values())), list(reversed(e.items())))
print(list(reversed({})), {}.__len__(), e.__contains__(3), e.__getitem__(2))
e.__setitem__(9, 81)
e.__delitem__(0)
print(e, e.__eq__({}), {}.__eq__(3))
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)
error(lambda: {}.pop(1, 2, 3))
error(lambda: {}.get())
error(lambda: {}.update(1, 2))
error(lambda: dict(1, 2))
