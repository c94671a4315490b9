"""What runs in which order when exceptions, returns and generators meet finally and with."""

log = []


class T:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append(f"+{self.name}")
        return self

    def __exit__(self, *exc):
        log.append(f"-{self.name}")


def deep(n, action):
    try:
        with T(n):
            if n == 0:
                return action()
            return deep(n - 1, action)
    except KeyError:
        log.append(f"caught {n}")
        if n == 1:
            return "handled"
        raise
    else:
        log.append("never, since the body returns")
    finally:
        log.append(f"f{n}")


def key_error():
    raise KeyError("k")


print(deep(2, lambda: "ok"), log)
log.clear()
print(deep(3, key_error), log)
log.clear()


def replaced():
    try:
        try:
            raise ValueError(1)
        finally:
            log.append("a")
            raise KeyError(2)
    finally:
        log.append("b")
        return "return wins"


print(replaced(), log)
log.clear()


def generator():
    try:
        with T("g"):
            yield 1
            yield 2
    finally:
        log.append("gf")


def consume(stop):
    for x in generator():
        log.append(x)
        if x == stop:
            raise ValueError("stop")
    return "done"


print(consume(9), log)
log.clear()
g = generator()
next(g)
try:
    g.throw(ValueError("in"))
except ValueError:
    log.append("out")
print(log)
log.clear()


def loops():
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if (i, j) == (0, 1):
                        continue
                    if (i, j) == (1, 1):
                        break
                    if (i, j) == (2, 1):
                        return "returned"
                    log.append((i, j))
                finally:
                    log.append(j)
        finally:
            log.append("outer")


print(loops(), log)
log.clear()


def else_and_finally(n):
    try:
        1 / n
    except ZeroDivisionError:
        log.append("zero")
    else:
        log.append("else")
        return "from else"
    finally:
        log.append("finally")
    return "after"


print(else_and_finally(0), else_and_finally(1), log)
log.clear()


def counter():
    n = 0
    try:
        n += 1
        return n
    finally:
        n += 10
        log.append(n)


print(counter(), log)
