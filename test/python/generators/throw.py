"""throw: caught, uncaught, before the start, after the end, all its forms."""


def robust():
    n = 0
    while True:
        try:
            n += 1
            yield n
        except ValueError as e:
            yield "value " + str(e)
        except KeyError:
            return "key"
        finally:
            n += 100


g = robust()
print(next(g), g.throw(ValueError("a")), next(g), g.throw(ValueError), next(g))
try:
    g.throw(KeyError())
except StopIteration as e:
    print("returned", e.value)
try:
    g.throw(IndexError("after the end"))
except IndexError as e:
    print(repr(e))
g = robust()
try:
    g.throw(ValueError("before the start"))
except ValueError as e:
    print(repr(e))
print(list(g))
g = robust()
next(g)
try:
    g.throw(OSError("uncaught"))
except OSError as e:
    print(repr(e), e.__context__)
print(next(g, "finished"))
for bad in (5, "text", int, None):
    g = robust()
    next(g)
    try:
        g.throw(bad)
    except TypeError as e:
        print(e)
g = robust()
next(g)
print(g.throw(ValueError, "old form"), next(g), g.throw(ValueError, ValueError("old form with instance"), None))


def replaces():
    try:
        yield 1
    except ValueError as e:
        raise KeyError("replaced") from e


g = replaces()
next(g)
try:
    g.throw(ValueError("v"))
except KeyError as e:
    print(repr(e), repr(e.__cause__), e.__context__ is e.__cause__)


def in_handler():
    try:
        raise ValueError("own")
    except ValueError:
        try:
            yield 1
        except KeyError as e:
            yield repr(e.__context__)
        yield 3
        raise


g = in_handler()
print(next(g), g.throw(KeyError("k")), next(g))
try:
    next(g)
except ValueError as e:
    print("reraised", e)


def swallow_all():
    while True:
        try:
            yield "in"
        except Exception as e:
            yield type(e).__name__


g = swallow_all()
next(g)
for kind in (ValueError, StopIteration, ZeroDivisionError):
    print(g.throw(kind), next(g), end=" ")
print()
try:
    g.throw(SystemExit(3))
except SystemExit as e:
    print(repr(e), list(g))
