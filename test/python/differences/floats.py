# test: differs
# Floats have single precision where the project file says nothing else.
print(0.1 + 0.2, 1 / 3, 2**0.5, 3.141592653589793, 16777216.0 + 1.0, 1e10 + 1, 0.1 + 0.2 == 0.3)
print(3e38 * 10, 1e-46, float(2**24 + 1), int(1e20), 123456789.0, f"{0.1:.20f}", f"{1 / 3:.10e}")
print((0.1).hex(), (0.1).as_integer_ratio(), round(2.675, 2), sum([0.1] * 10), hash(0.5) == hash(1 / 2))
