# test: stderr
"""What an exception group that nobody handles prints."""


def f():
    raise ValueError("inner")


try:
    f()
except ValueError as e:
    v = e
    v.add_note("a note")


def h():
    try:
        raise KeyError("ctx")
    except KeyError as k:
        raise TypeError("t") from k


try:
    h()
except TypeError as e:
    t = e
nested = ExceptionGroup("nested", [v, OSError(2, "x")])
last = ExceptionGroup("last", [IndexError(i) for i in range(17)])
raise ExceptionGroup("top", [v, nested, t, last])
