"""Data structures of nodes: linked list, stack, queue, deque, doubly linked list, with the protocols of Python."""


class LinkedList:
    class Node:
        __slots__ = ("value", "next")

        def __init__(self, value, next=None):
            self.value, self.next = value, next

    def __init__(self, items=()):
        self.head = self.tail = None
        self.size = 0
        for item in items:
            self.append(item)

    def append(self, value):
        node = self.Node(value)
        if self.tail is None:
            self.head = node
        else:
            self.tail.next = node
        self.tail = node
        self.size += 1
        return self

    def prepend(self, value):
        self.head = self.Node(value, self.head)
        self.tail = self.tail or self.head
        self.size += 1
        return self

    def _nodes(self):
        node = self.head
        while node is not None:
            yield node
            node = node.next

    def __iter__(self):
        return (n.value for n in self._nodes())

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += self.size
        for at, v in enumerate(self):
            if at == i:
                return v
        raise IndexError("list index out of range")

    def __setitem__(self, i, v):
        for at, n in enumerate(self._nodes()):
            if at == i % self.size:
                n.value = v

    def remove(self, value):
        before = None
        for node in self._nodes():
            if node.value == value:
                if before is None:
                    self.head = node.next
                else:
                    before.next = node.next
                if node is self.tail:
                    self.tail = before
                self.size -= 1
                return
            before = node
        raise ValueError(f"{value!r} is not in the list")

    def reverse(self):
        before, node = None, self.head
        self.tail = node
        while node:
            node.next, before, node = before, node, node.next
        self.head = before
        return self

    def __reversed__(self):
        stack = list(self)
        while stack:
            yield stack.pop()

    def __eq__(self, other):
        return isinstance(other, LinkedList) and list(self) == list(other)

    def __add__(self, other):
        return LinkedList([*self, *other])

    def __repr__(self):
        return "LinkedList([" + ", ".join(map(repr, self)) + "])"


l = LinkedList("abc")
print(l, len(l), l[0], l[-1], l[1:], "b" in l, "z" in l, bool(LinkedList()), list(reversed(l)))
l.append("d").prepend("_")
l[1] = "A"
print(l, l.reverse(), l.tail.value, l + LinkedList([1]), l == LinkedList("dcb") + ["A", "_"], l != [])
l.remove("d"), l.remove("_"), l.remove("b")
print(l, l.head.value, l.tail.value, max(l), sorted(l), [*l], dict(enumerate(l)))
for f in (lambda: l.remove("q"), lambda: l[9]):
    try:
        f()
    except (ValueError, IndexError) as e:
        print(type(e).__name__, e)


class Deque:
    """A circular doubly linked list with a sentinel."""

    def __init__(self, items=(), maxlen=None):
        self.root = root = [None, None, "root"]
        root[0] = root[1] = root
        self.n, self.maxlen = 0, maxlen
        for x in items:
            self.push(x)

    def _insert(self, before, after, value):
        node = [before, after, value]
        before[1] = after[0] = node
        self.n += 1

    def push(self, x):
        self._insert(self.root[0], self.root, x)
        if self.maxlen is not None and self.n > self.maxlen:
            self.popleft()

    def pushleft(self, x):
        self._insert(self.root, self.root[1], x)

    def _unlink(self, node):
        if node is self.root:
            raise IndexError("pop from an empty deque")
        node[0][1], node[1][0] = node[1], node[0]
        self.n -= 1
        return node[2]

    def pop(self):
        return self._unlink(self.root[0])

    def popleft(self):
        return self._unlink(self.root[1])

    def rotate(self, k=1):
        for _ in range(abs(k)):
            self.pushleft(self.pop()) if k > 0 else self.push(self.popleft())

    def __iter__(self):
        node = self.root[1]
        while node is not self.root:
            yield node[2]
            node = node[1]

    def __len__(self):
        return self.n


d = Deque(range(5), maxlen=4)
print(list(d), len(d), d.pop(), d.popleft(), list(d))
d.pushleft("l"), d.push("r"), d.rotate(1)
print(list(d))
d.rotate(-2)
print(list(d))
while d:
    d.pop()
try:
    d.popleft()
except IndexError as e:
    print(e)
