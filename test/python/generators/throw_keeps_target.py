# An exception thrown in at `x = yield` leaves x as it was: bound or not.
def unbound():
    try:
        c = yield 1
    except BaseException:
        try:
            print(c)
        except UnboundLocalError as e:
            print(e)
        yield 2


def bound():
    c = "old"
    try:
        c = yield 1
    except ValueError:
        yield c
    try:
        c = yield from [5, 6]
    except ValueError:
        yield c, "from"
    try:
        c = d = yield c
    except ValueError:
        yield c, "d" in locals()
    c = yield "last"
    yield c


for act in (lambda g: g.throw(ValueError()), lambda g: g.close(), lambda g: g.send("sent")):
    g = unbound()
    next(g)
    try:
        print(act(g))
    except (RuntimeError, StopIteration) as e:
        print(type(e).__name__, e)
g = bound()
next(g)
print(g.throw(ValueError()), next(g), g.throw(ValueError()), next(g), g.throw(ValueError()), next(g), g.send("sent"))


class Attr:
    x = "before"


def into(o, items):
    try:
        o.x = yield 1
    except ValueError:
        yield o.x
    try:
        items[0] = yield 2
    except ValueError:
        yield items
    try:
        a, b = yield 3
    except ValueError:
        yield "b" in locals()
    n = 10
    try:
        n += yield 4
    except ValueError:
        yield n


g = into(Attr(), [0])
print(next(g), g.throw(ValueError()), next(g), g.throw(ValueError()), next(g), g.throw(ValueError()), next(g), g.throw(ValueError()))


async def awaits():
    c = "kept"
    try:
        c = await Waits()
    except ValueError:
        return c


class Waits:
    def __await__(self):
        got = "nothing"
        try:
            got = yield "waiting"
        finally:
            print("got", got)


co = awaits()
print(co.send(None))
try:
    co.throw(ValueError())
except StopIteration as e:
    print(e.value)


async def agen():
    c = "first"
    try:
        c = yield 1
    except ValueError:
        yield c


def run(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as e:
        return e.value


a = agen()
print(run(a.asend(None)), run(a.athrow(ValueError())))
