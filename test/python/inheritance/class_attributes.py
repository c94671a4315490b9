"""Class attributes against instance attributes: shadowing, deletion, mutable ones, augmented assignment, changes seen at once."""


class Base:
    shared = []
    n = 0
    name = "base"

    def greet(self):
        return "hello from " + self.name


class Sub(Base):
    name = "sub"


a, b, s = Base(), Base(), Sub()
a.shared.append(1)
print(b.shared, s.shared is a.shared, Base.shared)
a.n += 1
print(a.n, b.n, Base.n, "n" in vars(a), "n" in vars(b))
a.shared += [2]
print(a.shared, b.shared, a.shared is Base.shared, "shared" in vars(a))
print(a.greet(), s.greet())
a.name = "own"
print(a.greet(), Base.greet(b))
del a.name
print(a.greet())
Base.name = "changed"
print(a.greet(), s.greet(), Sub.name)
del Sub.name
print(s.greet())
Base.late = 5
print(a.late, s.late, Sub.late)
Sub.late = 6
print(a.late, s.late)
Base.extra = lambda self, x: (self.n, x)
print(a.extra(1), s.extra(2))
Base.greet = lambda self: "replaced " + self.name
print(a.greet(), s.greet())
a.greet = lambda: "instance"
print(a.greet(), b.greet())
for attempt in (lambda: a.missing, lambda: Base.missing, lambda: delattr(a, "missing"), lambda: delattr(Base, "missing"), lambda: delattr(a, "late")):
    try:
        attempt()
    except AttributeError as e:
        print(e)


class Counter:
    total = 0

    def __init__(self):
        type(self).total += 1
        self.id = self.total


class Special(Counter):
    pass


print([Counter().id for _ in range(3)], Special().id, Special().id, Counter.total, Special.total)


class Meta(type):
    level = "meta"


class WithMeta(metaclass=Meta):
    pass


print(WithMeta.level, hasattr(WithMeta(), "level"))
WithMeta.level = "class"
print(WithMeta.level, WithMeta().level, Meta.level)
del WithMeta.level
print(WithMeta.level)


class Ordered:
    b = 1
    a = 2

    def method(self): pass
    c = 3


print([k for k in vars(Ordered) if not k.startswith("__")])
o = Ordered()
o.z, o.y = 1, 2
o.x = 3
print(list(vars(o)), vars(o))
del o.z
o.z = 9
print(list(vars(o)))
