# test: differs
# globals() and vars(module) are live views of slots and constants in flash, and no dicts.
import math

CONSTANT = 5
changing = 1
changing += 1


def function():
    return CONSTANT


g = globals()
print(type(g) is dict, isinstance(g, dict), g["changing"], g["CONSTANT"], "function" in g, "nothing" in g)
g["changing"] = 10
print(changing)
keys = g.keys()
g["later"] = 1
print("later" in keys, "later" in g.keys(), g["later"])
try:
    vars(math)["pi"] = 3
except (AttributeError, TypeError) as e:
    print(type(e).__name__, e)
try:
    import functools

    vars(functools)["reduce"] = None
except (AttributeError, TypeError) as e:
    print(type(e).__name__, e)
