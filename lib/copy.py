"""Shallow and deep copies."""


class Error(Exception):
    pass


error = Error

_SAME = (int, float, complex, bool, str, bytes, tuple, frozenset, range, slice, type, type(None), type(...), type(NotImplemented))


def copy(x):
    cls = type(x)
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if cls in _SAME or issubclass(cls, type) or callable(x) and not hasattr(x, '__dict__'):
        return x
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    if not _is_plain(cls):
        return x
    made = _empty(x)
    _fill(x, made, lambda value: value)
    return made


def _is_plain(cls):
    """Whether instances are made of a class that the program has, so that they can be made anew."""
    return hasattr(cls, '__dict__') and not cls.__module__ == 'builtins'


def _empty(x):
    """An object of the same class without attributes; with the items of a built-in base."""
    cls = type(x)
    for base in (int, float, str, bytes, tuple, frozenset):
        if isinstance(x, base):
            return base.__new__(cls, x)
    if isinstance(x, BaseException):
        return cls(*x.args)
    for base in (list, dict, set, bytearray):
        if isinstance(x, base):
            return base.__new__(cls)
    return object.__new__(cls)


def _slots(cls):
    names = []
    for base in cls.__mro__:
        slots = getattr(base, '__slots__', ())
        names += [slots] if isinstance(slots, str) else list(slots)
    return names


def _fill(x, made, convert):
    if isinstance(x, list):
        for item in x:
            list.append(made, convert(item))
    elif isinstance(x, dict):
        for key, value in x.items():
            dict.__setitem__(made, convert(key), convert(value))
    elif isinstance(x, set):
        for item in x:
            set.add(made, convert(item))
    elif isinstance(x, bytearray):
        made.extend(x)
    for name in _slots(type(x)):
        if name not in ('__dict__', '__weakref__') and hasattr(x, name):
            setattr(made, name, convert(getattr(x, name)))
    for name, value in getattr(x, '__dict__', {}).items():
        made.__dict__[name] = convert(value)


def deepcopy(x, memo=None):
    if memo is None:
        memo = {}
    known = memo.get(id(x))
    if known is not None:
        return known
    cls = type(x)
    if cls is list:
        made = memo[id(x)] = []
        for item in x:
            made.append(deepcopy(item, memo))
    elif cls is dict:
        made = memo[id(x)] = {}
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if all(a is b for a, b in zip(items, x)):
            return x
        made = memo.setdefault(id(x), tuple(items))
    elif cls is set:
        made = {deepcopy(item, memo) for item in x}
    elif cls is frozenset:
        made = frozenset([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        made = bytearray(x)
    elif cls in _SAME or issubclass(cls, type):
        return x
    else:
        made = _deep_object(x, cls, memo)
    if made is not x:
        memo[id(x)] = made
        memo.setdefault(id(memo), []).append(x)
    return made


def _deep_object(x, cls, memo):
    method = getattr(cls, '__deepcopy__', None)
    if method is not None:
        return method(x, memo)
    if not _is_plain(cls):
        return x
    made = memo[id(x)] = _empty(x)
    _fill(x, made, lambda value: deepcopy(value, memo))
    return made


def replace(obj, /, **changes):
    method = getattr(type(obj), '__replace__', None)
    if method is None:
        raise TypeError('replace() does not support %s objects' % type(obj).__name__)
    return method(obj, **changes)
