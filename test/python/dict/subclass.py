# Classes derived from dict; __missing__.
class Default(dict):
    def __missing__(self, key):
        self[key] = value = [key]
        return value


d = Default(a=1)
print(d["a"], d["x"], d, d.get("y"), "y" in d, len(d), type(d).__name__)


class Counter(dict):
    def __missing__(self, key):
        return 0

    def add(self, key):
        self[key] += 1
        return self


c = Counter()
for ch in "mississippi":
    c.add(ch)
print(c, sorted(c.items()), isinstance(c, dict), c == {"m": 1, "i": 4, "s": 4, "p": 2})


class Case(dict):
    def __init__(self, *args, **kwargs):
        super().__init__()
        self.update(*args, **kwargs)

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())

    def update(self, *args, **kwargs):
        for k, v in dict(*args, **kwargs).items():
            self[k] = v


x = Case({"A": 1}, B=2)
x["C"] = 3
print(x, x["a"], x["c"], "B" in x, x.get("A"), list(x), dict(x), {**x})
x.note = "attribute"
print(x.note, type(x.copy()).__name__, type(Case.fromkeys("XY", 1)).__name__, Case.fromkeys("XY", 1))


class Iter(dict):
    def __iter__(self):
        return iter(["z"])

    def keys(self):
        return ["z"]

    def __getitem__(self, k):
        return "got " + k


y = Iter(a=1)
print(list(y), dict(y), {**y}, y, len(y))
try:
    Counter().pop("x")
except KeyError as e:
    print("KeyError", e)


class Bad(dict):
    def __missing__(self, key):
        raise LookupError("missing %r" % key)


try:
    Bad()["q"]
except LookupError as e:
    print(e)
