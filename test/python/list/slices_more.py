# Slices of lists: reading, assigning and deleting with every sign of step and bounds beyond the ends.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


base = list(range(8))
for step in (None, 1, 2, 3, 7, 8, -1, -2, -3, -8, -9):
    print(step, [base[a:b:step] for a in (None, 0, 3, 7, 8, -1, -8, -9, 20) for b in (None, 0, 4, 8, -3, -20)])
for part, new in ((slice(2, 4), ["x"]), (slice(2, 2), ["a", "b"]), (slice(5, 2), ["q"]), (slice(None), []), (slice(-3, None), range(5)), (slice(0, 0), "str"), (slice(100, 200), (1,)), (slice(None, None, 2), "abcd"), (slice(None, None, -3), [1, 2, 3]), (slice(6, 0, -2), {1: 0, 2: 0, 3: 0})):
    a = base[:]
    a[part] = new
    print(part, a)
    a = base[:]
    del a[part]
    print(part, a)


def assign(part, new):
    a = base[:]
    a[part] = new
    return a


t(lambda: assign(slice(None, None, 2), [1]))
t(lambda: assign(slice(None, None, -1), [1]))
t(lambda: assign(slice(0, 2), 5))
t(lambda: assign(slice(0, 2), None))
t(lambda: assign(slice(0, 4, 2), 5))
t(lambda: assign(slice(0, 4, 0), []))
t(lambda: assign(slice("a", 2), []))
t(lambda: assign("a", 1))
t(lambda: assign(8, 1))
t(lambda: assign(-9, 1))
t(lambda: assign(1.0, 1))
a = base[:]
a[:] = a
print(a)
a[2:4] = a
print(a)
a[::-1] = a[:]
print(a)
a[:0] = a[-2:]
del a[1::2], a[-1]
print(a)
a = [1, 2, 3]
a[1:1] = (x * x for x in a)
print(a)
b = a[:]
b is not a and b.append(9)
print(a, b, a == b, a < b)
