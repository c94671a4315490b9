"""A folder without __init__.py is a package, too."""
import _space.one
from _space import one
import _space.one as again

print(_space.__name__, one.__name__, again is one)
print(_space.one.g(), one.v)
again.v = 5
print(_space.one.g(), one.v)
