# Containers of some ten thousand items: growth, deletion, sorting, as built by loops and comprehensions.
# test: heap=4000000 host no-stress
N = 20000
a = [i * 7919 % N for i in range(N)]
print(len(a), len(set(a)), sorted(a) == list(range(N)), a[N // 2], max(a), sum(a), a.index(5), a.count(7))
a.sort(key=lambda x: -x)
print(a[:3], a[-3:], a[::-5000])
del a[::2]
print(len(a), a[0], a[-1])
a[5000:5000] = range(3)
a[:0] = a[-3:]
print(len(a), a[:4], a[5003:5007])
while len(a) > 10:
    del a[len(a) // 2 :]
print(a)
d = {i: str(i) for i in range(N)}
print(len(d), d[N - 1], sum(map(len, d.values())), N in d)
for i in range(0, N, 3):
    del d[i]
print(len(d), list(d)[:4], list(d)[-1], next(reversed(d)))
d.update({i: None for i in range(-100, 100)})
print(len(d), d[1], d[-100], list(d)[-1], d.popitem())
s = {x * x % 10007 for x in range(N)}
print(len(s), 4 in s, len(s & set(range(5000))), len(s | {-1}), len(s - s), len(s ^ set(range(10))))
t = tuple(range(N))
print(len(t), t[-1], t[100:105], hash(t) == hash(tuple(range(N))), t < t + (1,), len(t * 2), t.index(N - 1))
b = bytearray(N)
for i in range(N):
    b[i] = i & 255
print(len(b), b[300], b.count(7), bytes(b[250:260]), sum(memoryview(b)[::100]))
words = {}
for i in range(N):
    key = "k%d" % (i * i % 1009)
    words[key] = words.get(key, 0) + 1
print(len(words), max(words.values()), sorted(words)[:3], sum(words.values()))
print(sum(x for x in range(N) if x % 3), len([*range(N), *range(N)]), all(x < N for x in t), any(x == N - 1 for x in t), max(zip(t, t)), len("".join(map(str, t))))
matrix = [[i * j for j in range(100)] for i in range(100)]
print(sum(map(sum, matrix)), len([x for row in matrix for x in row if x % 7 == 0]), list(zip(*matrix))[99][99])
q = []
for i in range(N):
    q.append(i)
    if i % 3 == 2:
        q.pop(0)
print(len(q), q[0], q[-1])
