print("a begins")
first = "first of a"
import _cycle_b
print("a has b", _cycle_b.name)
name = "a"


def use():
    return _cycle_b.use_a()
