# Cooperative tasks from generators: sleeping, messages, joins, failures, with a clock of its own.
class Task:
    number = 0

    def __init__(self, name, work):
        Task.number += 1
        self.id, self.name, self.work = Task.number, name, work
        self.result = self.error = None
        self.done, self.waiting = False, []

    def __repr__(self):
        return f"<{self.name}#{self.id} {'done' if self.done else 'alive'}>"


class Channel:
    def __init__(self, name, size=1):
        self.name, self.size, self.items = name, size, []


class Loop:
    def __init__(self):
        self.now, self.ready, self.sleeping, self.blocked = 0, [], [], []
        self.log = []

    def spawn(self, name, work):
        task = Task(name, work)
        self.ready.append((task, None))
        return task

    def note(self, text):
        self.log.append(f"{self.now:>3} {text}")

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda s: (s[0], s[1].id))
                self.now = self.sleeping[0][0]
                while self.sleeping and self.sleeping[0][0] == self.now:
                    self.ready.append((self.sleeping.pop(0)[1], None))
            task, value = self.ready.pop(0)
            self.step(task, value)
            self.wake()
        return self.blocked

    def step(self, task, value):
        try:
            request = task.work.throw(value) if isinstance(value, Exception) else task.work.send(value)
        except StopIteration as stop:
            self.finish(task, stop.value, None)
        except Exception as e:
            self.note(f"{task.name} failed: {type(e).__name__}: {e}")
            self.finish(task, None, e)
        else:
            self.handle(task, request)

    def finish(self, task, result, error):
        task.done, task.result, task.error = True, result, error
        for other in task.waiting:
            self.ready.append((other, error or result))

    def handle(self, task, request):
        match request:
            case ("sleep", int(n)):
                self.sleeping.append((self.now + n, task))
            case ("put" | "get", Channel(), *_):
                self.blocked.append((task, request))
            case ("join", Task(done=True) as other):
                self.ready.append((task, other.error or other.result))
            case ("join", Task() as other):
                other.waiting.append(task)
            case None:
                self.ready.append((task, None))
            case _:
                self.ready.append((task, TypeError(f"bad request {request!r}")))

    def wake(self):
        moved = True
        while moved:
            moved = False
            for entry in self.blocked:
                task, (kind, channel, *rest) = entry
                if kind == "get" and channel.items:
                    self.ready.append((task, channel.items.pop(0)))
                elif kind == "put" and len(channel.items) < channel.size:
                    channel.items.append(rest[0])
                    self.ready.append((task, None))
                else:
                    continue
                self.blocked.remove(entry)
                moved = True
                break


loop = Loop()
pipe = Channel("pipe", 2)


def producer(n):
    for i in range(n):
        yield "sleep", 2
        yield "put", pipe, i * i
        loop.note(f"put {i * i}")
    yield "put", pipe, None
    return n


def consumer(name, pause):
    total = 0
    while True:
        item = yield "get", pipe
        if item is None:
            yield "put", pipe, None
            break
        total += item
        loop.note(f"{name} got {item}")
        yield "sleep", pause
    return total


def broken():
    yield
    yield "sleep", 3
    raise ValueError("out of order")


def nonsense():
    try:
        yield "dance"
    except TypeError as e:
        loop.note(f"told: {e}")
        return "recovered"


def main():
    tasks = [loop.spawn("p", producer(5)), loop.spawn("c1", consumer("c1", 3)), loop.spawn("c2", consumer("c2", 5)), loop.spawn("n", nonsense())]
    bad = loop.spawn("b", broken())
    results = []
    for task in tasks:
        results.append((yield "join", task))
    try:
        yield "join", bad
    except ValueError as e:
        results.append(str(e))
    finally:
        loop.note("main ends")
    return results


top = loop.spawn("main", main())
stuck = loop.run()
print(*loop.log, sep="\n")
print(top, top.result, loop.now, stuck)
