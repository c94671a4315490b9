"""import inside functions, classes, loops, conditions, handlers; names that imports bind."""


def function():
    import _counter
    from _counter import bump as b
    b()
    return _counter.n


print(function(), function(), "_counter" in globals())


class C:
    import _counter as counter
    from _counter import bump

    def method(self):
        return self.counter.n


print(C.counter.n, C().method(), C.bump(5))
for name in ("a", "b"):
    import _counter
    _counter.bump()
print(_counter.n)
if _counter.n > 1000:
    import _shape as choice
elif _counter.n:
    import _counter as choice
else:
    choice = None
print(choice is _counter)
try:
    import fast_counter as impl
except ImportError:
    import _counter as impl
print(impl.__name__)
try:
    from _counter import missing_name
except ImportError:
    missing_name = "fallback"
print(missing_name)


def nested():
    import _counter as m

    def inner():
        return m.bump(100)
    return inner() and m.n


print(nested() == _counter.n)


def global_import():
    global made_global
    import _counter as made_global


global_import()
print(made_global is _counter)
t = _counter.Tracker()
before = _counter.n
from _counter import Tracker, n

Tracker()
print(Tracker.instances, _counter.n - before, n == before)
import _counter as x, sys as y

print(x.__name__, y.__name__)
from _counter import (
    bump,
    Tracker as T,
)

print(bump(0) == _counter.n, T is Tracker)


def shadow():
    sys = "local"
    import sys
    return sys.__name__


print(shadow())
