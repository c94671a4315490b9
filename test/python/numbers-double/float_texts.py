# The shortest text that reads back, in every range, and conversions of the same numbers.
xs = [0.1, 0.2, 0.3, 1 / 3, 2 / 3, 1e-4, 1e-5, 9.999e-5, 1e15, 1e16, 1e17, 123456789012345678.0, 9007199254740991.0, 9007199254740993.0, 1.1e-310, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 4.9e-320, 1e21, 1e22, 1e23, 0.00001234, 12345.678901234567, 100.0, 1e100, 299792458.0, 6.02214076e23, 6.62607015e-34]
for x in xs:
    assert float(repr(x)) == x
    print(repr(x), str(-x), f"{x}", f"{x:g}", f"{x:.17g}", f"{x:e}", f"{x:.3}", f"{x:.10}", "%r %s" % (x, x))
x = 1.0
for i in range(60):
    x = x * 1.37 + 0.01
    assert float(str(x)) == x
print(x)
x = 1.0
while x > 0:
    last = x
    x /= 7.3
    assert float(repr(x)) == x
print(last)
print([i / 10 for i in range(30)])
print([10.0**i for i in range(-10, 22)])
print([3 * 10**i / 7 for i in range(-3, 20, 3)])
