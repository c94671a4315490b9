# format of ints: every type code with fill, alignment, sign, width, grouping.
for n in (0, 5, -5, 255, -255, 65536, 1234567, -1234567, 2**36, True):
    print(n, [format(n, spec) for spec in ("", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "n", "e", ".2e", "f", ".1f", "g")], format(n % 1000, "%"), format(n % 100, ".0%"))
    print([format(n, spec) for spec in ("5", "<8", ">8", "^9", "=+8", "08", "+", " ", "-", "+08d", "*^12d", "x<10", "0<6", ">+9,", "_", ",", "_b", "_x", "#_x", "012,d", "#012x", "^#12b")])
for n in (65, 8364, 0x1F600, 97):
    print(format(n, "c"), format(n, "5c") + "|", format(n, "<5c") + "|", format(n, "^5c") + "|", format(n, "*>4c"))
for spec in ("s", "z", "d ", "5.2", ".2d", "+c", "#c", ",c", "q", "1_,", "é", "05s", "<<", "^", "<5>", "99999999999999999999", "+s", "_n", ",n", ",x", "r", "a", "!", "{", "}"):
    for n in (5, "a", 1.5, None):
        try:
            print(repr(spec), n, repr(format(n, spec)))
        except Exception as e:
            print(repr(spec), n, type(e).__name__, e)
try:
    format(5, 5)
except TypeError as e:
    print(e)
try:
    format(-1, "c")
except OverflowError as e:
    print(e)
print(format(2**100, ",d"), format(2**100, "x"), format(-(2**100), "#_b")[:20], format(10**30, "40_d"), format(10**30, "e"))
