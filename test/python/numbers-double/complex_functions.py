# complex and cmath on doubles.
import cmath


def c(z):
    return f"{z.real:.10g} {z.imag:.10g}"


values = [1 + 2j, -1.5 + 0.5j, 0.25 - 3j, 2 + 0j, 1j, -1 + 0j]
for name in ("sqrt", "exp", "log", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh"):
    f = getattr(cmath, name)
    print(name, [c(f(z)) for z in values if not (name == "atan" and z == 1j)])
for z in values:
    r, phi = cmath.polar(z)
    w = cmath.rect(r, phi)
    print(f"{r:.12g} {phi:.12g} {cmath.phase(z):.12g} {cmath.isclose(w, z)} {abs(z):.12g}", c(z * z), c(z / (1 - 1j)), c(z**2.5), c(z**-1), c(z ** (1 + 1j)))
print(cmath.isnan(complex("nan")), cmath.isinf(complex("infj")), cmath.isfinite(1j), cmath.pi, cmath.e, cmath.inf, cmath.infj, cmath.nanj)
for f, z in ((cmath.log, 0), (cmath.sqrt, "a"), (cmath.exp, 1000), (cmath.atanh, 1), (cmath.log10, 0), (cmath.acos, complex("inf")), (cmath.rect, 1)):
    try:
        print(f(z))
    except Exception as e:
        print(type(e).__name__, e)
print(repr(0.1 + 0.2j), repr(1e-300j), str(complex(1 / 3, -1e22)), (0.1 + 0.2j) * (0.3 - 0.4j), (1 + 2j) / (3 + 4j), abs(1e200 + 1e200j), f"{0.1 + 0.2j:.3f}", f"{1 / 3 + 2j:>25.4e}")
