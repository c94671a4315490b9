"""Locks, semaphores, events and queues for coroutines on a round-robin loop."""


class Wait:
    def __await__(self):
        yield


class Lock:
    def __init__(self, permits=1):
        self.permits, self.order = permits, []

    async def __aenter__(self):
        while not self.permits:
            await Wait()
        self.permits -= 1

    async def __aexit__(self, *exc):
        self.permits += 1


class Queue:
    def __init__(self, size):
        self.items, self.size, self.closed = [], size, False

    async def put(self, x):
        while len(self.items) >= self.size:
            await Wait()
        self.items.append(x)

    def close(self):
        self.closed = True

    def __aiter__(self):
        return self

    async def __anext__(self):
        while not self.items:
            if self.closed:
                raise StopAsyncIteration
            await Wait()
        return self.items.pop(0)


def run(*coroutines):
    results, waiting = {}, list(enumerate(coroutines))
    while waiting:
        i, c = waiting.pop(0)
        try:
            c.send(None)
        except StopIteration as stop:
            results[i] = stop.value
        except Exception as e:
            results[i] = e
        else:
            waiting.append((i, c))
    return [results[i] for i in range(len(coroutines))]


log = []


async def critical(name, lock, fail=False):
    async with lock:
        log.append(name + " in")
        await Wait()
        if fail:
            raise ValueError(name)
        await Wait()
        log.append(name + " out")
    return name


print(run(critical("a", lock := Lock()), critical("b", lock, True), critical("c", lock)), log)
log.clear()
run(*[critical(n, s) for s in [Lock(2)] for n in "xyz"])
print(log)


async def produce(q, items):
    for x in items:
        await q.put(x)
    q.close()


async def consume(q):
    return [x async for x in q]


async def squares(q):
    async for x in q:
        yield x * x


async def total(q):
    n = 0
    async for x in squares(q):
        n += x
    return n


q = Queue(2)
print(run(produce(q, range(5)), consume(q)))
q = Queue(1)
print(run(total(q), produce(q, [1, 2, 3])))
q = Queue(3)
first, second, _ = run(consume(q), consume(q), produce(q, "abcdef"))
print(sorted(first + second), len(first) > 0, len(second) > 0)


async def nested(depth):
    if depth == 0:
        await Wait()
        return 1
    return await nested(depth - 1) + await nested(depth - 1)


print(run(nested(5), nested(0)))
