"""What wrong calls of functions say: counts, names, lists of missing parameters."""


def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(e)


def none(): return "none"
def one(a): return a
def two(a, b): return a, b
def three(a, b, c): return a, b, c
def four(a, b, c, d): return a, b, c, d
def opt(a, b=1): return a, b
def opt2(a=1, b=2): return a, b
def kw1(a, *, k): return a, k
def kw3(*, k, l, m): return k
def kwd(a, b=1, *, k=2): return a, b, k
def var(a, b, *c): return a, b, c


attempt(lambda: none(1))
attempt(lambda: none(1, 2))
attempt(lambda: none(a=1))
attempt(lambda: one())
attempt(lambda: one(1, 2))
attempt(lambda: one(b=1))
attempt(lambda: one(1, a=1))
attempt(lambda: one(a=1, b=2))
attempt(lambda: two())
attempt(lambda: two(1))
attempt(lambda: two(b=1))
attempt(lambda: two(1, 2, 3))
attempt(lambda: three())
attempt(lambda: three(b=1))
attempt(lambda: four())
attempt(lambda: four(1, d=4))
attempt(lambda: opt())
attempt(lambda: opt(1, 2, 3))
attempt(lambda: opt2(1, 2, 3))
attempt(lambda: opt2(1, 2, 3, 4, c=1))
attempt(lambda: kw1())
attempt(lambda: kw1(1))
attempt(lambda: kw1(1, 2))
attempt(lambda: kw1(1, 2, 3, k=1))
attempt(lambda: kw3())
attempt(lambda: kw3(k=1))
attempt(lambda: kw3(k=1, l=2))
attempt(lambda: kw3(1))
attempt(lambda: kwd(1, 2, 3))
attempt(lambda: kwd(1, 2, 3, k=4))
attempt(lambda: var())
attempt(lambda: var(1))
attempt(lambda: var(1, c=1))
attempt(lambda: (lambda x: x)())
attempt(lambda: (lambda: 0)(1))


def outer():
    def inner(p, q):
        return p, q
    attempt(lambda: inner(1))
    attempt(lambda: inner(1, 2, 3))
    attempt(lambda: inner(r=1, p=1, q=2))
    return inner


try:
    outer()()
except TypeError as e:
    print(e)
attempt(lambda: 5())
attempt(lambda: "text"())
attempt(lambda: None())
attempt(lambda: [1](0))
attempt(lambda: two(1, 2)())
