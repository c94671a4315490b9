# math on doubles, printed to digits that every good C library agrees on.
import math


def show(name, *rows):
    f = getattr(math, name)
    out = []
    for args in rows:
        if not isinstance(args, tuple):
            args = (args,)
        try:
            v = f(*args)
            out.append("%.12g" % v if isinstance(v, float) else repr(v))
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
    print(name, out)


show("sqrt", 2, 0.5, 1e-300, 1e300, 10**20)
show("exp", 1, -1, 0.5, 700, -800, 710)
show("log", 2, 10, 0.5, 10**50, (100, 10), (8, 0.5), 1e-300)
show("log2", 3, 0.1, 2**100, 10**30)
show("log10", 2, 1e-5, 10**300, 5)
show("log1p", 1e-10, 0.5, -0.5)
show("expm1", 1e-10, 1, -1)
show("sin", 1, 2, 3, -0.5, 100, 1e5)
show("cos", 1, 2, 3, -0.5, 100)
show("tan", 1, 2, -0.5)
show("asin", 0.5, 1, -1, 0.1)
show("acos", 0.5, 0, -1)
show("atan", 1, 100, -0.25, math.inf)
show("atan2", (1, 1), (1, -1), (-1, -1), (0.0, -1), (-0.0, -1), (1, 0))
show("sinh", 1, -2, 800)
show("cosh", 1, -2)
show("tanh", 0.5, 20)
show("asinh", 1, -3)
show("acosh", 1, 2, 0.5)
show("atanh", 0.5, 1, -1)
show("gamma", 0.5, 5.5, 10, 171, 172, -0.5)
show("lgamma", 0.5, 100, -0.5, 0)
show("erf", 0.5, 1, -2)
show("erfc", 0.5, 3)
show("hypot", (1, 1), (1e200, 1e200), (1, 2, 3))
show("degrees", 1, math.pi)
show("radians", 180, 1)
show("pow", (2, 0.5), (10, -3), (2, 5000), (-8, 1 / 3))
show("fmod", (5.5, 2.25), (-1e-20, 1), (1e20, 3))
show("remainder", (5.5, 2.25), (1e20, 3))
show("ulp", 1.0, 1e16, 0.0, math.inf)
show("nextafter", (1.0, 2.0), (0.0, 1.0), (1.0, 1.0), (5.0, -math.inf))
show("fsum", [0.1] * 10, [1e100, 1.0, -1e100], [1e16, 1, 1e-8])
show("dist", ((1.5, 2.5), (0.1, 0.2)))
show("cbrt", 2, -27, 1e-30)
show("prod", [0.1, 0.2, 3])
print(repr(math.pi), repr(math.e), repr(math.tau))
