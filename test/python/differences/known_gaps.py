# test: differs
# Rows of "Not there yet" that are small.
import gc
import math


class K:
    def __init__(self):
        self.h = 1

    def __hash__(self):
        return self.h


k = K()
d = {k: 1}
k.h = 2
print(k in d)


def g():
    yield 1


x = g()
try:
    x.__name__ = "other"
except AttributeError as e:
    print(e)


class S(super):
    pass


class A:
    def m(self):
        return "A.m"


class B(A):
    pass


try:
    print(S(B, B()).m())
except AttributeError as e:
    print(e)


class M(Exception):
    def __new__(cls):
        return ValueError("made")


try:
    raise M
except Exception as e:
    print(repr(e))
try:
    math.sqrt()
except TypeError as e:
    print(e)


class First:
    def __init__(self):
        self.a = 1


class Second(First):
    def __init__(self):
        self.b = 2
        super().__init__()


print(list(vars(Second())))


class F:
    def __del__(self):
        print("deleted")


def make():
    object.__new__(F)


make()
gc.collect()
print("end")
