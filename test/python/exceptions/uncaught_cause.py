# test: stderr
"""An uncaught exception with a cause, notes and a qualified class name."""


class Outer:
    class Failure(Exception):
        def __str__(self):
            return "two\nlines"


def work(n):
    if n == 0:
        raise ValueError("the root")
    return work(n - 1)


def wrapped():
    try:
        work(2)
    except ValueError as e:
        e.add_note("a note")
        e.add_note("another\nnote")
        raise Outer.Failure from e


wrapped()
