# Backtracking: queens, subsets, coins, knapsack, a word square, a maze, permutations in order, partitions.
def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    row = len(placed)
    for col in range(n):
        if all(col != c and abs(col - c) != row - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (col,))


def subsets_with_sum(items, target, chosen=()):
    if target == 0:
        yield chosen
    for i, x in enumerate(items):
        if x <= target:
            yield from subsets_with_sum(items[i + 1 :], target - x, chosen + (x,))


def change(amount, coins):
    ways = [1] + [0] * amount
    for c in coins:
        for a in range(c, amount + 1):
            ways[a] += ways[a - c]
    return ways[amount]


def fewest(amount, coins):
    best = [[]] + [None] * amount
    for a in range(1, amount + 1):
        options = [best[a - c] + [c] for c in coins if c <= a and best[a - c] is not None]
        best[a] = min(options, key=len, default=None)
    return best[amount]


def knapsack(items, room):
    table = {0: (0, ())}
    for name, weight, worth in items:
        for used, (value, names) in sorted(table.items(), reverse=True):
            now = used + weight
            if now <= room and table.get(now, (-1,))[0] < value + worth:
                table[now] = value + worth, names + (name,)
    return max(table.values())


def partitions(n, largest=None):
    if n == 0:
        yield []
    for first in range(min(n, largest or n), 0, -1):
        for rest in partitions(n - first, first):
            yield [first] + rest


def next_permutation(a):
    i = len(a) - 2
    while i >= 0 and a[i] >= a[i + 1]:
        i -= 1
    if i < 0:
        return False
    j = len(a) - 1
    while a[j] <= a[i]:
        j -= 1
    a[i], a[j] = a[j], a[i]
    a[i + 1 :] = a[:i:-1]
    return True


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def escape(maze, at, goal, path=()):
    y, x = at
    if not (0 <= y < len(maze) and 0 <= x < len(maze[0])) or maze[y][x] == "#" or at in path:
        return None
    path += (at,)
    if at == goal:
        return path
    for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        if found := escape(maze, (y + dy, x + dx), goal, path):
            return found


def squares(words, rows=()):
    if rows and len(rows) == len(rows[0]):
        yield rows
        return
    prefix = "".join(r[len(rows)] for r in rows)
    for w in words:
        if w.startswith(prefix) and (not rows or len(w) == len(rows[0])):
            yield from squares(words, rows + (w,))


solutions = list(queens(6))
print(solutions, [sum(1 for _ in queens(n)) for n in range(1, 8)])
for col in next(queens(8)):
    print("." * col + "Q" + "." * (7 - col))
print(list(subsets_with_sum([2, 3, 5, 7, 8, 10], 15)), change(100, [1, 5, 10, 25, 50]), fewest(63, [1, 5, 10, 21, 25]), fewest(3, [2]))
print(knapsack([("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("food", 50, 160), ("tent", 68, 45), ("towel", 18, 12)], 200))
print(list(partitions(5)), [sum(1 for _ in partitions(n)) for n in range(12)])
a, count = list("abcd"), 1
while next_permutation(a):
    count += 1
    if count in (2, 12, 24):
        print("".join(a), end=" ")
print(count, " ".join(hanoi(3)), len(list(hanoi(7))))
maze = ["..#.", ".#..", "...#", "#..."]
print(escape(maze, (0, 0), (3, 3)), escape(maze, (0, 0), (0, 3)), escape(["#"], (0, 0), (0, 0)))
print(list(squares("ball area lead lady wall able".split()))[:2], next(squares(["ab", "ba"])))
