"""A PID controller with a low-pass filter against a simulated heater: floats in attributes."""


class LowPass:
    def __init__(self, factor, start=0.0):
        self.factor = factor
        self.value = start

    def update(self, sample):
        self.value += self.factor * (sample - self.value)
        return self.value


class Pid:
    def __init__(self, kp, ki, kd, low, high):
        self.kp = kp
        self.ki = ki
        self.kd = kd
        self.low = low
        self.high = high
        self.integral = 0.0
        self.last = 0.0

    def step(self, error, dt):
        derivative = (error - self.last) / dt
        self.last = error
        integral = self.integral + error * dt
        out = self.kp * error + self.ki * integral + self.kd * derivative
        if out > self.high:
            return self.high
        if out < self.low:
            return self.low
        self.integral = integral
        return out


def main():
    dt = 0.125
    target = 60.0
    temperature = 20.0
    filtered = LowPass(0.25, temperature)
    pid = Pid(2.0, 0.25, 0.5, 0.0, 100.0)
    over = 0
    power = 0.0
    for step in range(800):
        if step == 400:
            target = 45.0
        noise = ((step * 37) % 11 - 5) * 0.0625
        measured = filtered.update(temperature + noise)
        power = pid.step(target - measured, dt)
        temperature += (power * 0.5 - (temperature - 20.0) * 0.25) * dt
        if temperature > target + 1:
            over += 1
    return over, int(temperature), int(power)
