"""Errors in asynchronous code: contexts, causes, finally, cancellation by throw, generators that fail, groups."""


class Step:
    def __await__(self):
        return (yield "step")


def run(c, *, throw=None):
    steps = 0
    try:
        c.send(None)
        while True:
            steps += 1
            if throw is not None and steps == 1:
                c.throw(throw)
            else:
                c.send(None)
    except StopIteration as e:
        return e.value
    except BaseException as e:
        return f"{e!r} context {e.__context__!r} cause {e.__cause__!r}"


log = []


async def inner(fail=None):
    try:
        await Step()
        if fail:
            raise fail
        await Step()
        return "inner result"
    except KeyError as e:
        raise RuntimeError("converted") from e
    finally:
        log.append("inner finally")
        await Step()
        log.append("after await in finally")


async def outer(fail=None):
    try:
        return await inner(fail)
    except RuntimeError as e:
        log.append(repr(e.__cause__))
        raise
    except ZeroDivisionError:
        return "handled"
    else:
        log.append("never")
    finally:
        log.append("outer finally")


for fail in (None, KeyError("k"), ValueError("v"), ZeroDivisionError()):
    log.clear()
    print(run(outer(fail)), log)
for thrown in (KeyError("t"), ZeroDivisionError("t"), GeneratorExit()):
    log.clear()
    print(run(outer(), throw=thrown), log)


class Manager:
    def __init__(self, swallow=False, enter=None, leave=None):
        self.swallow, self.enter, self.leave = swallow, enter, leave

    async def __aenter__(self):
        await Step()
        if self.enter:
            raise self.enter
        return self

    async def __aexit__(self, kind, value, tb):
        await Step()
        log.append(repr(value))
        if self.leave:
            raise self.leave
        return self.swallow


async def managed(m, fail=True):
    async with m:
        if fail:
            raise ValueError("body")
    return "after"


for m in (Manager(), Manager(True), Manager(enter=OSError("enter")), Manager(leave=KeyError("leave"))):
    log.clear()
    print(run(managed(m)), log)
print(run(managed(Manager(leave=KeyError("x")), False)))


async def failing_items():
    try:
        yield 1
        yield 2
        raise ValueError("items")
    finally:
        await Step()
        log.append("items finally")


async def consume():
    seen = []
    try:
        async for x in failing_items():
            seen.append(x)
    except ValueError as e:
        seen.append(repr(e))
    g = failing_items()
    await anext(g)
    try:
        await g.athrow(OSError("thrown"))
    except OSError as e:
        seen.append(repr(e))
    g = failing_items()
    await anext(g)
    await g.aclose()
    return seen


log.clear()
print(run(consume()), log)


async def gather(*cs):
    results, errors = [], []
    for c in cs:
        try:
            results.append(await c)
        except Exception as e:
            errors.append(e)
    if errors:
        raise ExceptionGroup("gather", errors)
    return results


async def main():
    try:
        await gather(inner(), inner(ValueError(1)), inner(KeyError(2)), outer())
    except* ValueError as g:
        print("values", g.exceptions)
        await Step()
    except* RuntimeError as g:
        print("runtime", g.exceptions, repr(g.exceptions[0].__cause__))
    return "main"


print(run(main()))
