"""async with and async for: protocols, exceptions, suppression, else, break, errors for wrong objects."""


def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


class Pause:
    def __await__(self):
        yield


log = []


class Manager:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    async def __aenter__(self):
        await Pause()
        log.append("enter " + self.name)
        return self.name

    async def __aexit__(self, kind, value, tb):
        await Pause()
        log.append(f"exit {self.name} {value!r}")
        return self.suppress


class Count:
    def __init__(self, n):
        self.n, self.i = n, 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Pause()
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


async def withs():
    async with Manager("a") as a:
        log.append("in " + a)
    async with Manager("b", True), Manager("c") as c:
        raise ValueError(c)
    try:
        async with Manager("d"):
            raise KeyError("d")
    except KeyError as e:
        log.append(repr(e))
    for i in range(2):
        async with Manager(f"loop{i}"):
            if i == 0:
                continue
            break
    async with (Manager("p") as p, Manager("q")):
        return p


print(run(withs()))
print(*log, sep="\n")


async def fors():
    out = []
    async for i in Count(3):
        out.append(i)
    else:
        out.append("else")
    async for i in Count(5):
        if i == 2:
            continue
        if i == 4:
            break
        out.append(i)
    else:
        out.append("not here")
    async for a, *b in pairs():
        out.append((a, b))
    for i in range(2):
        async for j in Count(2):
            out.append(i * 10 + j)
    try:
        async for i in Count(3):
            if i == 2:
                raise ValueError("in loop")
    except ValueError as e:
        out.append(str(e))
    return out


async def pairs():
    yield 1, 2, 3
    yield "ab"


print(run(fors()))


class NoAnext:
    def __aiter__(self):
        return self


class BadAiter:
    def __aiter__(self):
        return 5


class AwaitableAnext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


for bad in (5, [1], NoAnext(), BadAiter(), AwaitableAnext()):
    async def loop():
        async for x in bad:
            pass
    try:
        run(loop())
    except TypeError as e:
        print(e)


class OnlyEnter:
    async def __aenter__(self):
        pass


class SyncOnly:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        pass


class NotAwaitable:
    def __aenter__(self):
        return 5

    def __aexit__(self, *a):
        return None


for bad in (5, OnlyEnter(), SyncOnly(), NotAwaitable()):
    async def use():
        async with bad:
            print("in")
    try:
        run(use())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
