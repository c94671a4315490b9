"""close: GeneratorExit, finally, yields and returns that ignore it, errors in it."""

log = []


def careful(name):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append(name + " exit")
        raise
    finally:
        log.append(name + " finally")


g = careful("a")
next(g)
print(g.close(), log, list(g))
print(g.close(), log)
log.clear()
g = careful("not started")
g.close()
print(log, next(g, "nothing"))
g = careful("exhausted")
list(g)
g.close()
print(log)


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            log.append("ignored")


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value"


g = returns()
next(g)
print(g.close() in (None, "value"))


def fails():
    try:
        yield 1
    finally:
        raise ValueError("in finally")


g = fails()
next(g)
try:
    g.close()
except ValueError as e:
    print(e, repr(e.__context__))


def with_manager():
    class M:
        def __enter__(self):
            return self

        def __exit__(self, kind, value, tb):
            log.append(kind.__name__)

    with M():
        yield 1


log.clear()
g = with_manager()
next(g)
g.close()
print(log)


def base_only():
    try:
        yield 1
    except Exception:
        log.append("must not be")


g = base_only()
next(g)
g.close()
print(log, issubclass(GeneratorExit, Exception))
log.clear()


def outer():
    try:
        yield from careful("inner")
    finally:
        log.append("outer finally")


g = outer()
next(g)
g.close()
print(log)
g = outer()
next(g)
try:
    g.throw(GeneratorExit)
except GeneratorExit as e:
    print("passed on", repr(e))
g = stubborn()
next(g)
print(g.throw(GeneratorExit()))
