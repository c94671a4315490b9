x = 1 # type: int
x = [] # type: List[int] # more
for a in b: # type: int
    pass
with a as b: # type: str
    pass
def f(a, # type: int
      b=1, # type: str
      *c, # type: float
      d # type: bool
      ):
    # type: (...) -> None
    pass
def g(a):  # type: (int) -> str
    pass
async def h():
    async for a in b:  # type: int
        pass
    async with c: # type: int
        pass
import x # type: ignore
import y  # type: ignore[attr]
z = 1 # type:ignore # why
w = 2 #type: int
a = b = c # type: str
