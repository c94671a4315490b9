# PROGRAM stands for the program's name.
import time
import PROGRAM

start = time.ticks_us()
result = PROGRAM.main()
end = time.ticks_us()
print(repr(result))
print(time.ticks_diff(end, start))
