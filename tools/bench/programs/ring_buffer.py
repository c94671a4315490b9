"""A ring buffer of bytes between a producer and a consumer, with properties and len()."""


class RingBuffer:
    def __init__(self, size):
        self._data = bytearray(size)
        self._size = size
        self._head = 0
        self._tail = 0

    def __len__(self):
        return (self._head - self._tail) % self._size

    @property
    def free(self):
        return self._size - 1 - len(self)

    @property
    def empty(self):
        return self._head == self._tail

    def put(self, byte):
        head = (self._head + 1) % self._size
        if head == self._tail:
            return False
        self._data[self._head] = byte
        self._head = head
        return True

    def get(self):
        if self.empty:
            raise IndexError("empty")
        byte = self._data[self._tail]
        self._tail = (self._tail + 1) % self._size
        return byte


def main():
    ring = RingBuffer(32)
    total = 0
    lost = 0
    peak = 0
    for tick in range(300):
        for i in range(tick % 5 + 1):
            if not ring.put((tick * 3 + i) & 0xFF):
                lost += 1
        if len(ring) > peak:
            peak = len(ring)
        if ring.free < 8 or tick % 3 == 0:
            while not ring.empty:
                total += ring.get()
    try:
        while True:
            total += ring.get()
    except IndexError:
        pass
    return total, lost, peak
