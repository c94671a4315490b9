def f[T](a: T) -> T: pass
def g[T: int, *Ts, **P](): pass
class A[T: (int, str)](B): pass
class C[T]: pass
async def h[T](): pass
def i[T = int, *Ts = *tuple[int], **P = [int]](): pass
class D[T: int = bool]: pass
