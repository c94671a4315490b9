"""Package."""
VALUE = 10
def func(x): return x * VALUE
from . import other
