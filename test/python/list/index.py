# Reading and writing items; indexes of every kind.
def error(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


a = [10, 20, 30, 40]
print(a[0], a[3], a[-1], a[-4], a[True], a[Index(2)])
a[1] = 21
a[-1] = 41
a[Index(0)] = 11
print(a)
error(lambda: a[4])
error(lambda: a[-5])
error(lambda: a["x"])
error(lambda: a[1.0])
error(lambda: a[None])
error(lambda: a[10**30])
error(lambda: [][0])


def store(i, v):
    a[i] = v


def delete(i):
    del a[i]


error(lambda: store(4, 0))
error(lambda: store("x", 0))
error(lambda: delete(9))
error(lambda: delete("x"))
del a[1]
print(a)
del a[-1], a[0]
print(a)
del a[0]
print(a)
error(lambda: delete(0))
big = list(range(1000))
print(big[999], big[-1000], sum(big[i] for i in range(0, 1000, 7)))
