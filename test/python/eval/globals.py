# globals() is the module: what is stored in it is there.
g = globals()
g["made"] = 1
print(made, "made" in g, g["made"])
globals()["other"] = "two"
print(other)
globals().update(third=3, fourth=4)
print(third, fourth)
made = 5
print(g["made"], globals() == g)
del g["made"]
try:
    made
except NameError as e:
    print(e)
name = "computed"
for i in range(3):
    globals()[f"{name}{i}"] = i * i
print(computed0, computed1, computed2)
print(sorted(k for k in globals() if k.startswith("comp")))


def f():
    globals()["from_f"] = "f"
    return from_f


print(f())
print(g.get("nothing"), g.get("nothing", 0), g.pop("third"), g.pop("third", "gone"))
try:
    g["third"]
except KeyError as e:
    print("KeyError", e)
try:
    del g["third"]
except KeyError as e:
    print("KeyError", e)
print(g.setdefault("fifth", 5), g.setdefault("fifth", 6), fifth)
print(g["__name__"], vars() is not None, vars()["other"])
g["len"] = lambda x: "shadowed"
print(len([]))
del g["len"]
print(len([]))
print(type(g).__name__)
values = globals
values()["by_value"] = 1
print(by_value)
locals()["at_top"] = 2
print(at_top)


class C:
    locals()["inside"] = 3
    x = inside


print(C.x, C.inside)


def h(a):
    b = 2
    d = locals()
    d["a"] = 9
    return a, sorted(d)


print(h(1))


def deco(fn):
    fn.__globals__["deco_seen"] = fn.__name__
    return fn


@deco
def seen():
    return deco_seen


print(seen(), f.__globals__["name"])
import sys

sys.modules["__main__"].__dict__["via_dict"] = 1
print(via_dict)
setattr(sys.modules[__name__], "never_mentioned", 3)
print(getattr(sys.modules[__name__], "never_" + "mentioned"))
print("never_" + "mentioned" in globals())
