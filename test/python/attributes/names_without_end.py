# test: no-stress
"""Names made at run time: as many as a program likes, since those that nothing keeps are collected; those in use stay one object."""

import gc


class Handler:
    def __init__(self):
        self.calls = 0

    def do_go(self, x):
        self.calls += 1
        return x * 2

    def __getattr__(self, name):
        if name.startswith("auto_"):
            return lambda x: name[5:] + str(x)
        raise AttributeError(name)


h = Handler()
found = missing = 0
for i in range(6000):
    command = "go" if i % 100 == 0 else "cmd" + str(i)
    f = getattr(h, "do_" + command, None)
    if f:
        found += f(i)
    else:
        missing += 1
print(found, missing, h.calls)
for i in range(2000):
    name = "a" + str(i)
    setattr(h, name, i)
    if i >= 3:
        delattr(h, "a" + str(i - 3))
print(sorted(h.__dict__), getattr(h, "a" + "1999"), h.a1998, hasattr(h, "a5"))
gc.collect()
print(getattr(h, "a" + str(1997)), getattr(h, "auto_" + "x" * 3)(7), h.__dict__["a1999"])
total = 0
for i in range(1500):
    total += len(getattr(h, f"auto_{i}")(i))
print(total)
kinds = [type(f"Kind{i}", (), {f"attr{i}": i, f"method{i}": lambda self, i=i: i}) for i in range(20)]
for _ in range(3):
    for i in range(1000):
        hasattr(kinds[i % 20], f"other{i}")
    gc.collect()
print(sum(getattr(k, f"attr{i}") + getattr(k(), f"method{i}")() for i, k in enumerate(kinds)), [k.__name__ for k in kinds[:3]])
words = {}
for i in range(3000):
    words["{0.calls}".format(h)] = f"{i}"
    match h:
        case Handler(calls=n):
            pass
print(words, n)
