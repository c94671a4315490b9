"""with: several managers, parentheses, targets of every kind, return and break through it."""

log = []


class M:
    def __init__(self, name, value=None, swallow=False):
        self.name, self.value, self.swallow = name, value, swallow
        log.append(f"new {name}")

    def __enter__(self):
        log.append(f"enter {self.name}")
        return self.name if self.value is None else self.value

    def __exit__(self, kind, value, tb):
        log.append(f"exit {self.name} {kind.__name__ if kind else None}")
        return self.swallow


def run(f):
    log.clear()
    try:
        r = f()
    except Exception as e:
        r = repr(e)
    print(f.__name__, r, log)


def two():
    with M("a") as a, M("b") as b:
        return a, b


def parenthesised():
    with (M("a") as a, M("b"), M("c") as c,):
        log.append((a, c))
    with (M("d")):
        pass
    with (
        M("e"),
        M("f"),
    ):
        pass


def targets():
    d = {}
    with M("a", (1, [2, 3])) as (x, [y, *z]), M("b", 5) as d["k"], M("c", 6) as d["j"]:
        return x, y, z, d


def attribute():
    with M("a") as two.attr:
        return two.attr


def bad_target():
    with M("a", 5) as (x, y):
        log.append("body")


def loop():
    for i in range(3):
        with M(i):
            if i == 0:
                continue
            if i == 1:
                break


def swallowed():
    with M("outer", swallow=True), M("inner"):
        raise ValueError("x")
    return "after"


def enter_fails():
    class Bad:
        def __enter__(self):
            raise KeyError("enter")

        def __exit__(self, *a):
            log.append("never")
    with M("a", swallow=True), Bad(), M("not made"):
        log.append("body")
    return "after"


def nested_return():
    with M("a"):
        with M("b"):
            try:
                return "value"
            finally:
                log.append("finally")


def reassigned():
    m = M("a")
    with m as m:
        return m


def special_lookup():
    class OnInstance:
        pass
    o = OnInstance()
    o.__enter__ = lambda: None
    o.__exit__ = lambda *a: None
    with o:
        pass


def result_of_exit():
    out = []
    for value in (None, 0, "", [], 1, "x", [0]):
        try:
            with M("m", swallow=value):
                raise ValueError
            out.append("swallowed")
        except ValueError:
            out.append("raised")
    return out


def raise_in_exit():
    class E(M):
        def __exit__(self, kind, value, tb):
            raise RuntimeError(f"exit {kind}")
    with M("a", swallow=True), E("e"):
        pass
    return "ok"


for f in (two, parenthesised, targets, attribute, bad_target, loop, swallowed, enter_fails, nested_return, reassigned, special_lookup, result_of_exit, raise_in_exit):
    run(f)
