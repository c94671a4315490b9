"""Formatting: f-strings with widths, floats and hexadecimal numbers, %, str.format, join, ljust and zfill."""


class Reading:
    def __init__(self, name, value, count):
        self.name = name
        self.value = value
        self.count = count

    def __str__(self):
        return f"{self.name}={self.value:.2f}"


def line(reading, width):
    return f"{reading.name:<{width}}|{reading.value:8.3f}|{reading.count:>5d}|{reading.count:#06x}"


def main():
    readings = [Reading(f"ch{i}", i * 1.375 - 4.5, i * i * 3) for i in range(20)]
    out = []
    for reading in readings:
        out.append(line(reading, 8))
        out.append("%s %5d %-4s %.1f" % (reading.name, reading.count, reading.count % 7, reading.value))
        out.append("{0:>6} {1:+.2f} {n:03d}".format(reading.name, reading.value, n=reading.count % 100))
        out.append(str(reading).ljust(14, ".") + str(reading.count).zfill(6))
    text = "\n".join(out)
    table = ",".join(str(r.value) for r in readings)
    return len(text), sum(text.encode()) % 65521, len(table), out[5], out[-1]
