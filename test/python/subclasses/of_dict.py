"""Subclasses of dict."""


class AttrDict(dict):
    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(k) from None

    def __setattr__(self, k, v):
        self[k] = v

    def __delattr__(self, k):
        try:
            del self[k]
        except KeyError:
            raise AttributeError(k) from None


d = AttrDict(a=1, b=AttrDict(c=2))
d.x = 5
print(d, d.a, d.b.c, d["x"], len(d), sorted(d), d == {"a": 1, "b": {"c": 2}, "x": 5})
del d.a
for f in (lambda: d.a, lambda: delattr(d, "zz"), lambda: d["q"]):
    try:
        f()
    except (AttributeError, KeyError) as e:
        print(type(e).__name__, e)
print(hasattr(d, "x"), hasattr(d, "y"), getattr(d, "y", 0), d.keys(), d.get("x"), {**d}, dict(d), "x" in d)


class DefaultDict(dict):
    def __init__(self, factory=None, *a, **k):
        super().__init__(*a, **k)
        self.factory = factory

    def __missing__(self, k):
        if self.factory is None:
            raise KeyError(k)
        self[k] = v = self.factory()
        return v

    def __repr__(self):
        return f"DefaultDict({super().__repr__()})"


g = DefaultDict(list)
for w in "apple avocado bean cherry blueberry".split():
    g[w[0]].append(w)
print(g, g.get("z"), "z" in g, g["z"], len(g), g.factory is list)
c = DefaultDict(int, {"x": 5}, y=1)
for ch in "hello":
    c[ch] += 1
print(c, sorted(c.items(), key=lambda kv: (-kv[1], kv[0])), c.pop("x"), c.setdefault("new", 9))
try:
    DefaultDict()["k"]
except KeyError as e:
    print("KeyError", e)


class Counter(dict):
    def __init__(self, items=()):
        super().__init__()
        self.update(items)

    def update(self, items):
        for i in items:
            self[i] = self.get(i, 0) + 1

    def most_common(self, n=None):
        return sorted(self.items(), key=lambda kv: kv[1], reverse=True)[:n]

    def __missing__(self, k):
        return 0

    def __add__(self, o):
        r = Counter()
        for k in list(self) + [k for k in o if k not in self]:
            r[k] = self[k] + o[k]
        return r

    def total(self):
        return sum(self.values())


x, y = Counter("mississippi"), Counter("sip")
print(x, x.most_common(2), x["q"], x + y, x.total(), "q" in x, isinstance(x, dict))


class Bidirectional(dict):
    def __init__(self, *a, **k):
        self.inverse = {}
        super().__init__()
        for key, v in dict(*a, **k).items():
            self[key] = v

    def __setitem__(self, k, v):
        if k in self:
            del self.inverse[self[k]]
        super().__setitem__(k, v)
        self.inverse[v] = k

    def __delitem__(self, k):
        del self.inverse[self[k]]
        super().__delitem__(k)


b = Bidirectional(one=1, two=2)
b["three"] = 3
b["one"] = 11
del b["two"]
print(b, b.inverse, b.inverse[11])


class Limited(dict):
    limit = 3

    def __setitem__(self, k, v):
        if k not in self and len(self) >= self.limit:
            oldest = next(iter(self))
            del self[oldest]
        super().__setitem__(k, v)


l = Limited()
for i in range(6):
    l[i] = i * i
print(l, list(l.values()), 5 in l, 0 in l)
l.update({7: 7, 8: 8})
print(len(l), type(l.copy()).__name__, type(l | {}).__name__, type({} | l).__name__, Limited.fromkeys([1, 2], 0), type(Limited.fromkeys([1])).__name__)


class Case(dict):
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
    def __iter__(self): return iter(sorted(super().keys()))
    def __len__(self): return 99
    def __eq__(self, o): return True


h = Case(b=1, a=2)
print(h["A"], "B" in h, list(h), len(h), h == 5, h.get("A"), bool(Case()), [k for k in h], "{b}".format_map(Case(b="mapped")))
