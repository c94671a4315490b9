"""Recursion: Ackermann, permutations, a tree walk, mutual recursion and memoization."""


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def permutations(items):
    if len(items) <= 1:
        return [items]
    out = []
    for i in range(len(items)):
        head = items[i : i + 1]
        for rest in permutations(items[:i] + items[i + 1 :]):
            out.append(head + rest)
    return out


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def partitions(n, largest, memo):
    if n == 0:
        return 1
    if n < 0 or largest == 0:
        return 0
    key = (n, largest)
    if key not in memo:
        memo[key] = partitions(n - largest, largest, memo) + partitions(n, largest - 1, memo)
    return memo[key]


def depth(tree):
    return 0 if tree is None else 1 + max(depth(tree[0]), depth(tree[1]))


def grow(n):
    return None if n == 0 else (grow(n - 1), grow(n // 2))


def main():
    perms = permutations([1, 2, 3, 4, 5])
    return (
        ackermann(2, 6),
        len(perms),
        perms[-1],
        is_even(100),
        partitions(30, 30, {}),
        depth(grow(12)),
    )
