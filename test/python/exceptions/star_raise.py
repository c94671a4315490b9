"""Raising inside except*: bare raise, raise e, new exceptions, contexts, merging with what was not handled."""


def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return [e.message, [tree(x) for x in e.exceptions]]
    return repr(e)


def attempt(f):
    try:
        f()
        print(f.__name__, "nothing")
    except BaseException as e:
        print(f.__name__, tree(e), "context", tree(e.__context__), "cause", tree(e.__cause__))


G = ExceptionGroup
make = lambda: G("g", [ValueError(1), TypeError(2), G("h", [ValueError(3), KeyError(4)])])


def bare():
    try:
        raise make()
    except* ValueError:
        raise


def by_name():
    try:
        raise make()
    except* ValueError as e:
        raise e


def new():
    try:
        raise make()
    except* ValueError:
        raise RuntimeError("new")


def new_twice():
    try:
        raise make()
    except* ValueError:
        raise RuntimeError("first")
    except* TypeError:
        raise RuntimeError("second")


def new_from():
    try:
        raise make()
    except* ValueError as e:
        raise RuntimeError("from") from e


def all_handled_one_raised():
    try:
        raise G("g", [ValueError(1)])
    except* ValueError:
        raise KeyError("k")


def bare_and_new():
    try:
        raise make()
    except* ValueError:
        raise
    except* TypeError:
        raise RuntimeError("new")


def everything_again():
    try:
        raise make()
    except* ValueError:
        raise
    except* TypeError:
        raise
    except* KeyError:
        raise


def naked():
    try:
        raise ValueError("naked")
    except* ValueError:
        raise


def naked_unhandled():
    try:
        raise ValueError("naked")
    except* TypeError:
        print("no")


def group_raised():
    try:
        raise G("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise G("new", [OSError(9)])


def in_else():
    try:
        pass
    except* ValueError:
        pass
    else:
        raise ValueError("else")


def in_finally():
    try:
        raise G("g", [ValueError(1)])
    except* TypeError:
        pass
    finally:
        raise KeyError("finally")


for f in (bare, by_name, new, new_twice, new_from, all_handled_one_raised, bare_and_new, everything_again, naked, naked_unhandled, group_raised, in_else, in_finally):
    attempt(f)
