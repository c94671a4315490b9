# test: differs
# Recursion ends where the stack of the virtual machine is full, not at a number of calls: sys.setrecursionlimit changes nothing.
import sys


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


def wide(n, a=0, b=1, c=2, d=3, e=4, f=5, g=6):
    h, i, j, k = a + b, c + d, e + f, g + n
    try:
        return wide(n + 1, h, i, j, k)
    except RecursionError:
        return n


print(depth(0) > 2 * wide(0), wide(0) < 1000)
sys.setrecursionlimit(30)
print(depth(0) > 100, sys.getrecursionlimit())
