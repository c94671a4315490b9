"""An event loop of one's own: futures, tasks, timers in virtual time, cancellation, a bounded queue, timeouts, gathering."""

import heapq
from collections import deque
from contextlib import asynccontextmanager


class Cancelled(BaseException):
    pass


class Future:
    def __init__(self):
        self.done = False
        self.value = self.error = None
        self.waiters = []

    def __await__(self):
        if not self.done:
            yield self
        if self.error is not None:
            raise self.error
        return self.value

    def finish(self, value=None, error=None):
        if not self.done:
            self.done, self.value, self.error = True, value, error
            for wake in self.waiters:
                loop.soon(wake)


class Task(Future):
    def __init__(self, coroutine, name):
        super().__init__()
        self.coroutine, self.name = coroutine, name
        self.waiting = None
        self.cancelled = False
        loop.soon(self.step)

    def step(self):
        if self.done:
            return
        self.waiting = None
        try:
            if self.cancelled:
                self.cancelled = False
                waited = self.coroutine.throw(Cancelled(self.name))
            else:
                waited = self.coroutine.send(None)
        except StopIteration as e:
            self.finish(e.value)
        except (Exception, Cancelled) as e:
            self.finish(error=e)
        else:
            self.waiting = waited
            waited.waiters.append(self.step)

    def cancel(self):
        if not self.done:
            self.cancelled = True
            if self.waiting is not None:
                self.waiting.waiters.remove(self.step)
            loop.soon(self.step)

    def __repr__(self):
        state = "pending" if not self.done else f"failed {self.error!r}" if self.error else f"done {self.value!r}"
        return f"<{self.name} {state}>"


class Loop:
    def __init__(self):
        self.now, self.ready, self.timers, self.count = 0, deque(), [], 0

    def soon(self, f):
        self.ready.append(f)

    def at(self, when, f):
        self.count += 1
        heapq.heappush(self.timers, (when, self.count, f))

    def run(self, coroutine):
        main = Task(coroutine, "main")
        while not main.done:
            while self.ready:
                self.ready.popleft()()
            if main.done:
                break
            if not self.timers:
                raise RuntimeError("nothing left to wait for")
            self.now, _, f = heapq.heappop(self.timers)
            f()
        if main.error:
            raise main.error
        return main.value


async def sleep(t):
    f = Future()
    loop.at(loop.now + t, f.finish)
    await f


def spawn(coroutine, name="task"):
    return Task(coroutine, name)


async def gather(*coroutines):
    tasks = [c if isinstance(c, Future) else spawn(c, f"g{i}") for i, c in enumerate(coroutines)]
    return [await t for t in tasks]


@asynccontextmanager
async def timeout(t, task):
    fired = False

    def fire():
        nonlocal fired
        fired = True
        task.cancel()

    active = True
    loop.at(loop.now + t, lambda: active and fire())
    try:
        yield
    except Cancelled:
        if not fired:
            raise
        raise TimeoutError(f"after {t}") from None
    finally:
        active = False


class Queue:
    def __init__(self, size):
        self.items, self.size, self.getters, self.putters = deque(), size, deque(), deque()

    async def put(self, x):
        while len(self.items) >= self.size:
            f = Future()
            self.putters.append(f)
            await f
        self.items.append(x)
        if self.getters:
            self.getters.popleft().finish()

    async def get(self):
        while not self.items:
            f = Future()
            self.getters.append(f)
            await f
        x = self.items.popleft()
        if self.putters:
            self.putters.popleft().finish()
        return x

    def __aiter__(self):
        return self

    async def __anext__(self):
        x = await self.get()
        if x is None:
            raise StopAsyncIteration
        return x


def log(*words):
    print(f"{loop.now:>4}", *words)


async def produce(queue, n, pause):
    for i in range(n):
        await sleep(pause)
        await queue.put(i * i)
        log("put", i * i, list(queue.items))
    await queue.put(None)
    return n


async def consume(queue, pause):
    total = 0
    async for x in queue:
        log("got", x)
        total += x
        await sleep(pause)
    return total


async def careful():
    try:
        await sleep(100)
    finally:
        log("careful cleans up")


async def broken(t):
    await sleep(t)
    raise ValueError(f"broken at {loop.now}")


async def main():
    queue = Queue(2)
    p, c = spawn(produce(queue, 6, 2), "producer"), spawn(consume(queue, 5), "consumer")
    log(await gather(p, c), p, c)
    t = spawn(careful(), "careful")
    await sleep(3)
    t.cancel()
    try:
        await t
    except Cancelled as e:
        log("cancelled", e, t)
    try:
        await gather(broken(4), sleep(1), broken(2))
    except ValueError as e:
        log("caught", e)

    async def slow():
        me = slow_task
        try:
            async with timeout(7, me):
                await sleep(50)
        except TimeoutError as e:
            return f"timeout {e}"

    slow_task = spawn(slow(), "slow")
    log(await slow_task)

    async def quick():
        async with timeout(7, quick_task):
            await sleep(2)
            return "in time"

    quick_task = spawn(quick(), "quick")
    log(await quick_task)
    values = [x async for x in numbers(4) if x % 2]
    log(values, {k: v async for k, v in pairs()})
    return loop.now


async def numbers(n):
    try:
        for i in range(n):
            await sleep(1)
            yield i
    finally:
        log("numbers end")


async def pairs():
    async for x in numbers(3):
        yield x, chr(97 + x)


loop = Loop()
print("ended at", loop.run(main()))
try:
    loop.run(Queue(1).get())
except RuntimeError as e:
    print(e)
