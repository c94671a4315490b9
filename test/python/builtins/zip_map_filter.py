# zip, map, filter: laziness, several iterables, strict, exhaustion, errors.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(list(zip()), list(zip([1, 2])), list(zip("abc", [1, 2], range(10))), list(zip(*[(1, 2), (3, 4)])), dict(zip("ab", [1, 2])))
t(lambda: list(zip([1, 2], "ab", strict=True)))
t(lambda: list(zip([1, 2], "abc", strict=True)))
t(lambda: list(zip([1, 2, 3], "ab", strict=True)))
t(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
t(lambda: list(zip([1], [1], [1, 2], strict=True)))
t(lambda: list(zip([], [1], strict=True)))
t(lambda: list(zip([1], strict=True)))
t(lambda: list(zip(strict=True)))
t(lambda: list(zip([1], [2], strict=False)))
t(zip, 5)
t(zip, [1], None)
a = iter([1, 2, 3, 4, 5])
b = iter("ab")
print(list(zip(a, b)), list(a))
a = iter([1, 2, 3])
print(list(zip(iter("a"), a)), next(a))
print(list(map(str, [1, 2])), list(map(lambda x, y: x + y, [1, 2, 3], (10, 20))), list(map(pow, [2, 3], [3, 2])), list(map(max, [1, 5], [2, 2], [3, 3])), list(map(None.__class__, [])))
t(map)
t(map, str)
t(map, str, 5)
t(lambda: list(map(5, [1])))
t(lambda: list(map(len, [1])))
t(lambda: list(map(lambda x: x, [1], [2])))
t(lambda: next(map(str, [])))
print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isdigit, "a1b2")), list(filter(bool, {0: 1, 2: 3})))
t(filter)
t(filter, None)
t(filter, None, 5)
t(lambda: list(filter(5, [1])))
t(lambda: list(filter(lambda: True, [1])))
log = []


def note(x):
    log.append(x)
    return x * 2


m = map(note, [1, 2, 3])
print(log, next(m), log, list(m), log, list(m))
f = filter(note, [0, 4, 0, 5])
print(next(f), log[-2:], next(f), next(f, "end"), iter(f) is f, type(f).__name__, type(m).__name__, type(zip()).__name__)
print(list(map(lambda p: p[0] * p[1], zip([1, 2, 3], [4, 5, 6]))), sum(map(int, "12345")), [*map(str.upper, "ab")], set(map(abs, [-1, 1])), sorted(map(len, ["aaa", "b"])), max(map(ord, "az")), "-".join(map(str, range(4))), list(map(list, zip(*["ab", "cd"]))), list(zip([1, 2], map(str, [3, 4]), filter(None, [0, 5, 6]))))


def broken():
    yield 1
    raise ValueError("broken source")


for make in (lambda: zip(broken(), "ab"), lambda: map(str, broken()), lambda: filter(None, broken()), lambda: enumerate(broken())):
    it = make()
    print(next(it), end=" ")
    try:
        next(it)
    except ValueError as e:
        print(e, next(it, "over"))
