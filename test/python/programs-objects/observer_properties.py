"""Observable objects: properties that notify, computed values that remember what they depend on, undo of changes."""

from functools import wraps
from weakref import WeakKeyDictionary


class Observable:
    def __init__(self, default=None, check=None):
        self.default, self.check, self.values, self.watchers = default, check, WeakKeyDictionary(), {}

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        if Computed.active:
            Computed.active[-1].depends.add((id(obj), self.name))
        return self.values.get(obj, self.default)

    def __set__(self, obj, value):
        if self.check and not self.check(value):
            raise ValueError(f"{self.name}: {value!r} refused")
        old = self.values.get(obj, self.default)
        self.values[obj] = value
        if old != value:
            obj.changed(self.name, old, value)


class Computed:
    active = []

    def __init__(self, f):
        self.f, self.cache, self.depends = f, {}, set()
        wraps(f)(self)

    def __get__(self, obj, owner):
        if obj is None:
            return self
        if obj not in self.cache:
            Computed.active.append(self)
            try:
                self.cache[obj] = self.f(obj)
            finally:
                Computed.active.pop()
        return self.cache[obj]

    def forget(self, obj, name):
        if (id(obj), name) in self.depends:
            return self.cache.pop(obj, None) is not None
        return False


class Model:
    def __init__(self, **values):
        self.log, self.undo_stack, self.undoing = [], [], False
        for name, value in values.items():
            if not isinstance(getattr(type(self), name, None), Observable):
                raise AttributeError(f"{type(self).__name__} has no field {name!r}")
            setattr(self, name, value)
        self.undo_stack.clear()
        self.log.clear()

    def changed(self, name, old, new):
        stale = [k for k, c in vars(type(self)).items() if isinstance(c, Computed) and c.forget(self, name)]
        self.log.append(f"{name}: {old!r} -> {new!r}" + (f" (stale: {', '.join(stale)})" if stale else ""))
        if not self.undoing:
            self.undo_stack.append((name, old))

    def undo(self):
        if not self.undo_stack:
            return False
        name, old = self.undo_stack.pop()
        self.undoing = True
        try:
            setattr(self, name, old)
        finally:
            self.undoing = False
        return True


class Cart(Model):
    price = Observable(0, lambda v: v >= 0)
    count = Observable(1, lambda v: isinstance(v, int) and v > 0)
    label = Observable("?")

    @Computed
    def total(self):
        """Price of all."""
        self.log.append("computing total")
        return self.price * self.count

    @Computed
    def text(self):
        return f"{self.count} x {self.label}"


c = Cart(price=5, label="pen")
print(c.total, c.total, c.text, c.log)
c.count = 3
c.count = 3
c.label = "ink"
print(c.total, c.text, *c.log, sep="\n  ")
for name, value in (("count", 0), ("price", -1), ("count", "x")):
    try:
        setattr(c, name, value)
    except ValueError as e:
        print("refused:", e)
print(c.undo(), c.undo(), c.undo(), c.count, c.label, c.total, c.text)
try:
    Cart(nope=1)
except AttributeError as e:
    print(e)
d = Cart(price=2, count=2)
print(d.total, c.total, Cart.total.__name__, Cart.total.__doc__, Cart.price.name, type(Cart.count).__name__, len(Cart.price.values), sorted(n for _, n in Cart.total.depends if _ == id(c)))
