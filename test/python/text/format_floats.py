# format of floats with exact values: every type code with sign, width, precision, grouping, alternate form.
inf, nan = float("inf"), float("nan")
for x in (0.0, -0.0, 1.0, -1.5, 0.5, 100.25, 1015808.0, -98304.5, 0.0625, 65536.0, inf, -inf, nan):
    print(x, [format(x, spec) for spec in ("", "e", "E", "f", "F", "g", "G", "n", "%", ".0f", ".1f", ".3f", ".0e", ".2e", ".3g", ".0g", ".1%", "#.0f", "#.0e", "#g", "#.3g")])
    print([format(x, spec) for spec in ("10", "<10", "^10", ">10", "=10", "010", "+", " ", "+.1f", "+010.1f", "*^12.2f", ",", ",.2f", "_.1f", "020,.2f", "x=+12.1e", "z.0f", ".1", ".5", "012.3e")])
print(f"{1.5:{8}.{3}}|{1.5:>{5 + 5}}|{2.5:{'<'}{7}}|{0.5!r:>6}|{0.25!s:^8}|")
print("%f %5.1f %-8.2f| %+e %G %08.3f %% %.0f % f %#.0f" % (1.5, 2.25, 3.125, 1.0, 1e6, -2.5, 2.5, 1.0, 3.0))
for spec in ("d", "s", "c", "x", "b", ".", ".f", "5.", "1.1.1", ",,", "+-", "q", "z", ".2n", "_,", "05.1z"):
    try:
        print(spec, format(1.5, spec))
    except ValueError as e:
        print(spec, e)
print(format(1e6, ""), format(16777216.0, ""), format(100000.0, "g"), format(1000000.0, "g"), format(1e-4 * 0 + 0.0001220703125, "g"), format(0.0009765625, ".2"), format(123456.0, ".3g"), format(0.00006103515625, "g"), format(12345678.0, ",.0f"))
