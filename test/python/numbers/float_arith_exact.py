# Float arithmetic whose results are exact, mixed with ints and bools; augmented assignment.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


values = [0.0, 0.5, -0.5, 1.0, 1.5, -2.25, 3.0, 100.125, -4096.0, 0.0625]
for a in values:
    print(a, [a + b for b in values], [a - b for b in values[:4]], [a * b for b in values[:6]], [a / b for b in (1, 2, -4, 0.5, 0.25)], [a // b for b in (1, 2, -4, 0.75)], -a, +a, abs(a))
print(1 + 0.5, 2 * 1.5, 3 - 0.25, 7 / 2, 7 // 2.0, 7 % 2.5, -7 % 2.5, 2 ** 0.5 > 1.41, 4 ** 0.5, 4.0 ** -1, 2 ** -2, 8 ** 2.0, True + 0.5, 0.5 * False)
print(1e3, 1e10 == 10**10, 123456.0, 100000.0, 1e5, 1e6, 16777216.0, 0.5e1, 1_0.5, 1e0, .5, 5., 0e0, 1E2)
print(2.0**31 == 2**31, int(2.0**32), int(2.0**33), 2.0**-5, 1.5 * 2**20, 65536.0 * 65536.0 == 2.0**32, 2.0**-31 * 2**31, 2.0**-32 == 1 / 2**32)
print(1.5 < 2, 2 > 1.5, 1.5 == 1.5, 1.5 != 2, 0.5 <= 0.5, 3 == 3.0, 1.0 is not None, 1.5 in (1, 1.5), max(1, 1.5, 0.5), min(2, 0.5), sorted([2.5, 1, 0.5, 2]))
x = 10
x /= 4
print(x)
x *= 2
x -= 0.5
x += 1
print(x)
x //= 2
print(x)
x %= 1.5
print(x)
x **= 3
print(x)
t(lambda: 1.5 + None)
t(lambda: "a" * 1.5)
t(lambda: [1] * 2.0)
t(lambda: 1.5 @ 2)
t(lambda: 1.5 < "a")
t(lambda: 1.5 >> 1)
t(lambda: (-8) ** 0.5 == 8 ** 0.5 * 1j or "complex")
t(lambda: type((-8) ** 0.5))
t(lambda: 10.0 ** 400)
t(lambda: 0.0 ** -0.5)
print(sum([0.5, 0.25, 1]), sum([0.5] * 8), sum((1.5, 2), 10), sum([1, 2], 0.5))
