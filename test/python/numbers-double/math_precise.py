# math in double precision, to 13 digits.
import math

POINTS = [-30.0, -2.5, -1.0, -0.3, 0.001, 0.3, 0.7, 1.0, 1.7, 3.0, 10.0, 25.5, 100.0]


def show(x):
    return "%.13g" % x


for f in (math.sin, math.cos, math.tan, math.atan, math.sinh, math.cosh, math.tanh, math.asinh, math.exp, math.expm1, math.exp2, math.erf, math.erfc, math.cbrt, math.degrees, math.radians):
    print(f.__name__, [show(f(x)) for x in POINTS])
for f in (math.sqrt, math.log, math.log2, math.log10, math.log1p, math.gamma, math.lgamma):
    print(f.__name__, [show(f(x)) for x in POINTS if x > 0])
for f in (math.asin, math.acos, math.atanh):
    print(f.__name__, [show(f(x / 10)) for x in range(-9, 10)])
print([show(math.acosh(x)) for x in (1, 1.5, 3, 100)], math.pi, math.e, math.tau)
print(math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100, 1e-50]), math.fsum([1e16, 1.0, 1e-16]), math.fsum([2.0**-1074] * 3) == 3 * 2.0**-1074, math.fsum(x * 0.1 for x in range(1000)), math.fsum([1e308, -1e308, 1e308]))
print(math.hypot(1, 1), math.hypot(1e200, 1e200), math.hypot(1e-200, 1e-200), math.hypot(*range(1, 12)), math.hypot(0.1, 0.2, 0.3), math.hypot(5e-324, 5e-324), math.hypot(1.5e308, 1.5e308), math.dist((0.1, 0.2), (3.3, 4.4)), math.dist([1e10, 1], [0, 2, ][:2]))
print(math.nextafter(1, 2), math.nextafter(0, 1), math.nextafter(1, -math.inf), math.ulp(1), math.ulp(0), math.ulp(1e300), math.ulp(1.7976931348623157e308), math.ulp(5e-324))
print(math.log(10**400), math.log2(10**400), math.log10(10**400), math.log(2**1100 + 1), math.log(8, 2), math.log2(2**1500), math.log(3**700, 3))
print(math.frexp(0.1), math.frexp(5e-324), math.modf(-0.1), math.ldexp(0.1, 10), math.ldexp(1, -1074), math.ldexp(3, -1075), math.ldexp(1, -1076), math.remainder(0.3, 0.1), math.fmod(1, 0.1), math.fmod(1e300, 7))
