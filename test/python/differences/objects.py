# test: differs
# What objects show of themselves otherwise than in CPython.
class C:
    b = 1
    a = 2

    def __init__(self):
        self.x = 1


print(sorted(n for n in C.__dict__ if not n.startswith("__")), type(C.__dict__).__name__)
c = C()
d = c.__dict__
c.x = 2
c.y = 3
print(sorted(c.__dict__.items()), sorted(d.items()) == sorted(c.__dict__.items()))


def outer(v):
    def inner():
        return v

    return inner


cell = outer(5).__closure__[0]
print(cell.cell_contents)
try:
    cell.cell_contents = 6
except AttributeError as e:
    print(e)
m = memoryview(bytearray(b"abc"))
b = bytearray(b"abc")
kept = memoryview(b)
try:
    b.append(100)
except BufferError as e:
    print(e)


def local():
    b = bytearray(b"abc")
    m = memoryview(b)
    b.append(100)
    print(b, m.nbytes)


local()
print(type(len).__name__, type(str.upper).__name__, type([].append).__name__)
