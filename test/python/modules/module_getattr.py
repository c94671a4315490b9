"""Module-level __getattr__ and __dir__ (PEP 562)."""
import _lazy
from _lazy import make_imported

print(_lazy.real, _lazy.make_thing, make_imported)
print(_lazy.asked[-1], "real" in _lazy.asked)
try:
    _lazy.nothing
except AttributeError as e:
    print(e)
print(hasattr(_lazy, "make_x"), hasattr(_lazy, "nope"), getattr(_lazy, "nope", "default"), getattr(_lazy, "make_" + "dynamic"))
print(dir(_lazy))
_lazy.make_set = "now real"
print(_lazy.make_set)
del _lazy.make_set
print(_lazy.make_set)
try:
    from _lazy import absent
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])


def inside():
    return _lazy.make_inside


print(inside())
try:
    make_global
except NameError as e:
    print(e)
