# test: by-hand
# Empty slots: the text has the whole name of the class, since 3.13.
def f():
    class C:
        __slots__ = ("x", "__dict__")
        def m(self): pass
    return C
c = f()()
class D:
    __slots__ = ("y",)
class E(D): pass
for o, n in ((c, "x"), (c, "z"), (D(), "y"), (D(), "q"), (E(), "y"), (E(), "w")):
    try:
        getattr(o, n)
    except AttributeError as e:
        print(e, e.name, e.obj is o)
    try:
        delattr(o, n)
    except AttributeError as e:
        print(e)
    print(hasattr(o, n), getattr(o, n, "none"))
try:
    c.x
except AttributeError as e:
    print(e)
