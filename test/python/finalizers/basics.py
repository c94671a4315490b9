# test: no-stress stderr
# __del__ runs when the collector finds the object dead, and at the latest at the end of the program.
import gc


class C:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def make():
    c = C("in function")
    print("made", c.name)


make()
gc.collect()
print("collected")


class Owner:
    def __init__(self):
        self.part = C("part")

    def __del__(self):
        print("del owner of", self.part.name)


def own():
    Owner()


own()
gc.collect()
print("owner gone")


class Cycle:
    def __del__(self):
        print("del cycle")


def cycle():
    c = Cycle()
    c.self = c


cycle()
gc.collect()
print("cycle gone")
kept = []


class Phoenix:
    def __del__(self):
        kept.append(self)
        print("rising")


def burn():
    Phoenix()


burn()
gc.collect()
print(len(kept), type(kept[0]).__name__)
kept.clear()
gc.collect()
print("not again")


class Bad:
    def __del__(self):
        raise ValueError("no way to catch this")

    def __repr__(self):
        return "<Bad>"


class Silent(Bad):
    def __del__(self):
        try:
            super().__del__()
        except ValueError as e:
            print("caught", e)


def bad():
    Silent()


bad()
gc.collect()


class Derived(C):
    pass


def derived():
    Derived("derived")


derived()
gc.collect()


class InList(list):
    def __del__(self):
        print("del list", self)


def lists():
    InList([1, 2])


lists()
gc.collect()


def deep(n):
    if n:
        deep(n - 1)
    else:
        C("deep")


deep(5)
gc.collect()
first = C("first")
second = C("second")
print("end")
