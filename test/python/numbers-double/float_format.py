# e, f, g, % with precisions; exact decimal expansions (double precision).
VALUES = [0.0, -0.0, 1.0, -1.5, 0.1, 2.5, 0.5, 1.5, 9.995, 9.5, 99.5, 999999.5, 9999995.0, 123456.789, 1e10, 1.23e-5, 1e-10, 2.0**-20, 1e100, 5e-324, 1.7976931348623157e308, 2 / 3, 1e16, 0.045, 1234.5678, float("inf"), float("-inf"), float("nan")]
for f in VALUES:
    for spec in ("e", "f", "g", ".0e", ".0f", ".0g", ".1e", ".1f", ".1g", ".3e", ".3f", ".3g", ".10e", ".10f", ".10g", ".17g", ".20e", "#.0e", "#.0f", "#g", "#.3g", "E", "G", "F", "%", ".1%", ".0%", ".3", ".1", ".10", "#.3", "", "+.2f", " .2f", "010.3f", ",.2f", "_.1f", ">12.3g", "<12.3e|"[:6], "^12.2f", "n"):
        print(spec, format(f, spec))
    print("%e %f %g %.0f %.3e %#.0f %+g % f %010.2f %-10.1f| %s %r %.2s" % (f, f, f, f, f, f, f, f, f, f, f, f, f))
print(format(0.1, ".60f"), format(1 / 3, ".70e"), format(2.0**-1074, ".1080f")[-60:], format(2.0**-1074, ".760e"), format(1e308, ".5f"), format(0.1, ".1000g"))
print([format(x + 0.5, ".0f") for x in range(8)], [format(x / 8, ".2f") for x in range(16)], round(2.675, 2), round(1.005, 2), round(0.15, 1), round(0.25, 1), round(0.35, 1), round(1e-5, 5), round(5e-324, 323), round(123456.789, -3), round(1.5e300, -300), round(2.5e-10, 10), round(1e22, -22), round(56294995342131.5, 3))
try:
    print(round(1.7e308, -308))
except OverflowError as e:
    print(e)
print((1.5).hex(), (0.1).hex(), (-5e-324).hex(), (1.7976931348623157e308).hex(), (2.0**-1022).hex(), (1 / 3).hex(), float.fromhex("0x1.999999999999ap-4"), float.fromhex("0x1.00000000000008p0"), float.fromhex("0x1.000000000000080000001p0"), float.fromhex("0x1.00000000000018p0"), float.fromhex("0x0.00000000000008p-1022"), float.fromhex("0x0.000000000000080001p-1022"), float.fromhex("0x1.fffffffffffff7p1023"))
try:
    float.fromhex("0x1.fffffffffffff8p1023")
except OverflowError as e:
    print(e)
print((0.1).as_integer_ratio(), (1e300).as_integer_ratio()[1], (5e-324).as_integer_ratio()[0], (-2.5).as_integer_ratio())
print(complex(0.1, -1e20), complex(1e16, 1e-5), 0.1 + 0.2j, format(1.5 + 2j, ".3f"), format(1.5 + 2j, "10.2e"), format(1 + 1j, ""), "%s" % (0.1j))
