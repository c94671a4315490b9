"""Async generators: async for, asend, athrow, aclose, finally, wrong use."""


class Pause:
    def __init__(self, what=None):
        self.what = what

    def __await__(self):
        return (yield self.what)


def run(coro):
    waits = 0
    try:
        while True:
            coro.send(None)
            waits += 1
    except StopIteration as e:
        return e.value, waits


log = []


async def count(n):
    try:
        for i in range(n):
            await Pause()
            got = yield i
            if got:
                log.append(got)
    except ValueError as e:
        log.append(f"caught {e}")
        yield "after"
    finally:
        log.append("finally")


async def use():
    print([x async for x in count(3)])
    g = count(5)
    print(await g.__anext__(), await g.asend("hello"), await g.athrow(ValueError("thrown")))
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print("stopped", e.args)
    g = count(5)
    print(await g.asend(None))
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("closed")
    await g.aclose()
    g = count(5)
    try:
        await g.asend(1)
    except TypeError as e:
        print(e)
    g = count(5)
    await anext(g)
    try:
        await g.athrow(KeyError("k"))
    except KeyError as e:
        print(repr(e))
    print(await anext(g, "default"))
    return "done"


print(run(use()), log)
g = count(1)
print(type(g).__name__, g.__name__, g.ag_running, aiter(g) is g, hasattr(g, "__next__"), hasattr(g, "__anext__"), repr(g).split(" at ")[0])
for bad in (lambda: iter(g), lambda: next(g), lambda: list(g), lambda: aiter(5), lambda: anext(5)):
    try:
        bad()
    except TypeError as e:
        print(e)


async def stops():
    yield 1
    raise StopAsyncIteration("x")


async def stops_sync():
    yield 1
    raise StopIteration("y")


async def consume(g):
    out = []
    try:
        async for x in g:
            out.append(x)
    except RuntimeError as e:
        return out, str(e), repr(e.__cause__)


print(run(consume(stops())), run(consume(stops_sync())))


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def close(g):
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        return str(e)


print(run(close(stubborn())))


async def delegate():
    async for x in count(2):
        yield x * 10
    for x in "ab":
        yield x


async def expressions():
    g = (x + 1 async for x in count(3) if x)
    return [x async for x in g], {x async for x in count(2)}, {x: x * x async for x in count(2)}, [y for y in [await Pause(), 1]], [x async for x in delegate()]


print(run(expressions()))


async def early():
    async for x in count(10):
        if x == 1:
            return x


print(run(early()))
