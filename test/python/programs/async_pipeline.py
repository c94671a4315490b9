"""An event loop of one file: tasks, futures, queues, locks, timeouts, gather, cancellation - and a pipeline of workers on it."""

import heapq
from collections import deque


class Cancelled(BaseException):
    pass


class Future:
    def __init__(self, loop):
        self.loop, self.done, self.value, self.error, self.callbacks = loop, False, None, None, []

    def _finish(self):
        self.done = True
        for cb in self.callbacks:
            self.loop.soon(cb, self)

    def set_result(self, value):
        if not self.done:
            self.value = value
            self._finish()

    def set_exception(self, error):
        if not self.done:
            self.error = error
            self._finish()

    def result(self):
        if not self.done:
            raise RuntimeError("not done")
        if self.error is not None:
            raise self.error
        return self.value

    def __await__(self):
        if not self.done:
            yield self
        return self.result()


class Task(Future):
    def __init__(self, loop, coro, name):
        super().__init__(loop)
        self.coro, self.name, self.waiting = coro, name, None
        loop.soon(self.step)

    def cancel(self):
        if self.done:
            return False
        self.loop.soon(self.step, None, Cancelled(self.name))
        return True

    def step(self, future=None, error=None):
        if self.done or (future is not None and future is not self.waiting):
            return
        self.waiting = None
        try:
            waited = self.coro.throw(error) if error else self.coro.send(None)
        except StopIteration as e:
            self.set_result(e.value)
        except Cancelled as e:
            self.set_exception(e)
        except Exception as e:
            self.set_exception(e)
        else:
            self.waiting = waited
            waited.callbacks.append(self.step) if not waited.done else self.loop.soon(self.step, waited)

    def __repr__(self):
        return f"<Task {self.name} {'done' if self.done else 'pending'}>"


class Loop:
    def __init__(self):
        self.ready, self.timers, self.now, self.n = deque(), [], 0, 0

    def soon(self, f, *args):
        self.ready.append((f, args))

    def later(self, delay, f, *args):
        self.n += 1
        heapq.heappush(self.timers, (self.now + delay, self.n, f, args))

    def task(self, coro, name=None):
        return Task(self, coro, name or coro.__name__)

    def run(self, coro):
        main = self.task(coro)
        while not main.done:
            if not self.ready:
                if not self.timers:
                    raise RuntimeError("deadlock")
                self.now, _, f, args = heapq.heappop(self.timers)
                self.soon(f, *args)
            f, args = self.ready.popleft()
            f(*args)
        return main.result()


loop = Loop()


async def sleep(t, value=None):
    f = Future(loop)
    loop.later(t, f.set_result, value)
    return await f


async def gather(*coros, errors=False):
    tasks = [loop.task(c) if not isinstance(c, Future) else c for c in coros]
    out = []
    for t in tasks:
        try:
            out.append(await t)
        except (Exception, Cancelled) as e:
            if not errors:
                raise
            out.append(e)
    return out


async def timeout(coro, t):
    task = loop.task(coro)
    loop.later(t, task.cancel)
    try:
        return await task
    except Cancelled:
        raise TimeoutError(f"{task.name} took more than {t}") from None


class Queue:
    def __init__(self, size):
        self.size, self.items, self.getters, self.putters = size, deque(), deque(), deque()

    async def put(self, x):
        while len(self.items) >= self.size:
            self.putters.append(f := Future(loop))
            await f
        self.items.append(x)
        if self.getters:
            self.getters.popleft().set_result(None)

    async def get(self):
        while not self.items:
            self.getters.append(f := Future(loop))
            await f
        x = self.items.popleft()
        if self.putters:
            self.putters.popleft().set_result(None)
        return x

    async def __aiter__(self):
        while (x := await self.get()) is not None:
            yield x


class Lock:
    def __init__(self):
        self.held, self.waiters = False, deque()

    async def __aenter__(self):
        while self.held:
            self.waiters.append(f := Future(loop))
            await f
        self.held = True

    async def __aexit__(self, *exc):
        self.held = False
        if self.waiters:
            self.waiters.popleft().set_result(None)


log = []
say = lambda *a: log.append(f"{loop.now:>3} " + " ".join(map(str, a)))


async def producer(q, n):
    for i in range(n):
        await sleep(1)
        await q.put(i)
        say("put", i)
    await q.put(None)
    return n


async def worker(name, source, sink, lock, cost):
    done = 0
    async for x in source:
        async with lock:
            await sleep(cost)
            say(name, "did", x)
        await sink.put(x * x)
        done += 1
    await source.put(None)
    return name, done


async def collect(sink, n):
    return sorted([await sink.get() for _ in range(n)])


async def fails(t):
    await sleep(t)
    raise ValueError(f"after {t}")


async def cleans_up():
    try:
        await sleep(100)
    except Cancelled as e:
        say("cancelled", e)
        raise
    finally:
        say("cleaned")


async def main():
    q, sink, lock = Queue(2), Queue(10), Lock()
    results = await gather(producer(q, 5), worker("A", q, sink, lock, 2), worker("B", q, sink, lock, 3), collect(sink, 5))
    say(results)
    say(await gather(sleep(3, "x"), fails(1), sleep(2, "y"), errors=True))
    try:
        await gather(fails(5), sleep(50))
    except ValueError as e:
        say("gather raised", e)
    try:
        await timeout(cleans_up(), 7)
    except TimeoutError as e:
        say(type(e).__name__, e)
    say(await timeout(sleep(2, "in time"), 5))
    t = loop.task(sleep(9), "nine")
    say(t, t.cancel())
    try:
        await t
    except Cancelled as e:
        say("awaited a cancelled task", repr(e))
    say(t, t.cancel())
    return "main done"


print(loop.run(main()))
print(*log, sep="\n")
try:
    loop.run(Queue(1).get())
except RuntimeError as e:
    print(e)
