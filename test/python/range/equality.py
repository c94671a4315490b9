# Ranges are equal when they give the same numbers; equal ones hash alike.
print(range(3) == range(0, 3), range(0) == range(5, 1), range(0, 3, 2) == range(0, 4, 2), range(1, 2, 5) == range(1, 2))
print(range(3) == range(4), range(3) != range(3), range(3) == [0, 1, 2], range(2, 0) == range(0, -3))
print(hash(range(3)) == hash(range(0, 3, 1)), hash(range(0)) == hash(range(9, 3)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)))
print({range(3): "a"}[range(0, 3)], range(1, 10, 3) in {range(1, 11, 3)}, len({range(0), range(1, 1), range(2, 1)}))
print(repr(range(0, 5, 1)), str(range(-1)), f"{range(1, 2)}", range(0, 10, -1))
