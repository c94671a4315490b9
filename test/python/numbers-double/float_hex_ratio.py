# hex, fromhex and as_integer_ratio of doubles.
for x in (0.1, 1 / 3, -2.5, 1e300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 3.141592653589793, -0.0, 1e16, 123456789.123):
    h = x.hex()
    print(x, h, float.fromhex(h) == x, x.as_integer_ratio() if 1e-10 < abs(x) < 1e20 else "", x.is_integer())
for text in ("0x1.999999999999ap-4", "0x1.fffffffffffff8p0", "0x1.fffffffffffff7p0", "0x0.00000000000008p-1022", "0x1p-1075", "0x1.8p-1075", "0x1p-1074", "0x1.fffffffffffffp1023", "-0x123456789abcdef.8p-10", "0x1p1024", "0x.1p4", "1.1", "0x10000000000000000000000000000000001p-100"):
    try:
        print(text, repr(float.fromhex(text)))
    except (OverflowError, ValueError) as e:
        print(text, type(e).__name__, e)
for x in (0.1, 0.3, 1e-5, 1.5, 1e17):
    n, d = x.as_integer_ratio()
    assert n / d == x
    print(n, d)
print(float("1" * 400 + "e-400"), float("0." + "0" * 300 + "1"), float("9007199254740993"), float("9007199254740992.5"), float("1e-400"), float("1e400"), float("123456789012345678901234567890"))
print(int(1e23), int(1e22), float(2**53 + 1), float(2**54 + 3), float(10**22), 10**23 == 1e23, float(-(2**1023)))
for n in (2**1024, 10**400, -(2**1024)):
    try:
        print(float(n))
    except OverflowError as e:
        print(e)
for f in (lambda: 10**400 / 10**399, lambda: 10**400 / 3, lambda: 1 / 10**400, lambda: (2**1100 + 1) / 2**1090, lambda: 10**400 + 0.5, lambda: 0.5 * 10**400, lambda: 10**400 < 0.5, lambda: 10**400 == float("inf")):
    try:
        print(f())
    except OverflowError as e:
        print(type(e).__name__, e)
