"""Special methods of the data model, looked up on the class."""


class Number:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"N({self.n})"

    def _of(self, other):
        return other.n if isinstance(other, Number) else other

    def __add__(self, other):
        if not isinstance(other, (Number, int)):
            return NotImplemented
        return Number(self.n + self._of(other))

    def __radd__(self, other):
        return Number(other + self.n)

    def __iadd__(self, other):
        self.n += self._of(other)
        return self

    def __sub__(self, other):
        return Number(self.n - self._of(other))

    def __rsub__(self, other):
        return Number(other - self.n)

    def __mul__(self, other):
        return Number(self.n * self._of(other))

    def __truediv__(self, other):
        return ("truediv", self.n, self._of(other))

    def __floordiv__(self, other):
        return ("floordiv", self.n, self._of(other))

    def __mod__(self, other):
        return ("mod", self.n, self._of(other))

    def __divmod__(self, other):
        return ("divmod", self.n, self._of(other))

    def __pow__(self, other, modulo=None):
        return ("pow", self.n, self._of(other), modulo)

    def __rpow__(self, other):
        return ("rpow", other, self.n)

    def __matmul__(self, other):
        return ("matmul", self.n, self._of(other))

    def __lshift__(self, other):
        return ("lshift", self.n, self._of(other))

    def __rshift__(self, other):
        return ("rshift", self.n, self._of(other))

    def __and__(self, other):
        return ("and", self.n, self._of(other))

    def __or__(self, other):
        return ("or", self.n, self._of(other))

    def __ror__(self, other):
        return ("ror", other, self.n)

    def __xor__(self, other):
        return ("xor", self.n, self._of(other))

    def __neg__(self):
        return Number(-self.n)

    def __pos__(self):
        return ("pos", self.n)

    def __abs__(self):
        return Number(abs(self.n))

    def __invert__(self):
        return ("invert", self.n)

    def __eq__(self, other):
        return isinstance(other, Number) and self.n == other.n

    def __lt__(self, other):
        return self.n < other.n

    def __le__(self, other):
        return self.n <= other.n

    def __hash__(self):
        return hash(self.n)

    def __bool__(self):
        return self.n != 0

    def __int__(self):
        return self.n

    def __float__(self):
        return self.n + 0.5

    def __index__(self):
        return self.n

    def __round__(self, digits=None):
        return ("round", self.n, digits)

    def __format__(self, spec):
        return f"<{self.n}:{spec}>"

    def __str__(self):
        return f"number {self.n}"


a, b = Number(7), Number(3)
print(a + b, a + 1, 1 + a, a - b, 10 - a, a * b)
print(a / b, a // b, a % b, divmod(a, b), a**b, pow(a, b, 5), 2**a, a @ b)
print(a << b, a >> b, a & b, a | b, 1 | a, a ^ b)
print(-a, +a, abs(Number(-4)), ~a)
print(a == b, a == Number(7), a != b, a < b, a <= b, a > b, a >= b, a == 7)
print(hash(a) == hash(7), bool(Number(0)), bool(a), not a)
print(int(a), float(a), [10, 11, 12, 13][b], range(b), round(a), round(a, 2))
print(f"{a:x}", f"{a}", format(a, "q"), str(a), repr(a), "%s %r" % (a, b))
c = a
c += 5
print(c, c is a)
print(sorted([Number(3), Number(1), Number(2)]), max(Number(4), Number(9)))
print({Number(1): "one"}[Number(1)], Number(2) in [Number(2)])
try:
    a + "x"
except TypeError as e:
    print(e)
try:
    "x" * a + []
except TypeError as e:
    print(e)


class Reflected(Number):
    def __radd__(self, other):
        return "subclass first"


print(Number(1) + Reflected(2), Reflected(1) + Number(2))


class Seq:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return ("slice", i.start, i.stop, i.step)
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __contains__(self, v):
        return v == "magic"


s = Seq(1, 2, 3)
print(len(s), s[0], s[-1], s[1:2], s[::2], s[:], "magic" in s, 1 in s, bool(s), bool(Seq()))
s[0] = 10
del s[1]
print(list(s), s.items)
s[0] += 5
print(s[0], [x for x in s], list(reversed(s)))


class OldIter:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * i


print(list(OldIter()), 4 in OldIter(), 5 in OldIter())


class Counter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Counter(4)), sum(Counter(5)), 2 in Counter(4), max(Counter(3)))


class Callable:
    def __call__(self, *args, **kwargs):
        return args, kwargs


print(Callable()(1, 2, x=3), callable(Callable()), callable(s))


class Context:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", kind, value)
        return kind is ValueError


with Context() as c:
    print("body")
with Context():
    raise ValueError("swallowed")
try:
    with Context():
        raise KeyError("passes")
except KeyError as e:
    print("caught", e)
try:
    with s:
        pass
except TypeError as e:
    print(e)


class Attributes:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError(name)
        return "got " + name

    def __setattr__(self, name, value):
        self.log.append((name, value))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.log.append(name)
        object.__delattr__(self, name)


t = Attributes()
t.x = 1
print(t.x, t.y, hasattr(t, "nothing"), hasattr(t, "something"))
del t.x
print(t.x, t.log)


class Always:
    def __getattribute__(self, name):
        return name.upper()


print(Always().anything, Always().x)


class Delegating:
    def __getattribute__(self, name):
        if name == "special":
            return "special value"
        return super().__getattribute__(name)

    ordinary = 5


print(Delegating().special, Delegating().ordinary)


class Dir:
    def __dir__(self):
        return ["b", "a"]


print(dir(Dir()))


class Sized:
    def __len__(self):
        return -1


for bad in (lambda: len(Sized()), lambda: hash(Unhashable()), lambda: bool(BadBool()), lambda: str(BadStr()), lambda: repr(BadRepr())):
    try:
        bad()
    except (TypeError, ValueError, NameError) as e:
        print(type(e).__name__, e)


class Unhashable:
    def __eq__(self, other):
        return True


class BadBool:
    def __bool__(self):
        return 1


class BadStr:
    def __str__(self):
        return 1


class BadRepr:
    def __repr__(self):
        return None


for bad in (lambda: hash(Unhashable()), lambda: bool(BadBool()), lambda: str(BadStr()), lambda: repr(BadRepr())):
    try:
        bad()
    except TypeError as e:
        print(e)


# special methods are looked up on the class
class Plain:
    pass


plain = Plain()
plain.__len__ = lambda: 5
try:
    len(plain)
except TypeError as e:
    print(e)
Plain.__len__ = lambda self: 6
print(len(plain))


class OnlyEq:
    def __eq__(self, other):
        return "eq result"


print(OnlyEq() == 1, OnlyEq() != 1, 1 == OnlyEq())


class Missing(dict):
    def __missing__(self, key):
        return "missing " + key


m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), len(m))
