"""Constant expressions: folding keeps types, signs, identity, errors and big results."""
print(1 + 2 * 3 - 4 // 2 % 3, 2 ** 10, 2 ** -1, -2 ** 2, (-2) ** 2, 7 // -2, -7 // 2, 7 % -3, -7 % 3, 7.5 // 2, -7.5 % 2)
print(1 << 40, 1 << 100, 2 ** 200, -(1 << 31), ~0, ~(1 << 31), 0x7FFFFFFF + 1, -0x80000000 - 1, 2 ** 31 * 2 ** 31, 2 ** 64 >> 60, -1 >> 10)
print(0xFF & 0x0F | 0xF0 ^ 0xFF, 0b1010, 0o17, 1_000_000, 0x_ff, 5 & -2, -5 | 2, True + True, True << 3, not 1, not 0, +True, -False)
print(1 / 2, 1 / 4 + 0.25, 0.5 * 3, 1e3, 1e-3, 2.0 ** 3, -0.0, 0.0 == -0.0, 1.5 == 3 / 2, 10 / 5, type(10 / 5).__name__, 1e400, -1e400)
print("a" + "b" "c", "ab" * 3, 3 * "x", "abc"[1], "abc"[-1], "abc"[0:2], "a" * 0, "a" * -1, b"a" + b"b", b"ab" * 2, "%s-%d" % ("a", 1), "é" * 2)
print((1, 2) + (3,), (1, 2) * 2, (1, 2, 3)[1], (1, (2, 3))[1][0], () + (), ((),) * 2, (1, 2) == (1, 2), [1] + [2], 1 in (1, 2), 3 not in [1, 2])
print(1 < 2, 1 < 2 < 3, "a" < "b", 1 == 1.0, "1" == 1, None is None, () is (), 1 if True else 2, "x" if "" else "y", None or 5, 0 and 1, 1 and "s")
print(1j * 1j, 1 + 2j, (1 + 2j) * 2, -1j, 2j ** 2, abs(3 + 4j), 1j == 1j, 0j == 0)
for f in (
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1 << -1, lambda: "a" + 1, lambda: (1, 2)[5], lambda: "abc"[10], lambda: 0 ** -1, lambda: 1 < "a", lambda: -"a", lambda: "%d" % "a", lambda: () + [], lambda: 1.0 / 0.0, lambda: 1.0 // 0,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def folded():
    return 60 * 60 * 24


def same(a, b):
    return a is b


print(folded(), same(folded(), folded()), same("ab", "a" "b"), same((1, 2), (1, 2)) in (True, False))
if 0:
    print("dead")
while 0:
    print("dead")
if not 1:
    print("dead")
elif "":
    print("dead")
else:
    print("alive")
print("yes" if 1 > 0 else undefined_but_dead, 0 and undefined_too, 1 or undefined_three)
x = 5
print(x * 0, x * 1, x + 0, x - x, 0 * "a" if False else "", x // 1, x ** 0, x ** 1, -(-x), not not x)
print(1.0 * 0, -0.0 * 1, 0.0 * -1, 0 * -1, str(-0.0), 0.0 + -0.0, -0.0 - 0.0, 1 - 1.0, True * 1.0)
print(100000 * 100000, 99999 ** 3, 12345678901234567890 % 97, 2 ** 127 - 1, (1 << 128) - 1, -(2 ** 127), 3 ** 100 % 1000, 10 ** 20 // 7)
