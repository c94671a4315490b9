# Huffman coding, base64, CRC, bit packing, LZ-style compression: bytes and bits.
class Tree:
    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight, self.symbol, self.left, self.right = weight, symbol, left, right

    def codes(self, prefix=""):
        if self.symbol is not None:
            yield self.symbol, prefix or "0"
        else:
            yield from self.left.codes(prefix + "0")
            yield from self.right.codes(prefix + "1")


def build(data):
    trees = [Tree(data.count(s), s) for s in sorted(set(data))]
    while len(trees) > 1:
        trees.sort(key=lambda t: t.weight, reverse=True)
        a, b = trees.pop(), trees.pop()
        trees.append(Tree(a.weight + b.weight, None, a, b))
    return trees[0]


def pack(bits):
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[i : i + 8], 2) for i in range(0, len(bits), 8))


def unpack(data, count):
    return "".join(f"{b:08b}" for b in data)[:count]


for text in ("abracadabra", "mississippi river", "aaaa"):
    codes = dict(build(text).codes())
    bits = "".join(codes[c] for c in text)
    packed = pack(bits)
    back, at, inverse = "", "", {v: k for k, v in codes.items()}
    for bit in unpack(packed, len(bits)):
        at += bit
        if at in inverse:
            back += inverse[at]
            at = ""
    print(len(text) * 8, len(bits), packed.hex(), back == text)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def b64encode(data):
    out = []
    for i in range(0, len(data), 3):
        chunk = data[i : i + 3]
        n = int.from_bytes(chunk + b"\0" * (3 - len(chunk)), "big")
        text = "".join(ALPHABET[n >> shift & 63] for shift in (18, 12, 6, 0))
        out.append(text[: len(chunk) + 1] + "=" * (3 - len(chunk)))
    return "".join(out)


def b64decode(text):
    out = bytearray()
    for i in range(0, len(text), 4):
        quad = text[i : i + 4]
        n = 0
        for c in quad:
            n = n << 6 | (0 if c == "=" else ALPHABET.index(c))
        out += n.to_bytes(3, "big")[: 3 - quad.count("=")]
    return bytes(out)


for data in (b"", b"M", b"Ma", b"Man", bytes(range(0, 256, 17)), "héllo".encode()):
    e = b64encode(data)
    print(e, b64decode(e) == data)


def crc32(data, crc=0):
    crc ^= 0xFFFFFFFF
    for b in data:
        crc ^= b
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


print(hex(crc32(b"123456789")), hex(crc32(b"")), hex(crc32(b"The quick brown fox")))


def lz(data):
    out, i = [], 0
    while i < len(data):
        best, length = 0, 0
        for back in range(1, min(i, 63) + 1):
            n = 0
            while n < 15 and i + n < len(data) and data[i - back + n] == data[i + n]:
                n += 1
            if n > length:
                best, length = back, n
        if length >= 3:
            out.append((best, length))
            i += length
        else:
            out.append(data[i])
            i += 1
    return out


def unlz(parts):
    out = bytearray()
    for p in parts:
        if isinstance(p, tuple):
            back, length = p
            for _ in range(length):
                out.append(out[-back])
        else:
            out.append(p)
    return bytes(out)


sample = b"abcabcabcabc hello hello hello abcabc"
print(len(sample), len(lz(sample)), lz(sample)[:6], unlz(lz(sample)) == sample)
frame = bytearray()
for kind, payload in ((1, b"ping"), (2, b""), (3, bytes(range(5)))):
    frame += bytes([0x7E, kind, len(payload)]) + payload
    frame.append(sum(frame[-len(payload) - 2 :]) & 0xFF)
print(frame.hex(" "))
view, found = memoryview(frame), []
while view:
    assert view[0] == 0x7E
    size = view[2]
    body = view[3 : 3 + size]
    found.append((view[1], bytes(body), sum(view[1 : 3 + size]) & 0xFF == view[3 + size]))
    view = view[4 + size :]
print(found)
print(bin(0b1011 << 3 | 0b101), [n >> 1 ^ n for n in range(8)], (0xDEADBEEF).to_bytes(4, "little").hex(), int.from_bytes(b"\xff\xfe", "big", signed=True), (300).bit_length(), (255).bit_count())
