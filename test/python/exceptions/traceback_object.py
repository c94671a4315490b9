"""__traceback__: lines, frames' code, with_traceback."""


def inner():
    raise ValueError("deep")


def middle():
    inner()


def lines(tb):
    found = []
    while tb is not None:
        found.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return found


try:
    middle()
except ValueError as e:
    print(lines(e.__traceback__))
    saved = e

print(lines(saved.__traceback__))
print(saved.with_traceback(None) is saved, saved.__traceback__)

try:
    saved.__traceback__ = 3
except TypeError as e:
    print(e)

fresh = KeyError("k")
print(fresh.__traceback__)
try:
    raise fresh
except KeyError as e:
    first = e.__traceback__
    print(lines(first))
try:
    raise TypeError("other").with_traceback(first)
except TypeError as e:
    print([name for name, line in lines(e.__traceback__)])
print(type(first).__name__)
