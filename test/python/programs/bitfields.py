"""Registers of a chip: bit fields as descriptors, packing of structures by hand, checksums, endianness and a bus that records."""


class Bits:
    def __init__(self, high, low=None, *, values=None, read_only=False):
        self.low = high if low is None else low
        self.width = high - self.low + 1
        self.mask = (1 << self.width) - 1
        self.values, self.read_only = values, read_only

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, reg, owner=None):
        if reg is None:
            return self
        raw = reg.value >> self.low & self.mask
        return self.values[raw] if self.values else raw

    def __set__(self, reg, value):
        if self.read_only:
            raise AttributeError(f"{type(reg).__name__}.{self.name} is read-only")
        if self.values:
            try:
                value = self.values.index(value)
            except ValueError:
                raise ValueError(f"{self.name}: {value!r} is none of {', '.join(self.values)}") from None
        if not 0 <= value <= self.mask:
            raise OverflowError(f"{self.name}: {value} needs more than {self.width} bits")
        reg.value = reg.value & ~(self.mask << self.low) | value << self.low


class Register:
    size = 32

    def __init__(self, bus, address, reset=0):
        self.bus, self.address = bus, address
        bus.memory.setdefault(address, reset)

    @property
    def value(self):
        return self.bus.read(self.address)

    @value.setter
    def value(self, v):
        self.bus.write(self.address, v & (1 << self.size) - 1)

    def __enter__(self):
        self.bus.hold(self.address)
        return self

    def __exit__(self, *exc):
        self.bus.release(discard=exc[0] is not None)

    def __repr__(self):
        names = [n for n in sorted(dir(type(self))) if isinstance(getattr(type(self), n), Bits)]
        return f"{type(self).__name__}({self.value:#0{self.size // 4 + 2}x}: " + " ".join(f"{n}={getattr(self, n)}" for n in names) + ")"


class Bus:
    def __init__(self):
        self.memory, self.log, self.held = {}, [], None

    def read(self, a):
        if self.held and self.held[0] == a:
            return self.held[1]
        return self.memory[a]

    def write(self, a, v):
        if self.held and self.held[0] == a:
            self.held[1] = v
            return
        self.log.append(f"{a:04X}<-{v:08X}")
        self.memory[a] = v

    def hold(self, a):
        self.held = [a, self.memory[a]]

    def release(self, discard):
        (a, v), self.held = self.held, None
        if not discard:
            self.write(a, v)


class Control(Register):
    enable = Bits(0)
    mode = Bits(3, 2, values=("input", "output", "alternate", "analog"))
    speed = Bits(15, 8)
    ready = Bits(31, read_only=True)


class Status(Register):
    size = 16
    errors = Bits(3, 0)
    count = Bits(15, 4)


bus = Bus()
c, s = Control(bus, 0x40, reset=1 << 31), Status(bus, 0x44, 0xABC5)
print(c, s, sep="\n")
c.enable = 1
c.mode = "alternate"
c.speed = 0x5A
s.count += 1
print(c, s, bus.log, sep="\n")
bus.log.clear()
with c:
    c.enable, c.mode, c.speed = 0, "input", 255
try:
    with c:
        c.speed = 1
        c.mode = "fast"
except ValueError as e:
    print(e)
for name, v in (("ready", 1), ("speed", 256), ("enable", -1)):
    try:
        setattr(c, name, v)
    except (AttributeError, OverflowError) as e:
        print(type(e).__name__, e)
print(bus.log, c.speed, Control.mode.width, f"{Control.speed.mask << Control.speed.low:#x}")


def pack(*fields):
    out = bytearray()
    for kind, value in fields:
        match kind:
            case "u8" | "u16" | "u32" | "u64":
                out += value.to_bytes(int(kind[1:]) // 8, "little")
            case "i16" | "i32":
                out += value.to_bytes(int(kind[1:]) // 8, "big", signed=True)
            case "str":
                raw = value.encode()
                out.append(len(raw))
                out.extend(raw)
    return bytes(out)


def crc16(data, poly=0xA001):
    crc = 0xFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ poly * (crc & 1)
    return crc


packet = pack(("u8", 7), ("u16", 0x1234), ("i16", -2), ("str", "héllo"), ("u32", 0xDEADBEEF))
print(packet.hex(" "), len(packet), f"{crc16(packet):04x}", f"{crc16(b'123456789'):04x}", int.from_bytes(packet[3:5], "big", signed=True))
print([f"{x:08b}" for x in (0x5A, 0x5A << 1 & 0xFF, ~0x5A & 0xFF, 0x5A ^ 0xFF, (0x5A & -0x5A), 0x5A & 0x5A - 1)], bin(0xF0F0).count("1"), (0x80).bit_length(), sum(1 << i for i in (0, 3, 7)), int("".join(reversed(f"{0x1D:08b}")), 2))
