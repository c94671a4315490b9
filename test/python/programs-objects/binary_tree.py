"""A binary search tree as a mapping: insertion, deletion, iteration in order, ranges, balance, drawing."""


class Tree:
    class _Node:
        def __init__(self, key, value):
            self.key, self.value = key, value
            self.left = self.right = None

        def __iter__(self):
            if self.left:
                yield from self.left
            yield self.key, self.value
            if self.right:
                yield from self.right

        @property
        def height(self):
            return 1 + max(self.left.height if self.left else 0, self.right.height if self.right else 0)

    def __init__(self, items=()):
        self.root, self.count = None, 0
        for k, v in dict(items).items():
            self[k] = v

    def _find(self, key):
        parent, node = None, self.root
        while node and node.key != key:
            parent, node = node, node.left if key < node.key else node.right
        return parent, node

    def __setitem__(self, key, value):
        parent, node = self._find(key)
        if node:
            node.value = value
            return
        new = self._Node(key, value)
        self.count += 1
        if parent is None:
            self.root = new
        elif key < parent.key:
            parent.left = new
        else:
            parent.right = new

    def __getitem__(self, key):
        _, node = self._find(key)
        if node is None:
            raise KeyError(key)
        return node.value

    def __contains__(self, key):
        return self._find(key)[1] is not None

    def __delitem__(self, key):
        parent, node = self._find(key)
        if node is None:
            raise KeyError(key)
        if node.left and node.right:
            succ_parent, succ = node, node.right
            while succ.left:
                succ_parent, succ = succ, succ.left
            node.key, node.value = succ.key, succ.value
            parent, node = succ_parent, succ
        child = node.left or node.right
        if parent is None:
            self.root = child
        elif parent.left is node:
            parent.left = child
        else:
            parent.right = child
        self.count -= 1

    def __len__(self):
        return self.count

    def __iter__(self):
        return (k for k, _ in self.items())

    def items(self):
        return iter(self.root or ())

    def between(self, low, high):
        def walk(node):
            if node is None:
                return
            if low < node.key:
                yield from walk(node.left)
            if low <= node.key <= high:
                yield node.key
            if node.key < high:
                yield from walk(node.right)
        return list(walk(self.root))

    def draw(self, node=0, depth=0):
        node = self.root if node == 0 else node
        if node is None:
            return
        self.draw(node.right, depth + 1)
        print("   " * depth + str(node.key))
        self.draw(node.left, depth + 1)

    def rebalance(self):
        pairs = list(self.items())

        def build(lo, hi):
            if lo >= hi:
                return None
            mid = (lo + hi) // 2
            node = self._Node(*pairs[mid])
            node.left, node.right = build(lo, mid), build(mid + 1, hi)
            return node
        self.root = build(0, len(pairs))
        return self


t = Tree({5: "five", 2: "two", 8: "eight", 1: "one", 9: "nine", 7: "seven"})
t[3] = "three"
t[8] = "EIGHT"
print(len(t), list(t), t[8], 3 in t, 4 in t, t.root.height, list(t.items())[:2])
t.draw()
del t[5]
del t[1]
print(list(t), t.root.key, len(t), t.between(3, 8), min(t), max(t))
for key in (42, 1):
    try:
        del t[key]
    except KeyError as e:
        print("KeyError", e)
try:
    t["x"]
except TypeError as e:
    print(e)
chain = Tree((i, i * i) for i in range(20))
print(chain.root.height, chain.rebalance().root.height, sum(chain), chain[7], bool(Tree()), list(Tree()))
chain.draw(chain.root.left)
