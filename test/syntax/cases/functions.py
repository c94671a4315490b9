def f(): pass
def g(a, b=1, /, c=2, *args, d, e=3, **kwargs) -> int: return a
def h(a: int, *, b: str = 'x') -> None:
    """Doc."""
    return
def i(*args: *Ts): yield
async def j(a, /):
    await a
    async for x in a: pass
    else: pass
    async with a as b, c: pass
    return [x async for x in a if await x]
lambda: 0
lambda a, /, b, *c, d=1, **e: (yield)
lambda *, a: a
