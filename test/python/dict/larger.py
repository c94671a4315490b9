# Growth, deletion and reuse: from a few entries to thousands, checked against simple sums.
# test: host heap=262144
d = {}
for i in range(3000):
    d[i] = -i
print(len(d), d[0], d[2999], sum(d), sum(d.values()))
for i in range(0, 3000, 3):
    del d[i]
print(len(d), 3 in d, 4 in d, sum(d))
for i in range(0, 3000, 3):
    d[i] = i
print(len(d), list(d)[:3], list(d)[-3:], sum(d.values()))
s = {}
for i in range(1500):
    s["key%d" % i] = i
print(len(s), s["key0"], s["key1499"], "key1500" in s, sum(s.values()))
for i in range(1500):
    if i % 5:
        del s["key" + str(i)]
print(len(s), list(s)[:4], sum(s.values()))
for n in range(4, 13):
    t = {}
    for i in range(n):
        t["k%d" % i] = i
    for i in range(n):
        assert t["k%d" % i] == i
    for i in range(0, n, 2):
        del t["k%d" % i]
    print(n, t)
q = {}
for i in range(2000):
    q[i] = i
    if i >= 10:
        q.pop(i - 10)
print(len(q), list(q))
for i in range(500):
    q[i * 1024] = i
print(len(q), q[1024 * 499], q.popitem(), q.popitem())
while len(q) > 5:
    q.popitem()
print(q)
m = {}
for i in range(40):
    m[i] = "int"
    m[str(i)] = "str"
    m[i, i] = "tuple"
    m[i + 0.5] = "float"
print(len(m), m[39], m["39"], m[39, 39], m[39.5], list(m)[:8])
for i in range(40):
    del m[i], m[i, i]
print(len(m), list(m)[:4], m["0"], m[0.5])
w = {}
for word in "the quick brown fox jumps over the lazy dog the end".split():
    w[word] = w.get(word, 0) + 1
print(w, sorted(w.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
negative = {i: i * i for i in range(-20, 20)}
print(negative[-1], -1 in negative, -1.0 in negative, negative[-2], negative.pop(-1), -1 in negative, len(negative))
negative[-1] = "again"
negative[0.5] = "general"
print(negative[-1], negative[-1.0], negative[-2.0], negative.pop(-1.0), -1 in negative, {-1.0: 1}[-1], {-1, -1.0})
