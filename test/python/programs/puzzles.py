# Permutations, knapsack, queens, hanoi, life, primes, change, pascal, magic squares, maze.
def permutations(items):
    if not items:
        yield []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [x] + rest


print(len(list(permutations("abcde"))), ["".join(p) for p in permutations("abc")])


def combinations(items, k):
    if k == 0:
        yield ()
        return
    for i in range(len(items) - k + 1):
        for rest in combinations(items[i + 1 :], k - 1):
            yield (items[i], *rest)


print(list(combinations("abcd", 2)), sum(1 for _ in combinations(range(10), 5)))


def knapsack(items, room):
    best = [(0, ())] * (room + 1)
    for name, weight, value in items:
        for w in range(room, weight - 1, -1):
            candidate = best[w - weight][0] + value
            if candidate > best[w][0]:
                best[w] = candidate, best[w - weight][1] + (name,)
    return best[room]


print(knapsack([("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60)], 200))


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for c in range(n):
        if all(c != q and abs(c - q) != len(placed) - r for r, q in enumerate(placed)):
            yield from queens(n, placed + (c,))


print([len(list(queens(n))) for n in range(1, 7)], next(queens(8)))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f"{a}{c}"
        yield from hanoi(n - 1, b, a, c)


print(" ".join(hanoi(4)))


def life(cells):
    near = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    return {c for c, n in near.items() if n == 3 or (n == 2 and c in cells)}


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    glider = life(glider)
print(sorted(glider))
blinker = {(0, 1), (1, 1), (2, 1)}
print(life(life(blinker)) == blinker, len(life(blinker) & blinker))


def primes():
    composites = {}
    n = 2
    while True:
        if n in composites:
            for p in composites.pop(n):
                composites.setdefault(n + p, []).append(p)
        else:
            yield n
            composites[n * n] = [n]
        n += 1


def take(n, it):
    return [x for _, x in zip(range(n), it)]


print(take(20, primes()))


def change(amount, coins=(50, 20, 10, 5, 2, 1)):
    ways = [1] + [0] * amount
    for c in coins:
        for a in range(c, amount + 1):
            ways[a] += ways[a - c]
    return ways[amount]


print([change(n) for n in (0, 1, 5, 10, 100)])
row = [1]
for _ in range(8):
    print(" ".join(map(str, row)).center(30).rstrip())
    row = [a + b for a, b in zip([0] + row, row + [0])]
n = 5
magic = [[0] * n for _ in range(n)]
i, j = 0, n // 2
for k in range(1, n * n + 1):
    magic[i][j] = k
    if magic[(i - 1) % n][(j + 1) % n]:
        i = (i + 1) % n
    else:
        i, j = (i - 1) % n, (j + 1) % n
print(*("%3d" * n % tuple(r) for r in magic), sep="\n")
print({sum(r) for r in magic} | {sum(c) for c in zip(*magic)} | {sum(magic[i][i] for i in range(n))})
MAZE = ["#########", "#S  #   #", "# # # # #", "# #   #E#", "#########"]
start = next((y, x) for y, r in enumerate(MAZE) for x, c in enumerate(r) if c == "S")
frontier, came = [start], {start: None}
for y, x in frontier:
    if MAZE[y][x] == "E":
        break
    for p in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
        if MAZE[p[0]][p[1]] != "#" and p not in came:
            came[p] = (y, x)
            frontier.append(p)
steps = 0
p = (y, x)
path = set()
while came[p]:
    path.add(p)
    p = came[p]
    steps += 1
print(steps)
print("\n".join("".join("." if (y, x) in path and c == " " else c for x, c in enumerate(r)) for y, r in enumerate(MAZE)))
n = 27
print([(n := n * 3 + 1 if n % 2 else n // 2) for _ in range(10)], [k for k in range(1, 500) if sum(d for d in range(1, k) if k % d == 0) == k])
