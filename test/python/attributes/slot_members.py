# What a class shows for the names in __slots__, and what becomes of a slot whose member is hidden, replaced or deleted.
class C:
    __slots__ = ('x', 'y', '__p')
    def f(self): return self.__p
print(C.x, type(C.x), C.x.__name__, C.x.__objclass__)
c = C()
C.x.__set__(c, 5)
print(c.x, C.x.__get__(c), C.x.__get__(c, C))
try: C.y.__get__(c)
except AttributeError as e: print(e)
try: C.x.__get__(3)
except TypeError as e: print(e)
print(C._C__p)
class D(C):
    __slots__ = ('z',)
    y = 5
d = D()
print(d.y, D.y, D.x, D.z)
try: d.y = 3
except AttributeError as e: print(e)
del C.x
try: c.x
except AttributeError as e: print(e)
try: c.x = 3
except AttributeError as e: print(e)
C.x = 9
print(c.x)
class B: x = 1
class E(B):
    __slots__ = ('x',)
print(E.x)
e = E()
try: print(e.x)
except AttributeError as err: print(err)
e.x = 3
print(e.x, e.__dict__)
del e.x
try: print(e.x)
except AttributeError as err: print(err)
class S(E):
    def get(self): return super().x
s = S(); s.x = 4; print(s.get())
class W:
    __slots__ = ['a', '__dict__', '__weakref__']
w = W(); w.a = 1; w.b = 2; print(w.__dict__, W.a)
try: print(W.nothing)
except AttributeError as err: print(err)
print(hasattr(C, 'y'), hasattr(C, 'q'))
