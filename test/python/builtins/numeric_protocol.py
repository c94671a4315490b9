# divmod, abs, pow and round as functions over all numeric types, with classes of one's own.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)



class V:
    def __divmod__(self, o):
        return "divmod", o

    def __rdivmod__(self, o):
        return "rdivmod", o

    def __abs__(self):
        return -1

    def __pow__(self, o, m=None):
        return "pow", o, m

    def __rpow__(self, o):
        return "rpow", o

    def __round__(self, n="none"):
        return "round", n

    def __ipow__(self, o):
        return "ipow"


v = V()
t(divmod, v, 3)
t(divmod, 3, v)
t(abs, v)
t(pow, v, 2)
t(pow, v, 2, 5)
t(pow, 2, v)
t(pow, 2, v, 5)
t(round, v)
t(round, v, 2)
t(round, v, None)
x = v
x **= 2
print(x)
for a, b in ((7, 2), (-7, 2), (7.5, 2), (-7.5, -2), (True, 2), (0, 5), (2**70, 3), (5, 2**70), (-5, 2**70), (0.0, 3), (1, 0.5)):
    q, r = divmod(a, b)
    print(a if a != 2**70 else "big", divmod(a, b) == (a // b, a % b), q if abs(q) < 2**30 else type(q), r)
for z in (3 + 4j, -5, -2.5, True, -(2**80), 0, -0.0):
    t(abs, z)
t(divmod, "a", 1)
t(divmod, 1, None)
t(divmod, 1j, 2)
t(abs, None)
t(abs, "x")
t(abs, [1])
t(abs)
t(pow, "a", 2)
t(pow, 2, [1])
t(pow, None, None)
t(pow, 2.0, 3, 5)
t(round, "1")
t(round, 1j)
t(round, None, 1)
t(divmod, 1)
t(divmod, 1, 2, 3)
t(abs, 1, 2)
