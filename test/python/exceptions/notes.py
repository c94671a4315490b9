"""add_note: order, kinds, notes of a reraised exception, __notes__ as an attribute."""

e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("one")
e.add_note("two")
print(e.__notes__, str(e), repr(e), e.args)
for bad in (5, None, b"bytes"):
    try:
        e.add_note(bad)
    except TypeError as x:
        print(x)
try:
    e.add_note()
except TypeError as x:
    print(x)
e.__notes__ = ["replaced"]
e.add_note("more")
print(e.__notes__)
e.__notes__ = "not a list"
try:
    e.add_note("x")
except TypeError as x:
    print(x)
del e.__notes__
print(hasattr(e, "__notes__"))


def annotate(n):
    try:
        if n == 0:
            raise KeyError("root")
        annotate(n - 1)
    except KeyError as e:
        e.add_note(f"level {n}")
        raise


try:
    annotate(3)
except KeyError as e:
    print(e.__notes__)


class Text(str):
    pass


e = ValueError()
e.add_note(Text("sub"))
print(e.__notes__, type(e.__notes__[0]).__name__)
g = ExceptionGroup("g", [ValueError(1), TypeError(2)])
g.add_note("of the group")
m, r = g.split(ValueError)
m.add_note("only here")
print(g.__notes__, m.__notes__, r.__notes__)
