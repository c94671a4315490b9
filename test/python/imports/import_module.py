"""importlib.import_module, with names that are written and names that are made."""
import importlib
import _pkg

print(importlib.import_module('_pkg.sub.mod').counter)
print(importlib.import_module('.late', '_pkg').value)
print(importlib.import_module('..other', '_pkg.sub').__name__)
print(importlib.import_module('_p' + 'kg') is _pkg)
print(importlib.import_module('.', '_pkg.sub').__name__)
for name, package in [('absent', None), ('.absent', '_pkg'), ('.x', None), ('....x', '_pkg.sub')]:
    try:
        importlib.import_module(name, package)
    except (ImportError, TypeError) as e:
        print(type(e).__name__, e)
