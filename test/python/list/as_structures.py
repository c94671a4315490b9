# Lists as stacks, queues, matrices, heaps and rings; rotation, chunks, windows, flattening, transposition, removal of duplicates.
stack = []
for token in "3 4 + 2 * 7 -".split():
    if token.isdigit():
        stack.append(int(token))
    else:
        b, a = stack.pop(), stack.pop()
        stack.append({"+": a + b, "-": a - b, "*": a * b}[token])
print(stack)
queue = [1]
seen = []
while queue:
    n = queue.pop(0)
    seen.append(n)
    queue += [x for x in (2 * n, 2 * n + 1) if x < 12]
print(seen)
a = list(range(10))
print(a[3:] + a[:3], a[-3:] + a[:-3], [a[i : i + 4] for i in range(0, 10, 4)], [a[i : i + 3] for i in range(0, 8, 2)], list(zip(a[::2], a[1::2])), a[::-1][:3], [x for i, x in enumerate(a) if i % 3 == 0])
m = [[i * 3 + j for j in range(3)] for i in range(3)]
print(m, [list(c) for c in zip(*m)], [r[::-1] for r in m], [list(c) for c in zip(*m[::-1])], [m[i][i] for i in range(3)], [m[i][~i] for i in range(3)], sum(map(sum, m)), [x for r in m for x in r], [[sum(x * y for x, y in zip(r, c)) for c in zip(*m)] for r in m])
m[1][1:] = ["x", "y", "z"]
m.insert(0, m.pop())
del m[1][0], m[0][-1]
print(m)


def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]


print(flatten([1, [2, [3, [], [4]], 5], [[6]]]), list(dict.fromkeys([3, 1, 3, 2, 1])), [x for i, x in enumerate("abcab") if x not in "abcab"[:i]])
b = [5, 3, 8, 1]
b[0], b[-1] = b[-1], b[0]
b[1:3] = b[2:0:-1]
print(b, b.index(min(b)), sorted(range(4), key=b.__getitem__), [sum(b[: i + 1]) for i in range(4)], [max(b[: i + 1]) for i in range(4)])
i = 0
b[i], i = 99, 2
b[i - 1] += 1
print(b, i)
c = [0] * 5
c[2] = c
c[2] = 7
c[1:4:2] = "ab"
c += "z"
c = c + [c[:2]]
c *= 2
print(c, len(c), c[5] is c[11], c.count(0))
ring = list("abcdef")
out, at = [], 0
while ring:
    at = (at + 2) % len(ring)
    out.append(ring.pop(at))
print("".join(out))
x = y = []
x.append(1)
z = x[:]
z.append(2)
w = [x, x, z]
w[0].append(3)
print(x, y, z, w, x is y, x is z, w[0] is w[1], w.index([1, 2]), [1, 3] in w)
primes = [n for n in range(2, 40) if all(n % p for p in range(2, int(n**0.5) + 1))]
pascal = [[1]]
for _ in range(5):
    pascal.append([p + q for p, q in zip([0] + pascal[-1], pascal[-1] + [0])])
print(primes, pascal, [len(list(g)) for g in ("", "ab", [0] * 3)], [*range(3), *[x for x in "ab"]], [i for i in range(3) for j in range(i)], [(i, j) for i in "ab" for j in range(2)])
