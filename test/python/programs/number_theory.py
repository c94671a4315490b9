# Sieves, factoring, Miller-Rabin, Chinese remainders, continued fractions, perfect numbers.
from math import gcd, isqrt


def sieve(limit):
    flags = bytearray([1]) * (limit + 1)
    flags[0] = flags[1] = 0
    for p in range(2, isqrt(limit) + 1):
        if flags[p]:
            flags[p * p :: p] = bytes(len(range(p * p, limit + 1, p)))
    return [i for i, f in enumerate(flags) if f]


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def rho(n):
    if n % 2 == 0:
        return 2
    c = 1
    while True:
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = gcd(abs(x - y), n)
        if d != n:
            return d
        c += 1


def factor(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    d = rho(n)
    return sorted(factor(d) + factor(n // d))


def extended(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = extended(b, a % b)
    return g, y, x - a // b * y


def chinese(*pairs):
    r, m = 0, 1
    for a, n in pairs:
        g, p, _ = extended(m, n)
        if (a - r) % g:
            raise ValueError(f"no solution modulo {n}")
        r, m = (r + m * ((a - r) // g * p % (n // g))) % (m * n // g), m * n // g
    return r, m


def continued(n, d):
    while d:
        q, r = divmod(n, d)
        yield q
        n, d = d, r


def convergents(terms):
    h, k, h1, k1 = 1, 0, 0, 1
    for t in terms:
        h, k, h1, k1 = t * h + h1, t * k + k1, h, k
        yield h, k


primes = sieve(400)
print(len(primes), primes[-5:], all(map(is_prime, primes)), [n for n in range(100) if is_prime(n)] == sieve(99))
for n in (2**31 - 1, 561, 2**61 - 1, 10**12 + 39, 10**12 + 41, 25326001):
    print(n, is_prime(n))
for n in (360, 1001, 2**20 - 1, 600851475143, 10403, 123456789, 97 * 89 * 83):
    f = factor(n)
    print(n, "=", " * ".join(map(str, f)))
print(chinese((2, 3), (3, 5), (2, 7)), chinese((1, 4), (3, 6)), extended(240, 46))
try:
    chinese((1, 4), (2, 6))
except ValueError as e:
    print(e)
print(list(continued(415, 93)), list(convergents(continued(3141592653, 10**9)))[:5])
divisors = lambda n: [d for d in range(1, n) if n % d == 0]
print([n for n in range(2, 600) if sum(divisors(n)) == n], [(a, sum(divisors(a))) for a in range(200, 300) if a < sum(divisors(a)) and sum(divisors(sum(divisors(a)))) == a])


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print(max(range(1, 200), key=collatz), collatz(27), [collatz(n) for n in range(1, 12)])
print(sum(int(d) for d in str(2**500)), str(3**200)[-10:], pow(7, 10**12, 1000), [pow(3, -1, m) for m in (7, 10, 11)])
