"""raise from: __cause__, __context__ and __suppress_context__ in every combination."""


def links(e):
    return repr(e.__cause__), repr(e.__context__), e.__suppress_context__


try:
    try:
        raise ValueError("v")
    except ValueError as v:
        raise KeyError("k") from v
except KeyError as e:
    print(links(e), e.__cause__ is e.__context__)

try:
    try:
        raise ValueError("v")
    except ValueError:
        raise KeyError("k") from None
except KeyError as e:
    print(links(e))

try:
    try:
        raise ValueError("v")
    except ValueError:
        raise KeyError("k") from OSError("o")
except KeyError as e:
    print(links(e))

try:
    raise KeyError("k") from IndexError
except KeyError as e:
    print(links(e), type(e.__cause__).__name__)

for cause in (5, int, "text"):
    try:
        raise KeyError("k") from cause
    except TypeError as e:
        print(e)

e = ValueError("alone")
print(links(e))
e.__cause__ = KeyError("c")
print(links(e))
e.__cause__ = None
print(links(e))
e.__suppress_context__ = False
e.__context__ = IndexError("i")
print(links(e))
e.__context__ = None
print(links(e))
for name in ("__cause__", "__context__", "__suppress_context__"):
    try:
        setattr(e, name, "bad")
    except TypeError as x:
        print(name, x)
    try:
        delattr(e, name)
    except TypeError as x:
        print(name, x)


def deep(n):
    try:
        if n:
            deep(n - 1)
        else:
            raise ValueError(0)
    except Exception as e:
        raise RuntimeError(n) from e


try:
    deep(3)
except RuntimeError as e:
    while e is not None:
        print(repr(e), end=" <- ")
        e = e.__cause__
print("end")
