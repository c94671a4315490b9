# A scheduler of generators, a state machine, a ring buffer, observers.
class Ring:
    def __init__(self, size):
        self.data = [None] * size
        self.head = self.count = 0

    def put(self, x):
        full = self.count == len(self.data)
        self.data[(self.head + self.count) % len(self.data)] = x
        if full:
            self.head = (self.head + 1) % len(self.data)
        else:
            self.count += 1

    def get(self):
        if not self.count:
            raise IndexError("ring is empty")
        x = self.data[self.head]
        self.head = (self.head + 1) % len(self.data)
        self.count -= 1
        return x

    def __len__(self):
        return self.count

    def __iter__(self):
        return (self.data[(self.head + i) % len(self.data)] for i in range(self.count))


r = Ring(3)
for i in range(5):
    r.put(i)
    print(list(r), len(r), end=" ")
print(r.get(), r.get(), r.get(), bool(r))
try:
    r.get()
except IndexError as e:
    print(e)


class Scheduler:
    def __init__(self):
        self.now = 0
        self.queue = []
        self.log = []

    def spawn(self, task, delay=0):
        self.queue.append((self.now + delay, len(self.log) + len(self.queue), task))

    def run(self, until=100):
        while self.queue:
            self.queue.sort(key=lambda item: item[:2])
            when, _, task = self.queue.pop(0)
            if when > until:
                break
            self.now = when
            try:
                delay = next(task)
            except StopIteration as stop:
                self.log.append((when, "done", stop.value))
            except ValueError as e:
                self.log.append((when, "failed", str(e)))
            else:
                self.spawn(task, delay)


def blink(s, name, period, times):
    for i in range(times):
        s.log.append((s.now, name, i))
        yield period
    return name.upper()


def failing(s):
    yield 3
    raise ValueError("sensor lost")


def parent(s):
    s.spawn(blink(s, "child", 1, 2))
    yield 5
    result = yield from blink(s, "inner", 2, 2)
    s.log.append((s.now, "inner returned", result))


s = Scheduler()
s.spawn(blink(s, "red", 4, 3))
s.spawn(blink(s, "green", 3, 3), 1)
s.spawn(failing(s))
s.spawn(parent(s), 2)
s.run()
for entry in s.log:
    print(*entry)


class Door:
    transitions = {("closed", "open"): "opened", ("opened", "close"): "closed", ("closed", "lock"): "locked", ("locked", "unlock"): "closed"}

    def __init__(self):
        self.state = "closed"
        self.listeners = []

    def on(self, f):
        self.listeners.append(f)
        return f

    def __call__(self, event):
        try:
            new = self.transitions[self.state, event]
        except KeyError:
            raise RuntimeError(f"{event!r} is impossible while {self.state}") from None
        old, self.state = self.state, new
        for f in self.listeners:
            f(old, new)
        return self


door = Door()
history = []


@door.on
def record(old, new):
    history.append(f"{old}>{new}")


door.on(lambda old, new: print("now", new))
door("open")("close")("lock")
try:
    door("open")
except RuntimeError as e:
    print(e, e.__suppress_context__)
door("unlock")
print(history)


def averager():
    total = n = 0
    average = None
    while True:
        x = yield average
        if x is None:
            return n
        total += x
        n += 1
        average = total // n


a = averager()
next(a)
print([a.send(x) for x in (10, 20, 60)])
try:
    a.send(None)
except StopIteration as e:
    print("count", e.value)


class Pid:
    def __init__(self, kp, ki, kd):
        self.k = kp, ki, kd
        self.sum = self.last = 0

    def step(self, error):
        self.sum = max(-100, min(100, self.sum + error))
        d, self.last = error - self.last, error
        kp, ki, kd = self.k
        return (kp * error + ki * self.sum + kd * d) >> 4


pid, level, out = Pid(8, 2, 3), 0, []
for t in range(30):
    level += pid.step(100 - level)
    out.append(level)
print(out)
