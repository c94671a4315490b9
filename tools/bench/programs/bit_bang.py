"""A bit-banged SPI transfer and a one-wire check sum over simulated pins."""


class Pin:
    def __init__(self, level=0):
        self.level = level
        self.edges = 0

    def value(self, level=None):
        if level is None:
            return self.level
        if level != self.level:
            self.edges += 1
            self.level = level

    def on(self):
        self.value(1)

    def off(self):
        self.value(0)


class Slave:
    """Shifts out what it got, a byte later."""

    def __init__(self):
        self.register = 0xA5

    def clock(self, bit):
        out = (self.register >> 7) & 1
        self.register = ((self.register << 1) | bit) & 0xFF
        return out


class Spi:
    def __init__(self, clock, mosi, select, slave):
        self.clock = clock
        self.mosi = mosi
        self.select = select
        self.slave = slave

    def transfer(self, byte):
        received = 0
        for bit in range(7, -1, -1):
            level = (byte >> bit) & 1
            self.mosi.value(level)
            self.clock.on()
            received = (received << 1) | self.slave.clock(level)
            self.clock.off()
        return received

    def exchange(self, data):
        self.select.off()
        out = bytearray(len(data))
        for i, byte in enumerate(data):
            out[i] = self.transfer(byte)
        self.select.on()
        return out


def crc8(data):
    crc = 0
    for byte in data:
        for _ in range(8):
            mix = (crc ^ byte) & 1
            crc >>= 1
            if mix:
                crc ^= 0x8C
            byte >>= 1
    return crc


def main():
    clock, mosi, select = Pin(), Pin(), Pin(1)
    spi = Spi(clock, mosi, select, Slave())
    check = 0
    for n in range(8):
        reply = spi.exchange(bytes(range(n, n + 8)))
        check = (check * 31 + crc8(reply)) & 0xFFFF
    return check, clock.edges, mosi.edges
