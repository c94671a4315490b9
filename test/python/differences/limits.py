# test: differs no-stress
# What is accepted and told, with the effect that there can be.
import gc
import sys

sys.setrecursionlimit(123)
print(sys.getrecursionlimit())
gc.threshold(4000)
before = gc.get_count()[2]
for i in range(2000):
    [i, i]
print(gc.threshold(), gc.get_count()[2] - before > 2)
gc.disable()
gc.collect()
before = gc.get_count()[2]
for i in range(500):
    [i, i]
print(gc.isenabled(), gc.get_count()[2] == before)
gc.enable()
try:
    None | None
except TypeError as e:
    print(e)
