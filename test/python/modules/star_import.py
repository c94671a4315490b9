"""import *: with __all__, without, of private names, over names that are there."""
area = "shadowed soon"
from _shape import *

print(area(2, 3), Square(4).area(), _listed)
for name in ("count", "LIMIT", "_private", "get_count", "hidden_math"):
    print(name, name in globals())
function = "kept until the import"
from _plain import *

print(public, other_name, function(), Klass.__name__, "_private" in globals())
public = 5
print(function(), public)
import _plain

_plain.public = 7
print(function(), public, _plain.other_name is other_name)
import _shape

print(_shape.get_count(), _shape.count, _shape.__all__)
from math import *

print(floor(2.5), pi > 3, "sqrt" in globals())


def later():
    from _shape import area as renamed, Square
    return renamed(1, 1), Square.__name__


print(later(), _shape.count)
