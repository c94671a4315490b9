"""Building blocks of iterators. Those that say what they are (count, repeat, cycle) and those with state that several share are
classes; the others are generators behind a function that checks its arguments at once."""


class count:
    def __init__(self, start=0, step=1):
        if not hasattr(start, '__add__') or isinstance(start, str):
            raise TypeError('a number is required')
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if self._step == 1 and isinstance(self._step, int):
            return 'count(%r)' % (self._next,)
        return 'count(%r, %r)' % (self._next, self._step)


class repeat:
    def __init__(self, object, times=None):
        self._object = object
        self._times = times if times is None else max(0, range(times).stop)

    def __iter__(self):
        return self

    def __next__(self):
        if self._times is not None:
            if self._times <= 0:
                raise StopIteration
            self._times -= 1
        return self._object

    def __length_hint__(self):
        if self._times is None:
            raise TypeError('len() of unsized object')
        return self._times

    def __repr__(self):
        if self._times is None:
            return 'repeat(%r)' % (self._object,)
        return 'repeat(%r, %d)' % (self._object, self._times)


def cycle(iterable, /):
    return _cycle(iter(iterable))


def _cycle(source):
    saved = []
    for item in source:
        yield item
        saved.append(item)
    while saved:
        for item in saved:
            yield item


def accumulate(iterable, func=None, *, initial=None):
    return _accumulate(iter(iterable), func, initial)


def _accumulate(source, func, total):
    if total is None:
        for total in source:
            break
        else:
            return
    yield total
    for item in source:
        total = total + item if func is None else func(total, item)
        yield total


class chain:
    """Made of iterables, or by from_iterable of an iterable of them."""

    def __init__(self, *iterables):
        self._sources = iter(iterables)
        self._current = None

    @classmethod
    def from_iterable(cls, iterable, /):
        made = cls()
        made._sources = iter(iterable)
        return made

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            if self._current is None:
                if self._sources is None:
                    raise StopIteration
                try:
                    self._current = iter(next(self._sources))
                except StopIteration:
                    self._sources = None
                    raise
            for item in self._current:
                return item
            self._current = None


def compress(data, selectors):
    return (item for item, selected in zip(data, selectors) if selected)


def dropwhile(predicate, iterable, /):
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, source):
    for item in source:
        if not predicate(item):
            yield item
            break
    for item in source:
        yield item


def takewhile(predicate, iterable, /):
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, source):
    for item in source:
        if not predicate(item):
            return
        yield item


def filterfalse(function, iterable, /):
    if function is None:
        return (item for item in iterable if not item)
    return (item for item in iterable if not function(item))


def starmap(function, iterable, /):
    return (function(*args) for args in iterable)


def pairwise(iterable, /):
    return _pairwise(iter(iterable))


def _pairwise(source):
    for before in source:
        break
    else:
        return
    for item in source:
        yield before, item
        before = item


def batched(iterable, n, *, strict=False):
    if n < 1:
        raise ValueError('n must be at least one')
    return _batched(iter(iterable), n, strict)


def _batched(source, n, strict):
    batch = []
    for item in source:
        batch.append(item)
        if len(batch) == n:
            yield tuple(batch)
            batch = []
    if batch:
        if strict:
            raise ValueError('batched(): incomplete batch')
        yield tuple(batch)


_SLICE_STOP = 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
_SLICE_INDICES = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
_SLICE_STEP = 'Step for islice() must be a positive integer or None.'


def _bound(value, message, least):
    if value is None:
        return None
    try:
        value = range(value).stop
    except TypeError:
        raise ValueError(message) from None
    if value < least:
        raise ValueError(message)
    return value


def islice(iterable, *bounds):
    if not 1 <= len(bounds) <= 3:
        which = 'at least 2' if not bounds else 'at most 4'
        raise TypeError('islice expected %s arguments, got %d' % (which, 1 + len(bounds)))
    if len(bounds) == 1:
        return _islice(iter(iterable), 0, _bound(bounds[0], _SLICE_STOP, 0), 1)
    start = _bound(bounds[0], _SLICE_INDICES, 0) or 0
    stop = _bound(bounds[1], _SLICE_INDICES, 0)
    step = 1 if len(bounds) == 2 else _bound(bounds[2], _SLICE_STEP, 1) or 1
    return _islice(iter(iterable), start, stop, step)


def _islice(source, start, stop, step):
    at = 0
    wanted = start
    if stop is not None and stop <= start:
        for _ in range(stop):
            for _ in source:
                break
        return
    while stop is None or at < stop:
        for item in source:
            break
        else:
            return
        if at == wanted:
            yield item
            wanted += step
        at += 1


def zip_longest(*iterables, fillvalue=None):
    return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


_GONE = object()


def _zip_longest(sources, fill):
    live = len(sources)
    while live:
        row = []
        for at, source in enumerate(sources):
            item = fill if source is None else next(source, _GONE)
            if item is _GONE:
                sources[at] = None
                item = fill
                live -= 1
            row.append(item)
        if live:
            yield tuple(row)


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError('n must be >= 0')
    if n == 0:
        return ()
    source = iterable if isinstance(iterable, _Tee) else _Tee(iter(iterable), [None, None])
    return (source,) + tuple([source.__copy__() for _ in range(n - 1)])


class _Tee:
    """An iterator over a list of links [item, next link], which the first that comes to its end makes longer."""

    def __init__(self, source, link):
        self._source = source
        self._link = link

    def __copy__(self):
        return _Tee(self._source, self._link)

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if link[1] is None:
            link[0] = next(self._source)
            link[1] = [None, None]
        self._link = link[1]
        return link[0]


class groupby:
    def __init__(self, iterable, key=None):
        self._source = iter(iterable)
        self._key = key
        self._group = None
        self._item = _GONE
        self._item_key = _GONE

    def __iter__(self):
        return self

    def _step(self):
        self._item = next(self._source, _GONE)
        if self._item is not _GONE:
            self._item_key = self._item if self._key is None else self._key(self._item)
        return self._item is not _GONE

    def __next__(self):
        group = self._group
        if group is None:
            if not self._step():
                raise StopIteration
        else:
            while self._item is not _GONE and self._item_key == group[0]:
                self._step()
            if self._item is _GONE:
                raise StopIteration
        self._group = group = [self._item_key]
        return self._item_key, self._items(group)

    def _items(self, group):
        while self._group is group and self._item is not _GONE and self._item_key == group[0]:
            item = self._item
            yield item
            if self._group is not group:
                return
            self._step()


def product(*iterables, repeat=1):
    if repeat < 0:
        raise ValueError('repeat argument cannot be negative')
    return _product([tuple(pool) for pool in iterables] * repeat)


def _product(pools):
    for pool in pools:
        if not pool:
            return
    at = [0] * len(pools)
    while True:
        yield tuple([pool[i] for pool, i in zip(pools, at)])
        for place in range(len(pools) - 1, -1, -1):
            at[place] += 1
            if at[place] < len(pools[place]):
                break
            at[place] = 0
        else:
            return


def permutations(iterable, r=None):
    pool = tuple(iterable)
    if r is None:
        r = len(pool)
    elif not isinstance(r, int):
        raise TypeError('Expected int as r')
    if r < 0:
        raise ValueError('r must be non-negative')
    return _permutations(pool, r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    order = list(range(n))
    left = list(range(n, n - r, -1))
    while True:
        yield tuple([pool[i] for i in order[:r]])
        for place in range(r - 1, -1, -1):
            left[place] -= 1
            if left[place]:
                other = n - left[place]
                order[place], order[other] = order[other], order[place]
                break
            order.append(order.pop(place))
            left[place] = n - place
        else:
            return


def combinations(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError('r must be non-negative')
    return _combinations(pool, r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    at = list(range(r))
    while True:
        yield tuple([pool[i] for i in at])
        for place in range(r - 1, -1, -1):
            if at[place] != place + n - r:
                break
        else:
            return
        at[place] += 1
        for after in range(place + 1, r):
            at[after] = at[after - 1] + 1


def combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError('r must be non-negative')
    return _combinations_with_replacement(pool, r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    at = [0] * r
    while True:
        yield tuple([pool[i] for i in at])
        for place in range(r - 1, -1, -1):
            if at[place] != n - 1:
                break
        else:
            return
        at[place:] = [at[place] + 1] * (r - place)
