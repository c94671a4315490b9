# test: stderr
"""An uncaught exception that passes through several modules."""
import _deep


def callback(n):
    return 10 // n


print(_deep.call(callback, 5))
_deep.call(callback, 0)
