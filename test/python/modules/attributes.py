"""Modules as objects: names, setting and deleting, dir, __dict__, __getattr__, repr."""

import sys
import _helper as helper
import _helper as again
from _helper import counter, bump, CONSTANT

print(helper.__name__, type(helper).__name__, helper is again, __name__)
print(helper.CONSTANT, CONSTANT, helper.__doc__)
bump()
print(helper.counter, counter)
helper.counter = 10
bump()
print(helper.counter, helper.get())
del helper.counter
try:
    helper.get()
except NameError as e:
    print(e)
try:
    helper.counter
except AttributeError as e:
    print(e)
helper.counter = 1
print(hasattr(helper, "counter"), hasattr(helper, "nothing"), getattr(helper, "nothing", "default"))
try:
    helper.nothing
except AttributeError as e:
    print(e)
try:
    del helper.nothing
except AttributeError as e:
    print("AttributeError")
print(sorted(n for n in dir(helper) if not n.startswith("_")))
print(sorted(n for n in vars(helper) if not n.startswith("_")))
print(helper.__dict__["CONSTANT"], "_helper" in sys.modules, sys.modules["_helper"] is helper)
print(helper.computed, repr(helper)[:16])
print(hasattr(helper, "unknown_name"))
try:
    from _helper import does_not_exist
except ImportError as e:
    print(type(e).__name__, str(e)[:50], e.name)
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e, e.name)
module = helper
print(module.Thing().hello(), module.Thing.__module__, module.Thing)
