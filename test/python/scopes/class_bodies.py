"""Scopes of class bodies: names of the class are not seen in its methods; comprehensions; conditional definitions."""

x = "module"


class A:
    before = x
    x = "class"
    after = x
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    total = sum(items)

    def method(self):
        return x

    def own(self):
        return self.x, A.x

    lam = lambda self: x
    pairs = [(x, y) for x in range(2) for y in "ab"]
    if total > 5:
        def big(self):
            return "big"
    else:
        def small(self):
            return "small"
    for name in ("p", "q"):
        pass
    del after


print(A.before, A.x, A.doubled, A.total, A().method(), A().own(), A().lam(), A.pairs)
print(A().big(), hasattr(A, "small"), A.name, hasattr(A, "after"))


def outer(x):
    class B:
        y = x
        x = "B"
        z = x

        def get(self):
            return x
    return B


b = outer("argument") if False else None


def outer2(v):
    class B:
        y = v

        def get(self):
            return v

        class Nested:
            w = v + "!"

            def get(self):
                return v * 2
    return B


B = outer2("arg")
print(B.y, B().get(), B.Nested.w, B.Nested().get(), B.__qualname__, B.Nested.__qualname__)


class Cells:
    n = 3
    try:
        wrong = [n for _ in range(2)]
    except NameError as e:
        wrong = str(e)
    right = [k for k in range(n)]


print(Cells.wrong, Cells.right)


class Walks:
    total = 0
    for i in range(5):
        if i == 3:
            break
        total += i
    else:
        total = -1
    while total < 20:
        total *= 2
    try:
        1 // 0
    except ZeroDivisionError:
        failed = True
    with open if False else __import__("math") and type("M", (), {"__enter__": lambda s: 5, "__exit__": lambda s, *a: None})() as entered:
        pass


print(Walks.total, Walks.i, Walks.failed, Walks.entered)


class Counter:
    instances = 0

    def __init__(self):
        Counter.instances += 1
        self.instances += 10


print(Counter().instances, Counter().instances, Counter.instances)


def f():
    y = 1

    class C:
        nonlocal y
        y = 2
        z = y
    return y, C.z, hasattr(C, "y")


print(f())
