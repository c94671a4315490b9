"""A sensor that is read by C code: see main.c."""

import reading

LIMIT = 3


class Sensor:
    def __init__(self, name):
        self.name = name
        self.readings = []

    def add(self, value):
        if value < 0:
            raise ValueError(f"{self.name}: no reading is below 0")
        self.readings.append(value)
        return self.average()

    def average(self):
        return reading.mean(self.readings[-LIMIT:])


def describe(sensor):
    return f"{sensor.name}: {len(sensor.readings)} readings, on average {sensor.average()}"
