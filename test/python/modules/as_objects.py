"""Modules as objects: attributes read, set, deleted from outside; what functions inside see."""
import sys

import _shape
from _shape import LIMIT, set_limit

print(_shape.__name__, _shape.__doc__, type(_shape).__name__, repr(_shape).startswith("<module '_shape'"))
print(_shape.LIMIT, LIMIT)
set_limit(20)
print(_shape.LIMIT, LIMIT)
_shape.count = 100
_shape.area(1, 1)
print(_shape.get_count(), _shape.count)
_shape.brand_new = "new"
print(_shape.brand_new, hasattr(_shape, "brand_new"), getattr(_shape, "nothing", "default"))
setattr(_shape, "by_setattr", [1])
print(_shape.by_setattr, "by_setattr" in vars(_shape), "by_setattr" in dir(_shape))
del _shape.by_setattr
try:
    _shape.by_setattr
except AttributeError as e:
    print(e, e.name, e.obj is _shape)
try:
    del _shape.never
except AttributeError as e:
    print(e)
original = _shape.area
_shape.area = lambda w, h: "patched"
print(_shape.Square(3).area(), _shape.area(1, 2))
_shape.area = original
print(_shape.Square(3).area())
del _shape.area
try:
    _shape.Square(3).area()
except NameError as e:
    print(e)
_shape.area = original
print(sys.modules["_shape"] is _shape, sys.modules[__name__].__name__, _shape.Square.__module__, _shape.area.__module__)
me = sys.modules["__main__"]
value = 5
print(me.value, me is __import__("__main__"))
me.value = 6
print(value)


def show():
    return value


setattr(me, "value", 7)
print(show(), value)
for bad in (lambda: _shape(), lambda: _shape + 1, lambda: _shape[0], lambda: len(_shape), lambda: iter(_shape)):
    try:
        bad()
    except TypeError as e:
        print(e)
print(_shape == _shape, _shape != sys, bool(_shape), {_shape: 1}[_shape], isinstance(_shape, type(sys)), callable(_shape))
items = {"m": _shape, "s": sys}
print(items["m"].Square(2).area(), [m.__name__ for m in items.values()])
f = _shape.get_count
print(f() == _shape.count)
