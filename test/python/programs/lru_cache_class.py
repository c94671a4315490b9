# Caches: LRU with a doubly linked list, LFU, a memoizing decorator with statistics, expiry by a clock.
class Node:
    __slots__ = "key", "value", "before", "after"

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class Lru:
    def __init__(self, size):
        if size < 1:
            raise ValueError("size must be positive")
        self.size, self.map, self.ring = size, {}, Node()
        self.hits = self.misses = 0

    def _link(self, node):
        last = self.ring.before
        node.before, node.after = last, self.ring
        last.after = self.ring.before = node

    @staticmethod
    def _unlink(node):
        node.before.after, node.after.before = node.after, node.before

    def __getitem__(self, key):
        node = self.map.get(key)
        if node is None:
            self.misses += 1
            raise KeyError(key)
        self.hits += 1
        self._unlink(node)
        self._link(node)
        return node.value

    def __setitem__(self, key, value):
        if key in self.map:
            node = self.map[key]
            node.value = value
            self._unlink(node)
        else:
            if len(self.map) == self.size:
                oldest = self.ring.after
                self._unlink(oldest)
                del self.map[oldest.key]
            node = self.map[key] = Node(key, value)
        self._link(node)

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __len__(self):
        return len(self.map)

    def __iter__(self):
        node = self.ring.after
        while node is not self.ring:
            yield node.key
            node = node.after

    def __repr__(self):
        return f"Lru({', '.join(f'{k!r}: {self.map[k].value!r}' for k in self)})"


class Lfu:
    def __init__(self, size):
        self.size, self.values, self.uses = size, {}, {}

    def get(self, key):
        if key in self.values:
            self.uses[key] += 1
            return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) >= self.size:
            victim = min(self.values, key=lambda k: self.uses[k])
            del self.values[victim], self.uses[victim]
        self.values[key] = value
        self.uses[key] = self.uses.get(key, 0) + 1


def memo(size=None):
    def decorate(f):
        cache = {}
        stats = {"hits": 0, "calls": 0}

        def wrapper(*args, **kwargs):
            key = args, tuple(sorted(kwargs.items()))
            stats["calls"] += 1
            if key in cache:
                stats["hits"] += 1
                return cache[key]
            result = f(*args, **kwargs)
            if size is not None and len(cache) >= size:
                cache.pop(next(iter(cache)))
            cache[key] = result
            return result

        wrapper.stats, wrapper.cache = stats, cache
        wrapper.__name__ = f.__name__
        return wrapper

    return decorate


class Expiring(dict):
    def __init__(self, clock, life):
        super().__init__()
        self.clock, self.life, self.born = clock, life, {}

    def __setitem__(self, key, value):
        self.born[key] = self.clock()
        super().__setitem__(key, value)

    def __getitem__(self, key):
        if key in self.born and self.clock() - self.born[key] > self.life:
            del self[key], self.born[key]
        return super().__getitem__(key)

    def __missing__(self, key):
        return f"no {key}"


c = Lru(3)
for k in "abc":
    c[k] = ord(k)
print(c, len(c), c["a"], list(c))
c["d"] = 4
print(c, c.get("b"), c.get("b", "gone"), c.get("c"), list(c), c.hits, c.misses)
c["c"] = "new"
c["e"] = 5
print(c, len(c))
try:
    c["zzz"]
except KeyError as e:
    print("KeyError", e)
try:
    Lru(0)
except ValueError as e:
    print(e)
small = Lfu(2)
small.put("x", 1)
small.put("y", 2)
small.get("x")
small.put("z", 3)
print(small.values, small.uses, small.get("y"))


@memo()
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@memo(size=2)
def area(w, h=1, *, unit="m"):
    return f"{w * h}{unit}2"


print(fib(60), fib.stats, len(fib.cache), fib.__name__)
print(area(2, 3), area(2, h=3), area(2, 3), area(1, unit="cm"), area(2, 3), area.stats, len(area.cache))
time = [0]
e = Expiring(lambda: time[0], 5)
e["k"] = "v"
out = []
for t in (1, 5, 6, 7):
    time[0] = t
    out.append(e["k"])
print(out, len(e), e["q"])
