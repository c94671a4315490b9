"""Generators, coroutines and asynchronous generators with keyword-only parameters, called with names that the compiler knows."""


def every(start, stop, step=1, *, days=None):
    return start, stop, step, days
def gevery(start, stop, step=1, *, days=None):
    yield start, stop, step, days
print(every(1, 2, days={"Sat"}))
print(list(gevery(1, 2, days={"Sat"})))
print([x for x in gevery(1, 2, days={"Sat"})])
print([x for x in gevery(1, 2, days=5)])
d = 3
print([str(x) for x in gevery(d, d + 20, days=5)])
print([str(x) for x in gevery(d, d + 20, days={"Sat"})], sum(1 for x in gevery(1, 2, days=["Sun"])))
async def co(a, *, b, c=3):
    return a, b, c
async def ag(a=1, *, b=2):
    yield a, b
def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value
print(run(co(1, b=2)), run(co(b=5, a=7, c=9)), run(co(c=1, b=2, a=3)), run(anext(ag())), run(anext(ag(b=9))), run(anext(ag(4))))
def kwgen(*, x, y=5):
    """only keywords"""
    yield x
    yield y
print(list(kwgen(x=1)), list(kwgen(y=2, x=3)))
for bad in (lambda: kwgen(), lambda: kwgen(1), lambda: co(1), lambda: ag(1, 2), lambda: gevery(1, 2, 3, 4)):
    try:
        bad()
    except TypeError as e:
        print(e)
class K:
    def m(self, a, *, b=2):
        yield a, b
    @classmethod
    def c(cls, *, z=1):
        yield z
    @staticmethod
    def s(q=1, *, z=1):
        yield q, z
k = K()
print(list(k.m(1)), list(k.m(1, b=5)), list(K.c()), list(K.c(z=4)), list(K.s(z=3)), list(K.m(k, 2, b=1)))
print(list(map(lambda v: next(gevery(v, v, days=v)), [1, 2])), [*gevery(*[1, 2], days=3)], [*gevery(1, 2, **{"days": 3})], next(gevery(days=1, stop=2, start=3)))
