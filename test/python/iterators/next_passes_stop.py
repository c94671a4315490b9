# next() passes on what __next__ raises: the same exception, with all of its arguments; a loop and a default see its end alone.
class Ending:
    def __init__(self, e):
        self.e = e

    def __iter__(self):
        return self

    def __next__(self):
        raise self.e


class Sub(StopIteration):
    pass


class Inherits(Ending):
    pass


for e in (StopIteration("a", 5), StopIteration(), Sub("x"), StopIteration(1), ValueError("other")):
    for cls in (Ending, Inherits):
        try:
            next(cls(e))
        except Exception as caught:
            print(type(caught).__name__, caught.args, getattr(caught, "value", "-"), caught is e)
print(next(Ending(Sub(1)), "default"), list(Ending(StopIteration(3))), [*Ending(Sub())])


def delegating():
    return (yield from Ending(StopIteration("result", 2)))


try:
    next(delegating())
except StopIteration as e:
    print(e.args, e.value)


class Wraps:
    def __init__(self, items):
        self.step = iter(items).__next__

    def __iter__(self):
        return self

    def __next__(self):
        return self.step()


w = Wraps([1, 2])
print(next(w), next(w), next(w, None))
try:
    next(w)
except StopIteration as e:
    print(e.args)
Ending.__next__ = None
try:
    next(Ending(0))
except TypeError as e:
    print(e)
