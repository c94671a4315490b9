# In-place operators with unsuitable operands: the errors name the operator with =.
def t(f, a, b):
    try:
        print(f(a, b))
    except TypeError as e:
        print(e)


def iadd(a, b):
    a += b
    return a


def isub(a, b):
    a -= b
    return a


def imul(a, b):
    a *= b
    return a


def idiv(a, b):
    a /= b
    return a


def ifloor(a, b):
    a //= b
    return a


def imod(a, b):
    a %= b
    return a


def ipow(a, b):
    a **= b
    return a


def ilsh(a, b):
    a <<= b
    return a


def irsh(a, b):
    a >>= b
    return a


def iand(a, b):
    a &= b
    return a


def ior(a, b):
    a |= b
    return a


def ixor(a, b):
    a ^= b
    return a


def imat(a, b):
    a @= b
    return a


for f in (iadd, isub, imul, idiv, ifloor, imod, ipow, ilsh, irsh, iand, ior, ixor, imat):
    for a, b in ((1, "a"), ("a", 1), ([1], 2), ((1,), [2]), ({1}, 2), ({1: 1}, {2: 2}), (None, 1), (1, None), (6, 2), ("%s", 5), ([1], (2,)), (bytearray(b"a"), b"b"), (1.5, 2), (True, True)):
        t(f, a, b)
x = [1]
y = x
x += [2]
x *= 2
print(y, x is y)
x = (1,)
y = x
x += (2,)
print(y, x)
x = {1}
y = x
x |= {2}
x -= {1}
x ^= {5}
x &= {5, 2}
print(y == {5, 2}, x is y)
x = {"a": 1}
y = x
x |= {"b": 2}
print(y, x is y)
