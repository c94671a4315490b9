"""Decorators with state: retries, rate limits, memory of results with an end, circuit breakers, validation by annotations - on a clock of its own."""

from functools import wraps


class Clock:
    now = 0

    @classmethod
    def sleep(cls, n):
        cls.now += n


def retry(*errors, times=3, delay=1):
    def decorate(f):
        @wraps(f)
        def wrapper(*args, **kw):
            for attempt in range(1, times + 1):
                try:
                    return f(*args, **kw)
                except errors as e:
                    wrapper.log.append((Clock.now, attempt, repr(e)))
                    if attempt == times:
                        raise RuntimeError(f"{f.__name__} failed {times} times") from e
                    Clock.sleep(delay * 2 ** (attempt - 1))

        wrapper.log = []
        return wrapper

    return decorate


class limited:
    def __init__(self, calls, per):
        self.calls, self.per, self.times = calls, per, []

    def __call__(self, f):
        @wraps(f)
        def wrapper(*a, **k):
            self.times = [t for t in self.times if t > Clock.now - self.per]
            if len(self.times) >= self.calls:
                raise PermissionError(f"{f.__name__}: wait {self.times[0] + self.per - Clock.now}")
            self.times.append(Clock.now)
            return f(*a, **k)

        return wrapper


def remember(seconds):
    def decorate(f):
        kept = {}

        @wraps(f)
        def wrapper(*args):
            if args in kept and kept[args][0] > Clock.now:
                wrapper.hits += 1
                return kept[args][1]
            value = f(*args)
            kept[args] = Clock.now + seconds, value
            return value

        wrapper.hits = 0
        wrapper.forget = kept.clear
        return wrapper

    return decorate


class Breaker:
    def __init__(self, limit, rest):
        self.limit, self.rest, self.failures, self.opened = limit, rest, 0, None

    state = property(lambda self: "closed" if self.opened is None else "open" if Clock.now < self.opened + self.rest else "half-open")

    def __call__(self, f):
        @wraps(f)
        def wrapper(*a, **k):
            if self.state == "open":
                raise ConnectionError("breaker is open")
            try:
                result = f(*a, **k)
            except Exception:
                self.failures += 1
                if self.failures >= self.limit or self.state == "half-open":
                    self.opened = Clock.now
                raise
            self.failures, self.opened = 0, None
            return result

        wrapper.breaker = self
        return wrapper


def checked(f):
    hints = f.__annotations__
    names = f.__code__.co_varnames[: f.__code__.co_argcount]

    @wraps(f)
    def wrapper(*args, **kw):
        for name, value in [*zip(names, args), *kw.items()]:
            want = hints.get(name)
            if want is not None and not isinstance(value, want):
                raise TypeError(f"{f.__name__}: {name} must be {getattr(want, '__name__', want)}, not {type(value).__name__}")
        result = f(*args, **kw)
        if "return" in hints and hints["return"] is not None and not isinstance(result, hints["return"]):
            raise TypeError(f"{f.__name__} returned {result!r}")
        return result

    return wrapper


def attempt(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return f"{type(e).__name__}: {e}" + (f" <- {e.__cause__!r}" if e.__cause__ else "")


outcomes = iter([OSError("down"), OSError("still"), "up", OSError(1), OSError(2), OSError(3), ValueError("other")])


@retry(OSError, times=3)
def connect():
    x = next(outcomes)
    if isinstance(x, Exception):
        raise x
    return x


print(connect(), Clock.now, attempt(connect), Clock.now, attempt(connect), *connect.log, connect.__name__, sep="\n")


@limited(2, per=10)
def ping(n):
    return f"pong {n}"


print([attempt(ping, i) for i in range(3)], Clock.sleep(9), attempt(ping, 3), Clock.sleep(1), attempt(ping, 4))


@remember(5)
def slow(x):
    return x, Clock.now


print(slow(1), slow(1), Clock.sleep(3), slow(1), Clock.sleep(3), slow(1), slow.hits, slow.forget(), slow(1), attempt(slow, [1]))


@Breaker(2, rest=10)
def flaky(ok):
    if not ok:
        raise ValueError("bad")
    return "good"


for ok, wait in ((0, 0), (0, 1), (1, 1), (1, 9), (0, 0), (0, 1), (0, 10), (1, 1), (1, 11)):
    Clock.sleep(wait)
    print(flaky.breaker.state, attempt(flaky, ok), flaky.breaker.state, sep=" / ")


@checked
def scale(items: list, by: int | float = 2, *, name: str = "") -> list:
    return [i * by for i in items] if by else None


print(attempt(scale, [1, 2]), attempt(scale, (1,)), attempt(scale, [1], "x"), attempt(scale, [1], by=1.5, name=5), attempt(scale, [1], 0), scale.__wrapped__([1], "x"), sep="\n")
