"""Special methods of metaclasses act on classes: call, iteration, items, operators, comparison, truth, text."""


class Meta(type):
    instances = {}

    def __repr__(cls):
        return f"<meta {cls.__name__}>"

    def __len__(cls):
        return len(cls.items)

    def __getitem__(cls, i):
        return cls.items[i]

    def __setitem__(cls, i, v):
        cls.items[i] = v

    def __delitem__(cls, i):
        del cls.items[i]

    def __iter__(cls):
        return iter(cls.items)

    def __contains__(cls, x):
        return x in cls.items

    def __add__(cls, other):
        return type(cls)(cls.__name__ + other.__name__, (cls, other), {"items": cls.items + other.items})

    def __eq__(cls, other):
        return isinstance(other, Meta) and cls.items == other.items

    def __hash__(cls):
        return 42

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __bool__(cls):
        return bool(cls.items)

    def __getattr__(cls, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"no {name} in {cls.__name__}")

    def __instancecheck__(cls, obj):
        return obj in cls.items

    def __subclasscheck__(cls, sub):
        return sub.__name__.startswith(cls.__name__[0])

    def __enter__(cls):
        return "entered " + cls.__name__

    def __exit__(cls, *a):
        return True


class B(metaclass=Meta):
    items = [1, 2, 3]


class A(metaclass=Meta):
    items = [4]


class Empty(metaclass=Meta):
    items = []


print(B, [B, A], f"{B}", f"{A!r:>10}", str(Empty))
print(len(B), B[1], list(B), 3 in B, 9 in B, bool(B), bool(Empty))
B[0] = 10
del B[2]
print(B.items)
AB = A + B
print(AB, AB.items, [c.__name__ for c in AB.__mro__])
print(A == B, A == type("Z", (A,), {}), A != B, hash(A), len({A, B, Empty}), sorted([B, A, Empty]))
print(B.dyn_hello, isinstance(10, B), isinstance(11, B), issubclass(type("Bx", (), {}), B), issubclass(int, B))
try:
    B.other
except AttributeError as e:
    print(e)
with B as text:
    print(text)
    raise ValueError("swallowed")
try:
    B().dyn_hello
except AttributeError as e:
    print(e)
try:
    len(B())
except TypeError as e:
    print(e)
print([x for x in B], max(B), tuple(A), [*B, *A])
