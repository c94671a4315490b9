# test: by-hand
# Modules by the names that MicroPython gives them; ticks; const in conditions.
import usys
import utime
import utime as t
from utime import ticks_diff, ticks_ms, sleep_ms
import sys
import time

print(usys.byteorder, usys.maxsize == sys.maxsize, usys is sys, utime is time, t is utime)
start = ticks_ms()
sleep_ms(2)
print(ticks_diff(ticks_ms(), start) >= 2, ticks_diff(5, 10), utime.ticks_add(10, -3))
print(usys.implementation.name == sys.implementation.name, type(usys.argv), isinstance(usys.version, str))
usys.stdout.write("written\n")
try:
    usys.exit(0)
except SystemExit as e:
    print("SystemExit", e.code)
