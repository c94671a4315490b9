"""A traceback that somebody holds does not grow when its exception goes on."""


def lines(tb):
    found = []
    while tb is not None:
        found.append(tb.tb_lineno)
        tb = tb.tb_next
    return found


def thrower():
    raise ValueError("x")


held = []


def middle():
    try:
        thrower()
    except ValueError as e:
        held.append(e.__traceback__)
        held.append(lines(e.__traceback__))
        raise


def outer():
    middle()


try:
    outer()
except ValueError as e:
    print(held[1], lines(held[0]), lines(e.__traceback__))
    print(held[0] is e.__traceback__, e.__traceback__ is e.__traceback__)
    final = e

before = final.__traceback__
try:
    raise final
except ValueError as e:
    print(len(lines(before)), len(lines(e.__traceback__)))
try:
    raise final.with_traceback(None)
except ValueError as e:
    print(len(lines(e.__traceback__)))
try:
    raise TypeError("other").with_traceback(before)
except TypeError as e:
    print(lines(e.__traceback__)[1:] == lines(before), len(lines(before)))


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        self.tb = tb
        self.lines = lines(tb)


m = Manager()
try:
    with m:
        thrower()
except ValueError as e:
    print(m.lines == lines(m.tb), lines(e.__traceback__) == m.lines)
fresh = KeyError()
fresh.__traceback__ = before
print(lines(fresh.__traceback__) == lines(before))
