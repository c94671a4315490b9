"""Caches: memoizing decorators, an LRU on a linked ring, expiry by a clock, statistics, recursion through the cache."""


class Clock:
    now = 0

    def tick(self, n=1):
        self.now += n


clock = Clock()
MISSING = object()


def memo(f):
    known = {}

    def wrapper(*args, **kwargs):
        key = (args, tuple(sorted(kwargs.items())))
        value = known.get(key, MISSING)
        if value is MISSING:
            wrapper.misses += 1
            value = known[key] = f(*args, **kwargs)
        else:
            wrapper.hits += 1
        return value
    wrapper.hits = wrapper.misses = 0
    wrapper.known = known
    wrapper.__name__ = f.__name__
    return wrapper


class LRU:
    def __init__(self, size, ttl=None):
        self.size, self.ttl, self.map = size, ttl, {}
        self.root = root = []
        root[:] = [root, root, None, None, 0]

    def __len__(self):
        return len(self.map)

    def link(self, key, value):
        last = self.root[0]
        node = [last, self.root, key, value, clock.now]
        last[1] = self.root[0] = self.map[key] = node

    def unlink(self, node):
        before, after, key = node[:3]
        before[1], after[0] = after, before
        del self.map[key]

    def __getitem__(self, key):
        node = self.map[key]
        self.unlink(node)
        if self.ttl is not None and clock.now - node[4] >= self.ttl:
            raise KeyError(f"{key} expired")
        self.link(key, node[3])
        return node[3]

    def __setitem__(self, key, value):
        if key in self.map:
            self.unlink(self.map[key])
        elif len(self) == self.size:
            self.unlink(self.root[1])
        self.link(key, value)

    def __iter__(self):
        node = self.root[1]
        while node is not self.root:
            yield node[2]
            node = node[1]

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@memo
def paths(x, y, *, diagonal=False):
    if x == 0 or y == 0:
        return 1
    return paths(x - 1, y, diagonal=diagonal) + paths(x, y - 1, diagonal=diagonal) + (paths(x - 1, y - 1, diagonal=True) if diagonal else 0)


print(fib(40), fib.hits, fib.misses, fib.__name__)
print(paths(5, 5), paths(3, 3, diagonal=True), len(paths.known))
try:
    fib([1])
except TypeError as e:
    print(e)
cache = LRU(3)
for k, v in zip("abc", (1, 2, 3)):
    cache[k] = v
print(list(cache), cache["a"], list(cache))
cache["d"] = 4
print(list(cache), cache.get("b", "gone"), "c" in list(cache), len(cache))
cache["c"] = 30
print(list(cache), cache["c"])
old = LRU(2, ttl=5)
old["x"] = 1
clock.tick(4)
print(old["x"])
clock.tick(4)
print(old.get("x"))
clock.tick()
old["y"] = 2
clock.tick(5)
try:
    old["y"]
except KeyError as e:
    print(e, len(old))


def cached(size):
    def decorate(f):
        store = LRU(size)

        def wrapper(x):
            try:
                return store[x]
            except KeyError:
                pass
            result = store[x] = f(x)
            return result
        wrapper.store = store
        return wrapper
    return decorate


calls = []


@cached(2)
def slow(x):
    calls.append(x)
    if x < 0:
        raise ValueError(x)
    return x * x


print([slow(x) for x in (1, 2, 1, 3, 2, 1)], calls, list(slow.store))
for x in (-1, -1):
    try:
        slow(x)
    except ValueError as e:
        print(repr(e), repr(e.__context__), calls[-1])
