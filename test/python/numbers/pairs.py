# Two operations that the interpreter does at once: small integers, floats, mixed, large, zeros, classes with operators, what raises.
# The functions are called with all kinds of operands; each result must be what the operations give one by one.


def add_add(a, b, c):
    return a + b + c, c + (a + b)


def add_sub(a, b, c):
    return a + b - c, c - (a + b)


def add_mul(a, b, c):
    return (a + b) * c, c * (a + b)


def sub_add(a, b, c):
    return a - b + c, c + (a - b)


def sub_sub(a, b, c):
    return a - b - c, c - (a - b)


def sub_mul(a, b, c):
    return (a - b) * c, c * (a - b)


def mul_add(a, b, c):
    return a * b + c, c + a * b


def mul_sub(a, b, c):
    return a * b - c, c - a * b


def mul_mul(a, b, c):
    return a * b * c, c * (a * b)


def muli_add(a, b, c):
    return a * 8 + c


def add_jumps(a, b, c):
    return ("<" if a + b < c else "") + ("<=" if a + b <= c else "") + (">" if a + b > c else "") + (">=" if a + b >= c else "")


def sub_jumps(a, b, c):
    return ("<" if a - b < c else "") + ("<=" if a - b <= c else "") + (">" if a - b > c else "") + (">=" if a - b >= c else "")


def mul_jumps(a, b, c):
    return ("<" if a * b < c else "") + ("<=" if a * b <= c else "") + (">" if a * b > c else "") + (">=" if a * b >= c else "")


def mul_loops(a, b, c):
    n = 0
    while a * a <= c:
        a += 1
        n += 1
        if n > 5:
            break
    while a * a < b:
        a += 1
        n += 10
        if n > 60:
            break
    return n


BIG = 2**29
operands = [
    (3, 4, 5),
    (-7, 2, 0),
    (0, 0, 0),
    (BIG, BIG, BIG),
    (-BIG, BIG + 5, -BIG),
    (40000, 40000, 1),
    (2**40, 3, -(2**40)),
    (1.5, 2.25, -0.5),
    (0.5, -0.5, 0.0),
    (0.0, -0.0, -0.0),
    (-0.0, 3.0, -0.0),
    (2.0**-2, 2.0**-2, 2.0**-3),
    (2.0**10, 2.0**9, -8.0),
    (1, 2.5, 3),
    (1.5, 2, 3.5),
    (2, 3, 0.25),
    (True, 2, 3),
    (float("inf"), 1.0, 2.0),
]


def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def mul(a, b):
    return a * b


# One by one, in single precision too: what is printed is the same where all numbers are exact.
references = (
    (add_add, lambda a, b, c: (add(add(a, b), c), add(c, add(a, b)))),
    (add_sub, lambda a, b, c: (sub(add(a, b), c), sub(c, add(a, b)))),
    (add_mul, lambda a, b, c: (mul(add(a, b), c), mul(c, add(a, b)))),
    (sub_add, lambda a, b, c: (add(sub(a, b), c), add(c, sub(a, b)))),
    (sub_sub, lambda a, b, c: (sub(sub(a, b), c), sub(c, sub(a, b)))),
    (sub_mul, lambda a, b, c: (mul(sub(a, b), c), mul(c, sub(a, b)))),
    (mul_add, lambda a, b, c: (add(mul(a, b), c), add(c, mul(a, b)))),
    (mul_sub, lambda a, b, c: (sub(mul(a, b), c), sub(c, mul(a, b)))),
    (mul_mul, lambda a, b, c: (mul(mul(a, b), c), mul(c, mul(a, b)))),
)
floats = [0.0, -0.0, 1.0, 0.1, -3.3, 2.0**-20, -(2.0**-31), 2.0**-100, 2.0**-120, 1.7e-30, 2.0**33, -(2.0**60), 2.0**110, 2.0**126, 7]
wrong = 0
for function, reference in references:
    for a in floats:
        for b in floats:
            for c in floats:
                if repr(function(a, b, c)) != repr(reference(a, b, c)):
                    wrong += 1
                    print(function.__name__, a, b, c, function(a, b, c), reference(a, b, c))
print(wrong)
for function in (add_add, add_sub, add_mul, sub_add, sub_sub, sub_mul, mul_add, mul_sub, mul_mul, muli_add, add_jumps, sub_jumps, mul_jumps, mul_loops):
    for a, b, c in operands:
        print(function.__name__, a, b, c, function(a, b, c))

nan = float("nan")
for function in (add_jumps, sub_jumps, mul_jumps):
    print(repr(function(nan, 1.0, 2.0)), repr(function(1.0, 2.0, nan)))


class Traced:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        return Traced(f"({self.name}+{other})")

    def __radd__(self, other):
        return Traced(f"({other}+{self.name})")

    def __sub__(self, other):
        return Traced(f"({self.name}-{other})")

    def __rsub__(self, other):
        return Traced(f"({other}-{self.name})")

    def __mul__(self, other):
        return Traced(f"({self.name}*{other})")

    def __rmul__(self, other):
        return Traced(f"({other}*{self.name})")

    def __str__(self):
        return self.name


for function in (add_add, add_sub, add_mul, sub_add, sub_sub, sub_mul, mul_add, mul_sub, mul_mul):
    for a, b, c in ((Traced("a"), 2, 3), (1, Traced("b"), 3), (1, 2, Traced("c")), (Traced("a"), Traced("b"), Traced("c"))):
        print(*function(a, b, c))

print(add_add("a", "b", "c"), mul_add("x", 2, "y"), add_mul([1], [2], 2), add_jumps("a", "b", "ac"))
for arguments in ((1, 2, "c"), (1, "b", 2), ("a", 1.0, 2), (None, 1, 2)):
    for function in (add_add, sub_mul, mul_add, add_jumps):
        try:
            print(function(*arguments))
        except TypeError as error:
            print(function.__name__, error)


# Bits, remainders and lengths.
def bits(x):
    return ("1" if x & 1 else "") + ("" if not x & 64 else "64") + ("k" if x & 0x4000 else "") + ("" if not (x & 0x10000) else "K")


def remainders(x):
    found = ""
    if x % 3 == 0:
        found += "3"
    if x % 5 != 0:
        found += "not 5"
    while x % 7 == 6:
        x += 1
        found += "7"
    return found


def lengths(items):
    i = 0
    while i < len(items):
        i += 1
    if i < len(items) or 2 < len(items):
        return i, "more than two"
    return i


for x in (0, 1, 64, 65, 0x4000, 0x14001, -1, 2**40 + 64, True):
    print(x, bits(x), remainders(x))
for x in (13, -1, -15, 2.0, 15.0, 6.0):
    print(x, remainders(x))
for items in ([], [1, 2, 3], "", "abc", "äö€", (1, 2), b"12345", {1: 2}, range(4)):
    print(lengths(items))


class Masked:
    def __and__(self, other):
        return other > 100

    def __mod__(self, other):
        return other - 5

    def __len__(self):
        return 3


print(bits(Masked()), lengths(Masked()))
for wrong in (1.5, "x", None):
    try:
        print(bits(wrong))
    except TypeError as error:
        print(error)
try:
    lengths(5)
except TypeError as error:
    print(error)


class Float(float):
    pass


print(mul_add(Float(2.0), 3.0, 1.0), add_jumps(Float(1), 2, 3), lengths.__name__)
