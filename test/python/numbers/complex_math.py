# cmath, shown with the digits that single precision has for certain.
import cmath

inf, nan = cmath.inf, cmath.nan


def part(x):
    return "0" if x == 0 else "%.4g" % x


def show(z):
    return (part(z.real), part(z.imag)) if type(z) is complex else part(z)


POINTS = [0.5, -0.5, 2, -2, 1j, -1j, 0.5j, 1 + 1j, 1 - 2j, -1.5 + 0.25j, -2 - 3j, 3 + 0j]
for f in (cmath.exp, cmath.log, cmath.log10, cmath.sqrt, cmath.sin, cmath.cos, cmath.tan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asin, cmath.acos, cmath.asinh, cmath.acosh, cmath.phase):
    print(f.__name__, [show(f(z)) for z in POINTS])
for f in (cmath.atan, cmath.atanh):
    print(f.__name__, [show(f(z)) for z in POINTS if z not in (1j, -1j)])

SPECIAL = [0, 1, 5000, 5000j, complex(inf, 1), complex(1, inf), complex(nan, 1), complex(-inf, inf)]
for f in (cmath.exp, cmath.log, cmath.sqrt, cmath.sin, cmath.cos, cmath.sinh, cmath.cosh, cmath.tanh, cmath.atan, cmath.atanh, cmath.asinh, cmath.log10, cmath.phase):
    for z in SPECIAL:
        try:
            print(f.__name__, z, show(f(z)))
        except Exception as e:
            print(f.__name__, z, type(e).__name__, e)

print([show(x) for x in cmath.polar(3 + 4j)], [show(x) for x in cmath.polar(-2)], show(cmath.rect(2, 0)), show(cmath.rect(1, 1.25)), show(cmath.rect(0, 5)), show(cmath.rect(inf, 0)))
print(show(cmath.log(8, 2)), show(cmath.log(1j, 2)), show(cmath.log(100, 10)), cmath.sqrt(-1), cmath.sqrt(-4), cmath.sqrt(complex(-4, -0.0)), cmath.phase(-1.0) > 3.14, cmath.phase(complex(-1, -0.0)) < -3.14)
print(cmath.isclose(1, 1.001), cmath.isclose(1j, 1.001j, rel_tol=0.01), cmath.isclose(1, 1 + 1e-5j, abs_tol=1e-3), cmath.isclose(complex(inf, 1), complex(inf, 1)), cmath.isclose(nan, nan), cmath.isclose(inf, 1j))
print([cmath.isfinite(z) for z in (1, 1j, complex(inf, 0), complex(0, nan))], [cmath.isinf(z) for z in (1, complex(inf, nan), complex(0, nan))], [cmath.isnan(z) for z in (1, complex(inf, nan), complex(0, inf))])
print(cmath.inf, cmath.nan, cmath.infj, cmath.nanj, show(cmath.e), show(cmath.pi), show(cmath.tau))


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: cmath.sqrt("a"))
attempt(lambda: cmath.exp(None))
attempt(lambda: cmath.log(2, 0))
attempt(lambda: cmath.log(5, 1))
attempt(lambda: cmath.rect("a", 1))
attempt(lambda: cmath.rect(1, inf))
attempt(lambda: cmath.isclose(1, 2, rel_tol=-1))
attempt(lambda: cmath.exp(10**400))


class C:
    def __complex__(self):
        return 3 + 4j


class F:
    def __float__(self):
        return 4.0


print(cmath.polar(C())[0], cmath.sqrt(F()), cmath.isfinite(C()))
