"""A small event loop: tasks, sleeping, gathering, cancelling, queues, timeouts."""


class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        yield ("sleep", self.ticks)


class Cancelled(Exception):
    pass


class Task:
    def __init__(self, coro, name):
        self.coro, self.name = coro, name
        self.wake, self.done, self.result, self.error, self.cancelled = 0, False, None, None, False

    def __await__(self):
        while not self.done:
            yield ("wait", self)
        if self.error:
            raise self.error
        return self.result

    def cancel(self):
        self.cancelled = True


class Loop:
    def __init__(self):
        self.tasks, self.now, self.log = [], 0, []

    def spawn(self, coro, name="?"):
        t = Task(coro, name)
        self.tasks.append(t)
        return t

    def step(self, t):
        try:
            if t.cancelled:
                t.cancelled = False
                request = t.coro.throw(Cancelled())
            else:
                request = t.coro.send(None)
        except StopIteration as e:
            t.done, t.result = True, e.value
        except Exception as e:
            t.done, t.error = True, e
        else:
            kind, value = request
            t.wake = self.now + value if kind == "sleep" else self.now + 1

    def run(self, main):
        main = self.spawn(main, "main")
        while not main.done:
            for t in list(self.tasks):
                if not t.done and (t.wake <= self.now or t.cancelled):
                    self.step(t)
            self.tasks = [t for t in self.tasks if not t.done]
            self.now += 1
            if self.now > 10_000:
                raise RuntimeError("nobody wakes main")
        if main.error:
            raise main.error
        return main.result


class Queue:
    def __init__(self):
        self.items = []

    def put(self, x):
        self.items.append(x)

    async def get(self):
        while not self.items:
            await Sleep(1)
        return self.items.pop(0)


loop = Loop()
out = []


async def worker(name, delay, count):
    for i in range(count):
        await Sleep(delay)
        out.append((loop.now, name, i))
    return name * 2


async def failing():
    await Sleep(2)
    raise ValueError("failed task")


async def forever():
    try:
        while True:
            await Sleep(1)
    except Cancelled:
        out.append("cancelled")
        raise
    finally:
        out.append("cleaned")


async def producer(q):
    for i in range(3):
        await Sleep(2)
        q.put(i)
    q.put(None)


async def consumer(q):
    got = []
    while (x := await q.get()) is not None:
        got.append(x)
    return got


async def gather(*tasks):
    return [await t for t in tasks]


async def main():
    a, b = loop.spawn(worker("a", 2, 3)), loop.spawn(worker("b", 3, 2))
    print(await gather(a, b), loop.now)
    try:
        await loop.spawn(failing())
    except ValueError as e:
        print("error", e)
    t = loop.spawn(forever())
    await Sleep(3)
    t.cancel()
    try:
        await t
    except Cancelled:
        print("t was cancelled")
    q = Queue()
    loop.spawn(producer(q))
    print(await loop.spawn(consumer(q)))
    return "end"


print(loop.run(main()))
print(out)
