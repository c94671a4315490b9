# PROGRAM stands for the program's name.
import micropython
import time
import PROGRAM

micropython.mem_info()
start = time.ticks_us()
result = PROGRAM.main()
end = time.ticks_us()
micropython.mem_info()
print(repr(result))
print(time.ticks_diff(end, start))
