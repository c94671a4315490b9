# Breadth first, depth first, shortest paths, topological order, components.
GRAPH = {
    "a": {"b": 7, "c": 9, "f": 14},
    "b": {"a": 7, "c": 10, "d": 15},
    "c": {"a": 9, "b": 10, "d": 11, "f": 2},
    "d": {"b": 15, "c": 11, "e": 6},
    "e": {"d": 6, "f": 9},
    "f": {"a": 14, "c": 2, "e": 9},
}


class Heap:
    def __init__(self):
        self.items = []

    def push(self, x):
        a = self.items
        a.append(x)
        i = len(a) - 1
        while i and a[(i - 1) // 2] > a[i]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.items
        a[0], a[-1] = a[-1], a[0]
        x = a.pop()
        i = 0
        while True:
            least = min((j for j in (i, 2 * i + 1, 2 * i + 2) if j < len(a)), key=a.__getitem__, default=i)
            if least == i:
                return x
            a[i], a[least] = a[least], a[i]
            i = least

    def __bool__(self):
        return bool(self.items)


def dijkstra(graph, start):
    distance = {start: 0}
    previous = {}
    heap = Heap()
    heap.push((0, start))
    while heap:
        d, node = heap.pop()
        if d > distance[node]:
            continue
        for other, cost in graph[node].items():
            if d + cost < distance.get(other, 10**9):
                distance[other] = d + cost
                previous[other] = node
                heap.push((d + cost, other))
    return distance, previous


def path(previous, node):
    out = [node]
    while node in previous:
        node = previous[node]
        out.append(node)
    return out[::-1]


distance, previous = dijkstra(GRAPH, "a")
print(distance)
for node in GRAPH:
    print(node, "->".join(path(previous, node)))


def bfs(graph, start):
    seen = [start]
    for node in seen:
        seen.extend(n for n in graph[node] if n not in seen)
    return seen


def dfs(graph, node, seen=None):
    seen = set() if seen is None else seen
    seen.add(node)
    yield node
    for n in sorted(graph[node]):
        if n not in seen:
            yield from dfs(graph, n, seen)


print(bfs(GRAPH, "e"), list(dfs(GRAPH, "e")))


def topological(needs):
    needs = {k: set(v) for k, v in needs.items()}
    out = []
    while needs:
        ready = sorted(k for k, v in needs.items() if not v)
        if not ready:
            raise ValueError("cycle among " + ", ".join(sorted(needs)))
        out += ready
        needs = {k: v - set(ready) for k, v in needs.items() if k not in ready}
    return out


print(topological({"shoes": {"socks", "trousers"}, "socks": (), "trousers": {"pants"}, "pants": [], "belt": ["trousers"]}))
try:
    topological({"a": "b", "b": "c", "c": "a", "d": ""})
except ValueError as e:
    print(e)


class Union:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        self.parent.setdefault(x, x)
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[a] = b
        return a != b


u = Union()
print([u.join(*p) for p in ((1, 2), (3, 4), (2, 3), (1, 4), (5, 6))], u.find(1) == u.find(4), u.find(1) == u.find(5))
