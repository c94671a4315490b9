# test: no-stress
# A generator that is left in the middle runs its finally at the latest when it is collected or the program ends.
import gc


def g(name):
    try:
        yield 1
        yield 2
    finally:
        print("finally", name)


def use():
    for x in g("loop"):
        print(x)
        break


use()
gc.collect()
print("collected")


def half():
    it = g("half")
    next(it)


half()
gc.collect()


class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, e, tb):
        print("exit", kind.__name__ if kind else None)


def w():
    with Manager():
        yield 1


def use_w():
    next(w())


use_w()
gc.collect()


def outer():
    try:
        yield from g("inner")
    finally:
        print("outer finally")


def use_outer():
    next(outer())


use_outer()
gc.collect()


def never_started():
    g("never")


never_started()
gc.collect()
last = g("at the end")
next(last)
print("end")
