"""Causes and contexts."""


def links(e):
    return (
        repr(e),
        repr(e.__cause__),
        repr(e.__context__),
        e.__suppress_context__,
    )


try:
    try:
        1 // 0
    except ZeroDivisionError:
        raise ValueError("second")
except ValueError as e:
    print(*links(e))

try:
    try:
        1 // 0
    except ZeroDivisionError as z:
        raise ValueError("second") from z
except ValueError as e:
    print(*links(e))

try:
    try:
        1 // 0
    except ZeroDivisionError:
        raise ValueError("second") from None
except ValueError as e:
    print(*links(e))

try:
    raise KeyError from IndexError
except KeyError as e:
    print(*links(e))

try:
    raise KeyError("x") from 5
except TypeError as e:
    print(e)

# three deep
try:
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise TypeError(2)
    except TypeError:
        raise KeyError(3)
except KeyError as e:
    while e is not None:
        print(repr(e), end=" < ")
        e = e.__context__
print()

# a context is not set outside of a handler
try:
    raise ValueError
except ValueError:
    pass
try:
    raise TypeError
except TypeError as e:
    print(e.__context__)

# in finally
try:
    try:
        raise ValueError("body")
    finally:
        raise TypeError("finally")
except TypeError as e:
    print(*links(e))

# setting by hand
e = ValueError("x")
print(*links(e))
e.__cause__ = KeyError("k")
print(*links(e))
e.__cause__ = None
e.__context__ = IndexError("i")
print(*links(e))
e.__suppress_context__ = False
print(*links(e))
for name in ("__cause__", "__context__"):
    try:
        setattr(e, name, 3)
    except TypeError as t:
        print(t)

# raising the same again in a handler makes no circle
try:
    try:
        raise ValueError("a")
    except ValueError as a:
        try:
            raise TypeError("b")
        except TypeError:
            raise a
except ValueError as e:
    print(repr(e), repr(e.__context__), e.__context__.__context__)


# re-raise keeps the exception
def again():
    try:
        raise ValueError("again")
    except ValueError:
        raise


try:
    again()
except ValueError as e:
    print(e, e.__context__)

try:
    raise
except RuntimeError as e:
    print(e)


# the handled exception is what it was after a handler ends
def handler():
    try:
        raise KeyError("inner")
    except KeyError:
        pass
    raise IndexError("outer")


try:
    try:
        raise ValueError("first")
    except ValueError:
        handler()
except IndexError as e:
    print(repr(e.__context__))

# generators have their own
def gen():
    try:
        raise ValueError("in gen")
    except ValueError:
        yield 1
        raise TypeError("after")


g = gen()
next(g)
try:
    next(g)
except TypeError as e:
    print(repr(e.__context__))
