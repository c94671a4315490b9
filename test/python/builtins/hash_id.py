# Hashes: equal values have equal hashes; the numbers that the reference fixes; hash of user classes.
import sys

print(hash(0), hash(1), hash(-1), hash(-2), hash(1.0), hash(True), hash(False), hash(2.0) == hash(2), hash(12345), hash(-12345))
print(hash("a") == hash("a"), hash("") == hash(""), hash(b"x") == hash(b"x"), hash((1, 2)) == hash((1, 2)), hash(None) == hash(None), hash(int) == hash(int), hash(len) == hash(len), hash(range(5)) == hash(range(0, 5, 1)), hash(frozenset("ab")) == hash(frozenset("ba")))
big = [10**20, -(10**20), 2**61, 2**64 + 7]
print([hash(n) == hash(n + 0) for n in big], [hash(float(2**k)) == hash(2**k) for k in (10, 40, 80)])


class Default:
    pass


class OwnEq:
    def __eq__(self, other):
        return isinstance(other, OwnEq)


class OwnBoth(OwnEq):
    def __hash__(self):
        return 42


class Inherits(OwnBoth):
    pass


class Lost(OwnBoth):
    def __eq__(self, other):
        return self is other


class Kept(OwnBoth):
    def __eq__(self, other):
        return self is other

    __hash__ = OwnBoth.__hash__


d = Default()
print(hash(d) == hash(d), d == d, d == Default(), d in {d}, Default() in {d}, len({Default(), Default()}), hash(OwnBoth()), len({OwnBoth(), OwnBoth(), Inherits()}), hash(Kept()), OwnEq.__hash__, Lost.__hash__)
for cls in (OwnEq, Lost):
    try:
        hash(cls())
    except TypeError as e:
        print(e)
    try:
        {cls(): 1}
    except TypeError as e:
        print(e)


class H:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


for h in (0, 5, -1, -2, True, 2**100, -(2**100)):
    print(h, hash(H(h)) == hash(h) if h != -1 else hash(H(h)))
for h in (1.5, "x", None):
    try:
        hash(H(h))
    except TypeError as e:
        print(e)
print(hash(d) == object.__hash__(d), hash(d.__class__) == hash(Default), hash((d,)) == hash((d,)), hash("abc") == "abc".__hash__(), hash(5) == (5).__hash__(), hash(1.5) == (1.5).__hash__())
s = {H(1), H(1)}
print(len(s), hash(...) == hash(...), hash(NotImplemented) == hash(NotImplemented), type(hash("x")), id(d) == id(d), d is d)
