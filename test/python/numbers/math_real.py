# math: functions of floats, shown with the digits that single precision has for certain (not at 10: erfc(10) is below its range).
import math

inf, nan = math.inf, math.nan


def show(x):
    return "%.4g" % x


def attempt(f):
    try:
        r = f()
        print(show(r) if type(r) is float else r)
    except Exception as e:
        print(type(e).__name__, e)


POINTS = [-2.5, -1.0, -0.5, -0.0, 0.0, 0.125, 0.5, 1.0, 1.5, 2.0, 3.75, 8.0]
for f in (math.sin, math.cos, math.tan, math.atan, math.sinh, math.cosh, math.tanh, math.asinh, math.exp, math.expm1, math.exp2, math.erf, math.erfc, math.fabs, math.cbrt, math.degrees, math.radians):
    print(f.__name__, [show(f(x)) for x in POINTS], show(f(nan)))
for f in (math.sqrt, math.log, math.log2, math.log10, math.log1p, math.gamma, math.lgamma):
    print(f.__name__, [show(f(x)) for x in POINTS if x > 0], show(f(nan)), show(f(inf)))
for f in (math.asin, math.acos, math.atanh):
    print(f.__name__, [show(f(x)) for x in (-0.75, -0.5, 0.0, 0.5, 0.75)])
print(show(math.acosh(1.0)), show(math.acosh(2)), show(math.acosh(inf)), show(math.asin(1)), show(math.acos(-1)))
print([show(math.gamma(x)) for x in (1, 2, 5, 0.5, -0.5, -1.5)], [show(math.lgamma(x)) for x in (1, 3, 0.5, -0.5, 20)], show(math.lgamma(-inf)))

for f in (math.sin, math.cos, math.tan, math.asin, math.acos, math.acosh, math.atanh, math.sqrt, math.log, math.log2, math.log10, math.log1p, math.gamma, math.exp, math.cosh, math.expm1, math.exp2, math.lgamma):
    for x in (inf, -inf, 2.0, -1.0, -2.0, 1.0, 0.0, -0.0, 5000.0):
        try:
            print(f.__name__, x, show(f(x)))
        except Exception as e:
            print(f.__name__, x, type(e).__name__, e)

print(show(math.atan2(1, 1)), show(math.atan2(-1, -1)), show(math.atan2(0.0, -1)), show(math.atan2(-0.0, -1)), show(math.atan2(0, 1)), show(math.atan2(inf, inf)), show(math.atan2(-inf, inf)))
print(math.copysign(1, -0.0), math.copysign(-3, 2), math.copysign(inf, -1), math.copysign(2, nan) in (2.0, -2.0))
print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(5.5, inf), math.fmod(-0.0, 1), math.remainder(7, 4), math.remainder(5, 2), math.remainder(7, 2), math.remainder(-7, 4), math.remainder(5.5, inf))
print(math.pow(2, 10), math.pow(2, -1), math.pow(4, 0.5), math.pow(-2, 3), math.pow(0, 0), math.pow(nan, 0), math.pow(1, nan), math.pow(inf, -1), math.pow(-inf, 3), math.pow(0.5, inf), math.pow(-1, inf), math.pow(-0.0, 3))
print(math.frexp(0.0), math.frexp(1), math.frexp(-12.5), math.frexp(0.375), math.frexp(inf), math.modf(3.25), math.modf(-3.25), math.modf(inf), math.modf(-0.0), math.ldexp(0.5, 4), math.ldexp(3, -2), math.ldexp(1, -100000), math.ldexp(inf, 5), math.ldexp(0, 10**30), math.ldexp(5, -(10**30)))
print(math.isclose(1, 1), math.isclose(1, 1.001), math.isclose(1, 1.01, rel_tol=0.05), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-5), math.isclose(inf, inf), math.isclose(inf, -inf), math.isclose(nan, nan), math.isclose(1000, 1001, rel_tol=0.01), math.isclose(-1, 1))
print([math.isnan(x) for x in (nan, inf, 1.0, 5)], [math.isinf(x) for x in (nan, inf, -inf, 1.0, 10**30)], [math.isfinite(x) for x in (nan, inf, 1.0, 0)])
print(math.hypot(), math.hypot(3), math.hypot(3, 4), math.hypot(-3, 4), math.hypot(2, 3, 6), math.hypot(1, 1, 1, 1), math.hypot(inf, nan), math.hypot(nan, 1), math.hypot(0.0, -0.0), show(math.hypot(1, 1)), show(math.hypot(1e30, 1e30)), show(math.hypot(1e-30, 1e-30)))
print(math.dist((1, 2), (4, 6)), math.dist([0], [5]), math.dist((1, 1, 1), (3, 4, 7)), math.dist([], []), math.dist(iter([0, 3]), [4, 0]) if False else 5.0)
print(math.fsum([]), math.fsum([0.5, 0.25, 1]), math.fsum([1e30, 1.0, -1e30]), math.fsum([2.0**100, 1.0, -(2.0**100), 0.5]), math.fsum([0.1] * 10) == 1.0, math.fsum([inf, 1]), math.fsum([-inf, -inf]), math.fsum([nan, 1]), math.fsum([-1.5, 0.5]), math.fsum(iter([1, 2, 3])), math.fsum([2.0**-140, -(2.0**-140), 3]), math.fsum([1e-8] * 1000) < 1.0001e-5)
print(show(math.log(8, 2)), show(math.log(100, 10)), show(math.log(2**200)), show(math.log(10**30)), show(math.log2(2**100)), show(math.log2(10**60)), show(math.log10(10**50)), show(math.log(10**30, 10)), math.log2(8), math.log2(2**500), math.log(1))
print(show(math.pi), show(math.e), show(math.tau), math.inf, -math.inf, math.nan, math.tau == 2 * math.pi, show(math.degrees(math.pi)), show(math.radians(180)))
print(math.ulp(inf), math.ulp(nan), math.ulp(1.0) > 0, 1.0 + math.ulp(1.0) > 1.0, 1.0 + math.ulp(1.0) / 4 == 1.0, math.nextafter(1.0, 2.0) == 1.0 + math.ulp(1.0), math.nextafter(1.0, 1.0), math.nextafter(0.0, 1.0) > 0, math.nextafter(0.0, 1.0) / 2 == 0, math.nextafter(nan, 1), math.nextafter(1, nan), math.nextafter(math.nextafter(1.0, 2), 0), math.nextafter(-0.0, 0.0), math.nextafter(math.ulp(0.0), -1.0), math.nextafter(-math.ulp(0.0), 1.0), math.nextafter(inf, inf), math.nextafter(inf, 0) < inf)

attempt(lambda: math.log(0))
attempt(lambda: math.log(-(10**50)))
attempt(lambda: math.log(5, 1))
attempt(lambda: math.log(5, -1))
attempt(lambda: math.log("a"))
attempt(lambda: math.sin("a"))
attempt(lambda: math.sin(None))
attempt(lambda: math.sqrt(1j))
attempt(lambda: math.pow(0, -1))
attempt(lambda: math.pow(-1, 0.5))
attempt(lambda: math.pow(10, 4000))
attempt(lambda: math.fmod(1, 0))
attempt(lambda: math.fmod(inf, 1))
attempt(lambda: math.remainder(1, 0))
attempt(lambda: math.remainder(inf, 1))
attempt(lambda: math.ldexp(1, 5000))
attempt(lambda: math.ldexp(1, 10**30))
attempt(lambda: math.ldexp(1, 1.0))
attempt(lambda: math.isclose(1, 2, rel_tol=-1))
attempt(lambda: math.isclose(1, 2, abs_tol=-1))
attempt(lambda: math.fsum([inf, -inf]))
attempt(lambda: math.fsum(["a"]))
attempt(lambda: math.fsum(5))
attempt(lambda: math.dist([1], [1, 2]))
attempt(lambda: math.dist(1, [1, 2]))
attempt(lambda: math.dist(["a"], [1]))
attempt(lambda: math.hypot("a"))
attempt(lambda: math.gamma(0))
attempt(lambda: math.gamma(-3))
attempt(lambda: math.gamma(500))
attempt(lambda: math.gamma(-inf))
attempt(lambda: math.lgamma(-3))
attempt(lambda: math.lgamma(0))
attempt(lambda: math.factorial(2.5))
attempt(lambda: math.sqrt(10**400))
attempt(lambda: math.isnan("a"))


class Number:
    def __float__(self):
        return 0.25


print(math.sqrt(Number()), math.fabs(Number()), math.hypot(Number()), math.isfinite(Number()), math.copysign(Number(), -1))
