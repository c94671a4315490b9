"""Modules that are not there, where the program is ready for that."""
try:
    import no_such_module
except ImportError as e:
    print(type(e).__name__, e, e.name)

try:
    from no_such_module.part import thing
except ModuleNotFoundError as e:
    print(e)

try:
    import json_fast as json
except ImportError:
    json = None
print(json)

try:
    import sys.part
except ImportError as e:
    print(e)


def late():
    try:
        import no_such_module
    except Exception as e:
        return type(e).__name__


print(late())
try:
    from math import no_such_function
except ImportError as e:
    print(str(e).split(' (')[0])
try:
    from . import nothing
except ImportError as e:
    print(type(e).__name__, e)
try:
    from .. import nothing
except ImportError as e:
    print(type(e).__name__, e)
