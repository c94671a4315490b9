# Construction, length, truth, identity, repr.
print([], [1], [1, 2, 3], [None, True, 1.5, "a", b"b"])
print(list(), list([1, 2]), list((3, 4)), list("héy"), list(range(5)), list({1: 2}), list(b"ab"))
print(list(x * x for x in range(4)))
print(len([]), len([1, 2, 3]), bool([]), bool([0]))
a = [1, 2]
b = list(a)
print(a == b, a is b, a != b)
b.append(3)
print(a, b)
print([[1, [2, [3, []]]], (), {}])
nested = [1]
nested.append(nested)
print(nested)
nested[0] = (nested,)
print(nested)
print(str([1, "a"]), f"{[1, 2]}", "%s" % [[1]])
print([1, 2, 3] == [1, 2, 3], [1, 2] == [1, 2, 3], [1, 2] == (1, 2), [] == [])
print([1.0, True] == [1, 1])
print(isinstance([], list), type([]).__name__)
print([*range(3), *"ab", *[]])
x, *y, z = [1, 2, 3, 4]
print(x, y, z)
