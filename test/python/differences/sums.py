# test: differs double
# math.fsum adds in fixed point: no partial sum is too large.
import math

print(math.fsum([1e308, 1e308, -1e308]), math.fsum([1e308] * 3 + [-1e308] * 3), math.fsum([0.1] * 10))
try:
    math.fsum([1e308, 1e308])
except OverflowError as e:
    print(e)
