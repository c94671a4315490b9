"""Method resolution order: C3, its errors, and what depends on it."""


class Base:
    def who(self):
        return "Base"


class A(Base):
    def who(self):
        return "A>" + super().who()


class B(Base):
    def who(self):
        return "B>" + super().who()


class C(Base):
    pass


class D(A, B):
    def who(self):
        return "D>" + super().who()


class E(B, C):
    pass


class F(D, E):
    def who(self):
        return "F>" + super().who()


def names(cls):
    return [c.__name__ for c in cls.__mro__]


for cls in (Base, A, D, E, F):
    print(cls.__name__, names(cls), [b.__name__ for b in cls.__bases__], cls.__base__.__name__)
print(F().who(), D().who(), E().who())
print(F.mro() == list(F.__mro__), isinstance(F(), C), issubclass(F, (A, int)), issubclass(D, C))


def attempt(*bases):
    try:
        print(names(type("X", bases, {})))
    except TypeError as e:
        print(e)


attempt(Base, A)
attempt(A, Base)
attempt(A, B, Base)
attempt(D, type("G", (B, A), {}))
attempt(A, A)
attempt(object, A)
attempt(A, object)
attempt(int, str)
attempt(int, Base)
attempt(list, dict)
attempt(bool)
attempt(type(None))
attempt(5)
attempt(type(lambda: 0))
attempt(range)
attempt(Exception, KeyError)
attempt(KeyError, ValueError)


class X: pass
class Y: pass
class Z: pass
class K1(X, Y): pass
class K2(Y, Z): pass
class K3(X, Z): pass
class M(K1, K2, K3): pass


print(names(M))
try:
    class Bad(Y, K1):
        pass
except TypeError as e:
    print(e)
