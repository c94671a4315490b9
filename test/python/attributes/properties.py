"""Properties: getters, setters, deleters, inheritance, docs, errors."""


class Temp:
    def __init__(self, c=0):
        self._c = c

    @property
    def celsius(self):
        """Degrees."""
        return self._c

    @celsius.setter
    def celsius(self, v):
        if v < -273:
            raise ValueError("too cold")
        self._c = v

    @celsius.deleter
    def celsius(self):
        self._c = 0

    @property
    def fahrenheit(self):
        return self._c * 9 // 5 + 32

    def _get(self):
        return ("x", self._c)

    def _set(self, v):
        self._c = v * 10

    x = property(_get, _set, None, "the x")
    write_only = property(fset=_set)
    nothing = property()


t = Temp(100)
print(t.celsius, t.fahrenheit, t.x)
t.celsius = 20
t.x = 5
print(t.celsius, t.fahrenheit)
t.celsius += 1
print(t.celsius)
del t.celsius
print(t.celsius)


def attempt(f):
    try:
        print(f())
    except (AttributeError, ValueError, TypeError) as e:
        print(type(e).__name__, e)


attempt(lambda: setattr(t, "celsius", -300))
attempt(lambda: setattr(t, "fahrenheit", 1))
attempt(lambda: delattr(t, "fahrenheit"))
attempt(lambda: delattr(t, "x"))
attempt(lambda: t.write_only)
attempt(lambda: t.nothing)
attempt(lambda: setattr(t, "nothing", 1))
attempt(lambda: delattr(t, "nothing"))
t.write_only = 4
print(t._c, Temp.celsius.__doc__, Temp.x.__doc__, Temp.fahrenheit.fset, Temp.x.fget is Temp._get, type(Temp.celsius).__name__, callable(Temp.celsius.fset))
t.__dict__["celsius"] = "shadow"
print(t.celsius, Temp.celsius.fget(t))


class Kelvin(Temp):
    @property
    def celsius(self):
        return super().celsius - 273

    @Temp.fahrenheit.getter
    def fahrenheit(self):
        return "getter replaced"


k = Kelvin(300)
print(k.celsius, k.fahrenheit, t.fahrenheit)
attempt(lambda: setattr(k, "celsius", 1))


class Extended(Temp):
    @Temp.celsius.setter
    def celsius(self, v):
        print("extended set", v)
        Temp.celsius.fset(self, v)


e = Extended()
e.celsius = 7
print(e.celsius, e._c)
del e.celsius
print(e.celsius)


class Sub(property):
    def __get__(self, obj, owner=None):
        return "sub:" + str(super().__get__(obj, owner)) if obj is not None else self


class Uses:
    @Sub
    def p(self):
        return 5

    @p.setter
    def p(self, v):
        self.v = v


u = Uses()
u.p = 9
print(u.p, u.v, type(Uses.p).__name__)


def make(name, kind):
    store = "_" + name

    def get(self):
        return getattr(self, store, kind())

    def set_(self, v):
        setattr(self, store, kind(v))
    return property(get, set_)


class Form:
    age = make("age", int)
    tags = make("tags", list)


f = Form()
print(f.age, f.tags)
f.age, f.tags = "42", "ab"
print(f.age, f.tags, vars(f))


class Raising:
    @property
    def bad(self):
        return self.missing

    @property
    def worse(self):
        raise KeyError("k")


attempt(lambda: Raising().bad)
print(hasattr(Raising(), "bad"), getattr(Raising(), "bad", "default"))
try:
    hasattr(Raising(), "worse")
except KeyError as e:
    print("KeyError", e)


class Fallback(Raising):
    def __getattr__(self, name):
        return "got " + name


print(Fallback().bad)


class ClassProp:
    _n = 1

    @classmethod
    def n(cls):
        return cls._n

    static = staticmethod(lambda: "static")


print(ClassProp.n(), ClassProp().n(), ClassProp.static(), ClassProp().static())
