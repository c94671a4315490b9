# test: by-hand
# A driver as it is written for boards: const registers, a class over a bus, ticks, viper loops, memory figures.
import micropython
import utime
from micropython import const

_REG_ID = const(0x0F)
_REG_CTRL = const(0x20)
_ENABLE = const(1 << 3)
_AXES = const(0b111)
_SCALE = const(16)


class FakeBus:
    def __init__(self):
        self.memory = {_REG_ID: 0x33}
        self.log = []

    def readfrom_mem_into(self, addr, reg, buf):
        for i in range(len(buf)):
            buf[i] = self.memory.get(reg + i, 0)

    def writeto_mem(self, addr, reg, data):
        for i, b in enumerate(data):
            self.memory[reg + i] = b
        self.log.append((addr, reg, bytes(data)))


class Accelerometer:
    def __init__(self, bus, addr=0x18):
        self._bus = bus
        self._addr = addr
        self._buf = bytearray(6)
        self._view = memoryview(self._buf)
        if self._read(_REG_ID) != 0x33:
            raise OSError("no device")
        bus.writeto_mem(addr, _REG_CTRL, bytes([_ENABLE | _AXES]))

    def _read(self, reg):
        self._bus.readfrom_mem_into(self._addr, reg, self._view[:1])
        return self._buf[0]

    @micropython.native
    def xyz(self):
        self._bus.readfrom_mem_into(self._addr, 0x28, self._buf)
        return tuple(self._signed(i) // _SCALE for i in (0, 2, 4))

    @micropython.viper
    def _signed(self, i: int) -> int:
        v = self._buf[i] | self._buf[i + 1] << 8
        return v - 0x10000 if v & 0x8000 else v


@micropython.viper
def checksum(data) -> int:
    total = 0
    for b in data:
        total = (total << 1 | total >> 15) & 0xFFFF
        total ^= b
    return total


bus = FakeBus()
for i, b in enumerate(bytes([0x00, 0x01, 0xF0, 0xFF, 0x10, 0x00])):
    bus.memory[0x28 + i] = b
acc = Accelerometer(bus)
print(acc.xyz(), bus.log, hex(bus.memory[_REG_CTRL]))
print(hex(checksum(b"micropython")), checksum(bytearray(3)), checksum(memoryview(b"abc")[1:]))
deadline = utime.ticks_add(utime.ticks_ms(), 5)
n = 0
while utime.ticks_diff(deadline, utime.ticks_ms()) > 0:
    n += 1
print(n > 0, utime.ticks_diff(utime.ticks_ms(), deadline) >= 0)
bus.memory[_REG_ID] = 0
try:
    Accelerometer(bus)
except OSError as e:
    print("OSError", e)
micropython.heap_lock()
total = 0
for i in range(50):
    total += i
micropython.heap_unlock()
print(total, micropython.stack_use() > 0)
