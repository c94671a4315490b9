"""Asynchronous comprehensions: async for, await in every part, nested, in functions' arguments."""


class Step:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        trace.append(self.value)
        yield
        return self.value


trace = []


def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


async def numbers(*items):
    for x in items:
        yield await Step(x)


async def double(x):
    return 2 * await Step(x)


async def even(x):
    return x % 2 == 0


async def main():
    print([x async for x in numbers(1, 2, 3)])
    print([await double(x) for x in (1, 2)])
    print([x for x in (1, 2, 3, 4) if await even(x)])
    print({await double(x): x async for x in numbers(3, 4) if not await even(x)})
    print(sorted({x async for x in numbers(5, 5, 6)}))
    print([(x, y) async for x in numbers(1, 2) for y in "ab"])
    print([(x, y) for x in "ab" async for y in numbers(1, 2)])
    print([[y async for y in numbers(x, x + 1)] for x in (1, 10)])
    print([[x async for x in numbers(1)] async for _ in numbers(7, 8)])
    g = (await double(x) for x in (1, 2))
    print(type(g).__name__, [x async for x in g])
    g = (x async for x in numbers(1))
    print(type(g).__name__, await anext(g), await anext(g, "end"))
    print(sum([x async for x in numbers(1, 2, 3)]), max([await double(x) for x in (3, 1)]), *[x async for x in numbers(9)])
    print([x async for x in numbers(1, 2) if x > 1 if x < 3], [x if x > 1 else -x async for x in numbers(1, 2)])
    print([a + b async for a, b in pairs()])
    x = "outer"
    [x async for x in numbers(1)]
    print(x, [y := v async for v in numbers(1, 2)], y)
    try:
        [1 // x async for x in numbers(1, 0)]
    except ZeroDivisionError as e:
        print(e)
    return f"{await double(4)} {[x async for x in numbers(1)]}"


async def pairs():
    yield 1, 2
    yield "a", "b"


print(run(main()), len(trace))
