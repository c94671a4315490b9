from dataclasses import FrozenInstanceError, KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)

    def total(self):
        return self.x + self.y


p = P(1)
q = P(1, 2, ["a"])
print(p, q, p == P(1), p != q, p.total(), p.tags is P(1).tags)
print([f.name for f in fields(P)], is_dataclass(P), is_dataclass(p), is_dataclass(3), asdict(q), astuple(q))
print(replace(q, x=9), P.__match_args__)
for f in (lambda: P(), lambda: P(1, 2, [], 4), lambda: P(1, z=2), lambda: P(1, x=2)):
    try:
        f()
    except TypeError as e:
        print(e)
match q:
    case P(a, b):
        print("matched", a, b)


@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0


print(V(1, 2) < V(1, 3), sorted([V(2), V(1, 5)]), max(V(1), V(0, 9)), hash(V(1)) == hash(V(1)), {V(1): "v"}[V(1)])
try:
    V(1).major = 2
except FrozenInstanceError as e:
    print(e)
try:
    hash(p)
except TypeError as e:
    print(e)


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Derived(Base):
    c: int = 3
    b: int = 20


print(Derived(1), Derived(1, 2, 3))


@dataclass
class Post:
    w: int
    scale: InitVar[int] = 1
    area: int = field(init=False, repr=True)
    hidden: int = field(default=5, repr=False, compare=False)

    def __post_init__(self, scale):
        self.area = self.w * scale


print(Post(3), Post(3, 4), Post(3) == Post(3))


@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int


print(K(1, c=3))
try:
    K(1)
except TypeError as e:
    print(e)


@dataclass
class Nested:
    p: P
    items: list


n = Nested(P(1), [P(2), {"k": P(3)}])
print(asdict(n))
print(n)
try:

    @dataclass
    class Bad:
        x: list = []

except ValueError as e:
    print(e)
try:

    @dataclass
    class Bad2:
        x: int = 1
        y: int

except TypeError as e:
    print(e)


@dataclass(kw_only=True)
class AllKw:
    a: int
    b: int = 2


print(AllKw(a=1))


@dataclass(repr=False, eq=False)
class Plain:
    a: int


print(Plain(1) == Plain(1), "Plain object" in repr(Plain(1)))
