# Lists made by comprehensions and by unpacking.
print([x for x in range(5)], [x for x in range(10) if x % 3 == 0], [(x, y) for x in "ab" for y in range(2)])
print([[y for y in range(x)] for x in range(4)])
print([x for x in [1, 2, 3] if x > 1 if x < 3], [lambda: 0 for _ in range(0)])
print([*[1, 2], 3, *(), *"x"], [*{1: 2}], [*{7}])
first, *rest = [1, 2, 3]
print(first, rest)
*init, last = "abc"
print(init, last)
a, (b, *c), d = [1, [2, 3, 4], 5]
print(a, b, c, d)
for bad in ([], [1], [1, 2, 3, 4]):
    try:
        x, y = bad
        print(x, y)
    except ValueError as e:
        print(e)
try:
    x, *y, z = [1]
except ValueError as e:
    print(e)
try:
    x, y = 5
except TypeError as e:
    print(e)
print([i for i, c in enumerate("hello") if c == "l"], [k + v for k, v in {"a": "b"}.items()])
