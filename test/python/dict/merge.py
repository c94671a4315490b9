# | and |= of dicts.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


a = {"x": 1, "y": 2}
b = {"y": 3, "z": 4}
print(a | b, b | a, a | {}, {} | b, a, b)
c = a
c |= b
print(c, a is c)
c |= [("p", 1), ("q", 2)]
c |= {}
print(c)
error(lambda: a | [("p", 1)])
error(lambda: [] | a)
error(lambda: a | None)


def bad():
    global c
    c |= 5


error(bad)


def bad2():
    global c
    c |= [1]


error(bad2)


class D(dict):
    pass


print(type(D(a=1) | {}).__name__, type({} | D(a=1)).__name__, D(a=1) | {"b": 2})


class R(dict):
    def __ror__(self, other):
        return "ror"

    def __or__(self, other):
        return "or"


print({} | R(), R() | {}, {1: 2}.__or__({3: 4}), {1: 2}.__ror__({3: 4}))
