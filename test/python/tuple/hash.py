# Tuples as keys; equal ones hash alike.
print(hash((1, 2)) == hash((1, 2)), hash((1, 2)) == hash((2, 1)), hash(()) == hash(()))
print(hash((1, True)) == hash((True, 1.0)), hash((1, (2, 3))) == hash((1.0, (2, 3.0))))
d = {}
for i in range(20):
    for j in range(20):
        d[i, j] = i * j
print(len(d), d[3, 4], d[(19, 19)], (5, 5) in d, (20, 0) in d, (5,) in d)
print(sum(d.values()))
try:
    hash(([],))
except TypeError as e:
    print(e)
try:
    {(1, [2]): 3}
except TypeError as e:
    print(e)
s = {(1, 2), (1, 2), (2, 1)}
print(len(s), (2, 1) in s)
print({(): 1}[()], {("a", 1): "x"}["a", 1])
