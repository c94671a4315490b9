"""Packages: submodules, relative imports, star imports, modules that run once."""
import sys

import _pkg
import _pkg.sub.mod as m
from _pkg import other, VALUE, func as renamed
from _pkg.sub import *

print(_pkg.__name__, m.__name__, other.__name__, VALUE, renamed(2))
print(_pkg.__package__, m.__package__, other.__package__)
print(star_name, star_func(3), 'hidden' in globals())
print(_pkg.sub.mod.counter)
m.bump()
m.bump()
print(m.counter, _pkg.sub.mod.counter)
print(_pkg.sub is sys.modules['_pkg.sub'], m is _pkg.sub.mod)


def lazy():
    import _pkg.late as late

    return late.value


print('not yet', '_pkg.late' in sys.modules)
print(lazy(), lazy(), '_pkg.late' in sys.modules)
late = __import__('_pkg.late')
print(late.__name__, late.late.value)

m.counter = 7
print(m.counter, _pkg.sub.mod.get())
try:
    from _pkg import nope
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0], e.name)
try:
    print(_pkg.nope)
except AttributeError as e:
    print(e)
print(__import__('_pkg.sub.mod', fromlist=['counter']).__name__)
print(__import__('_pkg.sub', None, None, ['mod']).mod is m)
for name in ['no_such', '_pkg.no_such', '_pkg.late.x', 'sys.x', '']:
    try:
        __import__(name)
    except (ImportError, ValueError) as e:
        print(type(e).__name__, e)
try:
    __import__('x', {}, None, (), 1)
except (ImportError, KeyError) as e:
    print('no package')
print(__import__('sub', {'__package__': '_pkg', '__name__': '_pkg'}, None, ['mod'], 1).__name__)
