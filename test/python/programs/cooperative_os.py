"""A small operating system: tasks are generators that yield system calls; sleeping, pipes, locks, children, signals."""

import heapq
from collections import deque
from dataclasses import dataclass, field
from enum import Enum, auto


class State(Enum):
    READY = auto()
    SLEEPING = auto()
    BLOCKED = auto()
    DEAD = auto()


class Call:
    """A system call: its subclasses say what the kernel does."""

    def run(self, kernel, task):
        raise NotImplementedError(type(self).__name__)


@dataclass
class Sleep(Call):
    ticks: int

    def run(self, kernel, task):
        task.state = State.SLEEPING
        heapq.heappush(kernel.sleeping, (kernel.now + self.ticks, task.pid))


@dataclass
class Spawn(Call):
    body: object
    name: str = "child"

    def run(self, kernel, task):
        kernel.resume(task, kernel.start(self.body, self.name, task.pid))


@dataclass
class Wait(Call):
    pid: int

    def run(self, kernel, task):
        target = kernel.tasks.get(self.pid)
        if target is None:
            return kernel.throw(task, LookupError(f"no task {self.pid}"))
        if target.state is State.DEAD:
            return kernel.resume(task, target.result)
        task.state = State.BLOCKED
        target.waiters.append(task)


@dataclass
class Put(Call):
    pipe: "Pipe"
    item: object

    def run(self, kernel, task):
        pipe = self.pipe
        if pipe.readers:
            kernel.resume(pipe.readers.popleft(), self.item)
            kernel.resume(task, True)
        elif len(pipe.items) < pipe.size:
            pipe.items.append(self.item)
            kernel.resume(task, True)
        else:
            task.state = State.BLOCKED
            pipe.writers.append((task, self.item))


@dataclass
class Get(Call):
    pipe: "Pipe"

    def run(self, kernel, task):
        pipe = self.pipe
        if pipe.items:
            kernel.resume(task, pipe.items.popleft())
            if pipe.writers:
                writer, item = pipe.writers.popleft()
                pipe.items.append(item)
                kernel.resume(writer, True)
        else:
            task.state = State.BLOCKED
            pipe.readers.append(task)


@dataclass
class Kill(Call):
    pid: int

    def run(self, kernel, task):
        kernel.kill(self.pid)
        kernel.resume(task, None)


@dataclass(eq=False)
class Pipe:
    size: int = 1
    items: deque = field(default_factory=deque)
    readers: deque = field(default_factory=deque)
    writers: deque = field(default_factory=deque)


@dataclass(eq=False)
class Task:
    pid: int
    name: str
    body: object
    parent: int = 0
    state: State = State.READY
    result: object = None
    waiters: list = field(default_factory=list, repr=False)


class Kernel:
    def __init__(self):
        self.tasks, self.ready, self.sleeping, self.now, self.log = {}, deque(), [], 0, []

    def start(self, body, name, parent=0):
        pid = len(self.tasks) + 1
        self.tasks[pid] = Task(pid, name, body, parent)
        self.ready.append((self.tasks[pid], body.send, None))
        return pid

    def resume(self, task, value=None):
        if task.state is not State.DEAD:
            task.state = State.READY
            self.ready.append((task, task.body.send, value))

    def throw(self, task, error):
        task.state = State.READY
        self.ready.append((task, task.body.throw, error))

    def kill(self, pid):
        task = self.tasks[pid]
        if task.state is not State.DEAD:
            task.body.close()
            self.finish(task, "killed")

    def finish(self, task, result):
        task.state, task.result = State.DEAD, result
        for waiter in task.waiters:
            self.resume(waiter, result)

    def run(self):
        while self.ready or self.sleeping:
            while self.sleeping and (not self.ready or self.sleeping[0][0] <= self.now):
                when, pid = heapq.heappop(self.sleeping)
                self.now = max(self.now, when)
                self.resume(self.tasks[pid])
            if not self.ready:
                break
            task, how, value = self.ready.popleft()
            if task.state is State.DEAD:
                continue
            try:
                call = how(value)
            except StopIteration as e:
                self.finish(task, e.value)
            except Exception as e:
                print(f"  [{self.now}] {task.name} died: {type(e).__name__}: {e}")
                self.finish(task, e)
            else:
                if isinstance(call, Call):
                    call.run(self, task)
                elif call is None:
                    self.resume(task)
                else:
                    self.throw(task, TypeError(f"not a system call: {call!r}"))
        return [t.name for t in self.tasks.values() if t.state is State.BLOCKED]


kernel = Kernel()
say = lambda *what: print(f"  [{kernel.now}]", *what)


def producer(pipe, n):
    for i in range(n):
        yield Put(pipe, i * i)
        say("put", i * i)
        yield Sleep(1)
    yield Put(pipe, None)
    return f"{n} made"


def consumer(pipe, name):
    total = 0
    while (item := (yield Get(pipe))) is not None:
        total += item
        say(name, "got", item)
        yield Sleep(2)
    return total


def stubborn():
    try:
        while True:
            yield Sleep(5)
            say("still here")
    finally:
        say("cleaning up")


def faulty():
    yield
    raise ValueError("a bug")


def init():
    pipe = Pipe(2)
    a = yield Spawn(producer(pipe, 4), "producer")
    b = yield Spawn(consumer(pipe, "c"), "consumer")
    s = yield Spawn(stubborn(), "stubborn")
    f = yield Spawn(faulty(), "faulty")
    say("waited for producer:", (yield Wait(a)))
    say("waited for consumer:", (yield Wait(b)))
    say("faulty gave", repr((yield Wait(f))))
    try:
        yield Wait(99)
    except LookupError as e:
        say("error:", e)
    try:
        yield "nonsense"
    except TypeError as e:
        say("error:", e)
    yield Kill(s)
    say("stubborn:", (yield Wait(s)))
    try:
        yield Call()
    finally:
        say("init ends")


kernel.start(init(), "init")
try:
    kernel.run()
except NotImplementedError as e:
    print("kernel:", repr(e))
for task in kernel.tasks.values():
    print(f"{task.pid} {task.name:<10}{task.parent} {task.state.name:<9}{task.result!r}")
first = kernel  # with what it still runs
k = kernel = Kernel()
p = Pipe()
k.start(consumer(p, "alone"), "alone")
print("blocked:", k.run())
