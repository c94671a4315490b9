@a
@b.c(1)
@(lambda f: f)
@x[0] if y else z
def f(): pass
@d
class A: pass
@e
async def g(): pass
