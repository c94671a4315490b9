"""Augmented assignment: in-place methods, fall-back, targets evaluated once, results bound."""


class Bag:
    def __init__(self, *items):
        self.items = list(items)

    def __iadd__(self, o):
        self.items.extend(o)
        return self

    def __isub__(self, o):
        for x in o:
            if x in self.items:
                self.items.remove(x)
        return self

    def __imul__(self, n):
        return "replaced by a string"

    def __ior__(self, o):
        return NotImplemented

    def __or__(self, o):
        return Bag(*self.items, "or", o)

    def __iand__(self, o):
        return None

    def __repr__(self):
        return f"Bag{self.items}"


a = b = Bag(1, 2)
a += [3]
print(a, b, a is b)
a -= [1, 9]
print(a)
a |= 5
print(a, b, a is b)
b *= 3
print(b)
a &= 1
print(a)
log = []


class Obj:
    def __getattr__(self, name):
        log.append(("getattr", name))
        return 10

    def __setattr__(self, name, v):
        log.append(("setattr", name, v))

    def __getitem__(self, i):
        log.append(("getitem", i))
        return 20

    def __setitem__(self, i, v):
        log.append(("setitem", i, v))


def obj():
    log.append("obj")
    return o


def key():
    log.append("key")
    return "k"


o = Obj()
obj().x += 1
obj()[key()] -= 2
obj()[key(), 1] *= 3
obj()[1:2] //= 3
print(log)
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as e:
    print(e, t)
l = [1, 2, 3]
m = l
l += (4,)
l *= 2
print(m, l is m)
l[1:3] += "ab"
print(l)
l[0] += 100
print(l)
s = "a"
r = s
s += "b"
s *= 3
print(s, r)
d = {"n": 1}
d["n"] <<= 4
d["n"] |= 1
d["n"] ^= 0b11
d["n"] %= 7
d["n"] **= 3
print(d)
st = su = {1, 2, 3}
st |= {9}
st &= {1, 2, 9}
st -= {1}
st ^= {2, 5}
print(sorted(st), su is st)
fs = fu = frozenset([1])
fs |= {2}
print(sorted(fs), fu)
dd = de = {"a": 1}
dd |= [("b", 2)]
print(dd, de is dd)


class Ten:
    value = 10

    def bump(self):
        self.value += 1
        return self.value


x = Ten()
print(x.bump(), x.bump(), Ten.value)
for f in ("l += 5", "s += 5", "st |= [1]"):
    try:
        if f[0] == "l":
            l += 5
        elif f[:2] == "st":
            st |= [1]
        else:
            s += 5
    except TypeError as e:
        print(e)
n = None
try:
    n += 1
except TypeError as e:
    print(e)
