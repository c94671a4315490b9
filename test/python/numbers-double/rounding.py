# round to digits of doubles, both directions, and texts of the results.
for x in (2.675, 1.005, 0.5, 1.5, 2.5, 0.125, 0.375, 1e22, 123456.789, -2.675, -0.05, 1e-10, 5e-324, 1.7976931348623157e308, 4.35, 2.345, 1.15):
    print(x, [round(x, n) for n in (0, 1, 2, 3, 5, 10)], [round(x, n) for n in (-1, -2, -5)])
print(round(1e308, -308), round(1.5e308, -307), round(5.0, 400), round(5.0, -400), round(1e-5, 5), round(0.1 + 0.2, 15), round(1 / 3, 16), round(2 / 3, 20))
try:
    print(round(1.7e308, -308))
except OverflowError as e:
    print(e)
print(round(12345678.9), round(-1e15 - 0.5), round(2**52 + 0.5), round(4503599627370497.5), round(1e300) == int(1e300))
for x in (0.1, 0.2, 0.3, 0.7, 1.1, 2.2, 9.99, 1e-7, 123.456):
    print(f"{x:.1f} {x:.2f} {x:.0f} {x:.3e} {x:.3g} {x:.20f} {x:%}", "%.2f %.5g %e" % (x, x, x))
print(sum([0.1] * 10), sum([0.1] * 3), 0.1 + 0.2, 0.1 * 3, 1 - 0.9, 1e16 + 1, 1e15 + 0.3, 3.0 * 1.1)
