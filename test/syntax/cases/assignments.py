a = 1
a = b = c
a, b = b, a
[a, *b] = c
(a, (b, *c)), d.e, f[0] = g
a += 1; a -= 1; a *= 1; a /= 1; a //= 1; a %= 1; a @= 1
a **= 1; a >>= 1; a <<= 1; a &= 1; a ^= 1; a |= 1
x: int
x: int = 1
(x): int = 1
a.b: int
a[0]: str = 'x'
x = yield
x = *a, *b
x += yield 1
x: tuple = 1, *y
