"""Coroutines driven by hand: send, return values, await chains, exceptions, reuse."""


class Ask:
    def __init__(self, what):
        self.what = what

    def __await__(self):
        return (yield self.what)


async def simple():
    return 5


async def asks():
    a = await Ask("first")
    b = await Ask("second")
    return a, b


async def outer():
    x = await asks()
    y = await simple()
    return x, y


def run(coro, *answers):
    asked = []
    answers = list(answers)
    try:
        asked.append(coro.send(None))
        while True:
            asked.append(coro.send(answers.pop(0)))
    except StopIteration as e:
        return asked, e.value


print(run(simple()), run(asks(), 1, 2), run(outer(), "x", "y"))
c = simple()
print(type(c).__name__, c.__name__, c.__qualname__, repr(c).split(" at ")[0], c.cr_running, c.cr_await)
run(c)
for use in (lambda: c.send(None), lambda: c.throw(ValueError("x"))):
    try:
        use()
    except RuntimeError as e:
        print(e)
c.close()
try:
    asks().send(1)
except TypeError as e:
    print(e)
for bad in (5, None, [1], (x for x in "")):
    async def awaits():
        await bad
    try:
        run(awaits())
    except TypeError as e:
        print(e)
try:
    iter(c)
except TypeError as e:
    print(e)
try:
    for _ in c:
        pass
except TypeError as e:
    print(e)


async def fails():
    raise ValueError("inside")


async def catches():
    try:
        await fails()
    except ValueError as e:
        return f"caught {e}"
    finally:
        print("finally")


print(run(catches()))
c = asks()
c.send(None)
try:
    c.throw(KeyError("thrown"))
except KeyError as e:
    print(repr(e))


async def cleanup():
    try:
        await Ask("wait")
    except GeneratorExit:
        print("closed")
        raise


c = cleanup()
c.send(None)
c.close()


async def stops():
    raise StopIteration("x")


try:
    stops().send(None)
except RuntimeError as e:
    print(e, repr(e.__cause__))


class BadAwait:
    def __await__(self):
        return 5


async def bad_await():
    await BadAwait()


try:
    run(bad_await())
except TypeError as e:
    print(e)
add = lambda a, b: a + b


async def expressions():
    x = add(await simple(), await simple()) * (await simple())
    y = [await simple(), (await simple()) ** 2, -await simple()]
    z = {await simple(): await Ask("k")}
    return x, y, z, await simple() if await simple() else None


print(run(expressions(), "v"))
