"""del of names, items, slices, attributes, lists of targets."""

a, b, c = 1, 2, 3
del a, (b, c)
for n in "abc":
    print(n, n in globals())
l = list(range(10))
del l[0], l[-1]
print(l)
del l[1:3]
print(l)
del l[::2]
print(l)
d = {i: str(i) for i in range(5)}
del d[1], d[3]
print(d)
try:
    del d[9]
except KeyError as e:
    print("KeyError", e)
try:
    del l[99]
except IndexError as e:
    print(e)
for wrong in ((1, 2), "abc", 5, None):
    try:
        del wrong[0]
    except TypeError as e:
        print(e)


class Box:
    kind = "class"

    def __init__(self):
        self.kind = "instance"
        self.other = [1, 2]


box = Box()
del box.kind, box.other[0]
print(box.kind, box.other)
try:
    del box.kind
except AttributeError as e:
    print(e)
del Box.kind
print(hasattr(box, "kind"))
try:
    del Box.kind
except AttributeError as e:
    print(e)


def local():
    x = y = z = 1
    del [x, y]
    try:
        return x
    except UnboundLocalError as e:
        return z, str(e)


print(local())


class Traces:
    def __delitem__(self, key):
        print("delitem", key)

    def __delattr__(self, name):
        print("delattr", name)


t = Traces()
del t[1], t["k"], t[1:2], t[1, 2], t[..., ::3], t.x
del (t.y)
del (t[0], [t[1], t.z])
try:
    del (5).real
except AttributeError as e:
    print(e)


def loop():
    out = []
    for i in range(3):
        out.append(i)
        del i
    try:
        i
    except UnboundLocalError:
        out.append("gone")
    return out


print(loop())
x = 1


def free():
    global x
    del x
    x = "again"


free()
print(x)
