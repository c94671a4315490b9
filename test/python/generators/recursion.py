"""Recursive generators: permutations, subsets, trees in every order, the n queens, paths."""


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield x + rest


def subsets(items):
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
        yield [items[0], *rest]


class Node:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def preorder(self):
        yield self.key
        for child in (self.left, self.right):
            if child:
                yield from child.preorder()

    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child:
            child.insert(key)
        else:
            setattr(self, side, Node(key))


def queens(n, placed=()):
    row = len(placed)
    if row == n:
        yield placed
        return
    for col in range(n):
        if all(col != c and abs(col - c) != row - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (col,))


def paths(graph, start, goal, seen=()):
    seen += (start,)
    if start == goal:
        yield "-".join(seen)
    for to in graph.get(start, ""):
        if to not in seen:
            yield from paths(graph, to, goal, seen)


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(list(permutations("abc")), len(set(permutations("abcd"))))
print(list(subsets([1, 2, 3])))
root = Node(50)
for k in (30, 70, 20, 40, 60, 80, 10):
    root.insert(k)
print(list(root), list(root.preorder()), 60 in root, min(root))
print(next(queens(6)), sum(1 for _ in queens(6)))
print(sorted(paths({"a": "bc", "b": "cd", "c": "d", "d": ""}, "a", "d")))
print(" ".join(hanoi(3)))


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(list(deep(20)))
