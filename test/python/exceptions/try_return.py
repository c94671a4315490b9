"""return, in every part of try, and which one wins."""

log = []


def mark(name, value=None):
    log.append(name)
    return value


def simple(fail):
    try:
        mark("try")
        if fail:
            raise ValueError
        return mark("return try", "try")
    except ValueError:
        return mark("return except", "except")
    else:
        return mark("else", "else")
    finally:
        mark("finally")


def overridden(fail):
    try:
        if fail:
            raise ValueError("lost")
        return "try"
    finally:
        return "finally"


def falls():
    try:
        pass
    except ValueError:
        return "except"
    else:
        return "else"
    finally:
        mark("f")


def value_kept():
    x = [1]
    y = 1
    try:
        return x, y
    finally:
        x.append(2)
        y = 2


def nested():
    try:
        try:
            return mark("inner", 1)
        finally:
            mark("fin 1")
    finally:
        mark("fin 2")


def in_handler():
    try:
        raise ValueError("a")
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError:
            return "both handled"
        finally:
            mark("inner finally")
    finally:
        mark("outer finally")


def raised_in_else():
    try:
        try:
            pass
        except ValueError:
            return "wrong"
        else:
            raise ValueError("from else")
        finally:
            mark("finally")
    except ValueError as e:
        return str(e)


for call in (
    lambda: simple(False), lambda: simple(True), lambda: overridden(False), lambda: overridden(True),
    falls, value_kept, nested, in_handler, raised_in_else,
):
    log.clear()
    print(call(), log)
