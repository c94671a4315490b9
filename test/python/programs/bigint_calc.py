"""Arithmetic on decimal strings, checked against int: addition, subtraction, multiplication, division, square roots."""

from functools import total_ordering


@total_ordering
class Decimal10:
    BASE = 10_000

    def __init__(self, text="0"):
        if isinstance(text, Decimal10):
            self.sign, self.limbs = text.sign, text.limbs[:]
            return
        text = str(text).replace("_", "")
        self.sign = -1 if text.startswith("-") else 1
        digits = text.lstrip("+-").lstrip("0")
        if digits and not digits.isdigit():
            raise ValueError(f"not a number: {text!r}")
        self.limbs = [int(digits[max(i - 4, 0) : i]) for i in range(len(digits), 0, -4)]
        if not self.limbs:
            self.sign = 1

    @classmethod
    def _of(cls, sign, limbs):
        made = cls()
        while limbs and limbs[-1] == 0:
            limbs.pop()
        made.sign, made.limbs = (sign if limbs else 1), limbs
        return made

    def __str__(self):
        if not self.limbs:
            return "0"
        head, *rest = reversed(self.limbs)
        return "-" * (self.sign < 0) + str(head) + "".join(f"{limb:04}" for limb in rest)

    def __repr__(self):
        return f"{type(self).__name__}('{self}')"

    def __format__(self, spec):
        if spec == ",":
            text = str(abs(self))
            groups = []
            while text:
                text, tail = text[:-3], text[-3:]
                groups.append(tail)
            return "-" * (self.sign < 0) + ",".join(reversed(groups))
        return format(str(self), spec)

    def __eq__(self, other):
        other = self._coerce(other)
        return NotImplemented if other is None else (self.sign, self.limbs) == (other.sign, other.limbs)

    def __hash__(self):
        return hash(int(str(self)))

    def __lt__(self, other):
        other = self._coerce(other)
        if other is None:
            return NotImplemented
        if self.sign != other.sign:
            return self.sign < other.sign
        return (self._cmp(self.limbs, other.limbs) * self.sign) < 0

    @classmethod
    def _coerce(cls, x):
        return x if isinstance(x, cls) else cls(x) if isinstance(x, int) else None

    @staticmethod
    def _cmp(a, b):
        x, y = (len(a), a[::-1]), (len(b), b[::-1])
        return (x > y) - (x < y)

    def __bool__(self):
        return bool(self.limbs)

    def __neg__(self):
        return self._of(-self.sign, self.limbs[:])

    def __abs__(self):
        return self._of(1, self.limbs[:])

    def __add__(self, other):
        other = self._coerce(other)
        if other is None:
            return NotImplemented
        if self.sign == other.sign:
            out, carry = [], 0
            for i in range(max(len(self.limbs), len(other.limbs))):
                total = carry + sum(x.limbs[i] for x in (self, other) if i < len(x.limbs))
                carry, limb = divmod(total, self.BASE)
                out.append(limb)
            return self._of(self.sign, out + [carry])
        big, small = (self, other) if self._cmp(self.limbs, other.limbs) >= 0 else (other, self)
        out, borrow = [], 0
        for i, limb in enumerate(big.limbs):
            limb -= borrow + (small.limbs[i] if i < len(small.limbs) else 0)
            borrow = limb < 0
            out.append(limb + self.BASE * borrow)
        return self._of(big.sign, out)

    __radd__ = __add__

    def __sub__(self, other):
        other = self._coerce(other)
        return NotImplemented if other is None else self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = self._coerce(other)
        if other is None:
            return NotImplemented
        out = [0] * (len(self.limbs) + len(other.limbs) + 1)
        for i, x in enumerate(self.limbs):
            carry = 0
            for j, y in enumerate(other.limbs):
                carry, out[i + j] = divmod(out[i + j] + x * y + carry, self.BASE)
            out[i + len(other.limbs)] += carry
        return self._of(self.sign * other.sign, out)

    __rmul__ = __mul__

    def __divmod__(self, other):
        other = self._coerce(other)
        if not other:
            raise ZeroDivisionError("division by zero")
        quotient, rest = [], Decimal10()
        divisor = abs(other)
        for limb in reversed(self.limbs):
            rest = rest * self.BASE + limb
            low, high = 0, self.BASE - 1
            while low < high:
                middle = (low + high + 1) // 2
                if divisor * middle <= rest:
                    low = middle
                else:
                    high = middle - 1
            quotient.insert(0, low)
            rest = rest - divisor * low
        q, r = self._of(1, quotient), rest
        if self.sign != other.sign:
            q = -q
            if r:
                q, r = q - 1, divisor - r
        return q, r if other.sign > 0 else -r

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __pow__(self, n, modulus=None):
        result, base = Decimal10(1), self
        while n:
            if n & 1:
                result = result * base if modulus is None else result * base % modulus
            base = base * base if modulus is None else base * base % modulus
            n >>= 1
        return result


pairs = [(0, 0), (1, -1), (9999, 1), (10**12, 10**8 - 1), (-(10**20), 7), (123456789012345678901234567890, -98765432109876543210), (-5, -3), (10**16, 10**16), (2**100, 3**50)]
for x, y in pairs:
    a, b = Decimal10(x), Decimal10(y)
    results = [a + b, a - b, a * b] + (list(divmod(a, b)) if y else [])
    expected = [x + y, x - y, x * y] + (list(divmod(x, y)) if y else [])
    print([str(r) for r in results] == [str(e) for e in expected], *results, a < b, a == b, a >= y, sep=" ")
print(sum(map(Decimal10, range(100))), 5 - Decimal10(7), 3 * Decimal10("1_000"), -Decimal10(0), repr(Decimal10("-00042")), pow(Decimal10(7), 100), pow(Decimal10(3), 1000, 1_000_007), sep="\n")
print(f"{Decimal10(2)**64:,}|{Decimal10(-1234567):,}|{Decimal10(12):>8}|{Decimal10(5)!r:<16}|", hash(Decimal10(5)) == hash(5), {Decimal10(1): "one"}[1], sorted([Decimal10(3), Decimal10(-1), Decimal10(2)]))
for bad in (lambda: Decimal10("x1"), lambda: Decimal10(1) // 0, lambda: Decimal10(1) + "1", lambda: Decimal10(1) < "x", lambda: Decimal10(1) - 1.5):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
n = Decimal10(1)
for i in range(2, 31):
    n = n * i
print(n, n // Decimal10(10) ** 20, n % 1_000_003)
