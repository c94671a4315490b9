"""OrderedDict, defaultdict, ChainMap: order, factories, layers."""

from collections import ChainMap, OrderedDict, defaultdict


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


od = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(repr(od) in ("OrderedDict([('a', 1), ('b', 2), ('c', 3)])", "OrderedDict({'a': 1, 'b': 2, 'c': 3})"))
od.move_to_end("a")
print(list(od), end=" ")
od.move_to_end("c", last=False)
print(list(od), attempt(od.move_to_end, "zz"))
print(od.popitem(), od.popitem(last=False), list(od.items()), attempt(OrderedDict().popitem))
od["x"] = 9
od["b"] = 7
print(list(od.items()), list(reversed(od)), list(reversed(od.items())))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict.fromkeys("xyx", 0) == {"x": 0, "y": 0})
print(list(OrderedDict(a=1) | {"b": 2}), type(OrderedDict(a=1) | {"b": 2}).__name__, type(od.copy()).__name__)


class LRU(OrderedDict):
    def __init__(self, size, *args, **kw):
        self.size = size
        super().__init__(*args, **kw)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            oldest = next(iter(self))
            del self[oldest]


lru = LRU(3)
for k in "abc":
    lru[k] = k.upper()
lru["a"]
lru["d"] = "D"
print(list(lru), "b" in lru, lru.get("a"), attempt(lambda: lru["b"]))

dd = defaultdict(list)
for k, v in (("x", 1), ("y", 2), ("x", 3)):
    dd[k].append(v)
print(dd, dict(dd), dd.default_factory, dd.get("zz"), "zz" in dd, len(dd))
dd.default_factory = None
print(attempt(lambda: dd["zz"]))
counts = defaultdict(int, a=5)
for ch in "abca":
    counts[ch] += 1
print(sorted(counts.items()), counts["new"], "new" in counts)
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
t["a"]["d"] = 2


def plain(x):
    return {k: plain(v) for k, v in x.items()} if isinstance(x, dict) else x


print(plain(t), attempt(defaultdict, 5), defaultdict(None, {1: 2}), defaultdict())
print(type(dd.copy()).__name__, dd.copy().default_factory, (defaultdict(int, a=1) | {"b": 2})["c"])


class KeyMaker(defaultdict):
    def __missing__(self, key):
        self[key] = value = f"<{key}>"
        return value


km = KeyMaker()
print(km["q"], dict(km), km.get("w"))


class Bad(defaultdict):
    pass


bad = Bad(lambda: 1 // 0)
print(attempt(lambda: bad["x"]), len(bad))

base, user, cli = {"color": "red", "size": 1, "deep": True}, {"color": "blue"}, {}
cm = ChainMap(cli, user, base)
print(cm["color"], cm["size"], len(cm), sorted(cm), "deep" in cm, "nope" in cm, attempt(lambda: cm["nope"]), cm.get("nope", 0))
cm["size"] = 10
print(cli, base["size"], cm["size"])
del cm["size"]
print(cm["size"], attempt(cm.__delitem__, "color"), attempt(cm.pop, "color"))
child = cm.new_child({"color": "green"})
print(child["color"], child.parents["color"], child.maps[0], len(child.maps), cm.new_child(extra=1)["extra"])
print(list(ChainMap({"a": 1, "b": 2}, {"c": 3, "a": 4})), dict(ChainMap({"a": 1}, {"a": 2, "z": 3})), bool(ChainMap()), ChainMap())
print(cm | {"k": 1} == {"k": 1, **dict(cm)}, cm == dict(cm), ChainMap({"x": 1}, {"y": 2}), attempt(ChainMap().popitem))
base["late"] = "seen"
print(cm["late"], list(cm.items())[-1] if False else cm.copy()["late"])
