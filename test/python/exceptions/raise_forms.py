"""raise: classes, instances, expressions, calls that fail, factories, conditional raise, raise in lambdas' helpers."""


def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e.args, repr(e.__cause__))


class NeedsArgs(Exception):
    def __init__(self, a, b):
        super().__init__(f"{a}-{b}")


class Factory:
    def __call__(self):
        return ValueError("made")


class InitFails(Exception):
    def __init__(self):
        raise OSError("in __init__")


errors = {"v": ValueError, "k": KeyError("instance"), "n": None}


def by_key(k):
    raise errors[k]


def conditional(flag):
    raise ValueError("yes") if flag else TypeError("no")


def from_call():
    raise Factory()()


def boolean():
    raise ValueError and KeyError


def either():
    raise None or IndexError("or")


def walrus():
    raise (saved := ZeroDivisionError("w")) from saved.__class__("cause")


def tuple_():
    raise (ValueError, KeyError)


def callable_():
    raise Factory()


def text():
    raise "text"


def none():
    raise None


def needs():
    raise NeedsArgs


def needs_given():
    raise NeedsArgs(1, b=2)


def init_fails():
    raise InitFails


def cause_fails():
    raise ValueError("never") from InitFails


def operand_fails():
    raise ValueError(1 / 0)


def attribute():
    raise errors["v"].__mro__[1]("base of it")


def star():
    raise ValueError(*[1, 2], *"ab")


def keyword():
    raise ImportError("m", name="n")


def method():
    raise ValueError("tb").with_traceback(None)


def helper(e):
    raise e


for f in (lambda: by_key("v"), lambda: by_key("k"), lambda: by_key("n"), lambda: by_key("zz"), lambda: conditional(1), lambda: conditional(0), from_call, boolean, either, walrus, tuple_, callable_, text, none, needs, needs_given, init_fails, cause_fails, operand_fails, attribute, star, keyword, method, lambda: helper(GeneratorExit()), lambda: helper(KeyboardInterrupt), lambda: helper(StopAsyncIteration("s"))):
    attempt(f)
same = ValueError("same")
for _ in range(2):
    attempt(lambda: helper(same))
try:
    helper(same)
except ValueError as e:
    print(e is same)
