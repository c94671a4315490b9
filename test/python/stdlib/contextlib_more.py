"""contextlib: generator managers with every outcome, ExitStack, decorators, the asynchronous ones."""

import contextlib
import io
import sys
from contextlib import AsyncExitStack, ContextDecorator, ExitStack, aclosing, asynccontextmanager, closing, contextmanager, nullcontext, redirect_stderr, redirect_stdout, suppress


@contextmanager
def tag(name, swallow=()):
    print(f"<{name}>", end=" ")
    try:
        yield name.upper()
    except swallow as e:
        print(f"[{name} swallowed {type(e).__name__}: {e}]", end=" ")
    finally:
        print(f"</{name}>", end=" ")


def attempt(f, *args):
    try:
        return f(*args)
    except BaseException as e:
        cause = f" from {e.__cause__!r}" if e.__cause__ else ""
        return f"{type(e).__name__}: {e}{cause}"


with tag("a") as A, tag("b") as B:
    print(A, B, end=" ")
print()
with tag("v", ValueError):
    raise ValueError("v1")
print("after")


def raises():
    with tag("x", ValueError):
        raise KeyError("k")


print(attempt(raises))


def returns():
    with tag("r"):
        return "returned"


print(returns())


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def never():
    if False:
        yield


@contextmanager
def translates():
    try:
        yield
    except KeyError as e:
        raise RuntimeError("translated") from e


@contextmanager
def replaces():
    try:
        yield
    finally:
        raise OSError("in exit")


def use(cm, exc=None):
    with cm:
        if exc:
            raise exc
    return "fine"


for cm in (twice, never, translates, replaces):
    print(cm.__name__, attempt(use, cm()), "|", attempt(use, cm(), KeyError("k")), "|", attempt(use, cm(), StopIteration("s")))


@tag("deco")
def decorated(x):
    print("in", x, end=" ")
    return x * 2


print(decorated(1), decorated(2), decorated.__name__)


class Timed(ContextDecorator):
    def __init__(self, name):
        self.name = name
        self.runs = 0

    def __enter__(self):
        self.runs += 1
        return self

    def __exit__(self, *exc):
        print(f"{self.name} {self.runs} {exc[0].__name__ if exc[0] else None}", end="; ")
        return exc[0] is ZeroDivisionError


timed = Timed("t")


@timed
def divide(a, b):
    """Divides."""
    return a // b


print(divide(6, 3), divide(1, 0), divide.__doc__)

with suppress(KeyError, IndexError):
    [][1]
print("suppressed", attempt(lambda: use(suppress(KeyError), ValueError("v"))))
with suppress():
    pass


class Res:
    def __init__(self, name):
        self.name = name

    def close(self):
        print("close", self.name, end="; ")


with closing(Res("c1")) as r:
    print(r.name, end=" ")
print(attempt(use, closing(Res("c2")), ValueError("bad")))
with nullcontext(5) as five, nullcontext() as nothing:
    print(five, nothing)

out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out) as target:
    print("captured", target is out)
    with redirect_stderr(err):
        print("error", file=sys.stderr)
print(repr(out.getvalue()), repr(err.getvalue()))

with ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in "pq"]
    stack.callback(print, "callback", end=" ", sep="")
    stack.push(lambda *exc: print("pushed", exc[0], end=" "))
    stack.push(closing(Res("pushed")))
    print(names, end=" ")
print()


def swallowing():
    with ExitStack() as stack:
        stack.push(lambda *exc: print("outer sees", exc[0], end=" ") or False)
        stack.push(lambda kind, value, tb: print("inner sees", kind.__name__, end=" ") or True)
        stack.callback(lambda: print("cb", end=" "))
        raise ValueError("gone")
    return "after"


print(swallowing())


def replacing():
    def boom(*exc):
        raise KeyError("from exit")

    with ExitStack() as stack:
        stack.push(boom)
        raise ValueError("original")


try:
    replacing()
except KeyError as e:
    print(repr(e), repr(e.__context__))

stack = ExitStack()
stack.enter_context(tag("kept"))
kept = stack.pop_all()
stack.close()
print("not closed yet", end=" ")
kept.close()
print()
print(attempt(ExitStack().enter_context, 5))


@asynccontextmanager
async def atag(name):
    print(f"<{name}>", end=" ")
    try:
        yield name
    except ValueError as e:
        print("caught", e, end=" ")
    finally:
        print(f"</{name}>", end=" ")


class Closes:
    async def aclose(self):
        print("aclose", end=" ")


async def main():
    async with atag("a1") as x:
        print(x, end=" ")
    async with atag("a2"):
        raise ValueError("av")
    async with aclosing(Closes()):
        print("body", end=" ")
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(atag("s1"))
        stack.enter_context(tag("s2"))
        stack.callback(print, "sync cb", end=" ")

        async def acb(*args):
            print("async cb", args, end=" ")

        stack.push_async_callback(acb, 1, 2)
        print("in", end=" ")
    async with nullcontext(3) as three:
        print(three)


def run(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value


run(main())


class Transaction:
    """Applies on success, undoes on failure: the usual use of ExitStack.pop_all."""

    def __init__(self, state):
        self.state = state

    def run(self, steps):
        with ExitStack() as undo:
            for key, value in steps:
                old = self.state.get(key)
                undo.callback(lambda key=key, old=old: self.state.__setitem__(key, old) if old is not None else self.state.pop(key))
                if value is None:
                    raise ValueError(f"no value for {key}")
                self.state[key] = value
            undo.pop_all()
        return self.state


t = Transaction({"a": 1})
print(t.run([("a", 2), ("b", 3)]), attempt(t.run, [("a", 9), ("c", 4), ("d", None)]), t.state)
