"""deque: a ring of places in a list, which grows by doubling."""


class deque:
    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError('an integer is required')
            if maxlen < 0:
                raise ValueError('maxlen must be non-negative')
        self._ring = [None] * 8
        self._first = 0
        self._count = 0
        self._maxlen = maxlen
        self._changes = 0
        self.extend(iterable)

    @property
    def maxlen(self):
        return self._maxlen

    # ---- both ends ----

    def _grow(self):
        ring = self._ring
        first = self._first
        self._ring = ring[first:] + ring[:first] + [None] * len(ring)
        self._first = 0

    def append(self, x, /):
        count = self._count
        if count == self._maxlen:
            if not count:
                return
            self.popleft()
            count -= 1
        elif count == len(self._ring):
            self._grow()
        ring = self._ring
        ring[(self._first + count) % len(ring)] = x
        self._count = count + 1
        self._changes += 1

    def appendleft(self, x, /):
        count = self._count
        if count == self._maxlen:
            if not count:
                return
            self.pop()
            count -= 1
        elif count == len(self._ring):
            self._grow()
        ring = self._ring
        self._first = first = (self._first - 1) % len(ring)
        ring[first] = x
        self._count = count + 1
        self._changes += 1

    def pop(self):
        if not self._count:
            raise IndexError('pop from an empty deque')
        self._count -= 1
        self._changes += 1
        ring = self._ring
        at = (self._first + self._count) % len(ring)
        x = ring[at]
        ring[at] = None
        return x

    def popleft(self):
        if not self._count:
            raise IndexError('pop from an empty deque')
        self._count -= 1
        self._changes += 1
        ring = self._ring
        first = self._first
        x = ring[first]
        ring[first] = None
        self._first = (first + 1) % len(ring)
        return x

    def extend(self, iterable, /):
        for x in list(iterable) if iterable is self else iterable:
            self.append(x)

    def extendleft(self, iterable, /):
        for x in list(iterable) if iterable is self else iterable:
            self.appendleft(x)

    def rotate(self, n=1, /):
        steps = range(n)
        if self._count > 1:
            for _ in range(steps.stop % self._count):
                self.appendleft(self.pop())

    def clear(self):
        self._ring = [None] * 8
        self._first = self._count = 0
        self._changes += 1

    # ---- as a sequence ----

    def _items(self):
        ring = self._ring
        first = self._first
        end = first + self._count
        return ring[first:end] + ring[: max(0, end - len(ring))]

    def _refill(self, items):
        self.clear()
        for x in items:
            self.append(x)

    def _place(self, index):
        if index < 0:
            index += self._count
        if not 0 <= index < self._count:
            raise IndexError('deque index out of range')
        return (self._first + index) % len(self._ring)

    def __len__(self):
        return self._count

    def __bool__(self):
        return self._count > 0

    def _check_index(self, index):
        if isinstance(index, slice) or not hasattr(index, '__index__'):
            raise TypeError("sequence index must be integer, not '%s'" % type(index).__name__)

    def __getitem__(self, index):
        self._check_index(index)
        return self._ring[self._place(index)]

    def __setitem__(self, index, x):
        self._check_index(index)
        self._ring[self._place(index)] = x

    def __delitem__(self, index):
        self._check_index(index)
        self._place(index)
        items = self._items()
        del items[index]
        self._refill(items)

    def __iter__(self):
        changes = self._changes
        for index in range(self._count):
            if self._changes != changes:
                raise RuntimeError('deque mutated during iteration')
            yield self._ring[(self._first + index) % len(self._ring)]

    def __reversed__(self):
        return reversed(self._items())

    def __contains__(self, x):
        return x in self._items()

    def count(self, x, /):
        return self._items().count(x)

    def index(self, x, start=0, stop=None, /):
        items = self._items()
        for at in range(*slice(start, stop).indices(len(items))):
            if items[at] is x or items[at] == x:
                return at
        raise ValueError('%r is not in deque' % (x,))

    def insert(self, index, x, /):
        if self._count == self._maxlen:
            raise IndexError('deque already at its maximum size')
        items = self._items()
        items.insert(index, x)
        self._refill(items)

    def remove(self, value, /):
        items = self._items()
        if value not in items:
            raise ValueError('%r is not in deque' % (value,))
        items.remove(value)
        self._refill(items)

    def reverse(self):
        items = self._items()
        items.reverse()
        self._refill(items)

    def copy(self):
        return type(self)(self._items(), self._maxlen)

    __copy__ = copy

    # ---- operators ----

    def __repr__(self):
        items = self._items()
        text = ', '.join(['[...]' if x is self else repr(x) for x in items])
        if self._maxlen is None:
            return '%s([%s])' % (type(self).__name__, text)
        return '%s([%s], maxlen=%d)' % (type(self).__name__, text, self._maxlen)

    def __eq__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() == other._items()

    def __lt__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() < other._items()

    def __le__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() <= other._items()

    def __gt__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() > other._items()

    def __ge__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return self._items() >= other._items()

    __hash__ = None

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(
                'can only concatenate deque (not "%s") to deque' % type(other).__name__
            )
        made = self.copy()
        made.extend(other)
        return made

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n):
        return type(self)(self._items() * n, self._maxlen)

    __rmul__ = __mul__

    def __imul__(self, n):
        self._refill(self._items() * n)
        return self
