"""What is being handled, in a generator and in its caller, is kept apart."""
import sys


def current():
    e = sys.exc_info()[1]
    return repr(e)


def gen():
    yield current()
    try:
        raise ValueError("in generator")
    except ValueError:
        yield current()
        yield current()
    yield current()


print(list(gen()))
g = gen()
try:
    raise KeyError("caller")
except KeyError:
    print(next(g), next(g), current())
print(next(g), current())
print(next(g), current())


def context():
    try:
        raise ValueError("v")
    except ValueError:
        yield 1
    yield 2
    raise TypeError("late")


g = context()
try:
    raise KeyError("first caller")
except KeyError:
    next(g)
next(g)
try:
    next(g)
except TypeError as e:
    print(repr(e.__context__))
g = context()
next(g), next(g)
try:
    raise OSError("second caller")
except OSError:
    try:
        next(g)
    except TypeError as e:
        print(repr(e.__context__))


def bare():
    yield 1
    raise


g = bare()
next(g)
try:
    try:
        raise KeyError("callers")
    except KeyError:
        next(g)
except Exception as e:
    print(repr(e))


def nested():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError:
            yield from inner(i)
            yield current()


def inner(i):
    try:
        raise IndexError(i)
    except IndexError as e:
        yield current() + " in " + repr(e.__context__)
    yield current()


print(list(nested()))


def manager():
    try:
        yield "enter"
    except ValueError as e:
        yield "handled " + repr(e.__context__)


m = manager()
next(m)
try:
    try:
        raise KeyError("before")
    except KeyError:
        raise ValueError("body")
except ValueError as e:
    print(m.throw(e))
print(current())
