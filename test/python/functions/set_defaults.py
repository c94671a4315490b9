# __defaults__ and __kwdefaults__ can be replaced.
def f(a, b=1, *, c=2):
    return a, b, c


print(f(0), f.__defaults__, f.__kwdefaults__)
f.__defaults__ = (10,)
print(f(0))
f.__kwdefaults__ = {"c": 20}
print(f(0), f(0, c=3))
f.__defaults__ = (7, 8)
print(f())
f.__defaults__ = None
try:
    f()
except TypeError as e:
    print(e)
g = lambda x=1: x
g.__defaults__ = ("new",)
print(g())
try:
    f.__defaults__ = 1
except TypeError as e:
    print(e)


class C:
    def m(self, x=1):
        return x


C.m.__defaults__ = (5,)
print(C().m())
