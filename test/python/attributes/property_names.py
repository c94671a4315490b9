# test: by-hand
# How a property that cannot be set, read or deleted is called: by the class body's name, else by its getter's (3.13).
class P:
    @property
    def v(self): return 1
    w = property()
try: P().v = 3
except AttributeError as err: print(err)
try: P().w = 3
except AttributeError as err: print(err)
try: P().w
except AttributeError as err: print(err)
try: del P().v
except AttributeError as err: print(err)
class Outer:
    class Inner:
        @property
        def deep(self): return 1
        @deep.deleter
        def deep(self): print('deleted')
try: Outer.Inner().deep = 3
except AttributeError as err: print(err)
del Outer.Inner().deep
def getter(self): return 2
P.late = property(getter)
P.later = property(None)
for name in ('late', 'later'):
    try: setattr(P(), name, 1)
    except AttributeError as err: print(err)
class Named(property):
    def __set_name__(self, owner, name): print('named', owner.__name__, name)
class Q:
    x = Named(getter)
try: Q().x = 1
except AttributeError as err: print(err)
