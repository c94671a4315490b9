"""Iterator classes as users write them: paged readers, peeking, batching, linked lists, matrices, lazy sequences, dates."""


class Peekable:
    def __init__(self, items):
        self.it, self.held = iter(items), []

    def __iter__(self):
        return self

    def __next__(self):
        return self.held.pop(0) if self.held else next(self.it)

    def peek(self, n=0, default=None):
        while len(self.held) <= n:
            try:
                self.held.append(next(self.it))
            except StopIteration:
                return default
        return self.held[n]

    def __bool__(self):
        return self.peek(default=self) is not self


class Paged:
    """Reads pages only when they are needed."""

    def __init__(self, fetch):
        self.fetch, self.pages = fetch, []

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(len(self)))]
        page, offset = divmod(i, 3)
        while len(self.pages) <= page:
            self.pages.append(self.fetch(len(self.pages)))
        return self.pages[page][offset]

    def __len__(self):
        return 8


class Linked:
    class Node:
        __slots__ = ("value", "next")

        def __init__(self, value, next=None):
            self.value, self.next = value, next

    def __init__(self, items=()):
        self.head = None
        for x in reversed(list(items)):
            self.push(x)

    def push(self, x):
        self.head = self.Node(x, self.head)
        return self

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __reversed__(self):
        def back(node):
            if node:
                yield from back(node.next)
                yield node.value
        return back(self.head)

    def __contains__(self, x):
        return any(v == x for v in self)

    def __len__(self):
        return sum(1 for _ in self)

    def __repr__(self):
        return f"Linked({list(self)})"


class Lazy:
    """An infinite sequence that remembers."""

    def __init__(self, rule, *start):
        self.rule, self.known = rule, list(start)

    def __getitem__(self, i):
        while len(self.known) <= i:
            self.known.append(self.rule(self.known))
        return self.known[i]


class Day:
    LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

    def __init__(self, y, m, d):
        self.y, self.m, self.d = y, m, d

    def __lt__(self, other):
        return (self.y, self.m, self.d) < (other.y, other.m, other.d)

    def __repr__(self):
        return f"{self.y}-{self.m:02}-{self.d:02}"

    def succ(self):
        leap = self.m == 2 and (self.y % 4 == 0 and self.y % 100 != 0 or self.y % 400 == 0)
        if self.d < self.LENGTHS[self.m - 1] + leap:
            return Day(self.y, self.m, self.d + 1)
        if self.m < 12:
            return Day(self.y, self.m + 1, 1)
        return Day(self.y + 1, 1, 1)


def days(start, end, step=1):
    n = 0
    while start < end:
        if n % step == 0:
            yield start
        start, n = start.succ(), n + 1


p = Peekable("abcd")
print(p.peek(), p.peek(2), next(p), list(p), bool(p), p.peek(default="none"), bool(Peekable([0])))
words = Peekable("the quick 12 brown 7 8 fox".split())
groups = []
while words:
    w = next(words)
    run = []
    while words.peek("x" and 0, "").isdigit():
        run.append(int(next(words)))
    groups.append((w, run))
print(groups)
fetched = []
paged = Paged(lambda n: (fetched.append(n), [f"{n}{c}" for c in "abc"])[1])
print(paged[1], fetched, paged[7], fetched, paged[2:5], [x for x, _ in zip(paged, range(4))], len(paged), list(reversed(paged))[:2])
lst = Linked([1, 2, 3]).push(0)
print(lst, 2 in lst, 9 in lst, len(lst), list(reversed(lst)), sum(lst), max(lst), [*lst, *lst][::3], dict.fromkeys(lst, 0), tuple(map(str, lst)))
fib = Lazy(lambda k: k[-1] + k[-2], 0, 1)
primes = Lazy(lambda k: next(n for n in range(k[-1] + 1, 10**6) if all(n % q for q in k)), 2)
print(fib[30], fib.known[:8], primes[15], primes.known)
print(list(days(Day(2023, 12, 30), Day(2024, 1, 3))), list(days(Day(2024, 2, 27), Day(2024, 3, 2))), list(days(Day(1900, 2, 27), Day(1900, 3, 2))), sum(1 for _ in days(Day(2024, 1, 1), Day(2025, 1, 1))), list(days(Day(2024, 1, 1), Day(2024, 3, 1), 20)))
calls = iter([5, 3, 0, 9].pop, 9)
print(list(iter([1, 2, 3, 0, 4].pop, 0)))
a, b = Linked("ab"), Linked("xyz")
print(list(zip(a, b)), [(x, y) for x in a for y in b if x != y][:3], {k: v for k, v in enumerate(a)})
