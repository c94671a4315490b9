"""__exit__: what it gets, what it returns, what it raises; contexts."""


class Manager:
    def __init__(self, name, result=None, raises=None, enter=None):
        self.name, self.result, self.raises, self.enter = name, result, raises, enter

    def __enter__(self):
        if self.enter:
            raise self.enter
        return self.name

    def __exit__(self, kind, value, tb):
        print(" exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.raises:
            raise self.raises
        return self.result


def attempt(label, *managers, fail=ValueError("body")):
    print(label)
    try:
        a, *rest = managers
        if not rest:
            with a:
                if fail:
                    raise fail
        else:
            with a as x, rest[0] as y:
                print(" in", x, y)
                if fail:
                    raise fail
        print(" after")
    except Exception as e:
        print(" out", repr(e), repr(e.__context__))


M = Manager
attempt("plain", M("a"))
attempt("suppressed", M("a", True))
attempt("truthy", M("a", "yes"))
attempt("falsy", M("a", 0))
attempt("no error", M("a", True), fail=None)
attempt("exit raises", M("a", raises=KeyError("exit")))
attempt("exit raises, no error", M("a", raises=KeyError("exit")), fail=None)
attempt("inner suppresses", M("a"), M("b", True))
attempt("outer suppresses", M("a", True), M("b"))
attempt("inner replaces", M("a"), M("b", raises=KeyError("b")))
attempt("inner replaces, outer suppresses", M("a", True), M("b", raises=KeyError("b")))
attempt("enter raises", M("a"), M("b", enter=TypeError("enter")))
attempt("enter raises, suppressed", M("a", True), M("b", enter=TypeError("enter")))


class BoolFails:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return self

    def __bool__(self):
        raise IndexError("bool")


attempt("bool of the result", BoolFails())


class SameAgain:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        raise value


attempt("raises the same", SameAgain())
for missing in (5, type("NoExit", (), {"__enter__": lambda self: self})()):
    try:
        with missing:
            pass
    except TypeError as e:
        print(e)
