# Sends back each line that arrives on UART 2 (X3 sends, X4 receives), until there is none for two seconds, or one says "end".
from pyb import UART

uart = UART(2, 115200, timeout=2000)
lines = 0
while True:
    line = uart.readline()
    if line is None or line.strip() == b"end":
        break
    uart.write(line)
    lines += 1
print(lines, "lines")
