"""Attributes of generators: names, running, frame, code, yieldfrom; repr; no others can be set."""


def named():
    yield 1
    yield from [2]


class C:
    def method(self):
        yield self

    @staticmethod
    def static():
        yield

    def nested(self):
        def inner():
            yield
        return inner()


for g in (named(), C().method(), C.static(), C().nested(), (x for x in ""), (lambda: (yield))()):
    print(g.__name__, g.__qualname__, repr(g).split(" at ")[0], g.gi_running, g.gi_yieldfrom, g.gi_code.co_name)
g = named()
next(g)
print(g.gi_yieldfrom)
next(g)
print(type(g.gi_yieldfrom).__name__)
try:
    g.other = 5
except AttributeError as e:
    print(e)
try:
    len(g)
except TypeError as e:
    print(e)
try:
    g[0]
except TypeError as e:
    print(e)
try:
    g()
except TypeError as e:
    print(e)
print(hash(g) == hash(g), g == g, g == named(), bool(g), callable(g))
print(hasattr(g, "send"), hasattr(g, "throw"), hasattr(g, "close"), hasattr(g, "__next__"), hasattr(g, "__iter__"), hasattr(g, "__await__"))
for name in ("send", "throw", "close", "__next__"):
    print(getattr(named(), name).__name__)
try:
    type(g)()
except TypeError as e:
    print(e)
try:
    class Sub(type(g)):
        pass
except TypeError as e:
    print(e)
try:
    g.send()
except TypeError as e:
    print(e)
try:
    g.throw()
except TypeError as e:
    print(e)
print(named.__code__.co_name, C.method.__qualname__)
