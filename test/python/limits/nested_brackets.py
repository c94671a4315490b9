# Brackets of every kind, up to 150 deep in the source; and data nested far deeper by a loop.
def depth(x):
    n = 0
    while isinstance(x, (list, tuple)) and x:
        x = x[0]
        n += 1
    return n


a = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
b = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((2,),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),),)
c = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((3))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
d = {0: {1: {2: {3: {4: {5: {6: {7: {8: {9: {10: {11: {12: {13: {14: {15: {16: {17: {18: {19: {20: {21: {22: {23: 4}}}}}}}}}}}}}}}}}}}}}}}}
e = str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(str(5))))))))))))))))))))))))))))))))))))))))
f = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x for x in range(2)]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
g = a[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]
h = 1 + (0 + (1 + (2 + (3 + (4 + (5 + (6 + (7 + (8 + (9 + (10 + (11 + (12 + (13 + (14 + (15 + (16 + (17 + (18 + (19 + (20 + (21 + (22 + (23 + (24 + (25 + (26 + (27 + (28 + (29 + (30 + (31 + (32 + (33 + (34 + (35 + (36 + (37 + (38 + (39 + (40 + (41 + (42 + (43 + (44 + (45 + (46 + (47 + (48 + (49 + (50 + (51 + (52 + (53 + (54 + (55 + (56 + (57 + (58 + (59 + (60 + (61 + (62 + (63 + (64 + (65 + (66 + (67 + (68 + (69 + (70 + (71 + (72 + (73 + (74 + (75 + (76 + (77 + (78 + (79 + (80 + (81 + (82 + (83 + (84 + (85 + (86 + (87 + (88 + (89))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
i = (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: (lambda: 7)())())())())())())())())())())())())())())())())())())())())())())())())())())())())())()
j = not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not True
k = ----------------------------------------------------------------------------------------------------8
l = 1 if True else 2
print(depth(a), depth(b), c, len(repr(d)), e, depth(f), g, h, i, j, k, l)
n, x = 0, d
while isinstance(x, dict):
    n, x = n + 1, x[n]
print(n, x)
deep = []
for _ in range(500):
    deep = [deep]
print(depth([deep]))
other = []
for _ in range(20):
    other = (other,)
print(repr(other)[:5], len(repr(other)), other == other, hash(str(other)) == hash(str(other)))
try:
    hash(other)
except TypeError as error:
    print(error)
shape = {}
for level in range(24):
    shape = {level: shape}
text = str(shape)
print(text[:20], text.count("{"), len(text))
fold = 0
for level in range(200):
    fold = (fold, level)
total = 0
while isinstance(fold, tuple):
    fold, level = fold
    total += level
print(total)
