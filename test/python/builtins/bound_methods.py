# getattr, callable and friends on bound methods, functions of types and partial application by closures.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)



append = [].append
upper = "abc".upper
join = ", ".join
items = []
add = items.append
add(1)
add(2)
print(items, upper(), join(["a", "b"]), list(map(str.upper, "ab")), list(map("x{}".format, [1, 2])), sorted(["b", "A"], key=str.lower), list(map(int.__add__, [1, 2], [3, 4])), list(filter("aeiou".__contains__, "education")), dict.fromkeys("ab", 0), [*map(list.pop, [[1, 2], [3]])])
t(str.join, "-", ["a", "b"])
t(list.append, items, 3)
t(lambda: items)
t(dict.get, {"a": 1}, "a")
t(int.from_bytes, b"\x01\x00", "big")
t(bytes.fromhex, "0a")
t(str.maketrans, "a", "b")
t(float.fromhex, "0x1p4")
t(set.union, {1}, {2})
t(str.upper)
t(str.upper, 5)
t(list.append, 5, 1)
t(dict.keys, [])
t(set.add, frozenset(), 1)
t(str.join, "-", 5)
t(str.join, "-")
t(tuple.index, (1, 2), 2)
t(tuple.index, [1, 2], 2)
t(bytes.upper, "a")
t(int.bit_length, 1.5)
t(list.sort, (1,))
t(type("x").lower, "ABC")
t(type([]).__len__, [1, 2])
t("abc".__getitem__, 1)
t("abc".__contains__, "b")
t([1, 2].__contains__, 2)
t({}.__setitem__, 1, 2)
t((1).__add__, 2)
t((1).__radd__, 2)
t("a".__add__, "b")
t([1].__mul__, 2)
t([1].__eq__, [1])
t([1].__lt__, [2])
t((1.5).__sub__, 1)
t({1}.__or__, {2})
t({1}.__or__, [2])
t("a%s".__mod__, 1)
t(b"a".__add__, b"b")
t(True.__and__, False)
t((5).__neg__)
t((5).__bool__)
t("".__len__)
t([].__iter__().__next__) if False else None
print(append.__name__, upper.__name__, callable(append), append.__self__ == [], upper.__self__, add == items.append, add is items.append, "abc".upper == "abc".upper, len.__name__, print.__name__, str.upper.__name__, [].append == [].append)


def partial(f, *given, **named):
    return lambda *args, **kwargs: f(*given, *args, **{**named, **kwargs})


def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return run


hexed = partial(int, base=16)
print(hexed("ff"), partial(print, "a", sep="-")("b") is None, compose(len, str, abs)(-1000), partial(max, key=len)("a", "bbb"), partial(pow, 2)(5), list(map(partial(divmod, 17), [3, 5])))
