"""Special methods borrowed from another built-in type, and what __eq__ means for != where the base has a __ne__ of its own."""


class D(dict):
    __repr__ = object.__repr__
    __eq__ = object.__eq__
    __hash__ = object.__hash__
    __lt__ = list.__lt__
class L(list):
    __eq__ = object.__eq__
    __ne__ = object.__ne__
    __lt__ = object.__lt__
    __hash__ = object.__hash__
    __str__ = object.__str__
    __repr__ = list.__repr__
    __iadd__ = list.__add__
    __len__ = lambda self: 7
class S(str):
    __repr__ = str.__str__
    __hash__ = int.__hash__
class F(float):
    __str__ = object.__repr__
class T(tuple):
    __repr__ = object.__repr__
    __str__ = tuple.__repr__
    __hash__ = object.__hash__
    __eq__ = object.__eq__
class I(int):
    __eq__ = object.__eq__
    __add__ = int.__sub__
    __radd__ = int.__rsub__
    __bool__ = object.__init__
    __hash__ = object.__hash__
class E(Exception):
    __str__ = object.__str__
    __repr__ = object.__repr__
class N:
    __getattribute__ = object.__getattribute__
    __setattr__ = object.__setattr__
    __init__ = object.__init__
    __str__ = object.__repr__
    __iter__ = [1, 2].__iter__
    __len__ = [1, 2].__len__
    __getitem__ = {"k": "v"}.__getitem__
    __call__ = print
    __contains__ = "abc".__contains__
def attempt(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"
d = D(a=1)
print(repr(d)[:20], d == D(a=1), d == d, d != D(a=1), hash(d) == hash(d), len({d, D(a=1)}))
l = L([1])
print(l == [1], l != [1], l == l, [1] == l, len({l}), str(l), repr(l), len(l))
m = l
m += [2]
print(type(m), m)
print(repr(S("q")), attempt(lambda: hash(S("q"))), str(F(2))[:12], repr(T((1,)))[:14], str(T((1,))), T((1,)) == (1,), len({T((1,)), T((1,))}))
print(I(5) == 5, 5 == I(5), I(5) + 3, 3 + I(5), attempt(lambda: bool(I(3))), len({I(1), I(1)}))
print(repr(str(E("x")))[:12], repr(E(1))[:10])
n = N()
n.q = 1
print(n.q, str(n)[:11], list(n), len(n), n["k"], "b" in n)
n("called", 1)
print(attempt(lambda: d < d))
class L(list):
    def __eq__(self, o): return True
    __hash__ = None
class S(str):
    def __eq__(self, o): return len(self) == len(o)
    def __hash__(self): return 0
class X(Exception):
    def __eq__(self, o): return True
class P:
    def __eq__(self, o): return True
class D(dict):
    def __ne__(self, o): return "ne"
class T(tuple):
    def __eq__(self, o): return NotImplemented
class Q(int, P): pass
class R(P, int): pass
print(L([1]) != L([2]), L([1]) == [2], [1] != L([1]), [1] == L([5]))
print(S("ab") == "cd", S("ab") != "cd", "cd" != S("ab"), "cd" == S("ab"), S("a") in ["b"], X() != X(), P() != 3, 3 != P())
print(D() != D(), D(a=1) != {}, {} != D(), T((1,)) == (1,), T((1,)) != (1,), Q(3) != 4, Q(3) == 4, R(3) == 4, R(3) != 4, 4 != R(3))
