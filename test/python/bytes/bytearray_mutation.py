# bytearray: changes in place, with slices, errors, aliasing.
def t(f, *args):
    try:
        print(f(*args), b)
    except Exception as e:
        print(type(e).__name__, e, b)


b = bytearray(b"abcdef")
t(b.append, 33)
t(b.append, 256)
t(b.append, "a")
t(b.extend, b"xy")
t(b.extend, [1, 2])
t(b.extend, range(3))
t(b.extend, "ab")
t(b.extend, [300])
t(b.extend, 5)
t(b.insert, 0, 48)
t(b.insert, -1, 49)
t(b.insert, 100, 50)
t(b.insert, 0, "a")
t(b.pop)
t(b.pop, 0)
t(b.pop, -2)
t(b.pop, 100)
t(b.remove, 97)
t(b.remove, 200)
t(b.remove, "a")
t(b.reverse)
t(b.copy)
b[0] = 65
b[-1] = 90
b[1:3] = b"__"
t(len, b)
b[1:1] = b"++"
b[::2] = b"." * len(b[::2])
t(len, b)
b[2:6] = b""
del b[0]
del b[::3]
t(len, b)
b[1:] = [1, 2, 3]
t(len, b)


def bad(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def set_item(index, value):
    b[index] = value


def delete(index):
    del b[index]


for index, value in ((0, 256), (0, -1), (0, "a"), (0, 1.5), (100, 1), ("a", 1), (slice(0, 2), "ab"), (slice(0, 2), 5), (slice(0, 4, 2), b"abc"), (slice(None, None, -1), b"x"), (0, b"a"), (slice(0, 1), [256])):
    bad(lambda: set_item(index, value))
for index in (100, "a", -100, 1.5):
    bad(lambda: delete(index))
print(b)
b += b"more"
b *= 2
print(b, b + b"!", b"!" + b, type(b + b"!").__name__, type(b"!" + b).__name__, 3 * bytearray(b"x"))
alias = b
alias += b"?"
print(b is alias, b[-1:], b == alias)
b.clear()
print(b, alias, len(alias), bool(b))
bad(lambda: hash(b))
bad(lambda: {b: 1})
bad(lambda: b + "x")
bad(lambda: b + 5)
bad(lambda: bytearray().pop())
c = bytearray(range(10))
c[2:8:2] = b"abc"
print(c, c[::-1], c[7:2:-2], 97 in c, b"ab" in c, bytearray(b"\x03b") in c, list(c), max(c), sum(c), sorted(c)[:3])
c[3:6] = c
print(c, len(c))
