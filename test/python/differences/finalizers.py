# test: differs no-stress
# Nothing counts references: what CPython does at `del` happens when the collector finds the object dead, at the latest at the end.
import gc
import weakref


class C:
    def __del__(self):
        print("del")


def g():
    try:
        yield 1
    finally:
        print("finally")


c = C()
r = weakref.ref(c)
del c
print("after del", r() is not None)
for x in g():
    break
print("after break")
gc.collect()
print("collected", r())
