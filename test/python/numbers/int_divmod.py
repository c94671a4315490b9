# // % divmod and / of ints: signs, sizes, zero.
def t(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


numbers = [1, -1, 2, -2, 7, -7, 10, -10, 2**30, -(2**30), 2**31, 2**62 + 1, -(2**62) - 1, 10**25, -(10**25), 3**77]
for a in numbers:
    row = []
    for b in numbers:
        q, r = divmod(a, b)
        assert q == a // b and r == a % b and q * b + r == a
        assert 0 <= r < b if b > 0 else b < r <= 0
        row.append((q, r))
    print(a, row[:8], row[9])
print(0 // 5, 0 % -5, divmod(0, -3), -0 // 3, 0 / 7)
t(lambda: 1 // 0)
t(lambda: 1 % 0)
t(lambda: 1 / 0)
t(divmod, 1, 0)
t(divmod, 2**70, 0)
t(lambda: 2**70 // 0)
t(lambda: 2**70 % 0)
t(lambda: 2**70 / 0)
t(lambda: True // False)
t(divmod, 1, "a")
t(divmod, "a", 1)
t(divmod, 1, None)
t(divmod, 7.5, 2)
t(divmod, -7.5, 2)
t(divmod, 7, -2.5)
t(divmod, 1.0, 0)
t(lambda: 1.0 // 0.0)
t(lambda: 1.0 % 0.0)
t(lambda: 1.0 / 0)
t(divmod, True, True)
t(divmod, 5)
t(divmod)
print(6 / 3, 7 / 2, -7 / 4, 10**20 / 10**18, 2**100 / 2**98, (3 * 2**200) / 2**200, 1 / 2**5)
print((7).__floordiv__(2), (7).__mod__(-4), (7).__divmod__(2), (7).__rdivmod__(30), (7).__truediv__(2), (7).__floordiv__(2.0), (2).__rtruediv__(7), (2).__rfloordiv__(7), (4).__rmod__(7))
a = 100
a //= 7
print(a)
a %= 5
print(a)
a /= 2
print(a)
