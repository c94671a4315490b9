"""heapq and bisect: keys, merges, stable priorities, a running median, insertion into sorted lists."""

import bisect
import heapq
from heapq import heapify, heappop, heappush, heappushpop, heapreplace, merge, nlargest, nsmallest


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


data = [5, 3, 8, 1, 9, 2, 7]
h = data[:]
heapify(h)
print(h, heappop(h), h, heappush(h, 0), h, heappushpop(h, -1), heappushpop(h, 4), heapreplace(h, 100), h)
print([heappop(h) for _ in range(len(h))], attempt(heappop, []), attempt(heapreplace, [], 1), heappushpop([], 5))
print(nlargest(3, data), nsmallest(3, data), nlargest(2, ["pear", "fig", "apple"], key=len), nsmallest(99, data), nlargest(0, data), nsmallest(1, data), nlargest(2, {"a": 5, "b": 7}.items(), key=lambda kv: kv[1]))
print(list(merge([1, 4, 7], [2, 5], [], [0, 9])), list(merge("adg", "BEH", key=str.lower)), list(merge([9, 5, 1], [8, 2], reverse=True)))
source = merge((i * 2 for i in range(10**6)), (i * 3 for i in range(10**6)))
print([next(source) for _ in range(8)])
print(attempt(heappush, [1], "a"), attempt(heapify, (1, 2)), attempt(heappush, [(1, {})], (1, {})))


class Job:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name

    def __lt__(self, other):
        return self.priority < other.priority

    def __repr__(self):
        return f"{self.name}:{self.priority}"


jobs = [Job(3, "c"), Job(1, "a"), Job(2, "b"), Job(1, "z")]
heapify(jobs)
print([heappop(jobs) for _ in range(4)][0].priority, jobs)


class PriorityQueue:
    """Stable, with removal of what was added."""

    GONE = object()

    def __init__(self):
        self.heap, self.entries, self.count = [], {}, 0

    def add(self, item, priority=0):
        if item in self.entries:
            self.remove(item)
        self.count += 1
        self.entries[item] = entry = [priority, self.count, item]
        heappush(self.heap, entry)

    def remove(self, item):
        self.entries.pop(item)[-1] = self.GONE

    def pop(self):
        while self.heap:
            *_, item = heappop(self.heap)
            if item is not self.GONE:
                del self.entries[item]
                return item
        raise KeyError("pop from an empty priority queue")


q = PriorityQueue()
for word, p in (("write", 5), ("test", 1), ("plan", 5), ("ship", 9), ("test", 7)):
    q.add(word, p)
q.remove("plan")
print([q.pop() for _ in range(3)], attempt(q.pop), attempt(q.remove, "x"))


def medians(values):
    low, high = [], []
    for v in values:
        heappush(high, -heappushpop(low, -v))
        if len(high) > len(low):
            heappush(low, -heappop(high))
        yield -low[0] if len(low) > len(high) else (-low[0] + high[0]) / 2


print(list(medians([5, 15, 1, 3, 8])))

a = [1, 3, 3, 3, 5]
print(bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect(a, 0), bisect.bisect(a, 9), bisect.bisect_left(a, 3, 2), bisect.bisect_right(a, 3, 0, 2), bisect.bisect_left([], 1))
bisect.insort(a, 3)
bisect.insort_left(a, 0)
bisect.insort_right(a, 9)
print(a, attempt(bisect.bisect, a, "x"), attempt(bisect.bisect_left, a, 1, -1))
rows = [("ann", 30), ("bob", 25), ("cy", 41)]
rows.sort(key=lambda r: r[1])
bisect.insort(rows, ("dee", 28), key=lambda r: r[1])
print(rows, bisect.bisect_left(rows, 30, key=lambda r: r[1]), bisect.bisect_right([1, 2, 3][::-1], -2, key=lambda x: -x))


def grade(score, breakpoints=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])


def longest_increasing(seq):
    tails, back, at = [], {}, []
    for i, x in enumerate(seq):
        k = bisect.bisect_left(tails, x)
        tails[k : k + 1] = [x]
        at[k : k + 1] = [i]
        back[i] = at[k - 1] if k else None
    i, out = at[-1] if at else None, []
    while i is not None:
        out.append(seq[i])
        i = back[i]
    return out[::-1]


print(longest_increasing([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]), longest_increasing([]), heapq.__name__)
