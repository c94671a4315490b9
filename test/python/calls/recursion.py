"""Recursion in every form."""


def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]


def permutations(items):
    if not items:
        yield ()
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (x, *rest)


def depth(tree):
    return 0 if tree is None else 1 + max(depth(tree[0]), depth(tree[2]))


print(fact(20), ack(2, 3), len(hanoi(6)), hanoi(2))
print(is_even(40), is_odd(41), is_even(33))
print(flatten([1, [2, [3, [], [4]], 5], [[[6]]]]))
print(["".join(p) for p in permutations("abc")], len(list(permutations(list(range(5))))))
print(depth(((None, 1, None), 2, ((None, 3, None), 4, None))))

Y = lambda f: (lambda x: f(lambda *a: x(x)(*a)))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda me: lambda n: 1 if n == 0 else n * me(n - 1))(10))


def deep(n):
    try:
        return deep(n + 1)
    except RecursionError as e:
        return type(e).__name__


print(deep(0))


class Node:
    def __init__(self, v, *kids):
        self.v, self.kids = v, kids

    def total(self):
        return self.v + sum(k.total() for k in self.kids)

    def __repr__(self):
        return f"{self.v}({', '.join(map(repr, self.kids))})" if self.kids else str(self.v)


tree = Node(1, Node(2, Node(3)), Node(4, Node(5), Node(6)))
print(tree, tree.total())


def forever():
    return forever()


try:
    forever()
except RecursionError as e:
    print(e)
print(fact(5))
