# cmath in double precision, to 11 digits; special values and branch cuts.
import cmath

inf, nan = cmath.inf, cmath.nan


def part(x):
    return ("-0" if str(x)[0] == "-" else "0") if x == 0 else "%.11g" % x


def show(z):
    return part(z.real) + " " + part(z.imag)


FUNCTIONS = (cmath.exp, cmath.log, cmath.sqrt, cmath.sin, cmath.cos, cmath.tan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asin, cmath.acos, cmath.atan, cmath.asinh, cmath.acosh, cmath.atanh, cmath.log10)
PARTS = (-1e5, -2.5, -1.0, -0.3, 0.0, 1e-8, 0.6, 1.0, 3.0, 40.0, 1e200)
for f in FUNCTIONS:
    for x in PARTS:
        for y in (-7.0, -1.0, -0.0, 0.0, 0.25, 1.0, 1e10):
            try:
                print(f.__name__, x, y, show(f(complex(x, y))))
            except Exception as e:
                print(f.__name__, x, y, type(e).__name__, e)
    for z in (complex(inf, 1), complex(-inf, 1), complex(1, inf), complex(1, -inf), complex(inf, inf), complex(-inf, inf), complex(nan, 1), complex(1, nan), complex(nan, inf), complex(inf, 0), complex(-inf, -0.0), complex(0, inf), complex(1e308, 1e308), complex(1e-310, 1e-310), complex(nan, nan)):
        try:
            r = f(z)
            print(f.__name__, z, "%.11g %.11g" % (abs(r.real), abs(r.imag)))
        except Exception as e:
            print(f.__name__, z, type(e).__name__, e)
