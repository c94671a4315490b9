__all__ = ['star_name', 'star_func']
star_name = 'a star'
hidden = 1
def star_func(x): return x + hidden
from . import mod
