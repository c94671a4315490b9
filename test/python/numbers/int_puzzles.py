# Small problems with whole numbers, whose answers are known.
def digits_sum(n):
    return sum(map(int, str(n)))


def gcd(a, b):
    return a if not b else gcd(b, a % b)


def is_palindrome(n):
    return str(n) == str(n)[::-1]


print(sum(i for i in range(1000) if i % 3 == 0 or i % 5 == 0), max(a * b for a in range(90, 100) for b in range(90, 100) if is_palindrome(a * b)), digits_sum(2**1000), digits_sum(3**333))
n = 1
for i in range(1, 21):
    n = n * i // gcd(n, i)
print(n, sum(range(101)) ** 2 - sum(i * i for i in range(101)), [sum(d**3 for d in map(int, str(k))) == k for k in (153, 370, 371, 407, 408)])
a, b, total = 1, 2, 0
while a <= 4_000_000:
    total += a * (a % 2 == 0)
    a, b = b, a + b
print(total, next(i for i in range(1, 200) if 2**i > 10**20), len(str(2**127 - 1)), (2**31 - 1) * (2**31 + 1) == 2**62 - 1)
x, steps = 8919, 0
while x != 6174:
    d = "".join(sorted(f"{x:04}"))
    x, steps = int(d[::-1]) - int(d), steps + 1
print(steps, [k for k in range(1, 1000) if k * k % 1000 == k], [k for k in range(10, 100) if k == (k // 10 + k % 10) + (k // 10) * (k % 10)])
happy = []
for k in range(1, 50):
    seen, m = set(), k
    while m != 1 and m not in seen:
        seen.add(m)
        m = sum(int(c) ** 2 for c in str(m))
    if m == 1:
        happy.append(k)
print(happy)
root, bit, value = 0, 1 << 62, 10**18 + 12345
while bit:
    if root + bit <= value:
        value -= root + bit
        root = (root >> 1) + bit
    else:
        root >>= 1
    bit >>= 2
print(root, value)
look = "1"
for _ in range(7):
    out, i = "", 0
    while i < len(look):
        j = i
        while j < len(look) and look[j] == look[i]:
            j += 1
        out += str(j - i) + look[i]
        i = j
    look = out
print(look)
binary = lambda k: bin(k)[2:] if k >= 0 else "-" + bin(k)[3:]
print([binary(k) for k in (5, -5, 0)], [k ^ k >> 1 for k in range(8)], [-7 // 2, -7 % 2, 7 // -2, 7 % -2, -7 >> 1, -1 >> 10, ~7], int("-101", 2), int("zz", 36), 0b101 | 0x0f ^ 0o7)
catalan = [1]
for k in range(15):
    catalan.append(catalan[-1] * 2 * (2 * k + 1) // (k + 2))
print(catalan, [sum(catalan[i] * catalan[k - i] for i in range(k + 1)) == catalan[k + 1] for k in range(5)])
egypt, num, den = [], 7, 15
while num:
    k = -(-den // num)
    egypt.append(k)
    num, den = num * k - den, den * k
print(egypt, sum(1 for y in range(1901, 2001) for m in range(12) if (y * 12 + m) % 7 == 0), pow(2, 7830457, 10**10) * 28433 % 10**10)
