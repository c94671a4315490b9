# Nine sorting algorithms on the same data, checked against sorted, with counts of comparisons.
class Counted:
    compared = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        Counted.compared += 1
        return self.v < other.v

    def __repr__(self):
        return str(self.v)


def bubble(a):
    for n in range(len(a) - 1, 0, -1):
        swapped = False
        for i in range(n):
            if a[i + 1] < a[i]:
                a[i], a[i + 1] = a[i + 1], a[i]
                swapped = True
        if not swapped:
            break


def insertion(a):
    for i in range(1, len(a)):
        x, j = a[i], i
        while j > 0 and x < a[j - 1]:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x


def selection(a):
    for i in range(len(a)):
        low = i
        for j in range(i + 1, len(a)):
            if a[j] < a[low]:
                low = j
        a[i], a[low] = a[low], a[i]


def shell(a):
    gap = len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            j = i
            while j >= gap and a[j] < a[j - gap]:
                a[j], a[j - gap] = a[j - gap], a[j]
                j -= gap
        gap //= 2


def merge_sort(a):
    def split(part):
        if len(part) < 2:
            return part
        mid = len(part) // 2
        left, right = split(part[:mid]), split(part[mid:])
        out, i, j = [], 0, 0
        while i < len(left) and j < len(right):
            if right[j] < left[i]:
                out.append(right[j])
                j += 1
            else:
                out.append(left[i])
                i += 1
        return out + left[i:] + right[j:]

    a[:] = split(a)


def quick(a, low=0, high=None):
    if high is None:
        high = len(a) - 1
    while low < high:
        pivot, i, j = a[(low + high) // 2], low, high
        while i <= j:
            while a[i] < pivot:
                i += 1
            while pivot < a[j]:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i, j = i + 1, j - 1
        if j - low < high - i:
            quick(a, low, j)
            low = i
        else:
            quick(a, i, high)
            high = j


def heap_sort(a):
    def sift(root, end):
        while (child := 2 * root + 1) < end:
            if child + 1 < end and a[child] < a[child + 1]:
                child += 1
            if not a[root] < a[child]:
                return
            a[root], a[child] = a[child], a[root]
            root = child

    for i in reversed(range(len(a) // 2)):
        sift(i, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)


def comb(a):
    gap, sorted_ = len(a), False
    while not sorted_:
        gap = max(1, gap * 10 // 13)
        sorted_ = gap == 1
        for i in range(len(a) - gap):
            if a[i + gap] < a[i]:
                a[i], a[i + gap] = a[i + gap], a[i]
                sorted_ = False


def builtin(a):
    a.sort()


def lcg(seed):
    while True:
        seed = (seed * 1664525 + 1013904223) % 2**32
        yield seed >> 20


source = lcg(1)
shapes = {
    "random": [next(source) for _ in range(60)],
    "sorted": list(range(60)),
    "reversed": list(range(60, 0, -1)),
    "equal": [7] * 60,
    "few": [next(source) % 4 for _ in range(60)],
    "one": [1],
    "none": [],
}
for sort in (bubble, insertion, selection, shell, merge_sort, quick, heap_sort, comb):
    counts = []
    for name, data in shapes.items():
        Counted.compared = 0
        a = [Counted(v) for v in data]
        sort(a)
        assert [c.v for c in a] == sorted(data), (sort.__name__, name)
        counts.append(Counted.compared)
    print(f"{sort.__name__:<12}", counts)
a = [Counted(v) for v in shapes["random"]]
builtin(a)
print(a[:10], a == sorted(a, key=lambda c: c.v))


def counting_sort(data):
    counts = [0] * (max(data) + 1)
    for v in data:
        counts[v] += 1
    return [v for v, n in enumerate(counts) for _ in range(n)]


def radix(data):
    shift = 0
    while max(data) >> shift:
        buckets = [[] for _ in range(16)]
        for v in data:
            buckets[v >> shift & 15].append(v)
        data = [v for b in buckets for v in b]
        shift += 4
    return data


print(counting_sort(shapes["few"])[-5:], radix(shapes["random"]) == sorted(shapes["random"]))
