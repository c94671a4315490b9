"""gc: figures are numbers, collecting frees."""

import gc

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()


def garbage():
    for i in range(1000):
        [i, [i]]


garbage()
print(isinstance(gc.collect(), int))
class Node:
    def __init__(self, other):
        self.other = other


a = Node(None)
a.other = Node(a)
del a
print(gc.collect() >= 0, gc.is_tracked([]), gc.is_tracked(1))
