# What int(), float(), complex(), round(), abs() and indexing ask of other objects.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Int:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return self.value


class Neg:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"

    def __complex__(self):
        return 1 + 2j


i = Index(3)
print(int(i), float(i), complex(i), hex(i), bin(i), oct(i), chr(Index(97)), [10, 20, 30, 40][i], "abcd"[i], "abcdef"[Index(1):i], list(range(Index(2), i + 0 if False else 5)), b"x" * i, "ab" * i, [0] * i, (1,) * i, bytes(i), 2 << 1, range(10)[i])
print((5).__lshift__(2), "%d" % 3, "%x" % Index(255), "%c" % Index(65), divmod(7, 2), (1, 2, 3, 4)[i], slice(i).indices(10), [1, 2, 3, 4, 5][::Index(2)], "a,b,c,d".split(",", Index(2)), "x".center(Index(5), "-"), round(2.5, Index(0)))
t(int, Index("a"))
t(int, Int("a"))
t(int, Int(5))
t(int, Int(2**70))
t(int, Int(True))
t(lambda: [1][Int(0)])
t(lambda: [1][Index(1.5)])
t(hex, Int(5))
t(hex, Index("x"))
t(range, Int(5))
t(lambda: -i)
t(lambda: i + 1)
t(lambda: "a" * Int(3))
t(float, Int(3))
t(complex, Neg())
t(abs, i)
print(-Neg(), +Neg(), ~Neg(), abs(Neg()))
t(lambda: [1, 2, 3][Index(2**70)])
t(lambda: "abc"[Index(-(2**70)):Index(2**70)])
t(lambda: [0] * Index(2**70))
t(chr, Index(2**70))
t(bytes, Index(-1))
t(bytes, [Index(5), Index(255)])
t(bytes, [Index(256)])
t(bytearray, Index(2))
t(sum, [Index(1)])
