"""Positional-only parameters."""


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print("TypeError:", e)


def pos(a, b, /):
    return a, b


attempt(pos, 1, 2)
attempt(pos, 1, b=2)
attempt(pos, a=1, b=2)
attempt(pos, 1)
attempt(pos, 1, 2, 3)
attempt(pos)


def mixed(a, /, b, *, c):
    return a, b, c


attempt(mixed, 1, 2, c=3)
attempt(mixed, 1, b=2, c=3)
attempt(mixed, a=1, b=2, c=3)
attempt(mixed, 1, 2, 3)
attempt(mixed, 1)
attempt(mixed, 1, 2)


def free_names(self, /, **kw):
    return self, kw


attempt(free_names, 1, self=2)
attempt(free_names, 1, self=2, other=3)
attempt(free_names, self=1)


def defaults(a, b=2, /, c=3, *args, d=4, **kw):
    return a, b, c, args, d, kw


attempt(defaults, 1)
attempt(defaults, 1, 5, 6, 7, 8, d=9)
attempt(defaults, 1, b=5)
attempt(defaults, 1, a=2, b=3, c=4)
attempt(defaults, b=5)


def only_default(x=1, /):
    return x


attempt(only_default)
attempt(only_default, 2)
attempt(only_default, x=2)


class C:
    def __init__(self, value, /, *, name="?"):
        self.state = (value, name)

    def get(self, /, self_=None):
        return self.state, self_


attempt(lambda: C(1).get())
attempt(lambda: C(1, name="n").get(2))
attempt(C, value=1)
attempt(C)
attempt(lambda a, b=7, /: (a, b), 1)
attempt(lambda a, b=7, /: (a, b), a=1)
