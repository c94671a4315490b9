"""The abstract classes of containers. A program uses few of them: each is made when it is first asked for."""

from abc import ABC, ABCMeta, abstractmethod


def __getattr__(name):
    make = _MAKERS.get(name)
    if make is None:
        raise AttributeError("module 'collections.abc' has no attribute '%s'" % name)
    return _the(make)


_made = {}


def _the(make):
    cls = _made.get(make)
    if cls is None:
        cls = make()
        cls.__qualname__ = cls.__name__
        cls.__module__ = 'collections.abc'
        _made[make] = cls
    return cls


_BOUND = type(ABC.register)


def _has(cls, *methods):
    """What a class hook answers: whether the instances have these. What a metaclass lends to the class itself is bound to it."""
    for method in methods:
        if method is None or (type(method) is _BOUND and method.__self__ is cls):
            return NotImplemented
    return True


# ---- of one method or two ----


def _hashable():
    class Hashable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __hash__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, C.__hash__) if cls is Hashable else NotImplemented

    return Hashable


def _sized():
    class Sized(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __len__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, getattr(C, '__len__', None)) if cls is Sized else NotImplemented

    return Sized


def _container():
    class Container(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __contains__(self, x):
            return False

        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, getattr(C, '__contains__', None)) if cls is Container else NotImplemented

        def __class_getitem__(cls, params):
            return _alias(cls, params)

    return Container


def _callable():
    class Callable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __call__(self, *args, **kwds):
            return False

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not Callable:
                return NotImplemented
            return True if _calls(C) else NotImplemented

        def __class_getitem__(cls, params):
            return _alias(cls, params)

    return Callable


def _calls(cls):
    """Each class itself can be called: what counts is a __call__ for its instances."""
    for base in cls.__mro__:
        if '__call__' in base.__dict__:
            return base.__dict__['__call__'] is not None
    return False


def _iterable():
    class Iterable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __iter__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, getattr(C, '__iter__', None)) if cls is Iterable else NotImplemented

        def __class_getitem__(cls, params):
            return _alias(cls, params)

    return Iterable


def _iterator():
    class Iterator(_the(_iterable)):
        __slots__ = ()

        @abstractmethod
        def __next__(self):
            raise StopIteration

        def __iter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not Iterator:
                return NotImplemented
            return _has(C, getattr(C, '__iter__', None), getattr(C, '__next__', None))

    return Iterator


def _reversible():
    class Reversible(_the(_iterable)):
        __slots__ = ()

        @abstractmethod
        def __reversed__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not Reversible:
                return NotImplemented
            return _has(C, getattr(C, '__reversed__', None), getattr(C, '__iter__', None))

    return Reversible


def _collection():
    class Collection(_the(_sized), _the(_iterable), _the(_container)):
        __slots__ = ()

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not Collection:
                return NotImplemented
            return _has(
                C,
                getattr(C, '__len__', None),
                getattr(C, '__iter__', None),
                getattr(C, '__contains__', None),
            )

    return Collection


def _buffer():
    class Buffer(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __buffer__(self, flags, /):
            raise NotImplementedError

        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, getattr(C, '__buffer__', None)) if cls is Buffer else NotImplemented

    for known in (bytes, bytearray, memoryview):
        Buffer.register(known)
    return Buffer


# ---- generators and what is awaited ----


def _generator():
    class Generator(_the(_iterator)):
        __slots__ = ()

        def __next__(self):
            return self.send(None)

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            if val is None:
                if tb is None:
                    raise typ
                val = typ()
            if tb is not None:
                val = val.with_traceback(tb)
            raise val

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError('generator ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not Generator:
                return NotImplemented
            return _has(
                C,
                getattr(C, '__iter__', None),
                getattr(C, '__next__', None),
                getattr(C, 'send', None),
                getattr(C, 'throw', None),
                getattr(C, 'close', None),
            )

    return Generator


def _awaitable():
    class Awaitable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __await__(self):
            yield

        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, getattr(C, '__await__', None)) if cls is Awaitable else NotImplemented

        def __class_getitem__(cls, params):
            return _alias(cls, params)

    return Awaitable


def _coroutine():
    class Coroutine(_the(_awaitable)):
        __slots__ = ()

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise val if val is not None else typ

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError('coroutine ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not Coroutine:
                return NotImplemented
            return _has(
                C,
                getattr(C, '__await__', None),
                getattr(C, 'send', None),
                getattr(C, 'throw', None),
                getattr(C, 'close', None),
            )

    return Coroutine


def _async_iterable():
    class AsyncIterable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __aiter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not AsyncIterable:
                return NotImplemented
            return _has(C, getattr(C, '__aiter__', None))

        def __class_getitem__(cls, params):
            return _alias(cls, params)

    return AsyncIterable


def _async_iterator():
    class AsyncIterator(_the(_async_iterable)):
        __slots__ = ()

        @abstractmethod
        async def __anext__(self):
            raise StopAsyncIteration

        def __aiter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not AsyncIterator:
                return NotImplemented
            return _has(C, getattr(C, '__anext__', None), getattr(C, '__aiter__', None))

    return AsyncIterator


def _async_generator():
    class AsyncGenerator(_the(_async_iterator)):
        __slots__ = ()

        async def __anext__(self):
            return await self.asend(None)

        @abstractmethod
        async def asend(self, value):
            raise StopAsyncIteration

        @abstractmethod
        async def athrow(self, typ, val=None, tb=None):
            raise val if val is not None else typ

        async def aclose(self):
            try:
                await self.athrow(GeneratorExit)
            except (GeneratorExit, StopAsyncIteration):
                pass
            else:
                raise RuntimeError('asynchronous generator ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not AsyncGenerator:
                return NotImplemented
            return _has(
                C,
                getattr(C, '__aiter__', None),
                getattr(C, '__anext__', None),
                getattr(C, 'asend', None),
                getattr(C, 'athrow', None),
                getattr(C, 'aclose', None),
            )

    return AsyncGenerator


# ---- sequences ----


def _sequence():
    class Sequence(_the(_reversible), _the(_collection)):
        __slots__ = ()

        @abstractmethod
        def __getitem__(self, index):
            raise IndexError

        def __iter__(self):
            i = 0
            try:
                while True:
                    yield self[i]
                    i += 1
            except IndexError:
                return

        def __contains__(self, value):
            for v in self:
                if v is value or v == value:
                    return True
            return False

        def __reversed__(self):
            for i in reversed(range(len(self))):
                yield self[i]

        def index(self, value, start=0, stop=None):
            if start is not None and start < 0:
                start = max(len(self) + start, 0)
            if stop is not None and stop < 0:
                stop += len(self)
            i = start
            while stop is None or i < stop:
                try:
                    v = self[i]
                except IndexError:
                    break
                if v is value or v == value:
                    return i
                i += 1
            raise ValueError

        def count(self, value):
            return sum(1 for v in self if v is value or v == value)

    from collections.users import UserString

    for known in (tuple, str, bytes, range, memoryview, UserString):
        Sequence.register(known)
    return Sequence


def _mutable_sequence():
    class MutableSequence(_the(_sequence)):
        __slots__ = ()

        @abstractmethod
        def __setitem__(self, index, value):
            raise IndexError

        @abstractmethod
        def __delitem__(self, index):
            raise IndexError

        @abstractmethod
        def insert(self, index, value):
            raise IndexError

        def append(self, value):
            self.insert(len(self), value)

        def clear(self):
            try:
                while True:
                    self.pop()
            except IndexError:
                pass

        def reverse(self):
            n = len(self)
            for i in range(n // 2):
                self[i], self[n - i - 1] = self[n - i - 1], self[i]

        def extend(self, values):
            if values is self:
                values = list(values)
            for v in values:
                self.append(v)

        def pop(self, index=-1):
            v = self[index]
            del self[index]
            return v

        def remove(self, value):
            del self[self.index(value)]

        def __iadd__(self, values):
            self.extend(values)
            return self

    from collections.deques import deque
    from collections.users import UserList

    for known in (list, bytearray, deque, UserList):
        MutableSequence.register(known)
    return MutableSequence


# ---- sets ----


def _set():
    class Set(_the(_collection)):
        __slots__ = ()

        def __le__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            if len(self) > len(other):
                return False
            for elem in self:
                if elem not in other:
                    return False
            return True

        def __lt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) < len(other) and self.__le__(other)

        def __gt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) > len(other) and self.__ge__(other)

        def __ge__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            if len(self) < len(other):
                return False
            for elem in other:
                if elem not in self:
                    return False
            return True

        def __eq__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) == len(other) and self.__le__(other)

        __hash__ = None

        @classmethod
        def _from_iterable(cls, it):
            return cls(it)

        def __and__(self, other):
            if not isinstance(other, iterable):
                return NotImplemented
            return self._from_iterable(value for value in other if value in self)

        __rand__ = __and__

        def isdisjoint(self, other):
            for value in other:
                if value in self:
                    return False
            return True

        def __or__(self, other):
            if not isinstance(other, iterable):
                return NotImplemented
            return self._from_iterable(e for s in (self, other) for e in s)

        __ror__ = __or__

        def __sub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable(value for value in self if value not in other)

        def __rsub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable(value for value in other if value not in self)

        def __xor__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return (self - other) | (other - self)

        __rxor__ = __xor__

        def _hash(self):
            h = 1927868237 * (len(self) + 1)
            for x in self:
                hx = hash(x)
                h ^= (hx ^ (hx << 16) ^ 89869747) * 3644798167
            return h & 0x3FFFFFFF

    iterable = _the(_iterable)
    for known in (frozenset, type({}.keys()), type({}.items())):
        Set.register(known)
    return Set


def _mutable_set():
    class MutableSet(_the(_set)):
        __slots__ = ()

        @abstractmethod
        def add(self, value):
            raise NotImplementedError

        @abstractmethod
        def discard(self, value):
            raise NotImplementedError

        def remove(self, value):
            if value not in self:
                raise KeyError(value)
            self.discard(value)

        def pop(self):
            try:
                value = next(iter(self))
            except StopIteration:
                raise KeyError from None
            self.discard(value)
            return value

        def clear(self):
            try:
                while True:
                    self.pop()
            except KeyError:
                pass

        def __ior__(self, it):
            for value in it:
                self.add(value)
            return self

        def __iand__(self, it):
            for value in self - it:
                self.discard(value)
            return self

        def __ixor__(self, it):
            if it is self:
                self.clear()
                return self
            if not isinstance(it, _the(_set)):
                it = self._from_iterable(it)
            for value in it:
                if value in self:
                    self.discard(value)
                else:
                    self.add(value)
            return self

        def __isub__(self, it):
            if it is self:
                self.clear()
            else:
                for value in it:
                    self.discard(value)
            return self

    MutableSet.register(set)
    return MutableSet


# ---- mappings ----


def _mapping():
    class Mapping(_the(_collection)):
        __slots__ = ()
        __reversed__ = None

        @abstractmethod
        def __getitem__(self, key):
            raise KeyError

        def get(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                return default

        def __contains__(self, key):
            try:
                self[key]
            except KeyError:
                return False
            return True

        def keys(self):
            return _the(_keys_view)(self)

        def items(self):
            return _the(_items_view)(self)

        def values(self):
            return _the(_values_view)(self)

        def __eq__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            return dict(self.items()) == dict(other.items())

        __hash__ = None

    for known in (dict, type(type.__dict__)):
        Mapping.register(known)
    return Mapping


def _mutable_mapping():
    missing = object()

    class MutableMapping(_the(_mapping)):
        __slots__ = ()

        @abstractmethod
        def __setitem__(self, key, value):
            raise KeyError

        @abstractmethod
        def __delitem__(self, key):
            raise KeyError

        def pop(self, key, default=missing):
            try:
                value = self[key]
            except KeyError:
                if default is missing:
                    raise
                return default
            del self[key]
            return value

        def popitem(self):
            try:
                key = next(iter(self))
            except StopIteration:
                raise KeyError from None
            value = self[key]
            del self[key]
            return key, value

        def clear(self):
            try:
                while True:
                    self.popitem()
            except KeyError:
                pass

        def update(self, other=(), /, **kwds):
            if isinstance(other, _the(_mapping)):
                for key in other:
                    self[key] = other[key]
            elif hasattr(other, 'keys'):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
            for key, value in kwds.items():
                self[key] = value

        def setdefault(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                self[key] = default
            return default

    from collections.dicts import ChainMap
    from collections.users import UserDict

    for known in (dict, ChainMap, UserDict):
        MutableMapping.register(known)
    return MutableMapping


def _mapping_view():
    class MappingView(_the(_sized)):
        __slots__ = ('_mapping',)

        def __init__(self, mapping):
            self._mapping = mapping

        def __len__(self):
            return len(self._mapping)

        def __repr__(self):
            return '%s(%r)' % (type(self).__name__, self._mapping)

        def __class_getitem__(cls, params):
            return _alias(cls, params)

    return MappingView


def _keys_view():
    class KeysView(_the(_mapping_view), _the(_set)):
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, key):
            return key in self._mapping

        def __iter__(self):
            yield from self._mapping

    KeysView.register(type({}.keys()))
    return KeysView


def _items_view():
    class ItemsView(_the(_mapping_view), _the(_set)):
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, item):
            key, value = item
            try:
                v = self._mapping[key]
            except KeyError:
                return False
            return v is value or v == value

        def __iter__(self):
            for key in self._mapping:
                yield key, self._mapping[key]

    ItemsView.register(type({}.items()))
    return ItemsView


def _values_view():
    class ValuesView(_the(_mapping_view), _the(_collection)):
        __slots__ = ()

        def __contains__(self, value):
            for key in self._mapping:
                v = self._mapping[key]
                if v is value or v == value:
                    return True
            return False

        def __iter__(self):
            for key in self._mapping:
                yield self._mapping[key]

    ValuesView.register(type({}.values()))
    return ValuesView


def _alias(cls, params):
    return type(list[int])(cls, params)


_MAKERS = {
    'AsyncGenerator': _async_generator,
    'AsyncIterable': _async_iterable,
    'AsyncIterator': _async_iterator,
    'Awaitable': _awaitable,
    'Buffer': _buffer,
    'Callable': _callable,
    'Collection': _collection,
    'Container': _container,
    'Coroutine': _coroutine,
    'Generator': _generator,
    'Hashable': _hashable,
    'ItemsView': _items_view,
    'Iterable': _iterable,
    'Iterator': _iterator,
    'KeysView': _keys_view,
    'Mapping': _mapping,
    'MappingView': _mapping_view,
    'MutableMapping': _mutable_mapping,
    'MutableSequence': _mutable_sequence,
    'MutableSet': _mutable_set,
    'Reversible': _reversible,
    'Sequence': _sequence,
    'Set': _set,
    'Sized': _sized,
    'ValuesView': _values_view,
}
