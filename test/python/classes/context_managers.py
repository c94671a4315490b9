"""Classes as context managers: order, exceptions, suppression, nesting, reuse."""


class Trace:
    log = []

    def __init__(self, name, swallow=(), fail_enter=False, fail_exit=False):
        self.name, self.swallow, self.fail_enter, self.fail_exit = name, swallow, fail_enter, fail_exit

    def __enter__(self):
        self.log.append("enter " + self.name)
        if self.fail_enter:
            raise RuntimeError("enter " + self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        self.log.append(f"exit {self.name} {kind.__name__ if kind else None} {value}")
        if self.fail_exit:
            raise KeyError("exit " + self.name)
        return kind is not None and issubclass(kind, self.swallow)


def show(label):
    print(label, Trace.log)
    Trace.log.clear()


with Trace("a") as a, Trace("b") as b:
    print(a, b)
show("plain")
with Trace("a", ValueError), Trace("b"):
    raise ValueError("v")
show("outer swallows")
with Trace("a"), Trace("b", (KeyError, ValueError)):
    raise ValueError("v")
show("inner swallows")
try:
    with Trace("a"), Trace("b", fail_enter=True), Trace("c"):
        print("never")
except RuntimeError as e:
    print(e)
show("enter fails")
try:
    with Trace("a"), Trace("b", fail_exit=True):
        raise ValueError("v")
except KeyError as e:
    print(repr(e), repr(e.__context__))
show("exit fails")
with (Trace("x") as x, Trace("y") as y,):
    pass
show("parentheses")


def f():
    for i in range(3):
        with Trace(str(i)):
            if i == 0:
                continue
            if i == 1:
                return "returned"


print(f())
show("flow")


class Stack:
    def __init__(self):
        self.todo = []

    def push(self, f, *a):
        self.todo.append((f, a))

    def enter(self, cm):
        r = type(cm).__enter__(cm)
        self.todo.append((cm.__exit__, None))
        return r

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        swallowed = False
        while self.todo:
            f, a = self.todo.pop()
            if a is None:
                if f(*((None,) * 3 if swallowed else exc)):
                    swallowed = True
            else:
                f(*a)
        return swallowed


with Stack() as s:
    s.push(print, "last")
    print(s.enter(Trace("first", ValueError)), s.enter(Trace("second")))
    s.push(print, "first of all")
    raise ValueError("in stack")
show("stack")


class NoExit:
    def __enter__(self): return 1


class NoEnter:
    def __exit__(self, *a): pass


class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: None


for cm in (NoExit(), NoEnter(), OnInstance(), 5):
    try:
        with cm:
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Attr:
    pass


t = Attr()
items = [0]
with Trace("q") as t.value, Trace("r") as items[0]:
    print(t.value, items)
with Trace("pair") as (p, *rest):
    print(p, rest)
show("targets")


class Timer:
    depth = 0

    def __enter__(self):
        Timer.depth += 1
        return Timer.depth

    def __exit__(self, *a):
        Timer.depth -= 1


timer = Timer()
with timer as one, timer as two, timer as three:
    print(one, two, three, Timer.depth)
print(Timer.depth)
