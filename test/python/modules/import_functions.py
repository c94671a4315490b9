"""__import__ and importlib.import_module with names known at build time."""
import importlib
import sys

m = __import__("_counter")
print(m.__name__, m is sys.modules["_counter"])
m = importlib.import_module("_counter")
print(m.bump(3), m is __import__("_counter"))
p = __import__("_tree.leaf")
print(p.__name__, p.leaf.__name__, p.leaf.value)
p = __import__("_tree.leaf", fromlist=["value"])
print(p.__name__)
q = importlib.import_module("_tree.branch.twig")
print(q.__name__, q.__package__, q.name, q.up)
r = importlib.import_module(".twig", "_tree.branch")
print(r is q)
s = importlib.import_module("..leaf", package="_tree.branch")
print(s.__name__, s is p)
from importlib import import_module

print(import_module("math").floor(2.5))
try:
    import_module("no_such_thing")
except ModuleNotFoundError as e:
    print(e, "|", e.name)
try:
    __import__("nor_this_one")
except ModuleNotFoundError as e:
    print(e, "|", e.name)
try:
    import_module("_tree.missing")
except ModuleNotFoundError as e:
    print(e, "|", e.name)
try:
    import_module("_counter.sub")
except ModuleNotFoundError as e:
    print(e, "|", e.name)
plugins = {name: import_module(name) for name in ("_counter", "_tree.leaf")}
print(sorted(plugins), plugins["_tree.leaf"].value)
