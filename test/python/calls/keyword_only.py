"""Keyword-only parameters: required, optional, in any order, beside *args and **kwargs."""


def attempt(f, /, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print("TypeError:", e)


def bare(*, a, b=2, c):
    return a, b, c


attempt(bare, a=1, c=3)
attempt(bare, c=1, b=0, a=9)
attempt(bare)
attempt(bare, a=1)
attempt(bare, c=1)
attempt(bare, 1, a=1, c=2)
attempt(bare, 1, 2, 3)
attempt(bare, a=1, c=2, d=4)


def after_star(x, *rest, sep, end="."):
    return x, rest, sep, end


attempt(after_star, 1, sep=0)
attempt(after_star, 1, 2, 3, sep=0, end=1)
attempt(after_star, 1, 2, 3)
attempt(after_star, sep=1)
attempt(after_star, sep=1, x=5)
attempt(after_star)


def everything(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, sorted(kw.items())


attempt(everything, 1, c=3)
attempt(everything, 1, 2, 3, 4, c=5, d=6, e=7, f=8)
attempt(everything, c=1, a=2, z=3)
attempt(everything, 1, 2, 3)
attempt(everything, 1, c=2, a=3)


def one(a, *, b):
    return a, b


attempt(one, 1, 2)
attempt(one, 1, 2, 3)
attempt(one, 1, 2, b=3)
attempt(one, 1, 2, 3, b=3)
attempt(one, b=1)
attempt(one, 1, c=1)
attempt(lambda *, x, y=1: x + y, x=2)
attempt(lambda *, x, y=1: x + y)
