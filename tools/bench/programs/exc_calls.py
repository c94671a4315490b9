"""Exceptions across calls: raised deep, translated, cleaned up with finally and with, chained, retried."""


class DeviceError(Exception):
    def __init__(self, code, message=""):
        super().__init__(message)
        self.code = code


class Busy(DeviceError):
    pass


class Bus:
    def __init__(self):
        self.locked = 0
        self.released = 0

    def __enter__(self):
        self.locked += 1
        return self

    def __exit__(self, kind, value, trace):
        self.locked -= 1
        self.released += 1
        return isinstance(value, Busy) and value.code == 3

    def read(self, n):
        if n % 5 == 0:
            raise Busy(n % 4, "busy")
        if n % 7 == 0:
            raise KeyError(n)
        return n


def read_checked(bus, n):
    try:
        return bus.read(n)
    except KeyError as error:
        raise DeviceError(9, "no register") from error


def read_retry(bus, n, log):
    for attempt in range(3):
        try:
            return read_checked(bus, n + attempt)
        except Busy as busy:
            log[busy.code] = log.get(busy.code, 0) + 1
        finally:
            log["tries"] = log.get("tries", 0) + 1
    return -1


def main():
    bus = Bus()
    log = {}
    total = 0
    failures = 0
    for n in range(240):
        with bus:
            try:
                total += read_retry(bus, n, log)
            except DeviceError as error:
                failures += error.code
            total += 1
            if n % 60 == 7:
                raise Busy(3)
    return total, failures, bus.locked, bus.released, sorted(log.items(), key=str)
