"""Heaps in lists: item k is not above items 2k + 1 and 2k + 2."""


def _up(heap, at):
    item = heap[at]
    while at:
        parent = (at - 1) // 2
        if not item < heap[parent]:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item


def _down(heap, at):
    end = len(heap)
    item = heap[at]
    while True:
        child = 2 * at + 1
        if child >= end:
            break
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        if not heap[child] < item:
            break
        heap[at] = heap[child]
        at = child
    heap[at] = item


def heappush(heap, item):
    heap.append(item)
    _up(heap, len(heap) - 1)


def heappop(heap):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if not heap:
        return last
    first = heap[0]
    heap[0] = last
    _down(heap, 0)
    return first


def heapreplace(heap, item):
    if not heap:
        raise IndexError('index out of range')
    first = heap[0]
    heap[0] = item
    _down(heap, 0)
    return first


def heappushpop(heap, item):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _down(heap, 0)
    return item


def heapify(x):
    if not isinstance(x, list):
        raise TypeError('heapify() argument must be list, not %s' % type(x).__name__)
    for at in range(len(x) // 2 - 1, -1, -1):
        _down(x, at)


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables in order; of equal ones those of the earlier iterable first."""
    heads = []
    for order, iterable in enumerate(iterables):
        source = iter(iterable)
        for item in source:
            heads.append((item if key is None else key(item), order, item, source))
            break
    while heads:
        at = 0
        for other in range(1, len(heads)):
            a, b = heads[at][0], heads[other][0]
            if a < b if reverse else b < a:
                at = other
        best = heads[at]
        yield best[2]
        for item in best[3]:
            heads[at] = (item if key is None else key(item), best[1], item, best[3])
            break
        else:
            del heads[at]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[: max(n, 0)]
