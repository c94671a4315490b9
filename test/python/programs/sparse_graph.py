"""Graphs: shortest ways with a heap, topological order, strong components, spanning trees, flows, colouring, and what each says of bad input."""

from collections import defaultdict, deque
from heapq import heappop, heappush


class CycleError(ValueError):
    def __init__(self, cycle):
        super().__init__("cycle: " + " -> ".join(map(str, cycle)))
        self.cycle = cycle


class Graph:
    def __init__(self, edges=(), directed=True):
        self.next, self.directed = defaultdict(dict), directed
        for a, b, *w in edges:
            self.add(a, b, *w)

    def add(self, a, b, w=1):
        self.next[a][b] = w
        self.next[b] if self.directed else self.next[b].__setitem__(a, w)

    def __iter__(self):
        return iter(self.next)

    def __getitem__(self, a):
        if a not in self.next:
            raise KeyError(f"no node {a}")
        return self.next[a]

    def __contains__(self, edge):
        a, b = edge
        return b in self.next.get(a, ())

    def edges(self):
        return [(a, b, w) for a in self.next for b, w in self.next[a].items() if self.directed or str(a) <= str(b)]

    def shortest(self, start, goal):
        heap, seen = [(0, start, ())], set()
        while heap:
            d, node, way = heappop(heap)
            if node in seen:
                continue
            seen.add(node)
            way += (node,)
            if node == goal:
                return d, way
            for n, w in self[node].items():
                if w < 0:
                    raise ValueError(f"negative weight on {node}-{n}")
                heappush(heap, (d + w, n, way))
        return None

    def topological(self):
        state, out = {}, []

        def visit(n, path):
            if state.get(n) == 2:
                return
            if state.get(n) == 1:
                raise CycleError(path[path.index(n) :] + [n])
            state[n] = 1
            for m in sorted(self[n]):
                visit(m, path + [n])
            state[n] = 2
            out.append(n)

        for n in sorted(self):
            visit(n, [])
        return out[::-1]

    def components(self):
        index, low, stack, out = {}, {}, [], []

        def walk(n):
            index[n] = low[n] = len(index)
            stack.append(n)
            for m in self[n]:
                if m not in index:
                    walk(m)
                    low[n] = min(low[n], low[m])
                elif m in stack:
                    low[n] = min(low[n], index[m])
            if low[n] == index[n]:
                at = stack.index(n)
                out.append(sorted(stack[at:]))
                del stack[at:]

        for n in sorted(self):
            if n not in index:
                walk(n)
        return sorted(out)

    def spanning(self):
        parent = {n: n for n in self}

        def find(n):
            while parent[n] != n:
                parent[n] = parent[parent[n]]
                n = parent[n]
            return n

        chosen = []
        for a, b, w in sorted(self.edges(), key=lambda e: (e[2], str(e))):
            if (x := find(a)) != (y := find(b)):
                parent[x] = y
                chosen.append((a, b, w))
        return sum(w for *_, w in chosen), chosen

    def flow(self, source, sink):
        room = defaultdict(int, {(a, b): w for a, b, w in self.edges()})
        total = 0
        while True:
            before, queue = {source: None}, deque([source])
            while queue and sink not in before:
                n = queue.popleft()
                for m in sorted({b for a, b in list(room) if a == n} | {a for a, b in list(room) if b == n}):
                    if m not in before and room[n, m] > 0:
                        before[m] = n
                        queue.append(m)
            if sink not in before:
                return total
            way, n = [], sink
            while (p := before[n]) is not None:
                way.append((p, n))
                n = p
            push = min(room[e] for e in way)
            for a, b in way:
                room[a, b] -= push
                room[b, a] += push
            total += push

    def colours(self):
        out = {}
        for n in sorted(self, key=lambda n: (-len(self[n]), n)):
            out[n] = next(c for c in range(len(out) + 1) if c not in {out.get(m) for m in self[n]})
        return out


roads = Graph([("a", "b", 7), ("a", "c", 9), ("a", "f", 14), ("b", "c", 10), ("b", "d", 15), ("c", "d", 11), ("c", "f", 2), ("d", "e", 6), ("e", "f", 9), ("z", "y", 1)], directed=False)
print(roads.shortest("a", "e"), roads.shortest("a", "z"), roads.spanning(), ("a", "b") in roads, ("b", "a") in roads, ("a", "e") in roads, roads.colours(), sep="\n")
tasks = Graph([("shop", "cook"), ("cook", "eat"), ("wash", "cook"), ("eat", "clean"), ("wake", "shop"), ("wake", "wash")])
print(tasks.topological(), tasks.components(), len(list(tasks)))
tasks.add("clean", "cook")
try:
    tasks.topological()
except CycleError as e:
    print(e, len(e.cycle))
print(tasks.components())
pipes = Graph([("s", "a", 10), ("s", "b", 5), ("a", "b", 15), ("a", "t", 5), ("b", "t", 10), ("b", "a", 4)])
print(pipes.flow("s", "t"), pipes.flow("t", "s"), pipes.flow("a", "t"))
for bad in (lambda: roads["q"], lambda: roads.shortest("q", "a"), lambda: Graph([("a", "b", -1)]).shortest("a", "b"), lambda: Graph([("a",)]), lambda: 5 in roads):
    try:
        print(bad())
    except (KeyError, ValueError, TypeError) as e:
        print(f"{type(e).__name__}: {e}")
