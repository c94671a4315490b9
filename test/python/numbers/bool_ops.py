# bool: construction, truth of every kind of value, arithmetic, text, subclassing.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


falsy = [None, False, 0, 0.0, -0.0, 0j, "", b"", [], (), {}, set(), frozenset(), range(0), bytearray(), memoryview(b""), range(5, 5), {}.keys()]
truthy = [True, 1, -1, 0.5, float("nan"), 1j, " ", b"\0", [0], (0,), {0: 0}, {0}, range(1), object(), int, len, NotImplementedError, ..., 2**70, "0", "False"]
print([bool(x) for x in falsy])
print([bool(x) for x in truthy])
print([not x for x in falsy].count(True), [not x for x in truthy].count(True))
print(bool(), True + True, True * 5, False - True, -True, True / 2, True // True, True ** 0, abs(False), sum([True, False, True]), max(True, False), sorted([True, False, True]))
print(str(True), repr(False), f"{True}", f"{True:d}", f"{True:5}", f"{False!r:>6}", "%s %d %r" % (True, True, False), format(True, ".1f"), int(True), float(True), complex(True))
print(["no", "yes"][True], "ab"[True], (1 < 2) + (3 > 2), (1 == 1) is True, (not 0) is True, isinstance(True, int), issubclass(bool, int), type(True), bool.__mro__)
print(True is True, True == 1, True is bool(1), hash(True), True.real, True.numerator, True.bit_length(), True.as_integer_ratio())


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Both(Len):
    def __bool__(self):
        return True


class Bad:
    def __bool__(self):
        return 1


class BadLen:
    def __len__(self):
        return -1


class BadLen2:
    def __len__(self):
        return "x"


print(bool(Len(0)), bool(Len(3)), bool(Both(0)), "yes" if Len(0) else "no", [x for x in (1, 0, 2) if x])
t(bool, Bad())
t(bool, BadLen())
t(bool, BadLen2())
t(bool, 1, 2)
t(bool, x=1)
t(lambda: type("B", (bool,), {}))
print(True and 5, 0 and 5, 0 or "x", "" or [] or (), 1 and 2 and 3, None or False, not None, not not 5)
