"""Return values: none, several, from loops, try, with, generators, nested functions; early exits."""


def nothing(): pass
def bare(): return
def several(): return 1, "a", [2]
def starred(*a): return *a, "end"
def nested(): return (lambda: (lambda: "deep")())()
def cond(n): return "neg" if n < 0 else "zero" if not n else "pos"


print(nothing(), bare(), several(), starred(1, 2), nested(), [cond(i) for i in (-1, 0, 1)])


def find(items, wanted):
    for i, x in enumerate(items):
        for j, y in enumerate(x):
            if y == wanted:
                return i, j
    else:
        return None


print(find([[1, 2], [3, 4]], 3), find([[1]], 9), find([], 1))


def finally_wins():
    try:
        return "try"
    finally:
        return "finally"


def finally_runs(log):
    try:
        log.append("try")
        return log
    finally:
        log.append("finally")


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def swallowed():
    for i in range(3):
        try:
            1 // i
        except ZeroDivisionError:
            continue
        finally:
            if i == 1:
                return "left at 1"


def else_branch(n):
    try:
        r = 10 // n
    except ZeroDivisionError:
        return "zero"
    else:
        return r
    finally:
        print("cleanup", n)


print(finally_wins(), finally_runs([]), value_kept(), swallowed(), else_branch(2), else_branch(0))


class M:
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", a[0] and a[0].__name__); return True


def from_with():
    with M():
        return "from with"


def with_swallows():
    with M():
        raise ValueError
    return "after"


def loops():
    while True:
        while True:
            return "out of both"


print(from_with(), with_swallows(), loops())


def gen():
    x = yield 1
    return ("returned", x)


g = gen()
next(g)
try:
    g.send("sent")
except StopIteration as e:
    print(e.value)


def multi():
    a, (b, *c), d = 1, (2, 3, 4), {"k": 5}
    return {"a": a, "b": b, "c": c, **d}


print(multi(), (lambda: multi()["c"][1])())


def recursive_unpack(x):
    match x:
        case []:
            return 0
        case [h, *t]:
            return h + recursive_unpack(t)
        case {"v": v}:
            return v
    return "other"


print(recursive_unpack([1, 2, 3]), recursive_unpack({"v": 9}), recursive_unpack(5))
x, *y = starred(7, 8)
print(x, y, *several(), sep="|")
print((lambda: None)() is None, [nothing() or "default", bare() is None])
