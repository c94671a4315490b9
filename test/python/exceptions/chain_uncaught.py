# test: stderr
"""What chained exceptions print when nobody handles the last."""


class Trouble(Exception):
    """Has a name of its own."""

    class Inner(Exception):
        pass


def first():
    raise KeyError("first")


def second():
    try:
        first()
    except KeyError:
        raise Trouble.Inner("second")


def third():
    try:
        second()
    except Trouble.Inner as e:
        raise Trouble("third", 3) from e


try:
    third()
except Trouble as e:
    e.add_note("a note")
    e.add_note("another")
    raise ValueError("fourth")
