"""send: values into yields, coroutines of the old kind, errors."""


def echo():
    received = []
    while True:
        x = yield received
        if x is None:
            continue
        received.append(x)


e = echo()
print(e.send(None), e.send(1), next(e), e.send("two"))


def average():
    total = count = 0
    value = None
    while True:
        x = yield value
        total += x
        count += 1
        value = total // count


a = average()
next(a)
print(a.send(10), a.send(20), a.send(33))


def precedence():
    x = (yield 1) + (yield 2)
    y = [(yield "a"), (yield "b")]
    z = yield x, y
    print("args", max((yield "m"), (yield "n")))
    return z


p = precedence()
print(next(p), p.send(10), p.send(20), p.send("A"), p.send("B"), p.send("Z"), p.send(5))
try:
    p.send(6)
except StopIteration as s:
    print("returned", s.value)
for value in (1, None):
    try:
        echo().send(value)
        print("fine")
    except TypeError as x:
        print(x)
try:
    p.send(1)
except StopIteration as s:
    print("finished", s.value)


def in_condition():
    while (yield "more?") != "stop":
        pass
    if (yield "last"):
        yield "true"
    else:
        yield "false"


c = in_condition()
print(next(c), c.send("go"), c.send("stop"), c.send(0))


def assigns():
    d = {}
    d[(yield "key")] = yield "value"
    d["x"] = d.get("x", 0)
    d["x"] += yield "add"
    yield d


s = assigns()
print(next(s), s.send("k1"), s.send("v1"), s.send(5))


def running():
    try:
        me.send(1)
    except ValueError as x:
        yield str(x)
    try:
        next(me)
    except ValueError as x:
        yield str(x)
    yield me.gi_running


me = running()
print(list(me), me.gi_running)
lambdas = (lambda: (yield 5))()
print(list(lambdas))
