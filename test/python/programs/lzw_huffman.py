# Compression: LZW, Huffman with canonical codes, move-to-front, Burrows-Wheeler, delta and varint coding.
TEXT = "she sells sea shells by the sea shore; the shells she sells are sea shells, I'm sure"


def lzw(data):
    table = {bytes([i]): i for i in range(256)}
    out, word = [], b""
    for byte in data:
        longer = word + bytes([byte])
        if longer in table:
            word = longer
        else:
            out.append(table[word])
            table[longer] = len(table)
            word = bytes([byte])
    if word:
        out.append(table[word])
    return out


def unlzw(codes):
    table = [bytes([i]) for i in range(256)]
    if not codes:
        return b""
    word = table[codes[0]]
    out = bytearray(word)
    for code in codes[1:]:
        if code > len(table):
            raise ValueError(f"bad code {code}")
        entry = table[code] if code < len(table) else word + word[:1]
        out += entry
        table.append(word + entry[:1])
        word = entry
    return bytes(out)


def huffman_lengths(counts):
    nodes = sorted((n, [s]) for s, n in counts.items())
    lengths = dict.fromkeys(counts, 0)
    while len(nodes) > 1:
        (n1, s1), (n2, s2), *nodes = nodes
        for s in s1 + s2:
            lengths[s] += 1
        nodes.append((n1 + n2, sorted(s1 + s2)))
        nodes.sort()
    return lengths


def canonical(lengths):
    codes, code, last = {}, 0, 0
    for length, symbol in sorted((n, s) for s, n in lengths.items()):
        code <<= length - last
        codes[symbol] = format(code, f"0{length}b")
        code, last = code + 1, length
    return codes


def bwt(text, end="\x00"):
    text += end
    table = sorted(range(len(text)), key=lambda i: text[i:] + text[:i])
    return "".join(text[i - 1] for i in table)


def unbwt(last, end="\x00"):
    order = sorted(range(len(last)), key=lambda i: (last[i], i))
    i, out = last.index(end), []
    for _ in last:
        i = order[i]
        out.append(last[i])
    return "".join(out).rstrip(end)


def mtf(text):
    table, out = sorted(set(text)), []
    for c in text:
        i = table.index(c)
        out.append(i)
        table.insert(0, table.pop(i))
    return out


def varint(n):
    out = bytearray()
    n = n << 1 ^ (-1 if n < 0 else 0)
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)
    return bytes(out)


def unvarint(data):
    n = shift = 0
    for byte in data:
        n |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            yield n >> 1 ^ -(n & 1)
            n = shift = 0


codes = lzw(TEXT.encode())
print(len(TEXT), len(codes), codes[:12], unlzw(codes).decode() == TEXT, unlzw(lzw(b"aaaaaaaa")), lzw(b""), unlzw([]))
try:
    unlzw([65, 300])
except ValueError as e:
    print(e)
counts = {}
for c in TEXT:
    counts[c] = counts.get(c, 0) + 1
codes = canonical(huffman_lengths(counts))
for symbol in sorted(codes, key=lambda s: (len(codes[s]), s)):
    print(repr(symbol), counts[symbol], codes[symbol], end="; ")
print()
bits = "".join(codes[c] for c in TEXT)
back, symbols, out = {v: k for k, v in codes.items()}, "", []
for bit in bits:
    symbols += bit
    if symbols in back:
        out.append(back[symbols])
        symbols = ""
print(len(bits), -(-len(bits) // 8), "".join(out) == TEXT, int(bits, 2).to_bytes(-(-len(bits) // 8), "big").hex()[:40])
for word in ("banana", "mississippi", "abracadabra"):
    changed = bwt(word)
    print(changed.replace("\x00", "$"), unbwt(changed) == word, mtf(changed), mtf(word))
numbers = [0, 1, -1, 63, -64, 64, 300, -300, 10**6, -(10**12), 2**70]
data = b"".join(map(varint, numbers))
print(data.hex(), len(data), list(unvarint(data)) == numbers)
values = [100, 102, 105, 105, 101, 90]
deltas = [b - a for a, b in zip([0] + values, values)]
total = 0
print(deltas, [total := total + d for d in deltas] == values)
