"""Closures: shared cells, late binding, counters, nested levels."""


def counter(start=0):
    n = start

    def up(by=1):
        nonlocal n
        n += by
        return n

    def reset():
        nonlocal n
        n = start

    def get():
        return n
    return up, reset, get


up, reset, get = counter(5)
other, *_ = counter()
print(up(), up(3), other(), get(), up())
reset()
print(get(), other())


def levels():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = x + "+inner"
            return x
        return inner
    return middle()(), middle()(), x


print(levels())


def late():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    i = 10
    return [f() for f in fs]


print(late())


def loop_cells():
    return [f() for f in [(lambda j: lambda: j)(i) for i in range(3)]]


print(loop_cells())


def accumulate(log=None):
    log = [] if log is None else log

    def add(x):
        log.append(x)
        return sum(log)
    return add


a = accumulate()
print(a(1), a(2), a(3), accumulate([10])(1))


def bank(balance):
    def dispatch(what, amount=0):
        nonlocal balance
        if what == "deposit":
            balance += amount
        elif what == "withdraw":
            if amount > balance:
                raise ValueError("insufficient")
            balance -= amount
        return balance
    return dispatch


account = bank(100)
print(account("deposit", 50), account("withdraw", 30), account("balance"))
try:
    account("withdraw", 1000)
except ValueError as e:
    print(e, account("balance"))


def parameters(a, *rest, k=1, **kw):
    def show():
        return a, rest, k, sorted(kw)
    a = a * 2
    k += 1
    kw["z"] = 0
    return show


print(parameters(1, 2, 3, y=5)())


def self_reference():
    def f(n):
        return n if n < 2 else f(n - 1) + f(n - 2)
    g, f_old = f, f
    f = lambda n: -1
    return g(5), f_old(1)


print(self_reference())


def deleted():
    x = 1

    def read():
        return x
    del x
    try:
        read()
    except NameError as e:
        print(type(e).__name__, e)
    x = 2
    return read()


print(deleted())
