"""Attributes that cannot be set or deleted: what is said of them, and of whose class has a say in it."""
class P:
    __slots__ = ('a',)
class Q(P):
    __slots__ = ()
    def __setattr__(self, n, v): object.__setattr__(self, n, v)
class R(P):
    __slots__ = ()
    def __delattr__(self, n): object.__delattr__(self, n)
class S:
    def m(self): pass
class T(int): pass
class U(int):
    __slots__ = ()
class V(list): 
    __slots__ = ('k',)
class W:
    def __setattr__(self, n, v): super().__setattr__(n, v)
def f(): pass
def g(): yield
for x in ([], {}, (), 5, 1.5, 1j, None, True, ..., NotImplemented, 'a', b'', bytearray(), range(3), {1}, frozenset(), slice(1), object(), P(), Q(), R(), S(), T(), U(), V(), W(), g(), zip(), iter([]), iter(range(3)), {}.keys(), iter({}), enumerate([]), map(len, []), memoryview(b''), property(), super(T, T()),  ValueError(1), int, type, (5).real, type.__mro__, S.__dict__, f.__code__):
    try: x.zz = 1; print(type(x).__name__, 'ok')
    except Exception as e: print(type(x).__name__, type(e).__name__, e, getattr(e, 'name', None), getattr(e, 'obj', None) is x)
    try: del x.zz; print(type(x).__name__, 'ok')
    except Exception as e: print(type(x).__name__, type(e).__name__, e)
    try: del x.__class__; print(type(x).__name__, 'ok')
    except Exception as e: print(type(x).__name__, type(e).__name__, e)
