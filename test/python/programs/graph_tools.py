# Graphs: BFS, DFS, topological order, cycles, components, spanning trees, bipartite, strongly connected parts.
class Graph:
    def __init__(self, edges=(), directed=False):
        self.directed = directed
        self.next = {}
        for edge in edges:
            self.add(*edge)

    def add(self, a, b, weight=1):
        self.next.setdefault(a, {})[b] = weight
        self.next.setdefault(b, {})
        if not self.directed:
            self.next[b][a] = weight

    def __iter__(self):
        return iter(self.next)

    def __getitem__(self, node):
        return self.next[node]

    def edges(self):
        for a, others in self.next.items():
            for b, w in others.items():
                if self.directed or a < b:
                    yield w, a, b

    def bfs(self, start):
        seen, queue = {start: 0}, [start]
        for node in queue:
            for other in sorted(self[node]):
                if other not in seen:
                    seen[other] = seen[node] + 1
                    queue.append(other)
        return seen

    def dfs(self, node, seen=None):
        seen = set() if seen is None else seen
        seen.add(node)
        yield node
        for other in sorted(self[node]):
            if other not in seen:
                yield from self.dfs(other, seen)

    def components(self):
        left = set(self)
        while left:
            part = set(self.dfs(min(left)))
            left -= part
            yield sorted(part)


class Cycle(Exception):
    pass


def topological(graph):
    state, order = {}, []

    def visit(node, path):
        if state.get(node) == "done":
            return
        if state.get(node) == "open":
            raise Cycle(" -> ".join(path[path.index(node) :] + [node]))
        state[node] = "open"
        for other in sorted(graph[node]):
            visit(other, path + [node])
        state[node] = "done"
        order.append(node)

    for node in sorted(graph):
        visit(node, [])
    return order[::-1]


def kruskal(graph):
    parent = {n: n for n in graph}

    def root(n):
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    for w, a, b in sorted(graph.edges()):
        ra, rb = root(a), root(b)
        if ra != rb:
            parent[ra] = rb
            yield a, b, w


def two_colours(graph):
    colour = {}
    for start in sorted(graph):
        if start in colour:
            continue
        colour[start] = 0
        stack = [start]
        while stack:
            node = stack.pop()
            for other in graph[node]:
                if other not in colour:
                    colour[other] = 1 - colour[node]
                    stack.append(other)
                elif colour[other] == colour[node]:
                    return None
    return colour


def tarjan(graph):
    index, low, stack, on, parts = {}, {}, [], set(), []

    def connect(v):
        index[v] = low[v] = len(index)
        stack.append(v)
        on.add(v)
        for w in sorted(graph[v]):
            if w not in index:
                connect(w)
                low[v] = min(low[v], low[w])
            elif w in on:
                low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            part = []
            while True:
                w = stack.pop()
                on.discard(w)
                part.append(w)
                if w == v:
                    break
            parts.append(sorted(part))

    for v in sorted(graph):
        if v not in index:
            connect(v)
    return parts


def floyd(graph):
    nodes = sorted(graph)
    inf = 10**9
    d = {(a, b): 0 if a == b else graph[a].get(b, inf) for a in nodes for b in nodes}
    for k in nodes:
        for a in nodes:
            for b in nodes:
                d[a, b] = min(d[a, b], d[a, k] + d[k, b])
    return [[d[a, b] if d[a, b] < inf else "-" for b in nodes] for a in nodes]


g = Graph([("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8), ("e", "f", 3)])
print(g.bfs("a"), list(g.dfs("a")), list(g.components()))
print(list(kruskal(g)), sum(w for *_, w in kruskal(g)), two_colours(g))
print(*floyd(g), sep="\n")
square = Graph([(1, 2), (2, 3), (3, 4), (4, 1)])
print(two_colours(square), sorted(square.edges()))
tasks = Graph([("shoes", "walk"), ("socks", "shoes"), ("trousers", "shoes"), ("shirt", "tie"), ("tie", "walk")], directed=True)
print(topological(tasks))
tasks.add("walk", "socks")
try:
    topological(tasks)
except Cycle as e:
    print("cycle:", e)
web = Graph([(1, 2), (2, 3), (3, 1), (3, 4), (4, 5), (5, 4), (6, 5), (6, 6)], directed=True)
print(tarjan(web), floyd(web)[0])
grid = ["..#...", ".##.#.", "....#.", ".#.##.", ".#...."]
maze = Graph()
for y, row in enumerate(grid):
    for x, c in enumerate(row):
        for nx, ny in ((x + 1, y), (x, y + 1)):
            if c == "." and ny < len(grid) and nx < len(row) and grid[ny][nx] == ".":
                maze.add((x, y), (nx, ny))
steps = maze.bfs((0, 0))
print(len(steps), steps[5, 0], max(steps.values()))
for y, row in enumerate(grid):
    print(" ".join(f"{steps[x, y]:2}" if (x, y) in steps else "##" for x in range(len(row))))
