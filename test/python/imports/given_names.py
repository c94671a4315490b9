"""Names that a module has without binding them, also where they might be stored to."""
import sys

me = sys.modules['__main__']
setattr(me, 'dy' + 'namic', 5)
print(dynamic, me.dynamic)
print(__name__, __doc__, __debug__, __package__)
print(NotImplemented, Ellipsis, len('abc'))
setattr(me, 'l' + 'en', lambda x: 'mine')
print(len('abc'))
delattr(me, 'l' + 'en')
print(len('abc'))
__name__ = 'other'
print(__name__, me.__name__)
try:
    print(dynamic2)
except NameError as e:
    print(e)
