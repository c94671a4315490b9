# getattr, setattr, delattr, hasattr, vars, dir on instances, classes and built-in values.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    cls = "class attr"

    def __init__(self):
        self.x = 1

    @property
    def p(self):
        return self.x * 10

    def m(self):
        return self.x

    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(name)


a = A()
t(getattr, a, "x")
t(getattr, a, "cls")
t(getattr, a, "p")
t(getattr, a, "dyn_abc")
t(getattr, a, "zzz")
t(getattr, a, "zzz", "default")
t(getattr, a, "zzz", None)
t(lambda: getattr(a, "m")())
t(getattr, a, 5)
t(getattr, a)
t(getattr, a, "x", 1, 2)
t(hasattr, a, "x")
t(hasattr, a, "dyn_q")
t(hasattr, a, "nope")
t(hasattr, a, 5)
t(setattr, a, "y", 2)
t(lambda: a.y)
t(setattr, a, "p", 3)
t(setattr, a, 5, 1)
t(setattr, a, "cls", "own")
t(lambda: (a.cls, A.cls))
t(delattr, a, "cls")
t(lambda: a.cls)
t(delattr, a, "cls")
t(delattr, a, "p")
t(delattr, a, "nope")
t(delattr, a, 5)
t(lambda: sorted(vars(a).items()))
t(vars, 5)
t(vars, [])
t(lambda: sorted(k for k in vars(A) if not k.startswith("__")))
t(lambda: [n for n in dir(a) if not n.startswith("_")])
t(lambda: "append" in dir([]) and "upper" in dir("") and "x" in dir(a))
t(lambda: "__len__" in dir([]))

t(lambda: getattr("abc", "upper")())
t(lambda: getattr([3, 1], "sor" + "t")())
t(lambda: getattr(5, "re" + "al"))
t(getattr, 5, "nope")
t(getattr, None, "x")
t(getattr, int, "nope")
t(getattr, len, "nope")
t(hasattr, [], "append")
t(hasattr, 5, "append")
t(setattr, 5, "x", 1)
t(setattr, [], "x", 1)
t(setattr, "a", "upper", 1)
t(setattr, None, "x", 1)
t(setattr, int, "x", 1)
t(setattr, len, "x", 1)
t(delattr, [], "append")
t(delattr, int, "real")
t(lambda: setattr(A, "new", lambda self: "added") or a.new())
t(lambda: delattr(A, "new") or hasattr(a, "new"))
for name in ("x", "p", "m", "dyn_loop"):
    v = getattr(a, name)
    print(name, v() if callable(v) else v)
for op in ("__add__", "__mul__", "__sub__"):
    print(getattr(7, op)(3), end=" ")
print()


class Slots:
    __slots__ = ("a",)


s = Slots()
t(getattr, s, "a")
t(setattr, s, "b", 1)
t(setattr, s, "a", 1)
t(lambda: s.a)
t(vars, s)
