# Arithmetic of large ints: identities, and known values.
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


print(factorial(30), factorial(60))
print(fib(100), fib(300))
print(isqrt(10**40), isqrt(2 * 10**60))
print(2**127 - 1, 3**100, (-7) ** 51, 12345678901234567890 * 98765432109876543210)
a, b = 3**120 + 11, 7**45 - 5
print(a + b, a - b, b - a, a * b, a // b, a % b, -a // b, -a % b, a // -b, a % -b)
assert (a + b) * (a - b) == a * a - b * b
assert (a + b) ** 3 == a**3 + 3 * a**2 * b + 3 * a * b**2 + b**3
assert (a * b) // a == b and (a * b + 5) % a == 5
print(a == a + 0, a is not None, a != b, a > b, -a < -b, a >= a, a <= b, a > 1.5, a == float(2**100), 2**100 == float(2**100))
x = 1
for i in range(40):
    x = x * 10 + i % 10
print(x)
while x > 10**12:
    x //= 997
print(x)
digits = []
n = 2**200
while n:
    n, d = divmod(n, 1000)
    digits.append(d)
print(digits)
print(sum(int(c) for c in str(2**300)), len(str(3**300)), str(7**150)[::-1][:20])
print(-(2**31) - 1, 2**31 + 2**31, 2**30 * 2, 2**30 + 2**30 - 2**31, (2**30) * -(2**30), 65536 * 65536, 46341 * 46341, -46341 * 46341)
big = 10**30
big += 1
big -= 10**30
print(big, type(big), big + 1)
