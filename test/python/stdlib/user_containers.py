"""UserDict, UserList, UserString: subclasses that change one thing and keep the rest."""

from collections import UserDict, UserList, UserString


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Folding(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.upper())

    def __contains__(self, key):
        return super().__contains__(key.upper())


f = Folding({"a": 1}, b=2)
f.update(c=3)
f.setdefault("d", 4)
print(f, f["A"], "c" in f, len(f), sorted(f), f.get("zz", 0), f.pop("A"), list(f.items()), f == {"B": 2, "C": 3, "D": 4}, f.data)
print(f | {"e": 5}, type(f | {}).__name__, f.copy(), attempt(lambda: f["q"]), bool(Folding()), dict(f), [*f.values()])
f |= {"z": 26}
del f["B"]
print(f, f.popitem(), attempt(hash, f))


class Missing(UserDict):
    def __missing__(self, key):
        return f"no {key}"


m = Missing(a=1)
print(m["a"], m["b"], "b" in m, len(m))


class Clamped(UserList):
    """Indexes below the first are the first's."""

    def __getitem__(self, i):
        if isinstance(i, slice):
            return super().__getitem__(i)
        return self.data[max(i, -len(self.data))]


c = Clamped([1, 2, 3])
print(c[2], c[-99], c[1:], type(c[1:]).__name__, c + [4], [0] + c, c * 2, 2 in c, c == [1, 2, 3], c < [2], len(c), list(reversed(c)))
c.append(9), c.extend([7, 8]), c.insert(0, 0), c.sort(reverse=True)
c += (5,)
print(c, c.pop(), c.index(9), c.count(1), c.remove(9), c, c.copy() is c, c.data, attempt(c.remove, 99), c.reverse(), c)
c[0:2] = "xy"
del c[-1]
c[0] = "first"
print(c, max(Clamped([3, 5])), sum(Clamped([1, 2])), attempt(hash, c), c.clear(), c)


class Loud(UserString):
    def __add__(self, other):
        return Loud(self.data.upper() + str(other))

    def shout(self):
        return self.__class__(self.data.upper() + "!")


s = Loud("hello")
print(s, repr(s), s + " you", s.shout(), len(s), s[1], s[1:3], "ell" in s, s == "hello", s < "z", hash(s) == hash("hello"), s.upper(), type(s.upper()).__name__)
print(s.split("l"), s.replace("l", "L"), s.find("l"), s.center(11, "*"), s.startswith("he"), "%s" % s, int(UserString("42")), s * 2, s.title(), s.join(["a", "b"]), s.encode(), s.isalpha(), s.partition("l"), {s: 1}["hello"], [ch for ch in s][:2], str(s).count("l"), s.strip("ho"))
