"""Generators, coroutines and asynchronous generators as objects: attributes, states, misuse, and the finalizer's place."""


def attempt(f, *args):
    try:
        return f(*args)
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


def numbers(n):
    """Counts."""
    try:
        for i in range(n):
            got = yield i
            if got:
                print("got", got, end="; ")
    except ValueError as e:
        print("caught", e, end="; ")
        yield "recovered"
    finally:
        print("finally", end="; ")
    return "done"


g = numbers(3)
print(type(g).__name__, g.__name__, g.__qualname__, iter(g) is g, hasattr(g, "__next__"), g.gi_running, g.gi_suspended, g.gi_code.co_name, repr(g).startswith("<generator object numbers at"), attempt(g.send, "early"))
print(next(g), g.gi_suspended, g.send("hello"), g.throw(ValueError("thrown")), attempt(next, g), g.gi_frame, g.gi_suspended, attempt(next, g), attempt(g.send, None), attempt(g.throw, KeyError("late")), g.close())
print(g.__name__, attempt(setattr, g, "gi_running", 1), attempt(setattr, g, "x", 1))


def selfish():
    yield attempt(next, me)
    yield attempt(me.send, 1)
    yield attempt(me.close) if False else "end"


me = selfish()
print(list(me))


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield "no"


s = stubborn()
next(s)
print(attempt(s.close), attempt(s.throw, TypeError), attempt(s.throw, 5), attempt(next, s))


def leaks():
    yield 1
    raise StopIteration("inner")


l = leaks()
next(l)
try:
    next(l)
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__))
print(attempt(lambda: list(numbers("x"))), attempt(lambda: numbers()), attempt(type(g)), [x for x in numbers(2)])


def outer():
    result = yield from numbers(2)
    print("result", result, end="; ")
    got = yield from [10, 20]
    print("list gave", got, end="; ")
    yield from ()
    return (yield from inner())


def inner():
    yield "inner"
    return "inner result"


o = outer()
print(list(o))
o = outer()
next(o)
print(o.gi_yieldfrom.__name__, attempt(o.throw, KeyError("through")), o.gi_yieldfrom)
o = outer()
print(next(o), o.send("sent"), next(o), attempt(o.send, "to a list iterator"))
e = (i for i in range(3))
print(e.__name__, e.__qualname__, next(e), e.close(), list(e), (x for x in []).gi_code.co_name)


async def co(n):
    return n * 2


async def caller():
    return await co(4) + await co(5)


c = co(1)
print(type(c).__name__, c.__name__, c.cr_running, c.cr_await, hasattr(c, "__await__"), hasattr(c, "__next__"), attempt(iter, c), attempt(lambda: [*c]), c.close(), attempt(c.send, None), c.cr_frame)
c = caller()
print(attempt(c.send, None), attempt(c.send, None))
c = caller()
print(attempt(c.send, 5), c.close(), attempt(c.throw, ValueError))


class Pause:
    def __await__(self):
        got = yield "paused"
        return got


async def pausing():
    a = await Pause()
    try:
        b = await Pause()
    except ValueError as e:
        b = f"err {e}"
    return a, b


p = pausing()
print(p.send(None), type(p.cr_await).__name__, p.send("one"), attempt(p.throw, ValueError("v")))


async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("agot", got, end="; ")
    finally:
        print("afinally", end="; ")


def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


async def uses():
    a = agen(3)
    print(type(a).__name__, a.__name__, a.ag_running, a.__aiter__() is a, end=" ")
    print(await a.__anext__(), await a.asend("x"), await anext(a), await anext(a, "default"), end=" ")
    b = agen(5)
    print(await anext(b), await b.aclose(), await anext(b, "closed"), end=" ")
    print([x async for x in agen(2)], {x: [y async for y in agen(x)] async for x in agen(3)}, [await co(x) for x in range(2)])
    try:
        await 5
    except TypeError as e:
        print(e)
    try:
        async for x in [1]:
            pass
    except TypeError as e:
        print(e)
    try:
        async with 5:
            pass
    except TypeError as e:
        print(e)
    try:
        for x in agen(1):
            pass
    except TypeError as e:
        print(e)
    return "uses done"


print(run(uses()), attempt(lambda: next(agen(1))), attempt(aiter, 5), attempt(anext, 5))
