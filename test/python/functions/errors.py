"""What calls with wrong arguments say."""


def f0():
    pass


def f1(a):
    pass


def f2(a, b):
    pass


def d(a, b=1, c=2):
    pass


def k(a, *, x, y=1):
    pass


def k2(*, x, y, z):
    pass


def p(a, b, /, c):
    pass


def s(a, *args):
    pass


def kw(a, **kwargs):
    pass


class C:
    def m(self, a):
        pass

    def none():
        pass


calls = [
    lambda: f0(1),
    lambda: f0(1, 2),
    lambda: f0(x=1),
    lambda: f1(),
    lambda: f1(1, 2),
    lambda: f1(b=1),
    lambda: f1(1, a=2),
    lambda: f2(),
    lambda: f2(1),
    lambda: f2(b=1),
    lambda: f2(1, 2, 3),
    lambda: f2(1, 2, c=3),
    lambda: d(),
    lambda: d(1, 2, 3, 4),
    lambda: d(1, 2, 3, 4, 5),
    lambda: d(1, b=2, e=3),
    lambda: k(),
    lambda: k(1),
    lambda: k(1, 2),
    lambda: k(1, 2, x=3),
    lambda: k(1, 2, 3, x=3, y=4),
    lambda: k2(),
    lambda: k2(x=1),
    lambda: k2(x=1, y=2),
    lambda: p(1, b=2, c=3),
    lambda: p(a=1, b=2, c=3),
    lambda: p(1),
    lambda: p(1, 2),
    lambda: s(),
    lambda: s(a=1, b=2),
    lambda: kw(),
    lambda: kw(1, 2),
    lambda: kw(1, a=2),
    lambda: C().m(),
    lambda: C().m(1, 2),
    lambda: C.m(1),
    lambda: C().none(),
    lambda: f2(*[1, 2, 3]),
    lambda: f2(*[1]),
    lambda: f2(**{"a": 1}),
    lambda: f2(1, **{"a": 1}),
    lambda: f2(**{"a": 1, "z": 2}),
    lambda: kw(1, **{"b": 1}, **{"b": 2}),
    lambda: f1(*5),
    lambda: f1(**5),
    lambda: f1(**{1: 2}),
    lambda: (5)(),
    lambda: "text"(1),
    lambda: None(),
    lambda: (lambda x: x)(),
]
for i, call in enumerate(calls):
    try:
        print(i, call())
    except TypeError as e:
        print(i, e)
