"""A discrete-event simulation: a bank with clerks and customers, driven by generators and a priority queue."""


class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self, low, high):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return low + (self.state >> 8) % (high - low + 1)


class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        items, i = self.items, len(self.items)
        items.append(item)
        while i and items[i] < items[(i - 1) // 2]:
            items[i], items[(i - 1) // 2] = items[(i - 1) // 2], items[i]
            i = (i - 1) // 2

    def pop(self):
        items = self.items
        top, last = items[0], items.pop()
        if items:
            items[0] = last
            i = 0
            while (c := 2 * i + 1) < len(items):
                if c + 1 < len(items) and items[c + 1] < items[c]:
                    c += 1
                if not items[c] < items[i]:
                    break
                items[i], items[c] = items[c], items[i]
                i = c
        return top

    def __len__(self):
        return len(self.items)


class Event:
    serial = 0

    def __init__(self, time, process, value=None):
        Event.serial += 1
        self.time, self.process, self.value, self.order = time, process, value, Event.serial

    def __lt__(self, other):
        return (self.time, self.order) < (other.time, other.order)


class Sim:
    def __init__(self):
        self.now, self.queue, self.log = 0, Heap(), []

    def spawn(self, process, delay=0):
        self.queue.push(Event(self.now + delay, process))

    def wake(self, process, value=None):
        self.queue.push(Event(self.now, process, value))

    def note(self, *words):
        self.log.append(f"{self.now:>3} " + " ".join(map(str, words)))

    def run(self, until=10 ** 9):
        while self.queue and self.queue.items[0].time <= until:
            event = self.queue.pop()
            self.now = event.time
            try:
                request = event.process.send(event.value)
            except StopIteration:
                continue
            if isinstance(request, int):
                self.queue.push(Event(self.now + request, event.process))
            else:
                request.add(event.process)
        return self.now


class Resource:
    def __init__(self, sim, name, capacity=1):
        self.sim, self.name, self.free, self.waiting = sim, name, capacity, []
        self.longest = 0

    def add(self, process):
        if self.free:
            self.free -= 1
            self.sim.wake(process, self)
        else:
            self.waiting.append(process)
            self.longest = max(self.longest, len(self.waiting))

    def release(self):
        if self.waiting:
            self.sim.wake(self.waiting.pop(0), self)
        else:
            self.free += 1

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.release()


class Customer:
    served = []

    def __init__(self, name, work):
        self.name, self.work = name, work

    def __call__(self, sim, clerk):
        arrived = sim.now
        sim.note(self.name, "arrives")
        with (yield clerk):
            waited = sim.now - arrived
            sim.note(self.name, "waited", waited)
            yield self.work
            sim.note(self.name, "leaves")
        self.served.append((self.name, waited))


class Impatient(Customer):
    def __call__(self, sim, clerk):
        if len(clerk.waiting) >= 2:
            sim.note(self.name, "sees the queue and goes")
            return
        yield from super().__call__(sim, clerk)


def arrivals(sim, clerk, rng):
    for n in range(8):
        kind = Impatient if n % 3 == 2 else Customer
        sim.spawn(kind(f"{kind.__name__[0]}{n}", rng.next(3, 9))(sim, clerk))
        yield rng.next(1, 4)


for clerks in (1, 2):
    Customer.served.clear()
    sim = Sim()
    clerk = Resource(sim, "clerk", clerks)
    sim.spawn(arrivals(sim, clerk, Random(42)))
    end = sim.run()
    print(f"{clerks} clerks: end {end}, served {len(Customer.served)}, longest queue {clerk.longest}, total wait {sum(w for _, w in Customer.served)}")
    print("\n".join(sim.log[:12]))
sim = Sim()


def ticker(name, every):
    while True:
        yield every
        sim.note(name)


sim.spawn(ticker("a", 2)), sim.spawn(ticker("b", 3), delay=1)
print(sim.run(until=12), sim.log)
