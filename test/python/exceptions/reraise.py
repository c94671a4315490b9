"""Bare raise: in handlers, functions called from handlers, nested handlers, and outside."""

try:
    raise
except RuntimeError as e:
    print(e)


def again():
    raise


try:
    try:
        raise ValueError("first")
    except ValueError:
        again()
except ValueError as e:
    print("reraised", e, e.__context__)

try:
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise
except ValueError as e:
    print(e, e.__context__)

try:
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        finally:
            try:
                raise
            except KeyError as k:
                print("in finally", k)
                raise
except KeyError as e:
    print(repr(e), repr(e.__context__))

try:
    try:
        raise ValueError("name")
    except ValueError as e:
        e = None
        raise
except ValueError as x:
    print(x)

try:
    again()
except RuntimeError as e:
    print(e)


def generator():
    try:
        yield 1
    except ValueError:
        yield 2
        raise


g = generator()
print(next(g), g.throw(ValueError("into")))
try:
    next(g)
except ValueError as e:
    print("out of generator", e)


def loop():
    for n in range(3):
        try:
            try:
                raise ValueError(n)
            except ValueError:
                if n < 2:
                    continue
                raise
        finally:
            print("f", n)


try:
    loop()
except ValueError as e:
    print("last", e)
