# test: by-hand
# What programs written for MicroPython ask of the module micropython.
import micropython
from micropython import const

LIMIT = const(7)
print(LIMIT, const("x"))
print(micropython.opt_level(), micropython.opt_level(2), micropython.opt_level())
print(micropython.heap_lock(), micropython.heap_locked(), micropython.heap_lock())
try:
    [0] * 5
    print("allocated")
except MemoryError:
    print("MemoryError")
print(micropython.heap_unlock(), micropython.heap_unlock(), micropython.heap_locked())
print([0] * 2)
try:
    micropython.heap_unlock()
except RuntimeError as error:
    print(error)
print(micropython.stack_use() > 0)
micropython.alloc_emergency_exception_buf(100)
