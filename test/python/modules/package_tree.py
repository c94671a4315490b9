"""Packages: what runs when, submodules as attributes, relative imports of every depth, star of a package."""
import _tree

print(_tree.value, _tree.leaf_alias.value, _tree.leaf is _tree.leaf_alias, hasattr(_tree, "branch"))
import _tree.branch

print(_tree.branch.leaf_value, _tree.branch.root_value, hasattr(_tree.branch, "twig"))
from _tree.branch import *

print(twig.name, exported, "not_exported" in globals(), twig.sibling_name, hasattr(twig, "_hidden"))
import _tree.branch.twig as t
from _tree.branch import twig as t2
from _tree.branch.twig import name, up

print(t is t2 is twig, name, up)
print(t.reach())
try:
    import _tree.nothing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    from _tree import nothing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], e.name)
try:
    import _tree.leaf.deeper
except ModuleNotFoundError as e:
    print(e)
print(_tree.__package__, _tree.branch.__package__, t.__package__, repr(__package__), _tree.__name__, t.__name__)
print(hasattr(_tree, "__path__"), hasattr(t, "__path__"), _tree.__doc__)
_tree.leaf = "replaced"
from _tree import leaf

print(leaf)
