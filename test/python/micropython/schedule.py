# test: by-hand
# micropython.schedule, kbd_intr, memory reports and the rest of the module, as programs for boards use it.
import micropython

done = []
micropython.alloc_emergency_exception_buf(100)
micropython.kbd_intr(-1)
micropython.kbd_intr(3)


def later(x):
    done.append(x)


class Device:
    def __init__(self):
        self.events = []

    def interrupt(self, line):
        micropython.schedule(self.handle, line)

    def handle(self, line):
        self.events.append(line * 2)


micropython.schedule(later, "first")
micropython.schedule(later, "second")
for i in range(100):
    pass
print(done)
d = Device()
d.interrupt(21)
for i in range(100):
    pass
print(d.events)
print(micropython.opt_level(), micropython.heap_locked())
try:
    micropython.schedule(later)
except TypeError as e:
    print("TypeError")


def chain(n):
    done.append(n)
    if n < 4:
        micropython.schedule(chain, n + 1)
        micropython.schedule(later, -n)
        done.append("not yet")


micropython.schedule(chain, 1)
print(done[2:])


def fill(n):
    try:
        for i in range(20):
            micropython.schedule(later, i)
    except RuntimeError as e:
        print(e, i)


done.clear()
micropython.schedule(fill, 0)
print(done)


def fails(x):
    raise ValueError("shown only")


micropython.schedule(fails, 0)
print("goes on")
