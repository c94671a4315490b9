"""Calls with * and ** in every order."""


def f(*args, **kwargs):
    return args, kwargs


l = [1, 2]
t = (3,)
d = {"x": 1}
e = {"y": 2, "z": 3}
print(f(*l), f(*l, *t), f(0, *l, 9, *t, 8), f(*l, k=1), f(k=1, *l), f(*l, k=1, *t))
print(f(**d), f(**d, **e), f(a=0, **d, b=5, **e), f(*l, **d), f(0, *t, a=1, **d))
print(f(*"ab", *range(3), *{7: 8}, *(c for c in "xy"), **{}))
print(f(*[], *(), **{}), f(*[[]], **{"": 1, "a b": 2}))


def g(a, b, c=3, *, d=4):
    return a, b, c, d


print(g(*l), g(*l, *t), g(1, *t, d=0), g(**{"a": 1, "b": 2}), g(1, **{"b": 2, "d": 5}), g(*l, **{"d": 9}))

calls = []


def note(x):
    calls.append(x)
    return x


f(note(1), *note([2]), note(3), k=note(4), **note({"m": 5}), n=note(6))
print(calls)


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print("TypeError:", error)


attempt(lambda: f(*1))
attempt(lambda: f(*None))
attempt(lambda: f(**1))
attempt(lambda: f(**[("a", 1)]))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(a=1, **{"a": 2}))
attempt(lambda: f(**d, **d))
attempt(lambda: g(*l, a=1))
attempt(lambda: g(*l, *l, *l))
attempt(lambda: g(1, 2, **{"e": 1}))


class Mapping:
    def keys(self):
        return iter(["p", "q"])

    def __getitem__(self, key):
        return key.upper()


class Sequence:
    def __getitem__(self, i):
        if i < 3:
            return i * i
        raise IndexError


print(f(*Sequence(), **Mapping()))
attempt(lambda: f(**Sequence()))
rest = {"k": 1}
args, kwargs = f(**rest)
kwargs["k"] = 2
print(rest, kwargs)
args = [1]
(got,), _ = f(args)
got.append(2)
print(args)
