"""A state machine for a framed serial protocol: one byte at a time, states in methods."""

START = 0x7E
ESCAPE = 0x7D


class Receiver:
    def __init__(self):
        self.state = self.wait_start
        self.frames = []
        self.errors = 0
        self.length = 0
        self.body = bytearray()
        self.check = 0

    def feed(self, byte):
        self.state = self.state(byte)

    def wait_start(self, byte):
        return self.get_length if byte == START else self.wait_start

    def get_length(self, byte):
        if byte == 0 or byte > 32:
            self.errors += 1
            return self.wait_start
        self.length = byte
        self.body = bytearray()
        self.check = byte
        return self.get_body

    def get_body(self, byte):
        if byte == ESCAPE:
            return self.get_escaped
        return self.take(byte)

    def get_escaped(self, byte):
        return self.take(byte ^ 0x20)

    def take(self, byte):
        self.body.append(byte)
        self.check = (self.check + byte) & 0xFF
        if len(self.body) == self.length:
            return self.get_check
        return self.get_body

    def get_check(self, byte):
        if byte == self.check:
            self.frames.append(bytes(self.body))
        else:
            self.errors += 1
        return self.wait_start


def frame(payload):
    out = [START, len(payload)]
    check = len(payload)
    for byte in payload:
        check = (check + byte) & 0xFF
        if byte == START or byte == ESCAPE:
            out.append(ESCAPE)
            out.append(byte ^ 0x20)
        else:
            out.append(byte)
    out.append(check)
    return out


def main():
    receiver = Receiver()
    for n in range(40):
        payload = bytes((n * 7 + i * 13) & 0xFF for i in range(4 + n % 9))
        data = frame(payload)
        if n % 10 == 9:
            data[-1] ^= 1
        for byte in data:
            receiver.feed(byte)
        receiver.feed(0)
    return len(receiver.frames), receiver.errors, sum(len(f) for f in receiver.frames)
