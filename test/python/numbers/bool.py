# bool: a subclass of int with two instances.

print(True, False, repr(True), str(False), True == 1, False == 0, True is True, bool(1) is True, bool() is False)
print(isinstance(True, int), issubclass(bool, int), type(True), type(True + True), type(True & True), type(True & 1))
for a in (True, False):
    for b in (True, False):
        print(a & b, a | b, a ^ b, a and b, a or b, a + b, a - b, a * b, a < b, a <= b, a == b, a != b, a == int(b))
    print(not a, +a, -a, ~a, abs(a), a << 3, a >> 1, a**2, a / 1, a // 1, a % 2, int(a), float(a), hash(a), round(a))
    print(a & 3, a | 2, a ^ 2, 3 & a, 2 | a, 2 ^ a, a + 1.5, a * "ab", [7] * a)
    print(a.real, a.imag, a.numerator, a.denominator, a.bit_length(), a.conjugate(), a.to_bytes(1, "big"), a.as_integer_ratio(), a.__index__(), a.__int__())
    print("%d %s %r %i" % (a, a, a, a), "{} {!r} {:d} {:5}|".format(a, a, a, a), f"{a} {a:>6} {a:b}")
print(["no", "yes"][True], "ab"[False], {1: "one"}[True], {True: "t", 1: "one", 1.0: "float"}, sum([True, True, False]), max(True, False), sorted([True, False, True]))
for v in (0, 1, -1, 0.0, -0.0, 0.5, float("nan"), 0j, 1j, "", "a", b"", b"a", [], [0], (), (0,), {}, {0: 0}, set(), {0}, range(0), range(1), None, ..., int, 2**100):
    print(bool(v), not v, True if v else False)


class Falsy:
    def __bool__(self):
        return False


class Empty:
    def __len__(self):
        return 0


class Long:
    def __len__(self):
        return 5


class Wrong:
    def __bool__(self):
        return 1


print(bool(Falsy()), bool(Empty()), bool(Long()), bool(object()))


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: bool(Wrong()))
attempt(lambda: not Wrong())
attempt(lambda: bool(1, 2))
attempt(lambda: bool(x=1))
attempt(lambda: type("B", (bool,), {}))
attempt(lambda: True + "a")
attempt(lambda: True < "a")
attempt(lambda: True & 1.0)
print(True.__and__(False), True.__and__(2), True.__or__("a"), True.__repr__(), True.__eq__(1), bool.__new__(bool, 5), bool.from_bytes(b"\x01", "big"))
