# Bit manipulation: CRCs, Gray code, Hamming code, bit sets, popcount, reversal.
def crc16(data, poly=0x1021, crc=0xFFFF):
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ poly if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc


def make_table(poly):
    table = []
    for i in range(256):
        for _ in range(8):
            i = i >> 1 ^ poly if i & 1 else i >> 1
        table.append(i)
    return table


TABLE = make_table(0xEDB88320)


def crc32(data, crc=0):
    crc ^= 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def fnv1a(data):
    h = 0x811C9DC5
    for byte in data:
        h = (h ^ byte) * 0x01000193 & 0xFFFFFFFF
    return h


def gray(n):
    return n ^ n >> 1


def ungray(g):
    n = 0
    while g:
        n ^= g
        g >>= 1
    return n


def reverse(n, bits):
    return int(f"{n:0{bits}b}"[::-1], 2)


def rotate(n, k, bits=32):
    mask = (1 << bits) - 1
    return (n << k | n >> bits - k) & mask


def hamming_encode(d):
    d = [d >> i & 1 for i in range(4)]
    p1, p2, p3 = d[0] ^ d[1] ^ d[3], d[0] ^ d[2] ^ d[3], d[1] ^ d[2] ^ d[3]
    return sum(bit << i for i, bit in enumerate((p1, p2, d[0], p3, d[1], d[2], d[3])))


def hamming_decode(c):
    syndrome = 0
    for i in range(7):
        if c >> i & 1:
            syndrome ^= i + 1
    if syndrome:
        c ^= 1 << syndrome - 1
    return sum((c >> p & 1) << i for i, p in enumerate((2, 4, 5, 6))), syndrome


class BitSet:
    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.bits |= 1 << i

    def __contains__(self, i):
        return bool(self.bits >> i & 1)

    def __iter__(self):
        bits = self.bits
        while bits:
            low = bits & -bits
            yield low.bit_length() - 1
            bits ^= low

    def __len__(self):
        return bin(self.bits).count("1")

    def __or__(self, other):
        result = BitSet()
        result.bits = self.bits | other.bits
        return result

    def __sub__(self, other):
        result = BitSet()
        result.bits = self.bits & ~other.bits
        return result

    def __repr__(self):
        return f"BitSet({list(self)})"


data = b"123456789"
print(f"{crc16(data):04x} {crc32(data):08x} {adler32(data):08x} {fnv1a(data):08x} {crc32(b''):x} {adler32(b'')}")
print([f"{gray(i):04b}" for i in range(16)], all(ungray(gray(i)) == i for i in range(300)))
print([reverse(i, 4) for i in range(16)], hex(rotate(0x12345678, 8)), hex(rotate(0x80000001, 1)), hex(rotate(0xF0, 4, 8)))
ok = True
for d in range(16):
    code = hamming_encode(d)
    for flip in range(7):
        ok &= hamming_decode(code ^ 1 << flip) == (d, flip + 1)
    ok &= hamming_decode(code) == (d, 0)
print(ok, [hamming_encode(d) for d in range(16)])
a, b = BitSet([1, 5, 70]), BitSet(range(3, 8))
print(a, b, a | b, a - b, 5 in a, 6 in a, len(a | b), (a | b).bits)
n = 0b1011_0110
print(n & -n, n & n - 1, bin(n).count("1"), n.bit_count(), ~n & 0xFF, n.bit_length(), [i for i in range(8) if n >> i & 1])
x, y = 12, 7
x ^= y
y ^= x
x ^= y
print(x, y, [bin(i ^ (i >> 1))[2:].zfill(3) for i in range(8)], sum(1 << i for i in range(0, 40, 3)), "".join(chr(int(bits, 2)) for bits in "1001000 1101001".split()))
seed = 0xACE1
for _ in range(20):
    bit = (seed ^ seed >> 2 ^ seed >> 3 ^ seed >> 5) & 1
    seed = seed >> 1 | bit << 15
print(hex(seed))
