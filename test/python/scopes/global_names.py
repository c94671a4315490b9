"""global: reading, binding, deleting module names from functions and classes."""

count = 0
late = None


def bump():
    global count
    count += 1
    return count


def shadow():
    count = 100
    return count


def make():
    global made, late
    made = "made here"
    late = made.upper()


def mixed():
    local = count

    def inner():
        global count
        count = local + 1000
    inner()
    return local, count


print(bump(), bump(), shadow(), count)
try:
    made
except NameError as e:
    print(e)
make()
print(made, late)
print(mixed(), count)


def remove():
    global made
    del made


remove()
try:
    print(made)
except NameError as e:
    print(e)
try:
    remove()
except NameError as e:
    print(e)


class C:
    global from_class
    from_class = 7
    own = from_class + 1

    def set(self, v):
        global from_class
        from_class = v


print(from_class, C.own, hasattr(C, "from_class"))
C().set(9)
print(from_class)


def loops():
    global index
    for index in range(3):
        pass
    with_name()


def with_name():
    global manager, error

    class M:
        def __enter__(self):
            return "entered"

        def __exit__(self, *a):
            return False
    with M() as manager:
        pass
    try:
        1 // 0
    except ZeroDivisionError as error:
        print("caught", error)


loops()
print(index, manager)
print("error" in globals())


def defs():
    global helper, Helper

    def helper():
        return "helper"

    class Helper:
        pass


defs()
print(helper(), Helper.__name__, Helper.__qualname__, helper.__qualname__)
print([bump() for _ in range(2)], count)
x = "module"


def f():
    def g():
        global x
        x = "changed"
        return x
    x = "f"
    g()
    return x


print(f(), x)
