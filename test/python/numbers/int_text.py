# int to text and from text, in every base.

NUMBERS = [0, 1, -1, 9, 10, 35, 36, 99999999, 10**9 - 1, 10**9, 10**9 + 1, 2**30, 2**31, 2**32 - 1, 2**32, 10**18, 10**19 - 1, -(10**27), 2**100, -(2**127),
           10**50, 10**50 - 1, 3**200]
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base(n, base):
    text = ""
    m = abs(n)
    while m or not text:
        m, d = divmod(m, base)
        text = DIGITS[d] + text
    return "-" + text if n < 0 else text


for n in NUMBERS:
    print(n, str(n), repr(n), bin(n), oct(n), hex(n))
    assert int(str(n)) == n
    assert int(hex(n), 16) == n and int(hex(n), 0) == n and int(oct(n), 8) == n and int(bin(n), 2) == n
    for base in range(2, 37):
        text = to_base(n, base)
        assert int(text, base) == n
        assert int(text.upper(), base) == n
        assert int("  +" + text + "\n", base) == n if n >= 0 else True
    assert len(str(n)) == len(to_base(n, 10))

print(int("1" + "0" * 300) == 10**300, len(str(10**300)), str(7**400)[:30], str(7**400)[-30:])
print(int("f" * 100, 16) == 2**400 - 1, hex(2**400 - 1) == "0x" + "f" * 100, bin(2**70), oct(2**70 + 5))

GOOD = [("12", 10), (" 12 ", 10), ("\t\n12\x0b\x0c\r", 10), ("1_000", 10), ("-1_0_0", 10), ("+7", 10), ("0", 0), ("00", 0), ("0_0", 0), ("0x1F", 0), ("0X1f", 16), ("0b101", 0), ("0B11", 2),
        ("0o17", 0), ("0O17", 8), ("0x_f", 0), ("0x_f", 16), ("1f", 16), ("0b1", 16), ("z", 36), ("Zz", 36), ("-0", 10), ("007", 10), ("\u0661\u0662\u0663", 10), ("\u0967\u096a", 10),
        ("\U0001d7d8\U0001d7e1", 10), ("\u00a012\u3000", 10), ("\uff11\uff12", 16)]
for text, base in GOOD:
    print(ascii(text), base, int(text, base))

BAD = [("", 10), (" ", 10), ("x", 10), ("1x", 10), ("1 2", 10), ("1__2", 10), ("_1", 10), ("1_", 10), ("+-1", 10), ("--1", 10), ("+", 10), ("1.0", 10), ("1e5", 10), ("0x1f", 10), ("12", 2), ("8", 8), ("g", 16),
       ("010", 0), ("0x", 0), ("0x", 16), ("0b2", 0), ("0o8", 0), ("0x__1", 0), ("0_x1", 0), ("00x1", 0), ("01", 0), ("\u00b2", 10), ("\u2460", 10), ("1\u0000", 10), ("'", 10), ('"', 10), ("é", 10), ("0xg", 16), ("- 1", 10)]
for text, base in BAD:
    try:
        print("read", ascii(text), base, int(text, base))
    except ValueError as e:
        print(ascii(str(e)))

print(int(b"12"), int(b" -1_2 "), int(bytearray(b"77"), 8), int(b"ff", 16))
for data in (b"", b"1x", b"\xff", bytearray(b"q"), b"1\x002"):
    try:
        print(int(data))
    except ValueError as e:
        print(e)

for base in (1, 37, -1, 2**70, -(2**70)):
    try:
        print(int("1", base))
    except ValueError as e:
        print(e)


class Ten:
    def __index__(self):
        return 10


print(int("12", Ten()), int("12", base=16), int("101", base=Ten()))
for arguments in ((12, 10), ("12", "a"), ("12", 1.5), ([], 10), (None,), ([],), ({},), (1j,), (int,), (object(),)):
    try:
        print(int(*arguments))
    except TypeError as e:
        print(type(e).__name__, e)
try:
    int(base=10)
except TypeError as e:
    print(e)
print(int(), int(True), int(False), int(3.99), int(-3.99), int(1e10), int(-0.5))
