"""Functions that act on functions."""

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        try:
            setattr(wrapper, name, value)
        except AttributeError:
            pass  # of functions in flash __module__ cannot be set
    for name in updated:
        more = getattr(wrapped, name, {})
        for key in more:
            setattr(wrapper, key, more[key])
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


_MISSING = object()


def reduce(function, iterable, initial=_MISSING, /):
    source = iter(iterable)
    if initial is _MISSING:
        for initial in source:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    for item in source:
        initial = function(initial, item)
    return initial


class partial:
    def __init__(self, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        args = tuple(args)
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        if not self.keywords:
            return self.func(*self.args, *args, **keywords)
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = [repr(self.func)] + [repr(arg) for arg in self.args]
        parts += ['%s=%r' % item for item in self.keywords.items()]
        name = type(self).__qualname__
        if type(self) is partial:
            name = 'functools.partial'
        return '%s(%s)' % (name, ', '.join(parts))


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        getter = getattr(self.func, '__get__', None)
        if getter is not None and not isinstance(self.func, partial):
            bound = getter(obj, cls)
            return partial(bound, *self.args, **self.keywords)
        if obj is None:
            return partial(self.func, *self.args, **self.keywords)
        return partial(self.func, obj, *self.args, **self.keywords)


def cmp_to_key(mycmp):
    class K:
        __slots__ = ('obj',)

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None

    return K


def _by_negation(method):
    """not a < b, from __lt__, and so on."""

    def compare(self, other):
        result = getattr(type(self), method)(self, other)
        return result if result is NotImplemented else not result

    return compare


def _or_equal(method):
    def compare(self, other):
        result = getattr(type(self), method)(self, other)
        if result is NotImplemented:
            return result
        return result or self == other

    return compare


def _and_differs(method):
    def compare(self, other):
        result = getattr(type(self), method)(self, other)
        if result is NotImplemented:
            return result
        return result and self != other

    return compare


def _not_and_differs(method):
    def compare(self, other):
        result = getattr(type(self), method)(self, other)
        if result is NotImplemented:
            return result
        return not result and self != other

    return compare


def _not_or_equal(method):
    def compare(self, other):
        result = getattr(type(self), method)(self, other)
        if result is NotImplemented:
            return result
        return not result or self == other

    return compare


_ORDERINGS = {
    '__lt__': (('__gt__', _not_and_differs), ('__le__', _or_equal), ('__ge__', _by_negation)),
    '__le__': (('__ge__', _not_or_equal), ('__lt__', _and_differs), ('__gt__', _by_negation)),
    '__gt__': (('__lt__', _not_and_differs), ('__ge__', _or_equal), ('__le__', _by_negation)),
    '__ge__': (('__le__', _not_or_equal), ('__gt__', _and_differs), ('__lt__', _by_negation)),
}


def total_ordering(cls):
    """Fills in the comparisons that a class lacks, from the one that it has."""
    given = [n for n in _ORDERINGS if getattr(cls, n, None) is not getattr(object, n, None)]
    if not given:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(given)
    for name, make in _ORDERINGS[root]:
        if name not in given:
            method = make(root)
            method.__name__ = name
            setattr(cls, name, method)
    return cls


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = getattr(func, '__doc__', None)

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                'Cannot assign the same cached_property to two different names '
                '(%r and %r).' % (self.attrname, name)
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError(
                'Cannot use cached_property instance without calling __set_name__ on it.'
            )
        cache = instance.__dict__
        value = cache.get(self.attrname, _MISSING)
        if value is _MISSING:
            value = self.func(instance)
            cache[self.attrname] = value
        return value


class _CacheInfo(tuple):
    __slots__ = ()

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return 'CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)' % tuple(self)


def _key(args, kwargs, typed):
    key = args
    if kwargs:
        key += (_MISSING,) + tuple(kwargs.items())
    if typed:
        key += tuple([type(arg) for arg in args]) + tuple([type(v) for v in kwargs.values()])
    elif len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key


class _LruCache:
    """A function with the results of its last calls: a dict keeps the order of use."""

    def __init__(self, func, maxsize, typed):
        self._func = func
        self._maxsize = maxsize
        self._typed = typed
        self._results = {}
        self._hits = 0
        self._misses = 0
        update_wrapper(self, func)

    def __call__(self, /, *args, **kwargs):
        if self._maxsize == 0:
            self._misses += 1
            return self._func(*args, **kwargs)
        results = self._results
        key = _key(args, kwargs, self._typed)
        value = results.get(key, _MISSING)
        if value is not _MISSING:
            self._hits += 1
            if self._maxsize is not None:
                del results[key]
                results[key] = value
            return value
        self._misses += 1
        value = self._func(*args, **kwargs)
        if self._maxsize is not None and key not in results and len(results) >= self._maxsize:
            del results[next(iter(results))]
        results[key] = value
        return value

    def __get__(self, obj, cls=None):
        return self if obj is None else partial(self, obj)

    def cache_info(self):
        return _CacheInfo((self._hits, self._misses, self._maxsize, len(self._results)))

    def cache_clear(self):
        self._results.clear()
        self._hits = self._misses = 0

    def cache_parameters(self):
        return {'maxsize': self._maxsize, 'typed': self._typed}

    def __repr__(self):
        return '<functools._lru_cache_wrapper object at %#x>' % id(self)


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _LruCache(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda func: _LruCache(func, maxsize, typed)


def cache(user_function, /):
    return _LruCache(user_function, None, False)


def _implementation(registry, cls):
    for base in cls.__mro__:
        if base in registry:
            return registry[base]
    for base, function in registry.items():
        if base is not object and issubclass(cls, base):
            return function
    return registry[object]


def singledispatch(func):
    registry = {object: func}
    name = getattr(func, '__name__', 'singledispatch function')

    def dispatch(cls):
        return _implementation(registry, cls)

    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type):
                return lambda f: register(cls, f)
            func = cls
            hints = getattr(func, '__annotations__', {})
            if not hints:
                raise TypeError(
                    'Invalid first argument to `register()`: %r. '
                    'Use either `@register(some_class)` or plain `@register` '
                    'on an annotated function.' % (func,)
                )
            cls = next(iter(hints.values()))
        for one in getattr(cls, '__args__', None) or (cls,):
            registry[one] = func
        return func

    def wrapper(*args, **kwargs):
        if not args:
            raise TypeError('%s requires at least 1 positional argument' % name)
        return _implementation(registry, type(args[0]))(*args, **kwargs)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch

        def method(*args, **kwargs):
            return dispatch(type(args[0])).__get__(obj, cls)(*args, **kwargs)

        return method
