# Shifts of small and large ints, with both signs; shift counts of every kind.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for n in (0, 1, -1, 5, -5, 2**30, -(2**30), 2**31 - 1, 2**64 + 3, -(2**64) - 3):
    print(n, [n << s for s in (0, 1, 7, 29, 30, 31, 32, 33)], [n >> s for s in (0, 1, 7, 29, 30, 31, 32, 33, 64, 100)])
for n in (1, -1, 3**50, -(3**50)):
    for s in (1, 31, 32, 63, 64, 65, 100):
        assert (n << s) >> s == n
        assert n << s == n * 2**s
        assert n >> s == n // 2**s
print(0 << 10**20, 0 >> 10**20, 5 >> 10**20, -5 >> 10**20, (2**80) >> (2**70))
t(lambda: 1 << -1)
t(lambda: 1 >> -1)
t(lambda: 0 << -1)
t(lambda: 1 << -(2**70))
t(lambda: 1 << 1.0)
t(lambda: 1.0 << 1)
t(lambda: 1 << "a")
t(lambda: 1 >> None)
t(lambda: True << True)
t(lambda: (True << 3, True >> 1, False << 5))
x = 1
for i in range(1, 70, 7):
    x <<= i % 9
    x |= i
print(x, hex(x), x.bit_length())
while x > 1000:
    x >>= 3
print(x)
print((1).__lshift__(4), (1).__rshift__(4), (2).__rlshift__(3), (2).__rrshift__(12), (1).__lshift__(1.5))
