"""throw and close through yield from: generators, classes with and without throw and close."""

log = []
kept = []  # so that none is closed by being forgotten


def inner():
    while True:
        try:
            x = yield "inner"
            log.append(("sent", x))
        except ValueError as e:
            log.append(("caught", str(e)))
            if str(e) == "stop":
                return "stopped"
        except GeneratorExit:
            log.append("closed")
            raise


def outer(it):
    try:
        result = yield from it
        yield ("result", result)
    except KeyError as e:
        log.append(("outer caught", repr(e)))
        yield "outer"
    finally:
        log.append("outer finally")


g = outer(inner())
kept.append(g)
print(next(g), g.send(1), g.throw(ValueError("a")), g.throw(ValueError("stop")))
print(log)
log.clear()
g = outer(inner())
kept.append(g)
next(g)
print(g.throw(KeyError("k")), log)
log.clear()
g = outer(inner())
kept.append(g)
next(g)
g.close()
print(log)


class Full:
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, value):
        return ("send", value)

    def throw(self, *args):
        log.append(("throw", type(args[0]).__name__ if not isinstance(args[0], type) else args[0].__name__))
        raise StopIteration("thrown")

    def close(self):
        log.append("close")


class Bare:
    def __iter__(self):
        return self

    def __next__(self):
        return "bare"


log.clear()
g = outer(Full())
kept.append(g)
print(next(g), g.send(5), g.throw(ValueError("x")), log)
log.clear()
g = outer(Full())
kept.append(g)
next(g)
g.close()
print(log)
log.clear()
g = outer(Bare())
kept.append(g)
next(g)
print(g.throw(KeyError("no throw method")), log)
log.clear()
g = outer(Bare())
kept.append(g)
next(g)
g.close()
print(log)
g = outer([1, 2])
kept.append(g)
next(g)
try:
    g.throw(OSError("list"))
except OSError as e:
    print(repr(e))


class CloseFails(Bare):
    def close(self):
        raise OSError("close failed")


g = outer(CloseFails())
kept.append(g)
next(g)
try:
    g.close()
except OSError as e:
    print(repr(e), repr(e.__context__))


def deep(n):
    if n == 0:
        try:
            yield "bottom"
        except ValueError as e:
            yield f"bottom caught {e}"
    else:
        yield from deep(n - 1)


g = deep(8)
kept.append(g)
print(next(g), g.throw(ValueError("far")), next(g, "end"))
