"""The root of a package."""
print("_tree runs", __name__, __package__)
value = "root value"
from . import leaf as leaf_alias
