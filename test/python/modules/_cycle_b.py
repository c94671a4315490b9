print("b begins")
import _cycle_a
print("b sees", _cycle_a.first, hasattr(_cycle_a, "name"))
try:
    print(_cycle_a.name)
except AttributeError as e:
    print(e)
try:
    from _cycle_a import name as early
except ImportError as e:
    print(str(e).split(" (/")[0].split(" (most")[0])
from _cycle_a import first
name = "b"


def use_a():
    return _cycle_a.name + " from b"
