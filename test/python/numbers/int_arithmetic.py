# Arithmetic of ints at every size: the boundaries of small ints and of digits, then pseudo-random operands.

EDGES = [0, 1, -1, 2, -2, 10, -10, 2**15, 2**29, 2**30 - 1, 2**30, 2**30 + 1, -(2**30) - 1, -(2**30), 1 - 2**30,
         2**31 - 1, 2**31, -(2**31), 2**32 - 1, 2**32, 2**32 + 1, -(2**32), 2**63, 2**64 - 1, -(2**64), 10**20, -(10**30)]


def divide(a, b):
    if b == 0:
        return None
    q, r = divmod(a, b)
    assert q == a // b and r == a % b and q * b + r == a
    assert r == 0 or (r < 0) == (b < 0)
    assert abs(r) < abs(b)
    return q, r


for a in EDGES:
    print(a, -a, +a, ~a, abs(a), a + 1, a - 1, a * 3, a * a, a * a * a)

for a in EDGES:
    for b in EDGES[::3]:
        print(a + b, a - b, a * b, divide(a, b), a < b, a <= b, a == b, a != b, a > b, a >= b)


# A generator of numbers of all lengths, long runs of ones and zeros among them.
state = 12345


def random_bits():
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return state >> 8


def random_int():
    n = 0
    for _ in range(random_bits() % 12):
        kind = random_bits() % 4
        if kind == 0:
            n = n << 23 | random_bits()
        elif kind == 1:
            n = n << 40
        elif kind == 2:
            n = n << 33 | (1 << 33) - 1
        else:
            n = n * 1000003 + 1
    return -n if random_bits() % 2 else n


total = 0
for i in range(400):
    a, b, c = random_int(), random_int(), random_int()
    assert a + b - b == a
    assert (a + b) * c == a * c + b * c
    assert (a - b) * (a + b) == a * a - b * b
    total = total * 31 + a * b + c
    if b:
        q, r = divide(a, b)
        total += q - r
        assert divide(a * b + (b > 0) - (b < 0), b)[0] >= a if abs(b) > 1 else True
    total %= 2**521 - 1
    if i % 20 == 0:
        print(a, b, a + b, a - b, a * b)
        print(divide(a, b), divide(b, a))
print(total)

# Long products: Karatsuba's method and its seams.
x = 3**2000
y = 7**900
for n in (1, 39, 40, 41, 79, 80, 81, 100):
    a, b = (1 << 32 * n) - 1, (1 << 32 * n) - 3
    assert a * b == (1 << 64 * n) - 4 * (1 << 32 * n) + 3
    print(n, (a * b) % 1000000007, (x * b) % 1000000007, (x * (b >> n)) % 998244353)
print(x * y % 10**40, x * y // 3**1990 // 7**890, (x * y) % (10**9 + 7))
print(x * x == 9**2000, x * x * x == 27**2000, (x + 1) * (x - 1) == x * x - 1)

# In-place operators, and operators with both operands the same object.
n = 2**40
n += n
n -= 1
n *= n
n //= 7
n %= 10**12
n <<= 5
n >>= 2
n |= 1
n &= 2**35 - 1
n ^= 2**33
print(n)
n **= 3
print(n, n - n, n // n, n % n, n ^ n, n & n == n)
