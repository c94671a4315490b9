"""Graphs as classes: directed and not, search, shortest paths, topological order, components, spanning tree."""


class Graph:
    directed = False

    def __init__(self, edges=()):
        self.adj = {}
        for e in edges:
            self.add(*e)

    def add(self, a, b, w=1):
        self.adj.setdefault(a, {})[b] = w
        other = self.adj.setdefault(b, {})
        if not self.directed:
            other[a] = w
        return self

    def __iter__(self): return iter(self.adj)
    def __len__(self): return len(self.adj)
    def __getitem__(self, node): return self.adj[node]
    def __contains__(self, item):
        if isinstance(item, tuple):
            return item[0] in self.adj and item[1] in self.adj[item[0]]
        return item in self.adj

    def __delitem__(self, node):
        del self.adj[node]
        for n in self.adj.values():
            n.pop(node, None)

    @property
    def edges(self):
        seen = set()
        for a in self:
            for b, w in self[a].items():
                if self.directed or (b, a) not in seen:
                    seen.add((a, b))
                    yield a, b, w

    def bfs(self, start):
        seen, queue = {start: None}, [start]
        for node in queue:
            for n in self[node]:
                if n not in seen:
                    seen[n] = node
                    queue.append(n)
        return seen

    def dfs(self, start, seen=None):
        seen = set() if seen is None else seen
        seen.add(start)
        yield start
        for n in self[start]:
            if n not in seen:
                yield from self.dfs(n, seen)

    def path(self, a, b):
        parents = self.bfs(a)
        if b not in parents:
            return None
        path = []
        while b is not None:
            path.append(b)
            b = parents[b]
        return path[::-1]

    def components(self):
        left = dict.fromkeys(self)
        while left:
            group = list(self.dfs(next(iter(left))))
            for n in group:
                left.pop(n, None)
            yield group

    def dijkstra(self, start):
        dist, todo = {start: 0}, {start}
        while todo:
            node = min(todo, key=lambda n: (dist[n], n))
            todo.remove(node)
            for n, w in self[node].items():
                if w < 0:
                    raise ValueError(f"negative weight {node}->{n}")
                if dist[node] + w < dist.get(n, 10 ** 9):
                    dist[n] = dist[node] + w
                    todo.add(n)
        return dist

    def __repr__(self):
        arrow = "->" if self.directed else "--"
        return f"{type(self).__name__}({', '.join(f'{a}{arrow}{b}' + (f':{w}' if w != 1 else '') for a, b, w in self.edges)})"

    def __eq__(self, o): return type(self) is type(o) and self.adj == o.adj
    def __or__(self, o): return type(self)([*self.edges, *o.edges])


class Digraph(Graph):
    directed = True

    class Cycle(ValueError):
        pass

    def topological(self):
        state, out = {}, []

        def visit(n, trail):
            if state.get(n) == "done":
                return
            if n in trail:
                raise self.Cycle(" -> ".join([*trail[trail.index(n):], n]))
            for m in sorted(self[n]):
                visit(m, trail + [n])
            state[n] = "done"
            out.append(n)
        for n in sorted(self):
            visit(n, [])
        return out[::-1]

    def __invert__(self):
        g = Digraph((b, a, w) for a, b, w in self.edges)
        return g


class DisjointSets(dict):
    def __missing__(self, x):
        self[x] = x
        return x

    def find(self, x):
        while self[x] != x:
            self[x] = x = self[self[x]]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        self[a] = b
        return a != b


def kruskal(g):
    sets = DisjointSets()
    return [(a, b, w) for a, b, w in sorted(g.edges, key=lambda e: (e[2], e[0], e[1])) if sets.union(a, b)]


g = Graph(["ab", "bc", ("c", "d", 5), ("a", "d", 2), "ef"])
print(g, len(g), "a" in g, ("a", "b") in g, ("b", "a") in g, ("a", "c") in g)
print(g.path("c", "d"), g.path("a", "f"), list(g.dfs("a")), list(g.components()), g.dijkstra("c"))
print(kruskal(g), list(g.edges) == list(Graph(g.edges).edges), g == Graph(g.edges))
del g["d"]
print(g, g["a"], g | Graph(["xy"]))
d = Digraph([("shirt", "tie"), ("tie", "jacket"), ("trousers", "shoes"), ("trousers", "belt"), ("belt", "jacket"), ("socks", "shoes")])
print(d.topological(), ~d, ("tie", "shirt") in d, d.path("shirt", "jacket"), d.path("jacket", "shirt"))
d.add("jacket", "shirt")
try:
    d.topological()
except Digraph.Cycle as e:
    print(type(e).__qualname__, e)
try:
    Digraph([("a", "b", -1)]).dijkstra("a")
except ValueError as e:
    print(e)
w = Digraph([("s", "a", 4), ("s", "b", 1), ("b", "a", 2), ("a", "t", 1), ("b", "t", 5)])
print(w.dijkstra("s"), w == Graph(w.edges), w == Digraph(w.edges), sorted(~w))
