# A cache made of a doubly linked list and a dict; decorators with state.
class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class LRU:
    def __init__(self, size):
        self.size = size
        self.root = Node()
        self.nodes = {}
        self.hits = self.misses = 0

    def _unlink(self, n):
        n.before.after, n.after.before = n.after, n.before

    def _front(self, n):
        n.before, n.after = self.root, self.root.after
        n.after.before = self.root.after = n

    def get(self, key, make):
        n = self.nodes.get(key)
        if n:
            self.hits += 1
            self._unlink(n)
        else:
            self.misses += 1
            n = self.nodes[key] = Node(key, make())
            if len(self.nodes) > self.size:
                last = self.root.before
                self._unlink(last)
                del self.nodes[last.key]
        self._front(n)
        return n.value

    def __iter__(self):
        n = self.root.after
        while n is not self.root:
            yield n.key
            n = n.after


def cached(size):
    def decorate(f):
        cache = LRU(size)

        def wrapper(*args, **kwargs):
            key = args + tuple(sorted(kwargs.items()))
            return cache.get(key, lambda: f(*args, **kwargs))

        wrapper.cache = cache
        wrapper.__name__ = f.__name__
        return wrapper

    return decorate


calls = 0


@cached(50)
def fib(n):
    global calls
    calls += 1
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), calls, fib.__name__, fib.cache.hits, fib.cache.misses, len(fib.cache.nodes))
print(list(fib.cache)[:3])


@cached(2)
def area(w, h=1, *, unit="m"):
    return f"{w * h}{unit}"


for a, k in (((2,), {}), ((2,), {"h": 3}), ((2,), {}), ((5,), {"unit": "km"}), ((2,), {"h": 3}), ((2, 3), {})):
    print(area(*a, **k), list(area.cache))
print(area.cache.hits, area.cache.misses)
try:
    Node().other = 1
except AttributeError as e:
    print(type(e).__name__)
