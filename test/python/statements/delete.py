"""del of every target: names, attributes, items, slices, nested, and the errors."""


class Obj:
    def __init__(self):
        self.a = 1
        self.b = 2

    def __delitem__(self, key):
        print("delitem", key)

    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)


x = y = 1
del x
try:
    x
except NameError as e:
    print(e)
try:
    del x
except NameError as e:
    print(e)
o = Obj()
del o.a
del o[1], o["k"], o[1:2], o[:], o[::3], o[1, 2], o[...]
try:
    del o.a
except AttributeError as e:
    print(e)
lst = list(range(10))
del lst[0], lst[-1]
print(lst)
del lst[1:3], lst[::3]
print(lst)
del (lst[0], [lst[0]])
print(lst)
del lst[:]
print(lst)
for bad in (lambda: lst.__delitem__(0), ):
    try:
        del lst[0]
    except IndexError as e:
        print(e)
d = {"a": 1, "b": {"c": 2, "d": 3}}
del d["a"], d["b"]["c"]
print(d)
try:
    del d["zz"]
except KeyError as e:
    print(repr(e))
for target in ((1, 2), "abc", {1}, range(3)):
    try:
        del target[0]
    except TypeError as e:
        print(e)


def local():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as e:
        print(e)
    try:
        del v
    except UnboundLocalError as e:
        print(e)
    v = 2
    return v


print(local())


def cell():
    c = 1

    def inner():
        return c
    print(inner())
    del c
    try:
        inner()
    except NameError as e:
        print(e)
    c = 3
    return inner()


print(cell())


def globals_too():
    global y
    del y


globals_too()
print("y" in globals())


class C:
    a = 1
    b = 2
    del a


print(hasattr(C, "a"), C.b)
del C.b
try:
    del C.b
except AttributeError as e:
    print(e)
print(hasattr(C, "b"))
for i in range(2):
    del i
print("i" in globals())
a = b = c = 1
del a, (b, [c])
print([n for n in "abc" if n in globals()])


class Slots:
    __slots__ = ("s",)


s = Slots()
s.s = 1
del s.s
print(hasattr(s, "s"))


class Prop:
    @property
    def p(self):
        return 1

    @p.deleter
    def p(self):
        print("deleted p")

    @property
    def q(self):
        return 1


del Prop().p
try:
    del Prop().q
except AttributeError as e:
    print(e)
