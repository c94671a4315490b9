# CPython's clocks: they go forward, sleeping takes time, and errors.
import time

before = time.monotonic()
before_ns = time.monotonic_ns()
time.sleep(0.02)
time.sleep(0)
print(0.015 < time.monotonic() - before < 2)
print(15_000_000 < time.monotonic_ns() - before_ns < 2_000_000_000)
print(time.perf_counter() >= 0, time.perf_counter_ns() > 0)
print(time.process_time() >= 0, time.process_time_ns() >= 0)
first = time.time_ns()
time.sleep(True)
print(900_000_000 < time.time_ns() - first < 3_000_000_000)
print(time.time() - first // 1_000_000_000 in range(0, 3) or time.time() - first / 1e9 < 3)
for seconds in (-1, -0.5, float("nan"), "x", None, 10**30, 1e30):
    try:
        time.sleep(seconds)
    except OverflowError:
        print("OverflowError")
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
