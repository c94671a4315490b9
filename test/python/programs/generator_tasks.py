"""A cooperative scheduler made of generators: sleeping, mailboxes, waiting for tasks, priorities, cancellation."""


class Cancelled(Exception):
    pass


class Task:
    ids = 0

    def __init__(self, body, priority=0):
        Task.ids += 1
        self.id, self.body, self.priority = Task.ids, body, priority
        self.state, self.value, self.result, self.waiters = "ready", None, None, []

    def __repr__(self):
        return f"<{self.id} {self.state}>"


class Scheduler:
    def __init__(self):
        self.ready, self.sleeping, self.boxes, self.clock = [], [], {}, 0
        self.log = []

    def spawn(self, body, priority=0):
        task = Task(body, priority)
        self.ready.append(task)
        return task

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.clock = min(at for at, _ in self.sleeping)
            for entry in [e for e in self.sleeping if e[0] <= self.clock]:
                self.sleeping.remove(entry)
                self.ready.append(entry[1])
            self.ready.sort(key=lambda t: -t.priority)
            self.step(self.ready.pop(0))
        return self.log

    def step(self, task):
        value, task.value = task.value, None
        try:
            if isinstance(value, Exception):
                request = task.body.throw(value)
            else:
                request = task.body.send(value)
        except StopIteration as stop:
            self.finish(task, "done", stop.value)
        except Cancelled:
            self.finish(task, "cancelled", None)
        except Exception as e:
            self.finish(task, "failed", e)
        else:
            self.handle(task, request)

    def handle(self, task, request):
        match request:
            case ("sleep", ticks):
                self.sleeping.append((self.clock + ticks, task))
            case ("send", box, message):
                self.boxes.setdefault(box, []).append(message)
                self.ready.append(task)
            case ("receive", box) if self.boxes.get(box):
                task.value = self.boxes[box].pop(0)
                self.ready.append(task)
            case ("receive", box):
                task.body, waiting = self.retry(task.body, request), task.body
                self.sleeping.append((self.clock + 1, task))
            case ("join", Task() as other):
                if other.state in ("done", "failed", "cancelled"):
                    task.value = other.result
                    self.ready.append(task)
                else:
                    other.waiters.append(task)
            case ("cancel", Task(state="ready") as other):
                other.value = Cancelled()
                for entry in self.sleeping:
                    if entry[1] is other:
                        self.sleeping.remove(entry)
                        self.ready.append(other)
                        break
                self.ready.append(task)
            case None:
                self.ready.append(task)
            case unknown:
                task.value = ValueError(f"unknown request {unknown!r}")
                self.ready.append(task)

    def retry(self, body, request):
        value = yield request
        while True:
            try:
                request = body.send(value)
            except StopIteration as stop:
                return stop.value
            value = yield request

    def finish(self, task, state, result):
        task.state, task.result = state, result
        self.log.append((self.clock, task.id, state, repr(result)))
        for waiter in task.waiters:
            waiter.value = result
            self.ready.append(waiter)


s = Scheduler()


def counter(name, n, delay):
    for i in range(n):
        print(f"{s.clock:3} {name} {i}")
        yield "sleep", delay
    return f"{name} counted {n}"


def producer(box, n):
    for i in range(n):
        yield "send", box, i * i
        yield "sleep", 2
    yield "send", box, None


def consumer(box):
    total = 0
    while (m := (yield "receive", box)) is not None:
        total += m
    return total


def stubborn():
    try:
        while True:
            yield "sleep", 1
    finally:
        print(f"{s.clock:3} cleanup")


def main():
    a, b = s.spawn(counter("a", 3, 2)), s.spawn(counter("b", 2, 3), priority=1)
    print("a:", (yield "join", a))
    c = s.spawn(consumer("box"))
    s.spawn(producer("box", 4))
    print("total:", (yield "join", c))
    d = s.spawn(stubborn())
    yield "sleep", 3
    yield "cancel", d
    print("d:", (yield "join", d), d)
    try:
        yield "nonsense", 1
    except ValueError as e:
        print(e)
    failing = s.spawn((1 // 0 for _ in range(1)))
    print("failed:", repr((yield "join", failing)), b)
    return "main done"


s.spawn(main())
print(*s.run(), sep="\n")
