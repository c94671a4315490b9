"""Weak references and the collections that are made of them, over the native module _weakref.

The collector clears a reference when it finds its object dead; nothing happens at the moment when the last strong one goes.
"""

from _weakref import ref, getweakrefs

ReferenceType = ref
WeakRef = ref


def getweakrefcount(object):
    return len(getweakrefs(object))


class WeakMethod:
    """Refers weakly to the object and to the function of a bound method."""

    def __init__(self, method, callback=None):
        self._object = ref(method.__self__, callback and (lambda _: callback(self)))
        self._function = ref(method.__func__)

    def __call__(self):
        object = self._object()
        function = self._function()
        if object is None or function is None:
            return None
        return function.__get__(object)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self() is None or other() is None:
            return self is other
        return self._object == other._object and self._function == other._function

    def __hash__(self):
        return hash(self._function)


class WeakValueDictionary:
    """A mapping whose values do not live for being in it."""

    def __init__(self, other=(), /, **kwargs):
        self._refs = {}
        self.update(other, **kwargs)

    def _ref(self, key, value):
        refs = self._refs

        def remove(dead):
            if refs.get(key) is dead:
                del refs[key]

        return ref(value, remove)

    def _live(self):
        live = []
        for key, reference in list(self._refs.items()):
            value = reference()
            if value is not None:
                live.append((key, value))
        return live

    def __setitem__(self, key, value):
        self._refs[key] = self._ref(key, value)

    def __getitem__(self, key):
        value = self._refs[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        del self._refs[key]

    def __contains__(self, key):
        reference = self._refs.get(key)
        return reference is not None and reference() is not None

    def __len__(self):
        return len(self._live())

    def __iter__(self):
        return iter([key for key, _ in self._live()])

    def __repr__(self):
        return '<WeakValueDictionary at %#x>' % id(self)

    def __eq__(self, other):
        if isinstance(other, WeakValueDictionary):
            other = dict(other.items())
        return dict(self._live()) == other

    __hash__ = None

    def __or__(self, other):
        made = self.copy()
        made.update(other)
        return made

    def __ior__(self, other):
        self.update(other)
        return self

    def keys(self):
        return iter(self)

    def values(self):
        return iter([value for _, value in self._live()])

    def items(self):
        return iter(self._live())

    def valuerefs(self):
        return list(self._refs.values())

    def itervaluerefs(self):
        return iter(self.valuerefs())

    def get(self, key, default=None):
        reference = self._refs.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def pop(self, key, *default):
        if key in self:
            value = self[key]
            del self[key]
            return value
        self._refs.pop(key, None)
        if default:
            return default[0]
        raise KeyError(key)

    def popitem(self):
        while self._refs:
            key, reference = self._refs.popitem()
            value = reference()
            if value is not None:
                return key, value
        raise KeyError('popitem(): dictionary is empty')

    def update(self, other=(), /, **kwargs):
        items = other.items() if hasattr(other, 'items') else other
        for key, value in items:
            self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def clear(self):
        self._refs.clear()

    def copy(self):
        return WeakValueDictionary(self._live())

    __copy__ = copy


class WeakKeyDictionary:
    """A mapping whose keys do not live for being in it."""

    def __init__(self, other=(), /):
        self._data = {}
        data = self._data

        def remove(dead):
            data.pop(dead, None)

        self._remove = remove
        self.update(other)

    def _live(self):
        live = []
        for reference, value in list(self._data.items()):
            key = reference()
            if key is not None:
                live.append((key, value))
        return live

    def __setitem__(self, key, value):
        self._data[ref(key, self._remove)] = value

    def __getitem__(self, key):
        try:
            return self._data[ref(key)]
        except KeyError:
            raise KeyError(key) from None

    def __delitem__(self, key):
        del self._data[ref(key)]

    def __contains__(self, key):
        try:
            reference = ref(key)
        except TypeError:
            return False
        return reference in self._data

    def __len__(self):
        return len(self._live())

    def __iter__(self):
        return iter([key for key, _ in self._live()])

    def __repr__(self):
        return '<WeakKeyDictionary at %#x>' % id(self)

    def __eq__(self, other):
        if isinstance(other, WeakKeyDictionary):
            other = dict(other.items())
        return dict(self._live()) == other

    __hash__ = None

    def keys(self):
        return iter(self)

    def values(self):
        return iter([value for _, value in self._live()])

    def items(self):
        return iter(self._live())

    def keyrefs(self):
        return list(self._data)

    def get(self, key, default=None):
        return self._data.get(ref(key), default)

    def setdefault(self, key, default=None):
        return self._data.setdefault(ref(key, self._remove), default)

    def pop(self, key, *default):
        return self._data.pop(ref(key), *default)

    def popitem(self):
        while self._data:
            reference, value = self._data.popitem()
            key = reference()
            if key is not None:
                return key, value
        raise KeyError('popitem(): dictionary is empty')

    def update(self, other=(), /):
        items = other.items() if hasattr(other, 'items') else other
        for key, value in items:
            self[key] = value

    def clear(self):
        self._data.clear()

    def copy(self):
        return WeakKeyDictionary(self._live())

    __copy__ = copy


class WeakSet:
    """A set whose members do not live for being in it."""

    def __init__(self, data=None):
        self._refs = set()
        refs = self._refs

        def remove(dead):
            refs.discard(dead)

        self._remove = remove
        if data is not None:
            self.update(data)

    def _live(self):
        live = []
        for reference in list(self._refs):
            item = reference()
            if item is not None:
                live.append(item)
        return live

    def __iter__(self):
        return iter(self._live())

    def __len__(self):
        return len(self._live())

    def __contains__(self, item):
        try:
            reference = ref(item)
        except TypeError:
            return False
        return reference in self._refs

    def __repr__(self):
        return repr(set(self._live()))

    def add(self, item):
        self._refs.add(ref(item, self._remove))

    def remove(self, item):
        self._refs.remove(ref(item))

    def discard(self, item):
        self._refs.discard(ref(item))

    def pop(self):
        while self._refs:
            item = self._refs.pop()()
            if item is not None:
                return item
        raise KeyError('pop from empty WeakSet')

    def clear(self):
        self._refs.clear()

    def copy(self):
        return WeakSet(self._live())

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def union(self, other):
        made = self.copy()
        made.update(other)
        return made

    __or__ = union

    def intersection(self, other):
        return WeakSet(item for item in self._live() if item in other)

    __and__ = intersection

    def difference(self, other):
        return WeakSet(item for item in self._live() if item not in other)

    __sub__ = difference

    def symmetric_difference(self, other):
        return self.difference(other).union(item for item in other if item not in self)

    __xor__ = symmetric_difference

    def issubset(self, other):
        return all(item in other for item in self._live())

    __le__ = issubset

    def issuperset(self, other):
        return all(item in self for item in other)

    __ge__ = issuperset

    def isdisjoint(self, other):
        return not any(item in other for item in self._live())

    def __eq__(self, other):
        if not isinstance(other, WeakSet):
            return NotImplemented
        return set(self._live()) == set(other)

    __hash__ = None


class _Registry:
    """The finalizers that have not run; what is left runs when the program ends."""

    def __init__(self):
        self.alive = {}

    def __del__(self):
        for finalizer in list(reversed(self.alive)):
            if finalizer.atexit:
                finalizer()


_registry = _Registry()


class finalize:
    """Calls a function when an object is found dead, or when the program ends."""

    atexit = True

    def __init__(self, obj, func, /, *args, **kwargs):
        self._call = (func, args, kwargs)
        self._ref = ref(obj, lambda _: self())
        _registry.alive[self] = None

    def __call__(self, _=None):
        if self in _registry.alive:
            del _registry.alive[self]
            func, args, kwargs = self._call
            return func(*args, **kwargs)
        return None

    def detach(self):
        obj = self._ref()
        if obj is not None and self in _registry.alive:
            del _registry.alive[self]
            return (obj,) + self._call
        return None

    def peek(self):
        obj = self._ref()
        if obj is not None and self in _registry.alive:
            return (obj,) + self._call
        return None

    @property
    def alive(self):
        return self in _registry.alive

    def __repr__(self):
        obj = self._ref() if self.alive else None
        if obj is None:
            return '<finalize object at %#x; dead>' % id(self)
        return '<finalize object at %#x; for %r at %#x>' % (id(self), type(obj).__name__, id(obj))


def _referent(proxy):
    object = _reference(proxy)()
    if object is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return object


def _reference(proxy):
    return object.__getattribute__(proxy, '_ref')


class ProxyType:
    """Stands for an object without keeping it."""

    __slots__ = ('_ref',)

    def __init__(self, obj, callback=None):
        object.__setattr__(self, '_ref', ref(obj, callback and (lambda _: callback(self))))

    def __getattribute__(self, name):
        return getattr(_referent(self), name)

    def __setattr__(self, name, value):
        setattr(_referent(self), name, value)

    def __delattr__(self, name):
        delattr(_referent(self), name)

    def __str__(self):
        return str(_referent(self))

    def __repr__(self):
        reference = _reference(self)()
        kind = 'NoneType' if reference is None else type(reference).__name__
        return '<weakproxy at %#x to %s at %#x>' % (id(self), kind, id(reference))

    def __bool__(self):
        return bool(_referent(self))

    def __eq__(self, other):
        return _referent(self) == other

    def __ne__(self, other):
        return _referent(self) != other

    def __lt__(self, other):
        return _referent(self) < other

    def __le__(self, other):
        return _referent(self) <= other

    def __gt__(self, other):
        return _referent(self) > other

    def __ge__(self, other):
        return _referent(self) >= other

    __hash__ = None

    def __iter__(self):
        return iter(_referent(self))

    def __next__(self):
        return next(_referent(self))

    def __len__(self):
        return len(_referent(self))

    def __contains__(self, item):
        return item in _referent(self)

    def __getitem__(self, key):
        return _referent(self)[key]

    def __setitem__(self, key, value):
        _referent(self)[key] = value

    def __delitem__(self, key):
        del _referent(self)[key]

    def __call__(self, *args, **kwargs):
        return _referent(self)(*args, **kwargs)

    def __add__(self, other):
        return _referent(self) + other

    def __radd__(self, other):
        return other + _referent(self)

    def __sub__(self, other):
        return _referent(self) - other

    def __mul__(self, other):
        return _referent(self) * other

    def __int__(self):
        return int(_referent(self))

    def __float__(self):
        return float(_referent(self))


CallableProxyType = ProxyType
ProxyTypes = (ProxyType,)


def proxy(object, callback=None):
    return ProxyType(object, callback)
