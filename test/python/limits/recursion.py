# Recursion without end is RecursionError, an ordinary exception: the program goes on, again and again.
# test: heap=1000000 host no-stress
def down(n):
    return down(n + 1) + 1


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


def forever():
    forever()


class C:
    def method(self, *args):
        return self.method(*args)

    def __getattr__(self, name):
        return getattr(self, name)

    def __eq__(self, other):
        return self == other

    def __repr__(self):
        return repr(self)

    def __call__(self):
        return self()

    def __len__(self):
        return len(self)

    def __getitem__(self, key):
        return self[key]

    def __iter__(self):
        return iter(self)

    def __add__(self, other):
        return self + other

    def __hash__(self):
        return hash(self)

    def __bool__(self):
        return bool(self)

    def __contains__(self, x):
        return x in self

    @property
    def p(self):
        return self.p


def generator():
    yield from generator()


def closure():
    def inner():
        return inner()

    return inner()


def in_sort():
    return sorted([2, 1], key=lambda x: in_sort())


def in_map():
    return list(map(lambda x: in_map(), [1]))


def in_comprehension():
    return [in_comprehension() for _ in range(1)]


def with_default(a, b=2, *c, d=4):
    return with_default(a, *c, d=d)


c = C()
for f in (lambda: down(0), lambda: even(10**6), forever, c.method, lambda: c.nope, lambda: c == c, lambda: repr(c), c, lambda: len(c), lambda: c[0], lambda: iter(c), lambda: c + 1, lambda: hash(c), lambda: bool(c), lambda: 1 in c, lambda: c.p, lambda: list(generator()), closure, in_sort, in_map, in_comprehension, lambda: with_default(1), lambda: f"{c}", lambda: str(c), lambda: print(c), lambda: {c: 1}, lambda: [c] == [C()], lambda: sum([c], c), lambda: max([c, c], key=lambda x: x.p)):
    for attempt in (1, 2):
        try:
            f()
            print("came back")
        except RecursionError as e:
            print("RecursionError", issubclass(RecursionError, RuntimeError), "recursion" in str(e))


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


a, b = depth(0), depth(0)
print(a > 90, abs(a - b) < 20)


def sum_to(n):
    return n and n + sum_to(n - 1)


print(sum_to(90), even(80), sum_to(90))


def cleanup(n):
    try:
        return cleanup(n + 1)
    finally:
        log.append(n)


log = []
try:
    cleanup(0)
except RecursionError:
    print(len(log) > 50, log == sorted(log, reverse=True), log[-1])
