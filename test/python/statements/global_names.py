"""Names of modules: __name__, __doc__, __file__, __builtins__ shadowing, globals(), functions that rebind."""
print(__name__, __doc__.split(":")[0], __file__.split("/")[-1])
print(__name__ == "__main__", "__name__" in globals(), "__doc__" in globals())
if __name__ == "__main__":
    print("main program")
value = 1
other = value


def rebind(v):
    global value
    old, value = value, v
    return old


print(rebind(2), value, other, rebind([3]), value)
print(globals()["value"], globals().get("nope", "none"), "rebind" in globals(), callable(globals()["rebind"]))


def print_twice(x):
    print(x, x)


saved = print
print_twice(1)


def print(*args):
    saved("my print:", *args)


print("now")
print_twice(2)
del print
print("built-in again")


def late():
    return defined_later()


try:
    late()
except NameError as e:
    print(e)


def defined_later():
    return "defined"


print(late())


def defined_later():
    return "redefined"


print(late())
if value:
    def conditional():
        return "if branch"
else:
    def conditional():
        return "else branch"
print(conditional())
for f in range(3):
    def made(n=f):
        return n * 10
print(made(), f)
try:
    from_try = int("x")
except ValueError:
    from_try = -1
print(from_try)
with type("M", (), {"__enter__": lambda s: "entered", "__exit__": lambda s, *a: None})() as managed:
    pass
print(managed)
[leak := n for n in range(3)]
print(leak)
int_saved = int
int = lambda v: "shadowed int"
print(int("5"), int_saved("5"))
del int
print(int("5"))
class value:
    pass
print(value.__name__, value.__module__)
import sys as value
print(value.__name__)
__name__ = "renamed"
print(__name__)
def show_name():
    return __name__
print(show_name())
