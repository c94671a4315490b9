"""except*: order, several clauses, rest, else, finally, values after, nested try, loops."""


def run(e):
    log = []
    try:
        try:
            log.append("body")
            if e is not None:
                raise e
        except* ValueError as g:
            log.append(("value", repr(g)))
        except* (TypeError, KeyError) as g:
            log.append(("type or key", repr(g)))
        except* OSError:
            log.append("os")
        else:
            log.append("else")
        finally:
            log.append("finally")
    except BaseException as left:
        log.append(("left", repr(left)))
    return log


G = ExceptionGroup
for e in (
    None, ValueError("naked"), KeyError("naked"), RuntimeError("naked"), G("g", [ValueError(1)]), G("g", [ValueError(1), TypeError(2), OSError(3)]),
    G("g", [RuntimeError(1)]), G("g", [RuntimeError(1), ValueError(2)]), G("g", [G("h", [KeyError(1), RuntimeError(2)]), ValueError(3)]),
    BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)]), KeyboardInterrupt("naked"),
):
    print(run(e))


def names():
    try:
        raise G("g", [ValueError(1)])
    except* ValueError as e:
        x = e
    return "e" in locals(), x


print(names())


def in_loop():
    out = []
    for e in (G("a", [ValueError(1)]), G("b", [TypeError(2)]), None):
        try:
            if e:
                raise e
        except* ValueError as g:
            out.append(g.message)
        except* TypeError as g:
            out.append(g.message)
        else:
            out.append("none")
    return out


print(in_loop())


def nested():
    try:
        try:
            raise G("g", [ValueError(1), TypeError(2), KeyError(3)])
        except* ValueError as e:
            try:
                raise e
            except* ValueError as inner:
                print("inner", inner.exceptions, inner is e)
    except* TypeError as e:
        print("outer", e.exceptions)
    except* KeyError as e:
        print("outer", e.exceptions)


nested()
for bad in (ExceptionGroup, BaseExceptionGroup, (ValueError, ExceptionGroup), 5, int, (ValueError, "x")):
    try:
        try:
            raise ValueError(1)
        except* bad:
            print("no")
    except TypeError as e:
        print(e)
