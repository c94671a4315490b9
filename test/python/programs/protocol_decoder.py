"""Decoders of byte protocols: frames with escapes and checksums, TLV, varints, a reader that resynchronises."""

START, END, ESCAPE = 0x7E, 0x7F, 0x7D


class FrameError(Exception):
    def __init__(self, reason, raw):
        super().__init__(reason)
        self.raw = bytes(raw)


def checksum(data):
    total = 0
    for b in data:
        total = (total << 1 | total >> 7) & 0xFF
        total ^= b
    return total


def encode(payload):
    out = bytearray([START])
    for b in payload + bytes([checksum(payload)]):
        if b in (START, END, ESCAPE):
            out += bytes((ESCAPE, b ^ 0x20))
        else:
            out.append(b)
    out.append(END)
    return bytes(out)


def decoder():
    """Send bytes; yields a frame, a FrameError, or None."""
    result = None
    while True:
        while (yield result) != START:
            result = None
        result, data, escaped = None, bytearray(), False
        while True:
            b = yield None
            if b == START:
                result = FrameError("new start inside a frame", data)
                data.clear()
                b = yield result
            if b == END:
                break
            if escaped:
                data.append(b ^ 0x20)
                escaped = False
            elif b == ESCAPE:
                escaped = True
            else:
                data.append(b)
        if len(data) < 1:
            result = FrameError("empty", data)
        elif checksum(data[:-1]) != data[-1]:
            result = FrameError(f"checksum {data[-1]:#04x}, expected {checksum(data[:-1]):#04x}", data)
        else:
            result = bytes(data[:-1])


def feed(stream):
    d = decoder()
    next(d)
    for b in stream:
        item = d.send(b)
        if item is not None:
            yield item


def varint(n):
    out = bytearray()
    while True:
        n, low = n >> 7, n & 0x7F
        out.append(low | (0x80 if n else 0))
        if not n:
            return bytes(out)


def read_varint(data, at):
    n = shift = 0
    while True:
        try:
            b = data[at]
        except IndexError:
            raise FrameError("truncated number", data) from None
        n |= (b & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if b < 0x80:
            return n, at


def pack(message):
    out = b""
    for key, value in message.items():
        match value:
            case bool():
                kind, body = 3, bytes([value])
            case int():
                kind, body = 0, varint(value << 1 if value >= 0 else ~(value << 1))
            case str():
                kind, body = 1, value.encode()
            case bytes() | bytearray():
                kind, body = 2, bytes(value)
            case list():
                kind, body = 4, pack({str(i): v for i, v in enumerate(value)})
            case _:
                raise TypeError(f"cannot pack {type(value).__name__}")
        name = key.encode()
        out += bytes([kind << 4 | len(name)]) + name + varint(len(body)) + body
    return out


def unpack(data):
    at, message = 0, {}
    while at < len(data):
        kind, size = data[at] >> 4, data[at] & 0xF
        name = data[at + 1:at + 1 + size].decode()
        length, at = read_varint(data, at + 1 + size)
        body, at = data[at:at + length], at + length
        if len(body) != length:
            raise FrameError(f"{name}: {length} bytes promised, {len(body)} there", body)
        match kind:
            case 0:
                n, _ = read_varint(body, 0)
                message[name] = ~n >> 1 if n & 1 else n >> 1
            case 1:
                message[name] = body.decode()
            case 2:
                message[name] = body
            case 3:
                message[name] = body != b"\0"
            case 4:
                message[name] = list(unpack(body).values())
            case other:
                raise FrameError(f"kind {other}", body)
    return message


for payload in (b"hello", b"\x7e\x7f\x7d", b"", bytes(range(0x78, 0x82))):
    framed = encode(payload)
    print(framed.hex(" "), [x if isinstance(x, bytes) else repr(x) for x in feed(framed)])
noise = b"junk" + encode(b"one") + b"\x7e\x01" + encode(b"two") + b"\x7e\x41\x42\x7f" + b"\x7e\x7f" + encode(b"three")
for item in feed(noise):
    print(repr(item), getattr(item, "raw", None))
print([varint(n).hex() for n in (0, 127, 128, 300, 2**32)], [read_varint(varint(n), 0)[0] for n in (0, 127, 128, 300, 2**32)])
message = {"id": 7, "neg": -300, "name": "sensor é", "raw": b"\0\xff", "on": True, "list": [1, "two", [3, False]]}
packed = pack(message)
print(len(packed), packed[:12].hex(), unpack(packed) == message, unpack(packed))
for bad in (packed[:-3], b"\x01a\x05abc", b"\x91a\x00", b"\x01a\x81"):
    try:
        print(unpack(bad))
    except FrameError as e:
        print("error:", e, e.raw)
try:
    pack({"x": 1.5})
except TypeError as e:
    print(e)
