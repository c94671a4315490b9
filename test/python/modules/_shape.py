"""A module with everything: constants, functions, a class, private names."""
__all__ = ["area", "Square", "_listed"]
import math as hidden_math

count = 0
LIMIT = 10
_listed = "listed though private"
_private = "private"


def area(w, h):
    global count
    count += 1
    return w * h


def get_count():
    return count


def set_limit(n):
    global LIMIT
    LIMIT = n


class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return area(self.side, self.side)
