"""Many generators at once: interleaving, sharing state, passing each other, generators kept in containers and closures."""


def worker(name, n, shared):
    for i in range(n):
        shared.append(f"{name}{i}")
        yield len(shared)


shared = []
tasks = [worker("a", 2, shared), worker("b", 3, shared), worker("c", 1, shared)]
rounds = 0
while tasks:
    rounds += 1
    for t in list(tasks):
        if next(t, None) is None:
            tasks.remove(t)
print(shared, rounds)


def ping(n):
    other = yield "ready ping"
    for i in range(n):
        got = other.send(f"ping {i}")
        print(got)
    yield "ping done"


def pong():
    message = yield "ready pong"
    while True:
        message = yield f"pong to {message}"


p, q = ping(2), pong()
print(next(p), next(q))
print(p.send(q))


def round_robin(*iterables):
    its = [iter(i) for i in iterables]
    while its:
        for it in its[:]:
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)


print("".join(round_robin("abc", "d", "efgh")), list(round_robin()))
cells = {}


def remember(key):
    while True:
        cells[key] = yield cells.get(key)


for k in "xy":
    cells[k + "_gen"] = g = remember(k)
    next(g)
print(cells["x_gen"].send(5), cells["y_gen"].send(6), cells["x"], cells["y"])


def closure_counter():
    n = 0

    def gen():
        nonlocal n
        while True:
            n += 1
            yield n

    def reset():
        nonlocal n
        n = 0
    return gen(), gen(), reset


a, b, reset = closure_counter()
print(next(a), next(b), next(a), reset(), next(b))
gens = [(lambda i: (x * i for x in range(3)))(i) for i in range(3)]
print([list(g) for g in gens], [list(g) for g in gens])


def zipper(*gens):
    while True:
        row = []
        for g in gens:
            try:
                row.append(next(g))
            except StopIteration as stop:
                return row, stop.value
        yield tuple(row)


def counted(n):
    yield from range(n)
    return f"end of {n}"


def outer():
    rest = yield from zipper(counted(3), counted(2), counted(5))
    yield rest


print(list(outer()))


def recursive_consumer(depth):
    if depth:
        inner = recursive_consumer(depth - 1)
        next(inner)
        while True:
            inner.send((yield) + 1)
    while True:
        print("received", (yield))


r = recursive_consumer(5)
next(r)
r.send(10)
r.send(20)
