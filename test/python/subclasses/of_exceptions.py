"""Subclasses of exceptions: arguments, attributes, text, hierarchy."""


class AppError(Exception):
    code = 1

    def __init__(self, message, *args, hint=None):
        super().__init__(message, *args)
        self.message, self.hint = message, hint

    def __str__(self):
        return f"[{self.code}] {self.message}" + (f" ({self.hint})" if self.hint else "")


class NotFound(AppError, LookupError):
    code = 404


class Invalid(AppError, ValueError):
    def __init__(self, field, value):
        super().__init__(f"invalid {field}: {value!r}")
        self.field = field


def attempt(f):
    try:
        f()
    except LookupError as e:
        print("lookup:", type(e).__name__, e, e.args, repr(e))
    except ValueError as e:
        print("value:", type(e).__name__, e, e.args, repr(e), e.field)
    except AppError as e:
        print("app:", type(e).__name__, e, e.args, repr(e))


def fail(e):
    raise e


attempt(lambda: fail(AppError("plain")))
attempt(lambda: fail(AppError("two", 2, hint="try again")))
attempt(lambda: fail(NotFound("page")))
attempt(lambda: fail(Invalid("age", -1)))
print([c.__name__ for c in NotFound.__mro__])


class NoInit(Exception):
    pass


class NewOnly(Exception):
    def __new__(cls, a, b):
        self = super().__new__(cls, a)
        self.b = b
        return self


class Silent(Exception):
    def __init__(self, *a):
        pass


class Fields(Exception):
    def __init__(self, x, y):
        self.x, self.y = x, y


for e in (NoInit(), NoInit("m"), NoInit("m", 2), NewOnly(1, 2), Silent("s", 3), Fields(1, 2), AppError("q")):
    print(type(e).__name__, repr(e), "|", str(e), "|", e.args, vars(e))
for f in (lambda: AppError(), lambda: NewOnly(1), lambda: Fields(1), lambda: NoInit(k=1)):
    try:
        f()
    except TypeError as e:
        print(e)


class KeyMissing(KeyError):
    def __str__(self):
        return "no key " + repr(self.args[0])


class Stop(StopIteration):
    pass


class MyOS(OSError):
    pass


print(KeyMissing("k"), repr(KeyMissing("k")), Stop(5).value, MyOS(2, "gone"), MyOS(2, "gone").errno, isinstance(MyOS(2, "x"), FileNotFoundError))


def gen():
    yield 1
    raise Fields(3, 4)


try:
    list(gen())
except Fields as e:
    print(e.x, e.y, e.args)
e = NoInit("changed")
e.args = ("new", "args")
e.extra = [1]
print(e, repr(e), vars(e))
try:
    try:
        raise NoInit("inner")
    except NoInit as inner:
        raise AppError("outer") from inner
except AppError as e:
    print(e, repr(e.__cause__), e.__suppress_context__, e.__context__ is e.__cause__)


class Retry(Exception):
    def __init__(self, after):
        super().__init__(after)
        self.after = after

    def __eq__(self, o):
        return isinstance(o, Retry) and o.after == self.after

    def __hash__(self):
        return hash(self.after)

    def __bool__(self):
        return self.after > 0


print(Retry(1) == Retry(1), {Retry(1), Retry(1)} == {Retry(1)}, bool(Retry(0)), [bool(Retry(n)) for n in (1, 0)])
raise NotFound("the end", hint="uncaught")
