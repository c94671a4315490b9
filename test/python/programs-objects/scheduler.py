"""A cooperative scheduler with tasks, channels, sleeping, joins and errors; everything from generators and classes."""


class Wait:
    pass


class Sleep(Wait):
    def __init__(self, ticks):
        self.ticks = ticks

    def arrange(self, sched, task):
        sched.sleeping.append((sched.now + self.ticks, task))
        sched.sleeping.sort(key=lambda t: t[0])


class Join(Wait):
    def __init__(self, other):
        self.other = other

    def arrange(self, sched, task):
        if self.other.done:
            sched.ready.append((task, self.other.result))
        else:
            self.other.waiters.append(task)


class Put(Wait):
    def __init__(self, channel, item):
        self.channel, self.item = channel, item

    def arrange(self, sched, task):
        ch = self.channel
        if ch.getters:
            sched.ready.append((ch.getters.pop(0), self.item))
            sched.ready.append((task, None))
        elif len(ch.items) < ch.size:
            ch.items.append(self.item)
            sched.ready.append((task, None))
        else:
            ch.putters.append((task, self.item))


class Get(Wait):
    def __init__(self, channel):
        self.channel = channel

    def arrange(self, sched, task):
        ch = self.channel
        if not ch.items and not ch.putters:
            ch.getters.append(task)
            return
        if ch.putters:
            putter, item = ch.putters.pop(0)
            ch.items.append(item)
            sched.ready.append((putter, None))
        sched.ready.append((task, ch.items.pop(0)))


class Channel:
    def __init__(self, size=1):
        self.size, self.items, self.getters, self.putters = size, [], [], []

    def put(self, item): return Put(self, item)
    def get(self): return Get(self)


class Task:
    count = 0

    def __init__(self, gen, name=None):
        Task.count += 1
        self.gen, self.name = gen, name or f"task{Task.count}"
        self.done, self.result, self.error, self.waiters = False, None, None, []

    def __repr__(self):
        state = "failed" if self.error else "done" if self.done else "running"
        return f"<{self.name} {state}>"


class Scheduler:
    def __init__(self):
        self.ready, self.sleeping, self.now, self.log = [], [], 0, []

    def spawn(self, gen, name=None):
        task = Task(gen, name)
        self.ready.append((task, None))
        return task

    def say(self, *words):
        self.log.append(f"{self.now}:" + " ".join(map(str, words)))

    def finish(self, task, result=None, error=None):
        task.done, task.result, task.error = True, result, error
        for w in task.waiters:
            self.ready.append((w, result))

    def step(self, task, value):
        try:
            request = task.gen.send(value)
        except StopIteration as e:
            self.finish(task, e.value)
        except Exception as e:
            self.finish(task, error=e)
            self.say(task.name, "failed:", repr(e))
        else:
            if request is None:
                self.ready.append((task, None))
            elif isinstance(request, Wait):
                request.arrange(self, task)
            else:
                task.gen.close()
                self.finish(task, error=TypeError(request))

    def run(self):
        while self.ready or self.sleeping:
            while self.ready:
                self.step(*self.ready.pop(0))
            if self.sleeping:
                self.now, task = self.sleeping.pop(0)
                self.ready.append((task, None))
        return self.now


s = Scheduler()
ch = Channel(size=2)


def producer(name, n):
    for i in range(n):
        yield ch.put((name, i))
        s.say(name, "put", i)
        yield Sleep(2)
    return f"{name} made {n}"


def consumer(total):
    got = []
    while len(got) < total:
        item = yield ch.get()
        got.append(item)
        yield Sleep(3)
    return got


def failing():
    yield Sleep(4)
    yield {}["missing"]


def cleanup():
    try:
        yield "nonsense"
    finally:
        s.say("cleaned up")


def main():
    a, b = s.spawn(producer("A", 3), "A"), s.spawn(producer("B", 2), "B")
    c = s.spawn(consumer(5), "C")
    bad, odd = s.spawn(failing(), "bad"), s.spawn(cleanup())
    results = []
    for t in (a, b, c, bad):
        results.append((yield Join(t)))
    s.say("joined")
    return results, [a, b, c, bad, odd]


root = s.spawn(main(), "main")
print("ended at", s.run())
print("\n".join(s.log))
results, tasks = root.result
print(results)
print(tasks, root, tasks[-1].error)
