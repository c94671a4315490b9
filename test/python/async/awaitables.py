"""Awaitables written by hand: __await__ returning generators, iterators, coroutines' wrappers; futures."""


class Future:
    def __init__(self):
        self.done, self.result, self.error, self.callbacks = False, None, None, []

    def set(self, result=None, error=None):
        self.done, self.result, self.error = True, result, error
        for c in self.callbacks:
            c(self)

    def __await__(self):
        if not self.done:
            yield self
        if not self.done:
            raise RuntimeError("woken too early")
        if self.error:
            raise self.error
        return self.result


class Iterator:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("iterator result")
        self.n -= 1
        return self.n


class Wrapper:
    def __init__(self, coro):
        self.coro = coro

    def __await__(self):
        return self.coro.__await__()


class Ready:
    def __await__(self):
        return iter([])


class FromList:
    def __await__(self):
        return iter([1, 2])


async def five():
    await FromList()
    return 5


def drive(coro):
    seen = []
    try:
        while True:
            seen.append(coro.send(None))
    except StopIteration as e:
        return seen, e.value


async def all_kinds():
    return await Iterator(2), await Wrapper(five()), await Ready(), await FromList()


print(drive(all_kinds()))
f = Future()


async def waits():
    return "got " + str(await f)


c = waits()
print(c.send(None) is f, c.cr_await is not None)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = waits()
c.send(None)
f.set(7)
print(drive(c))
f = Future()
c = waits()
c.send(None)
f.set(error=KeyError("failed"))
try:
    c.send(None)
except KeyError as e:
    print(repr(e))
it = five().__await__()
print(type(it).__name__, next(it), next(it))
try:
    next(it)
except StopIteration as e:
    print(e.value)
it = waits().__await__()
f = Future()
print(it.send(None) is f)
try:
    it.throw(OSError("into the wrapper"))
except OSError as e:
    print(repr(e))


class Meta(type):
    def __await__(cls):
        yield "class"
        return cls.__name__


class Klass(metaclass=Meta):
    pass


async def of_class():
    return await Klass


print(drive(of_class()))


class InstanceOnly:
    pass


x = InstanceOnly()
x.__await__ = lambda: iter([])


async def instance():
    await x


try:
    drive(instance())
except TypeError as e:
    print(e)


async def twice(c):
    await c
    await c


try:
    drive(twice(five()))
except RuntimeError as e:
    print(e)
