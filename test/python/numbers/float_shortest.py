# repr of a float reads back as the same float, and no shorter text does: whatever the precision.
from math import inf, ldexp, nextafter
from random import Random

r = Random(11)


def digits_of(text):
    """Significant digits as an int, how many, and the power of ten of the last."""
    mantissa, _, exponent = text.partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    power = int(exponent or "0") - len(fraction)
    stripped = digits.rstrip("0")
    return int(stripped), len(stripped), power + len(digits) - len(stripped)


def check(f):
    text = repr(f)
    assert float(text) == f, text
    n, count, power = digits_of(text)
    assert float("%de%d" % (n, power)) == f
    if count > 1:
        # the two numbers with a digit less that lie nearest
        for shorter in (n // 10, n // 10 + 1):
            assert float("%de%d" % (shorter, power + 1)) != f, text
    # of those as short, none is nearer
    for other in (n - 1, n + 1):
        if float("%de%d" % (other, power)) == f:
            exact, divisor = f.as_integer_ratio()
            scale = 10 ** abs(power)
            # distances to f in units of the last digit, times divisor and scale
            if power >= 0:
                here, there = abs(n * scale * divisor - exact), abs(other * scale * divisor - exact)
            else:
                here, there = abs(n * divisor - exact * scale), abs(other * divisor - exact * scale)
            assert here <= there, (text, other)
    return count


longest = 0
for e in range(-148, 128):
    for f in (ldexp(1.0, e), ldexp(1.5, e), ldexp(r.getrandbits(24) | 1 << 23, e - 23)):
        for g in (f, nextafter(f, 0), nextafter(f, inf)):
            if 0 < g < inf:
                longest = max(longest, check(g))
for n in range(1, 400):
    for d in (1, 7, 10, 64, 1000):
        check(n / d)
        check(n * 1e6 / d)
print(longest >= 9, longest in (9, 17))

# text of many digits, and of few, to the nearest float
for i in range(60):
    digits = str(r.randrange(10**15))
    f = float(digits + "e-%d" % r.randrange(30))
    assert nextafter(f, 0) < f < nextafter(f, inf)
for e in range(-30, 30):
    # midway between 2^k and the next float: to the even one; a little more: to the next
    f = ldexp(1.0, e)
    g = nextafter(f, inf)
    a, b = f.as_integer_ratio()
    c, d = g.as_integer_ratio()
    over, under = a * d + c * b, 2 * b * d  # the number midway: over / under
    scaled = over * 10**140 // under
    assert scaled * under == over * 10**140
    assert float("%de-140" % scaled) == f
    assert float("%d0000000001e-150" % scaled) == g
    assert float("%d9999999999e-150" % (scaled - 1)) == f
print("read")
