"""nonlocal in nested functions, classes, generators and loops."""


def averager():
    total = count = 0

    def add(x):
        nonlocal total, count
        total += x
        count += 1
        return total // count
    return add


avg = averager()
print(avg(10), avg(20), avg(60))


def skip_level():
    v = [0]
    n = 0

    def a():
        def b():
            def c():
                nonlocal n
                n += 1
                v.append(n)
            c()
            c()
        b()
    a()
    a()
    return n, v


print(skip_level())


def gen_state():
    state = "start"

    def gen():
        nonlocal state
        for s in ("one", "two"):
            state = s
            yield state
        state = "done"
    g = gen()
    seen = [state]
    for _ in g:
        seen.append(state)
    return seen + [state]


print(gen_state())


def loop_target():
    i = -1

    def run():
        nonlocal i
        for i in range(3):
            pass
        return i
    return i, run(), i


print(loop_target())


def unpack():
    a = b = 0

    def swap():
        nonlocal a, b
        a, *b = 1, 2, 3
    swap()
    return a, b


print(unpack())


def shadowed():
    x = "outer"

    def f(x):
        def g():
            nonlocal x
            x += "!"
            return x
        return g(), x
    return f("param"), x


print(shadowed())


def with_and_except():
    value = err = None

    class M:
        def __enter__(self):
            return 42

        def __exit__(self, *a):
            return True

    def run():
        nonlocal value, err
        with M() as value:
            pass
        try:
            [][0]
        except IndexError as e:
            err = type(e).__name__
    run()
    return value, err


print(with_and_except())


def defs():
    def helper():
        return "old"

    def replace():
        nonlocal helper

        def helper():
            return "new"
    before = helper()
    replace()
    return before, helper()


print(defs())


def delete():
    x = 5

    def drop():
        nonlocal x
        del x
    drop()
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


print(delete())


class Holder:
    def make(self):
        calls = 0

        def call():
            nonlocal calls
            calls += 1
            self.calls = calls
            return calls
        return call


h = Holder()
c = h.make()
c(), c()
print(h.calls, h.make()(), h.calls)


def walrus():
    last = None

    def scan(items):
        nonlocal last
        return [last := i for i in items]
    return scan("abc"), last


print(walrus())
