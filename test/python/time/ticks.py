# test: by-hand
# Wrapping ticks as MicroPython has them: differences over the wrap, limits, errors.
import time

MAX = 2**30 - 1
print(time.ticks_diff(10, 3), time.ticks_diff(3, 10))
print(time.ticks_add(MAX, 1), time.ticks_add(0, -1) == MAX)
print(time.ticks_diff(time.ticks_add(MAX, 20), MAX))
print(time.ticks_diff(5, MAX - 4), time.ticks_diff(MAX - 4, 5))
print(time.ticks_diff(2**29 - 1, 0), time.ticks_diff(2**29, 0))
for delta in (2**29 - 1, -(2**29) + 1, 2**29, -(2**29)):
    try:
        print(time.ticks_add(0, delta))
    except OverflowError as error:
        print("OverflowError", error)
try:
    time.ticks_diff(1, "x")
except TypeError as error:
    print("TypeError", error)
start = time.ticks_ms()
time.sleep_ms(20)
passed = time.ticks_diff(time.ticks_ms(), start)
print(passed >= 20, passed < 2000)
start = time.ticks_us()
time.sleep_us(3000)
passed = time.ticks_diff(time.ticks_us(), start)
print(passed >= 3000, passed < 2000000)
time.sleep_ms(-5)
time.sleep_us(0)
print(time.ticks_cpu() <= MAX)
