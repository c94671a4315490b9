# base64, base32, hex and run-length codecs, with errors; a XOR cipher; checks of every length.
B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
B32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def encode(data, alphabet, bits, group):
    n = int.from_bytes(data, "big")
    total = len(data) * 8
    count = -(-total // bits)
    n <<= count * bits - total
    mask = (1 << bits) - 1
    text = "".join(alphabet[n >> (count - 1 - i) * bits & mask] for i in range(count))
    return text + "=" * (-len(text) % group)


def decode(text, alphabet, bits):
    text = text.rstrip("=")
    n = 0
    for i, c in enumerate(text):
        at = alphabet.find(c)
        if at < 0:
            raise ValueError(f"character {c!r} at {i} is not in the alphabet")
        n = n << bits | at
    total = len(text) * bits
    return (n >> total % 8).to_bytes(total // 8, "big")


def rle(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append(f"{j - i if j - i > 1 else ''}{text[i]}")
        i = j
    return "".join(out)


def unrle(text):
    out, count = "", ""
    for c in text:
        if c.isdigit():
            count += c
        else:
            out += c * int(count or 1)
            count = ""
    return out


def rot13(text):
    upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    both = upper + upper.lower()
    moved = upper[13:] + upper[:13]
    return text.translate(str.maketrans(both, moved + moved.lower()))


def xor(data, key):
    return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))


def dump(data, width=8):
    for at in range(0, len(data), width):
        part = data[at : at + width]
        text = "".join(chr(b) if 32 <= b < 127 else "." for b in part)
        print(f"{at:04x}  {part.hex(' '):<{width * 3}} {text}")


for text in (b"", b"f", b"fo", b"foo", b"foob", b"fooba", b"foobar", bytes(range(250, 256)), "é日".encode()):
    b64, b32 = encode(text, B64, 6, 4), encode(text, B32, 5, 8)
    assert decode(b64, B64, 6) == text and decode(b32, B32, 5) == text
    print(text, b64, b32, text.hex())
for n in range(40):
    data = bytes(i * 37 % 256 for i in range(n))
    assert decode(encode(data, B64, 6, 4), B64, 6) == data
try:
    decode("ab$d", B64, 6)
except ValueError as e:
    print(e)
for text in ("WWWWWWBWWWWAAB", "abc", "", "aaaaaaaaaaaa"):
    print(repr(text), rle(text), unrle(rle(text)) == text)
print(rot13("Hello, World!"), rot13(rot13("Why? Because.")))
secret = xor(b"attack at dawn", b"key")
print(secret, xor(secret, b"key"))
dump(b"Hello\x00\x01\xff world, this is a dump\n")
print(bytes.fromhex("48 65 6c6c 6f").decode(), b"\x01\x02".hex("-"), int("ff", 16), f"{255:#x} {255:08b}")
