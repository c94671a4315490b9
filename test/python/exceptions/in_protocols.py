"""Exceptions raised by special methods come out of the operations that call them."""


class Bad:
    def __init__(self, *names):
        self.names = names

    def fail(self, name):
        if name in self.names:
            raise ValueError(name)

    def __iter__(self):
        self.fail("iter")
        return self

    def __next__(self):
        self.fail("next")
        raise StopIteration

    def __len__(self):
        self.fail("len")
        return 0

    def __bool__(self):
        self.fail("bool")
        return False

    def __hash__(self):
        self.fail("hash")
        return 1

    def __eq__(self, other):
        self.fail("eq")
        return False

    def __lt__(self, other):
        self.fail("lt")
        return False

    def __contains__(self, item):
        self.fail("contains")
        return False

    def __getitem__(self, item):
        self.fail("getitem")
        return 1

    def __setitem__(self, item, value):
        self.fail("setitem")

    def __call__(self):
        self.fail("call")

    def __index__(self):
        self.fail("index")
        return 0

    def __str__(self):
        self.fail("str")
        return "s"

    def __repr__(self):
        self.fail("repr")
        return "r"

    def __format__(self, spec):
        self.fail("format")
        return "f"

    def __add__(self, other):
        self.fail("add")
        return 1


b = Bad
cases = [
    ("iter", lambda x: list(x)), ("next", lambda x: [*x]), ("next", lambda x: sum(x)), ("next", lambda x: 1 in list(x)),
    ("len", lambda x: len(x)), ("bool", lambda x: not x), ("bool", lambda x: x and 1), ("bool", lambda x: any([x])),
    ("bool", lambda x: 1 if x else 2), ("hash", lambda x: {x: 1}), ("hash", lambda x: {x}), ("hash", lambda x: hash((1, x))),
    ("eq", lambda x: x == 1), ("eq", lambda x: 1 in [x]), ("eq", lambda x: [x].index(5)), ("eq", lambda x: (x,) == (1,)),
    ("eq", lambda x: {1: 2}.get(x)), ("lt", lambda x: sorted([x, b()])), ("lt", lambda x: min(b(), x)), ("lt", lambda x: max(x, b())),
    ("lt", lambda x: [b(), x].sort()), ("contains", lambda x: 1 in x), ("getitem", lambda x: x[0]),
    ("setitem", lambda x: x.__setitem__(0, 1)), ("call", lambda x: x()), ("index", lambda x: [1, 2][x]),
    ("index", lambda x: range(x)), ("index", lambda x: "ab"[x:]), ("str", lambda x: str(x)), ("str", lambda x: "%s" % x),
    ("repr", lambda x: repr([x])), ("repr", lambda x: f"{x!r}"), ("format", lambda x: f"{x}"), ("format", lambda x: "{:>5}".format(x)),
    ("add", lambda x: x + 1), ("add", lambda x: sum([x, 1], x)), ("next", lambda x: dict(x)), ("next", lambda x: tuple(map(str, x))),
    ("next", lambda x: ",".join(x)), ("next", lambda x: {1}.union(x)), ("iter", lambda x: zip([1], x)), ("next", lambda x: max(x)),
]
for n, (name, use) in enumerate(cases):
    try:
        use(Bad(name))
        print(n, name, "nothing raised")
    except ValueError as e:
        print(n, name, e, end="; ")
print()
