# Integer literals in every base, with underscores; conversions from text with them.
print(0, 00, 0_0, 1_000_000, 0x_ff, 0xFF, 0XfF, 0b1010, 0B1_0, 0o777, 0O7_7, 1_2_3)
print(0xdead_beef, 0b1111_0000_1111_0000, 0o123_456_701)
print(123456789012345678901234567890, 0xffffffffffffffffffffffff, -0x8000_0000, -2147483648, 2147483647, 2147483648, 4294967295, 4294967296)
print(-1_0, +5, - -5, ~0, -~5, ~-5, 1if 1else 2)
print(1 .real, 1..real, (1).real, 0xfor 1, 1 .__add__(2), 5 .bit_length())
for text in ("1_000", " 42\n", "+7", "-0", "0_0", "１２", "٣", "1e3", "", "_1", "1_", "1__0", "0x10", "1 2", "--1", "+-1", "½", "²"):
    try:
        print(ascii(text), int(text))
    except ValueError as e:
        print(ascii(str(e)))
for text, base in (("0x_f", 0), ("0b_1", 0), ("0o_7", 0), ("0_7", 0), ("07", 0), ("00", 0), ("-0x1f", 0), ("+0B11", 0), ("ff", 16), ("0xff", 16), ("0b1", 2), ("0b1", 16), ("zz", 36), ("z", 35), ("12", 3), ("13", 3), ("1_1", 2)):
    try:
        print(text, base, int(text, base))
    except ValueError as e:
        print(e)
