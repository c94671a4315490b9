# Many appends, pops and inserts: contents stay right while memory grows and shrinks.
a = []
for i in range(3000):
    a.append(i)
print(len(a), a[0], a[1500], a[-1], sum(a))
while len(a) > 10:
    a.pop()
print(a)
for i in range(200):
    a.insert(0, i)
print(len(a), a[0], a[199], a[200])
for i in range(150):
    a.pop(0)
print(len(a), a[0])
a[:] = [0] * 1000
del a[10:]
print(a)
queue = []
total = 0
for i in range(500):
    queue.append(i)
    queue.append(-i)
    total += queue.pop(0)
print(total, len(queue))
b = [[]] * 3
b = [list(range(n)) for n in range(50)]
print(sum(len(x) for x in b), b[49][-1])
for x in b:
    x.extend(x)
print(sum(len(x) for x in b))
for x in b:
    del x[::2]
print(sum(map(len, b)), b[10])
matrix = [[i * j for j in range(10)] for i in range(10)]
print(matrix[9][9], [row[3] for row in matrix], [list(c) for c in zip(*matrix)] == matrix)
