# sum(): the iterable is asked before the start is looked at.
for args in ((0, ""), ([], ""), (5, b""), ([1], bytearray()), ("ab", ""), (None, 0), ([], []), ([[1], [2]], [])):
    try:
        print(sum(*args))
    except TypeError as e:
        print(e)
x = bytearray(b"a")
for other in (0, 1.5, None, b"b"):
    try:
        print(x.__iadd__(other))
    except TypeError as e:
        print(e)
