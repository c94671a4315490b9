"""collections.abc: what built-in types count as, classes made of a few methods, and the methods that the base classes lend."""

from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, ValuesView


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def gen():
    yield 1


async def coro():
    pass


async def agen():
    yield 1


class Plain:
    pass


class Calls:
    def __call__(self):
        pass


class Old:
    def __getitem__(self, i):
        raise IndexError


class NotHash:
    __hash__ = None


kinds = [Hashable, Sized, Container, Callable, Iterable, Iterator, Reversible, Collection, Generator, Awaitable, Coroutine, AsyncIterator, Sequence, MutableSequence, Set, MutableSet, Mapping, MutableMapping, KeysView, ItemsView, ValuesView]
c = coro()
things = [1, "a", b"b", bytearray(), (), [], {}, set(), frozenset(), range(3), {}.keys(), {}.values(), {}.items(), iter([]), gen(), c, agen(), len, Plain, Plain(), Calls(), Old(), NotHash(), deque(), Counter(), OrderedDict(), defaultdict(), ChainMap(), UserDict(), UserList(), memoryview(b""), map(str, []), None]
for thing in things:
    print(f"{type(thing).__name__:<16}", " ".join(k.__name__ for k in kinds if isinstance(thing, k)))
c.close()
print(issubclass(list, Sequence), issubclass(Mapping, Collection), issubclass(KeysView, Set), issubclass(int, Sized), issubclass(Generator, Iterator), attempt(issubclass, 3, Sized))


class Bits(MutableSet):
    """A set of small numbers in one int."""

    def __init__(self, items=()):
        self.word = 0
        for i in items:
            self.add(i)

    def __contains__(self, i):
        return isinstance(i, int) and i >= 0 and self.word >> i & 1 == 1

    def __iter__(self):
        i = 0
        while self.word >> i:
            if self.word >> i & 1:
                yield i
            i += 1

    def __len__(self):
        return self.word.bit_count()

    def add(self, i):
        self.word |= 1 << i

    def discard(self, i):
        self.word &= ~(1 << i)

    def __repr__(self):
        return f"Bits({list(self)})"


a, b = Bits([1, 2, 3]), Bits([3, 4])
print(a | b, a & b, a - b, a ^ b, a == Bits([3, 2, 1]), a < Bits(range(5)), a <= a, a > b, a.isdisjoint(b), a.isdisjoint(Bits([9])))
print(a | [7], [0] | a, a & range(3), a - [1], a == {1, 2, 3}, {1, 2, 3} == a, a <= {1, 2, 3, 4})
a |= [10]
a -= Bits([1])
a ^= Bits([2, 20])
print(a, a.pop(), a, attempt(a.remove, 99), attempt(hash, a))
a &= Bits([10])
print(a, a.clear(), a, attempt(a.pop))


class Row(Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, i):
        return self.items[i]

    def __len__(self):
        return len(self.items)


r = Row(3, 1, 4, 1, 5)
print(list(r), 4 in r, 9 in r, list(reversed(r)), r.index(1), r.index(1, 2), r.count(1), attempt(r.index, 77), r[1:3], isinstance(r, Reversible))


class Gaps(MutableSequence):
    def __init__(self):
        self.inner = []

    def __getitem__(self, i):
        return self.inner[i]

    def __setitem__(self, i, v):
        self.inner[i] = v

    def __delitem__(self, i):
        del self.inner[i]

    def __len__(self):
        return len(self.inner)

    def insert(self, i, v):
        self.inner.insert(i, v)


g = Gaps()
g.append(1), g.extend([2, 3]), g.insert(0, 0)
g += (4, 5)
g.reverse()
print(g.inner, g.pop(), g.pop(0), g.remove(2), g.inner, g.clear(), g.inner, attempt(g.pop))


class Folded(MutableMapping):
    """Keys without regard to case."""

    def __init__(self, *args, **kw):
        self.data = {}
        self.update(*args, **kw)

    def __getitem__(self, k):
        return self.data[k.lower()][1]

    def __setitem__(self, k, v):
        self.data[k.lower()] = k, v

    def __delitem__(self, k):
        del self.data[k.lower()]

    def __iter__(self):
        return (k for k, _ in self.data.values())

    def __len__(self):
        return len(self.data)


m = Folded({"Host": "x", "ACCEPT": 1}, port=80)
print(m["HOST"], "accept" in m, list(m), dict(m), len(m), m.get("nope", "-"), m.pop("Port"), attempt(m.pop, "port"), m.pop("port", None))
print(list(m.keys()), list(m.values()), list(m.items()), ("Host", "x") in m.items(), "x" in m.values(), m.keys() & {"Host"}, m.keys() | {"z"} == {"Host", "ACCEPT", "z"}, len(m.items()))
print(m.setdefault("new", []), m.setdefault("NEW", 3), m.popitem(), m == {"ACCEPT": 1, "new": []}, m != {}, isinstance(m, Mapping))
m.update([("q", 1)], w=2)
print({**m}, m.clear(), len(m), attempt(m.popitem), type(m.keys()).__name__, attempt(reversed, m))


class Count(Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n


class Echo(Generator):
    def send(self, value):
        return ("sent", value)

    def throw(self, typ, val=None, tb=None):
        raise typ


print(list(Count(3)), iter(Count(1)).__class__.__name__, next(Echo()), Echo().send(5), Echo().close())


class Lacks(Sequence):
    def __len__(self):
        return 0


class LacksMore(MutableMapping):
    def __iter__(self):
        return iter(())


for cls in (Lacks, LacksMore, Iterator):
    try:
        cls()
    except TypeError as e:
        print(str(e).split(" abstract ")[-1] if False else type(e).__name__, sorted(cls.__abstractmethods__))


def apply(f: Callable[[int], int], items: Iterable[int]) -> Iterator[int]:
    return map(f, items)


print(list(apply(lambda x: x * x, [1, 2])), Sequence.register(Old) is Old, isinstance(Old(), Sequence), isinstance(Old(), MutableSequence))
