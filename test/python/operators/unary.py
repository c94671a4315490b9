"""Unary operators and conversions by special methods."""


class U:
    def __init__(self, n):
        self.n = n

    def __neg__(self): return U(-self.n)
    def __pos__(self): return ("pos", self.n)
    def __invert__(self): return U(~self.n)
    def __abs__(self): return abs(self.n) * 100
    def __repr__(self): return f"U({self.n})"
    def __int__(self): return self.n
    def __float__(self): return self.n + 0.5
    def __complex__(self): return complex(self.n, 1)
    def __index__(self): return self.n
    def __bool__(self): return self.n != 0
    def __round__(self, digits=None): return ("round", digits)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __bytes__(self): return b"U" * self.n
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o)
    def __hash__(self): return self.n
    def __len__(self): return 4


import math

u = U(3)
print(-u, +u, ~u, abs(U(-3)), - -u, not u, not U(0))
print(int(u), float(u), complex(u), bool(u), bool(U(0)), round(u), round(u, 2), math.trunc(u), math.floor(u), math.ceil(u))
print(bytes(u), divmod(u, 2), divmod(2, u), pow(u, 2), pow(u, 2, 5), u ** 4, 2 ** u, hash(u), len(u))
print([10, 20, 30, 40][u], "abcdef"[u:], range(10)[u], bin(u), hex(u), oct(U(9)), chr(U(65)), "ab" * u, [0] * U(2))
print(list(range(u)), list(range(U(1), U(9), u)), int("11", U(2)), (5).to_bytes(U(2), "big"), "x".center(U(5), "-"), round(2.345, U(1)))
l = [1, 2, 3, 4, 5]
l[U(0)] = "set"
del l[U(1)]
l.insert(U(1), "in")
print(l, l.pop(U(2)), l, l.index(4, U(1)), (1, 2, 3)[-U(1).n])


class Bad:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __index__(self): return 1.5
    def __bool__(self): return 1
    def __hash__(self): return "h"
    def __len__(self): return -1
    def __str__(self): return 5
    def __repr__(self): return None
    def __complex__(self): return 1.0
    def __bytes__(self): return "s"
    def __format__(self, spec): return 3


class FloatLen:
    def __len__(self): return 1.5


class HugeLen:
    def __len__(self): return 1 << 100


class Nothing:
    pass


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)


b, n = Bad(), Nothing()
for f in (lambda: int(b), lambda: float(b), lambda: [1][b], lambda: bool(b), lambda: hash(b), lambda: len(b), lambda: str(b), lambda: repr(b), lambda: complex(b), lambda: bytes(b), lambda: format(b), lambda: len(FloatLen())):
    attempt(f)
for f in (lambda: -n, lambda: +n, lambda: ~n, lambda: abs(n), lambda: int(n), lambda: float(n), lambda: complex(n), lambda: round(n), lambda: [1][n], lambda: len(n), lambda: divmod(n, 1), lambda: divmod(1, n), lambda: pow(n, 2), lambda: pow(2, n, 3), lambda: math.floor(n), lambda: math.trunc(n), lambda: bytes(n), lambda: bin(n), lambda: "a" * n, lambda: n * "a", lambda: range(n), lambda: iter(n), lambda: next(n), lambda: reversed(n), lambda: n[0], lambda: n(), lambda: 1 in n):
    attempt(f)
print(bool(n), isinstance(hash(n), int))
