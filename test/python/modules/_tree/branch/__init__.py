print("branch runs", __name__, __package__)
from ..leaf import value as leaf_value
from .. import value as root_value
__all__ = ["twig", "exported"]
exported = 1
not_exported = 2
