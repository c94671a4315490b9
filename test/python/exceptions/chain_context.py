"""Implicit contexts: through functions, finally, nested handlers, generators; cycles are cut."""


def chain(e):
    names = []
    while e is not None:
        names.append(repr(e))
        e = e.__context__
    return " < ".join(names)


def helper():
    raise KeyError("in helper")


try:
    try:
        raise ValueError(1)
    except ValueError:
        helper()
except KeyError as e:
    print(chain(e))

try:
    try:
        raise ValueError(1)
    finally:
        raise KeyError(2)
except KeyError as e:
    print(chain(e))

try:
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            pass
        raise IndexError(3)
except IndexError as e:
    print(chain(e))

try:
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            raise IndexError(3)
except IndexError as e:
    print(chain(e))

try:
    try:
        raise ValueError(1)
    except ValueError as first:
        try:
            raise KeyError(2)
        except KeyError as second:
            raise first
except ValueError as e:
    print(chain(e))

try:
    a = ValueError("a")
    b = KeyError("b")
    try:
        raise a
    except ValueError:
        try:
            raise b
        except KeyError:
            raise a
except ValueError as e:
    print(chain(e))


def generator():
    try:
        yield 1
    except ValueError:
        raise KeyError("from generator")


try:
    g = generator()
    next(g)
    try:
        raise IndexError("outer")
    except IndexError:
        g.throw(ValueError("thrown"))
except KeyError as e:
    print(chain(e))

try:
    raise ValueError("done")
except ValueError:
    pass
try:
    raise KeyError("fresh")
except KeyError as e:
    print(chain(e))


class Bad:
    def __str__(self):
        raise ValueError("str failed")


try:
    try:
        1 / 0
    except ZeroDivisionError:
        str(Bad())
except ValueError as e:
    print(chain(e))
