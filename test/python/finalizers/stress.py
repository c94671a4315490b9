# Finalizers run at whatever moment; what they did is counted at the end.
import gc
import weakref

seen = []


class C:
    def __init__(self, n):
        self.n = n
        self.other = None

    def __del__(self):
        seen.append(self.n)


def g(n):
    try:
        yield n
        yield n
    finally:
        seen.append(-n)


def work():
    for i in range(1, 40):
        c = C(i)
        if i % 3 == 0:
            c.other = c
        if i % 4 == 0:
            c.other = C(i + 100)
        for x in g(i):
            break
        weakref.ref(c, lambda r: seen.append("callback"))


work()
gc.collect()
gc.collect()
print(sorted(n for n in seen if isinstance(n, int)))
