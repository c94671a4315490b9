# Assigning to slices and deleting them.
def show(f):
    a = list(range(8))
    try:
        f(a)
        print(a)
    except Exception as e:
        print(type(e).__name__, e)


def assign(start, stop, step, what):
    def f(a):
        a[start:stop:step] = what

    return f


def delete(start, stop, step):
    def f(a):
        del a[start:stop:step]

    return f


show(assign(2, 4, None, [20, 30]))
show(assign(2, 4, None, [1]))
show(assign(2, 4, None, [1, 2, 3, 4]))
show(assign(2, 4, None, []))
show(assign(2, 2, None, "ab"))
show(assign(5, 2, None, (7, 8)))
show(assign(None, None, None, []))
show(assign(None, None, None, range(3)))
show(assign(8, None, None, [9]))
show(assign(100, 200, None, [9]))
show(assign(-3, -1, None, iter([9])))
show(assign(0, 0, None, (x for x in "xy")))
show(assign(None, None, 2, [0, 0, 0, 0]))
show(assign(None, None, -1, range(8)))
show(assign(1, 7, 3, "ab"))
show(assign(None, None, 2, [1]))
show(assign(None, None, -1, []))
show(assign(7, 1, 2, []))
show(assign(1, 3, None, 5))
show(assign(1, 7, 2, 5))
show(assign(0, 4, 0, [1]))
show(delete(2, 4, None))
show(delete(None, None, None))
show(delete(5, 2, None))
show(delete(None, None, 2))
show(delete(1, None, 2))
show(delete(None, None, 3))
show(delete(None, None, -1))
show(delete(6, 1, -2))
show(delete(1, 7, 100))
show(delete(0, 8, 0))
a = [1, 2, 3]
a[1:2] = a
print(a)
a[::2] = a[:3]
print(a)
a[:] = a
print(a)
a[len(a) :] = [4, 5]
print(a)
del a[-2:]
print(a)
a[0:2] += ["x"]
print(a)
a[1:3] *= 2
print(a)
