"""Augmented assignment: every operator, every target, evaluation order, in-place methods, failures."""

log = []


def note(name, value):
    log.append(name)
    return value


x = 7
x += 3
x -= 2
x *= 5
x //= 3
x %= 8
x **= 3
x <<= 2
x >>= 1
x |= 1
x &= 0xFF
x ^= 0xF
print(x)
y = 9
y /= 2
print(y)


class Obj:
    def __init__(self):
        self.values = {"k": 1}
        self.n = 0

    def __getitem__(self, key):
        log.append(("get", key))
        return self.values[key]

    def __setitem__(self, key, value):
        log.append(("set", key, value))
        self.values[key] = value


o = Obj()
note("object", o)[note("key", "k")] += note("value", 5)
print(log, o.values)
log.clear()
note("o", o).n += note("v", 3)
print(log, o.n)
lst = alias = [1]
lst += (2, 3)
print(alias, lst is alias)
lst = lst + [4]
print(alias, lst)
t = u = (1,)
t += (2,)
print(t, u)
s = "a"
s += "b"
s *= 3
print(s)
st = {1, 2, 3}
same = st
st &= {2, 3}
st |= {9}
st -= {2}
st ^= {3, 4}
print(sorted(st), st is same)
d = {"a": 1}
d |= {"b": 2}
d |= [("c", 3)]
print(d)
m = [[0] * 2 for _ in range(2)]
m[0][1] += 5
m[-1][0] -= 1
m[0][0:1] += [7]
print(m)


class InPlace:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, other):
        self.v += other
        return self

    def __add__(self, other):
        return "add"

    def __imul__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return f"mul {other}"

    def __isub__(self, other):
        return "anything"


i = j = InPlace(1)
i += 5
print(i is j, i.v)
j *= 2
print(j)
i -= 1
print(i)
tup = ([1], 2)
try:
    tup[0] += [2]
except TypeError as e:
    print(e, tup)
for bad in (lambda: None, ):
    try:
        z = 1
        z += "a"
    except TypeError as e:
        print(e)
    try:
        z @= 2
    except TypeError as e:
        print(e)
    try:
        z.attr += 1
    except AttributeError as e:
        print(e)
    try:
        missing_name += 1
    except NameError as e:
        print(e)


def local():
    try:
        unbound += 1
    except UnboundLocalError as e:
        print(e)
    unbound = 1


local()
count = 0


def counter():
    global count
    count += 1

    def inner():
        nonlocal local
        local += 10
        return local
    local = 1
    return inner() + inner()


print(counter(), count)
