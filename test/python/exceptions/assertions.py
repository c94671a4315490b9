"""assert: messages of every kind, when they are evaluated, and what is raised."""


def check(value, message=None):
    try:
        if message is None:
            assert value
        else:
            assert value, message
        return "holds"
    except AssertionError as e:
        return e.args, str(e)


class Falsy:
    def __bool__(self):
        return False

    def __repr__(self):
        return "Falsy()"


for value in (1, 0, "", "a", [], [0], None, Falsy(), 0.0, ()):
    print(repr(value), check(value), check(value, "why"), check(value, 5))


def loud(text):
    print("evaluated", text)
    return text


assert loud("condition"), loud("message is not needed")
try:
    assert not loud("x"), loud("message")
except AssertionError as e:
    print(repr(e))
try:
    assert False, (1, 2)
except AssertionError as e:
    print(e.args, e)
try:
    assert False, None
except AssertionError as e:
    print(e.args, e)
try:
    assert 1 == 2, f"{1} is not {2}"
except AssertionError as e:
    print(e)
try:
    assert Falsy(), Falsy()
except AssertionError as e:
    print(e.args)


class Raises:
    def __bool__(self):
        raise KeyError("bool")


try:
    assert Raises(), "never"
except KeyError as e:
    print(repr(e))
try:
    assert False, 1 / 0
except ZeroDivisionError as e:
    print(e)
AssertionErrorSaved = AssertionError
try:
    AssertionError = ValueError
    assert False, "still the real one"
except AssertionErrorSaved as e:
    print(type(e).__name__, e)
print(__debug__)
