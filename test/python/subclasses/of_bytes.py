"""Subclasses of bytes and bytearray."""


class Packet(bytes):
    def __new__(cls, kind, payload=b""):
        body = bytes([kind, len(payload)]) + payload
        self = super().__new__(cls, body + bytes([sum(body) & 0xFF]))
        self.kind = kind
        return self

    @property
    def payload(self):
        return self[2:-1]

    def ok(self):
        return sum(self[:-1]) & 0xFF == self[-1]

    @classmethod
    def parse(cls, data):
        p = cls(data[0], data[2:2 + data[1]])
        if p != data:
            raise ValueError(f"bad checksum {data[-1]:#04x}")
        return p


p = Packet(7, b"hello")
print(p, p.kind, p.payload, p.ok(), len(p), p[0], p[-1], p.hex(), p == bytes(p), bytes(p) == p, hash(p) == hash(bytes(p)))
print(Packet.parse(bytes(p)).payload, type(p[1:]).__name__, type(p + b"x").__name__, p + b"!", b"!" + p, p * 2 == bytes(p) * 2, p.find(b"ll"), b"lo" in p, p.upper(), list(p)[:3], p.decode("latin-1")[2:7])
try:
    Packet.parse(bytes(p)[:-1] + b"\0")
except ValueError as e:
    print(e)
print(isinstance(p, bytes), type(p).__name__, {p: 1}[bytes(p)], p < Packet(8), sorted([Packet(2), Packet(1)])[0].kind, int.from_bytes(p[:2], "big"), memoryview(p)[2:4].tobytes())


class Buffer(bytearray):
    def __init__(self, size=0):
        super().__init__(size)
        self.pos = 0

    def write(self, data):
        for b in data:
            if self.pos < len(self):
                self[self.pos] = b
            else:
                self.append(b)
            self.pos += 1
        return self

    def write_u16(self, n):
        return self.write(n.to_bytes(2, "little"))

    def __repr__(self):
        return f"<Buffer {self.hex(' ')}>"


b = Buffer(3).write(b"ab").write_u16(0x1234)
print(b, b.pos, len(b), b == bytearray(b"ab\x34\x12"), bytes(b), b[0], b[1:3], type(b[1:3]).__name__)
b.extend(b"xyz")
b[0:2] = b"Q"
del b[-1]
b += b"!"
b.insert(0, 65)
b.reverse()
print(b, b.pos, b.pop(), b.find(b"x"), b.copy(), type(b.copy()).__name__, bytes(reversed(b)), sum(b) > 0)
for f in (lambda: b.append(256), lambda: b.append("a"), lambda: p.__setitem__(0, 1), lambda: hash(b), lambda: Buffer(-1)):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


class Hex(bytes):
    def __repr__(self):
        return "Hex:" + self.hex()

    def __str__(self):
        return self.hex("-")

    def __getitem__(self, i):
        r = super().__getitem__(i)
        return Hex(r) if isinstance(r, bytes) else f"{r:02x}"

    def __iter__(self):
        return (f"{x:02x}" for x in bytes(self))


h = Hex(b"\x01\xab\xff")
print(h, repr(h), h[1], h[1:], list(h), f"{h}", f"{h!s:>10}", "%s %r" % (h, h), [h], bytes(h), Hex(3), Hex([1, 2]), Hex("hi", "ascii"), Hex(), Hex.fromhex("0a 0b"), type(Hex.fromhex("00")).__name__)
