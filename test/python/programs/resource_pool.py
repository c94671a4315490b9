"""A pool of resources: with, generators as context managers, leaks found, exceptions on the way, an exit stack."""


class contextmanager:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args, **kwargs):
        return GeneratorManager(self.function(*args, **kwargs))


class GeneratorManager:
    def __init__(self, generator):
        self.generator = generator

    def __enter__(self):
        try:
            return next(self.generator)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, error, tb):
        if error is None:
            try:
                next(self.generator)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        try:
            self.generator.throw(error)
        except StopIteration as stop:
            return stop is not error
        except BaseException as e:
            if e is error:
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


class ExitStack:
    def __init__(self):
        self.exits = []

    def enter(self, manager):
        value = manager.__enter__()
        self.exits.append(manager.__exit__)
        return value

    def callback(self, f, *args):
        self.exits.append(lambda kind, error, tb: f(*args) and False)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        while self.exits:
            try:
                if self.exits.pop()(type(error) if error else None, error, None):
                    error = None
            except Exception as e:
                if error is not None and e is not error:
                    e.__context__ = error
                error = e
        if error is not None and kind is None or error is not None and not isinstance(error, kind):
            raise error
        return kind is not None and error is None


class Pool:
    def __init__(self, size):
        self.free, self.used, self.log = [f"r{i}" for i in range(size)], set(), []

    @contextmanager
    def take(self):
        if not self.free:
            raise LookupError("pool is empty")
        r = self.free.pop(0)
        self.used.add(r)
        self.log.append(f"take {r}")
        try:
            yield r
        except ValueError as e:
            self.log.append(f"{r} saw {e}")
            raise
        except KeyError:
            self.log.append(f"{r} swallowed KeyError")
        finally:
            self.used.remove(r)
            self.free.append(r)
            self.log.append(f"give {r}")


# a decorator in a class is called on the function: self comes with the call
Pool.take = lambda self, _take=Pool.__dict__["take"]: _take(self)
pool = Pool(2)
with pool.take() as a, pool.take() as b:
    print(a, b, pool.free, sorted(pool.used))
    try:
        with pool.take():
            print("no")
    except LookupError as e:
        print(e)
print(pool.log)
pool.log.clear()
try:
    with pool.take():
        raise ValueError("bad")
except ValueError as e:
    print("out", e, pool.log)
with pool.take():
    raise KeyError("gone")
print(pool.log[-2:], pool.free)


def loop():
    for i in range(3):
        with pool.take() as r:
            if i == 1:
                return r


print(loop(), pool.free)
log = []
with ExitStack() as stack:
    names = [stack.enter(pool.take()) for _ in range(2)]
    stack.callback(log.append, "callback")
    print(names, pool.free)
print(pool.free, log)
try:
    with ExitStack() as stack:
        stack.enter(pool.take())
        stack.callback(lambda: 1 / 0)
        raise ValueError("body")
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__), pool.free)
with ExitStack() as stack:
    stack.enter(pool.take())
    raise KeyError("swallowed inside")


@contextmanager
def never():
    return
    yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def changes():
    try:
        yield
    except ValueError as e:
        raise TypeError("changed") from e


for make in (never, twice, changes):
    try:
        with make():
            if make is changes:
                raise ValueError("first")
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__))
