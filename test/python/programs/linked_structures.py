# Linked list, stack, queue, deque by ring, binary search tree, trie, disjoint sets, skip-free iterator classes.
class Link:
    __slots__ = ("item", "next")

    def __init__(self, item, next=None):
        self.item, self.next = item, next


class LinkedList:
    def __init__(self, items=()):
        self.head, self._n = None, 0
        for x in reversed(list(items)):
            self.push(x)

    def push(self, x):
        self.head = Link(x, self.head)
        self._n += 1
        return self

    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty LinkedList")
        x, self.head = self.head.item, self.head.next
        self._n -= 1
        return x

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before

    def __iter__(self):
        node = self.head
        while node:
            yield node.item
            node = node.next

    def __len__(self):
        return self._n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += len(self)
        for k, x in enumerate(self):
            if k == i:
                return x
        raise IndexError("LinkedList index out of range")

    def __contains__(self, x):
        return any(y == x for y in self)

    def __eq__(self, other):
        return isinstance(other, LinkedList) and list(self) == list(other)

    def __repr__(self):
        return f"LinkedList([{', '.join(map(repr, self))}])"


class Ring:
    def __init__(self, size):
        self.items, self.at, self.count = [None] * size, 0, 0

    def append(self, x):
        end = (self.at + self.count) % len(self.items)
        self.items[end] = x
        if self.count < len(self.items):
            self.count += 1
        else:
            self.at = (self.at + 1) % len(self.items)

    def popleft(self):
        x, self.items[self.at] = self.items[self.at], None
        self.at, self.count = (self.at + 1) % len(self.items), self.count - 1
        return x

    def __iter__(self):
        return (self.items[(self.at + i) % len(self.items)] for i in range(self.count))


class Tree:
    def __init__(self, items=()):
        self.root, self.size = None, 0
        for key, value in items:
            self[key] = value

    def __setitem__(self, key, value):
        def put(node):
            if node is None:
                self.size += 1
                return [key, value, None, None]
            if key == node[0]:
                node[1] = value
            else:
                side = 2 if key < node[0] else 3
                node[side] = put(node[side])
            return node

        self.root = put(self.root)

    def __getitem__(self, key):
        node = self.root
        while node:
            if key == node[0]:
                return node[1]
            node = node[2 if key < node[0] else 3]
        raise KeyError(key)

    def __delitem__(self, key):
        def drop(node):
            if node is None:
                raise KeyError(key)
            if key != node[0]:
                side = 2 if key < node[0] else 3
                node[side] = drop(node[side])
                return node
            self.size -= 1
            if node[2] is None or node[3] is None:
                return node[2] or node[3]
            least, parent = node[3], node
            while least[2]:
                parent, least = least, least[2]
            node[:2] = least[:2]
            parent[2 if parent is not node else 3] = least[3]
            return node

        self.root = drop(self.root)

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node[2])
                yield node[0]
                yield from walk(node[3])

        return walk(self.root)

    def depth(self):
        def d(node):
            return 0 if node is None else 1 + max(d(node[2]), d(node[3]))

        return d(self.root)


class Trie:
    def __init__(self, words=()):
        self.root = {}
        for w in words:
            node = self.root
            for c in w:
                node = node.setdefault(c, {})
            node["$"] = True

    def complete(self, prefix):
        node = self.root
        for c in prefix:
            if c not in node:
                return
            node = node[c]
        stack = [(prefix, node)]
        while stack:
            text, node = stack.pop()
            if "$" in node:
                yield text
            stack += [(text + c, node[c]) for c in sorted(node, reverse=True) if c != "$"]


a = LinkedList("abc").push("z")
print(a, len(a), a[0], a[-1], a[1:3], "b" in a, "q" in a, list(reversed(list(a))), a == LinkedList("zabc"), a == ["z"])
a.reverse()
print(a, a.pop(), [*a], sorted(a), "".join(a))
for f in (lambda: a[10], LinkedList().pop, lambda: Tree()["k"], lambda: Tree().__delitem__(1)):
    try:
        f()
    except (IndexError, KeyError) as e:
        print(type(e).__name__, e)
r = Ring(3)
for i in range(5):
    r.append(i)
print(list(r), r.popleft(), list(r), r.items, r.count)
t = Tree((k, k * k) for k in (50, 30, 70, 20, 40, 60, 80, 35, 45))
print(list(t), t.size, t.depth(), t[45])
for k in (20, 30, 50, 80):
    del t[k]
    print(k, list(t), t.size, t.depth(), t.root[0])
t[35] = "new"
print(t[35], t.size, 35 in t, 36 in t)
trie = Trie("car card care cat dog do dot".split())
print(list(trie.complete("car")), list(trie.complete("do")), list(trie.complete("x")), len(list(trie.complete(""))))
parent = {}


def find(x):
    parent.setdefault(x, x)
    if parent[x] != x:
        parent[x] = find(parent[x])
    return parent[x]


for x, y in ((1, 2), (3, 4), (2, 3), (5, 6), (7, 7)):
    parent[find(x)] = find(y)
groups = {}
for x in sorted(parent):
    groups.setdefault(find(x), []).append(x)
print(sorted(groups.values()), find(1) == find(4), find(1) == find(5))
