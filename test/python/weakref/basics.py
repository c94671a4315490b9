# test: no-stress
import gc
import weakref


class C:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"C({self.n})"


c = C(1)
r = weakref.ref(c)
print(r() is c, r is weakref.ref(c), r == weakref.ref(c), hash(r) == hash(c))
print(weakref.getweakrefcount(c), type(r).__name__)


def call(ref):
    print("callback", ref() is None)


r2 = weakref.ref(c, call)
print(r2 == r, r2 is r, r2.__callback__ is call)
del c
gc.collect()
print(r(), r2())
for x in (1, "a", (), [], {}, None, 1.5):
    try:
        weakref.ref(x)
    except TypeError as e:
        print(e)


class Slots:
    __slots__ = ("a",)


class WithRoom:
    __slots__ = ("a", "__weakref__")


try:
    weakref.ref(Slots())
except TypeError as e:
    print(e)
s = WithRoom()
print(weakref.ref(s)() is s)
d = weakref.WeakValueDictionary()
a = C("a")
d["a"] = a


def fill():
    b = C("b")
    d["b"] = b
    print(sorted(d), len(d))


fill()
gc.collect()
print(sorted(d), d["a"], d.get("b"), "b" in d, len(d))
k = weakref.WeakKeyDictionary()
k[a] = 1


def fill_keys():
    key = C("k")
    k[key] = 2
    print(len(k))


fill_keys()
gc.collect()
print(list(k.items()), a in k)
ws = weakref.WeakSet([a])


def fill_set():
    s = C("s")
    ws.add(s)
    print(len(ws))


fill_set()
gc.collect()
print(list(ws), a in ws)
p = weakref.proxy(a)
print(p.n, p)
p.n = 5
print(a.n)


def gone(*args, **kwargs):
    print("finalized", args, kwargs)


def fin():
    x = C("x")
    f = weakref.finalize(x, gone, 1, k=2)
    print(f.alive)
    return f


f = fin()
gc.collect()
print(f.alive)
g = weakref.finalize(a, gone, "at exit")
print(g.alive)
del a
gc.collect()
try:
    p.n
except ReferenceError as e:
    print(e)
m = C("m")
C.method = lambda self: self.n
wm = weakref.WeakMethod(m.method)
print(wm()())
h = weakref.finalize(m, gone, "last")
print("end")
