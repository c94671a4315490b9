# A binary heap with decrease-key, used by Dijkstra, by a scheduler and for merging sorted streams.
class Heap:
    def __init__(self, items=()):
        self._a = []
        self._where = {}
        for priority, item in items:
            self.push(priority, item)

    def __len__(self):
        return len(self._a)

    def push(self, priority, item):
        if item in self._where:
            return self._change(item, priority)
        self._a.append((priority, item))
        self._where[item] = len(self._a) - 1
        self._up(len(self._a) - 1)

    def pop(self):
        if not self._a:
            raise IndexError("pop from an empty heap")
        top = self._a[0]
        last = self._a.pop()
        del self._where[top[1]]
        if self._a:
            self._a[0] = last
            self._where[last[1]] = 0
            self._down(0)
        return top

    def _change(self, item, priority):
        i = self._where[item]
        old, self._a[i] = self._a[i], (priority, item)
        (self._up if priority < old[0] else self._down)(i)

    def _swap(self, i, j):
        a = self._a
        a[i], a[j] = a[j], a[i]
        self._where[a[i][1]], self._where[a[j][1]] = i, j

    def _up(self, i):
        while i and self._a[i] < self._a[(i - 1) // 2]:
            self._swap(i, (i - 1) // 2)
            i = (i - 1) // 2

    def _down(self, i):
        n = len(self._a)
        while True:
            least = min((j for j in (i, 2 * i + 1, 2 * i + 2) if j < n), key=self._a.__getitem__)
            if least == i:
                return
            self._swap(i, least)
            i = least


def dijkstra(graph, start):
    distance, before = {start: 0}, {}
    heap = Heap([(0, start)])
    done = set()
    while heap:
        d, node = heap.pop()
        done.add(node)
        for neighbour, cost in graph.get(node, {}).items():
            if neighbour not in done and d + cost < distance.get(neighbour, float("inf")):
                distance[neighbour] = d + cost
                before[neighbour] = node
                heap.push(d + cost, neighbour)
    return distance, before


def path(before, node):
    way = [node]
    while node in before:
        node = before[node]
        way.append(node)
    return " > ".join(reversed(way))


roads = {
    "A": {"B": 7, "C": 9, "F": 14},
    "B": {"A": 7, "C": 10, "D": 15},
    "C": {"A": 9, "B": 10, "D": 11, "F": 2},
    "D": {"B": 15, "C": 11, "E": 6},
    "E": {"D": 6, "F": 9},
    "F": {"A": 14, "C": 2, "E": 9},
}
distance, before = dijkstra(roads, "A")
for town in sorted(distance):
    print(town, distance[town], path(before, town))

heap = Heap((ord(c) * 7 % 11, c) for c in "priority")
order = []
while heap:
    order.append(heap.pop())
print(order)
try:
    heap.pop()
except IndexError as e:
    print("IndexError:", e)


def merge(*streams):
    iterators = [iter(s) for s in streams]
    heap = Heap()
    for n, it in enumerate(iterators):
        for value in it:
            heap.push(value, n)
            break
    while heap:
        value, n = heap.pop()
        yield value
        following = next(iterators[n], None)
        if following is not None:
            heap.push(following, n)


print(list(merge([1, 4, 7], range(0, 10, 3), (2, 2, 2), [])))
jobs = Heap([(5, "backup"), (1, "boot"), (3, "mail")])
jobs.push(2, "backup")
jobs.push(9, "boot")
log = []
clock = 0
while jobs and clock < 30:
    clock, job = jobs.pop()
    log.append(f"{clock}:{job}")
    if job != "mail":
        jobs.push(clock + 8, job)
print(log, len(jobs))
