"""Calls: how arguments are bound, in which order they are evaluated, and every message for a call that does not fit."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except TypeError as e:
        return str(e)


def plain(a, b): return a, b
def default(a, b=2, c=3): return a, b, c
def star(a, *rest): return a, rest
def kwonly(a, *, k, l=9): return a, k, l
def posonly(a, b=1, /, c=2, *, d=3): return a, b, c, d
def everything(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
def nothing(): return "nothing"
def kwargs(**kw): return kw


print(attempt(plain), attempt(plain, 1), attempt(plain, 1, 2, 3), attempt(plain, 1, a=2), attempt(plain, c=1, a=0, b=1), attempt(plain, b=1), attempt(nothing, 1), attempt(nothing, x=1), sep="\n")
print(attempt(default), attempt(default, 1, 2, 3, 4), attempt(default, 1, c=5), attempt(default, 1, 2, b=3), attempt(star), attempt(star, 1, 2, 3), attempt(star, 1, rest=2), sep="\n")
print(attempt(kwonly, 1), attempt(kwonly, 1, 2), attempt(kwonly, 1, 2, k=3), attempt(kwonly, k=1), attempt(kwonly, 1, k=2, m=3), attempt(kwonly, 1, k=5), sep="\n")
print(attempt(posonly, a=1), attempt(posonly, 1, b=2), attempt(posonly, 1, 2, 3, 4), attempt(posonly, 1, c=5, d=6), attempt(posonly), sep="\n")
print(attempt(everything, 1, d=4), attempt(everything, 1, 2, 3, 4, 5, d=6, a=7, b=8, z=9), attempt(everything), attempt(everything, 1), attempt(everything, d=1), sep="\n")
print(kwargs(**{"a b": 1, "class": 2}), attempt(lambda: kwargs(**{"a": 1}, **{"a": 2})), attempt(lambda: kwargs(a=1, **{"a": 2})), attempt(lambda: plain(*[1], **{"a": 2})), attempt(lambda: plain(*[1, 2, 3])), attempt(lambda: plain(**{"a": 1, "b": 2})), sep="\n")


class C:
    def method(self, x): return x
    @classmethod
    def cm(cls, x): return x
    @staticmethod
    def sm(x): return x
    def __call__(self, a, *, b): return a, b
    def noself(): return 1


o = C()
print(attempt(o.method), attempt(o.method, 1, 2), attempt(C.method), attempt(C.method, 1), attempt(o.cm), attempt(C.sm), attempt(o), attempt(o, 1), attempt(o, 1, b=2), attempt(o.noself), C.noself(), attempt(C, 1), sep="\n")
print(attempt(lambda x: x), attempt(lambda: (lambda *, k: k)(1)), attempt(lambda: 5()), attempt(lambda: "s"(1)), attempt(lambda: None()), attempt(lambda: [1](0)), attempt(lambda: o.method.x), sep="\n") if False else None
for f in (lambda: (5)(), lambda: "s"(1), lambda: None(), lambda: [1](0), lambda: {}(), lambda: (1, 2)(), lambda: C()()):
    print(attempt(f))

log = []
def say(x):
    log.append(x)
    return x
def take(*args, **kw): return len(args), list(kw)
print(say(take)(say(1), *say([2, 3]), say(4), k=say(5), *say((6,)), **say({"z": 7}), y=say(8)))
print([getattr(x, "__name__", x) for x in log])


def mutable(x, seen=[], *, cache={}):
    seen.append(x)
    cache[x] = len(seen)
    return seen, cache


mutable(1), mutable(2)
print(mutable(3), mutable(4, [])[0], mutable.__defaults__, mutable.__kwdefaults__)
n = 1
def early(x=n, y=lambda: n): return x, y()
n = 2
print(early())


def swap(a, b): a, b = b, a; return a, b
def rebinding(items):
    items = items + [1]
    items.append(2)
    return items
l = [0]
print(swap(1, 2), rebinding(l), l)
print(max(3, *[1, 9], key=lambda v: -v), print("", end="") is None, (lambda *a, k=0, **kw: (a, k, kw))(1, 2, k=3, m=4), (lambda a, /, b: (a, b))(1, b=2), attempt((lambda a, /, b: 0), a=1, b=2))


def curry(f, *bound):
    def more(*args):
        all_args = bound + args
        return f(*all_args) if len(all_args) >= f.__code__.co_argcount else curry(f, *all_args)
    return more


add3 = curry(lambda a, b, c: a * 100 + b * 10 + c)
print(add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3), add3(1, 2, 3))


def dispatch(table, name, *args, **kw):
    handler = table.get(name) or (lambda *a, **k: f"no {name}")
    return handler(*args, **kw)


table = {"sum": lambda *a: sum(a), "kw": lambda **k: sorted(k), "join": "-".join, "int": int}
print(dispatch(table, "sum", 1, 2, 3), dispatch(table, "kw", b=1, a=2), dispatch(table, "join", ["x", "y"]), dispatch(table, "int", "ff", base=16), dispatch(table, "nope", 1))
