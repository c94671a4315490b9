"""Generators as context managers and with statements inside generators."""


class manager:
    def __init__(self, f):
        self.f = f

    def __call__(self, *a, **k):
        m = manager(self.f)
        m.g = self.f(*a, **k)
        return m

    def __enter__(self):
        return next(self.g)

    def __exit__(self, kind, value, tb):
        if kind is None:
            next(self.g, None)
            return False
        try:
            self.g.throw(value)
        except StopIteration:
            return True
        except BaseException as e:
            if e is value:
                return False
            raise


@manager
def tag(name, out):
    out.append(f"<{name}>")
    try:
        yield name.upper()
    finally:
        out.append(f"</{name}>")


@manager
def suppress(*kinds):
    try:
        yield
    except kinds as e:
        print("suppressed", repr(e))


@manager
def renamed(kind):
    try:
        yield
    except Exception as e:
        raise kind(*e.args) from e


out = []
with tag("html", out), tag("body", out) as b:
    out.append(b)
print("".join(out))
with suppress(ValueError, KeyError):
    {}["x"]
try:
    with suppress(ValueError):
        raise TypeError("passes")
except TypeError as e:
    print(e)
try:
    with renamed(RuntimeError):
        raise ValueError("inner", 5)
except RuntimeError as e:
    print(e.args, repr(e.__cause__))
out.clear()
try:
    with tag("a", out):
        with tag("b", out):
            raise ValueError("x")
except ValueError:
    print(out)


def lines(count):
    log = []

    class File:
        def __enter__(self):
            log.append("open")
            return iter(range(count))

        def __exit__(self, kind, *rest):
            log.append(f"close {kind and kind.__name__}")
    with File() as f:
        for line in f:
            yield line, log


for n, log in lines(3):
    pass
print(n, log)
g = lines(3)
_, log = next(g)
g.close()
print(log)
g = lines(2)
_, log = next(g)
try:
    g.throw(KeyError)
except KeyError:
    print(log)
out.clear()
for i in range(3):
    with tag(str(i), out):
        if i == 0:
            continue
        if i == 1:
            break
print(out)
