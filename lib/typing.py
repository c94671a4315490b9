"""Names for annotations. At run time they do next to nothing: subscripts give something that remembers its arguments."""

from abc import ABCMeta

Any = object
TYPE_CHECKING = False
AnyStr = str
Text = str


class _Alias:
    def __init__(self, name, args=()):
        self.__name__ = self._name = name
        self.__args__ = args
        self.__origin__ = None

    def __getitem__(self, args):
        made = _Alias(self.__name__, args if isinstance(args, tuple) else (args,))
        made.__origin__ = self
        return made

    def __call__(self, *args, **kwargs):
        raise TypeError('Type %s cannot be instantiated' % self.__name__)

    def __or__(self, other):
        return _Alias('Union', (self, other))

    __ror__ = __or__

    def __eq__(self, other):
        return isinstance(other, _Alias) and (self.__name__, self.__args__) == (other.__name__, other.__args__)

    def __hash__(self):
        return hash((self.__name__, self.__args__))

    def __repr__(self):
        if not self.__args__:
            return 'typing.' + self.__name__
        shown = [getattr(a, '__name__', repr(a)) if isinstance(a, type) else repr(a) for a in self.__args__]
        return 'typing.%s[%s]' % (self.__name__, ', '.join(shown))


Union = _Alias('Union')
Optional = _Alias('Optional')
Callable = _Alias('Callable')
ClassVar = _Alias('ClassVar')
Final = _Alias('Final')
Literal = _Alias('Literal')
Annotated = _Alias('Annotated')
Concatenate = _Alias('Concatenate')
TypeAlias = _Alias('TypeAlias')
TypeGuard = _Alias('TypeGuard')
Required = _Alias('Required')
NotRequired = _Alias('NotRequired')
Unpack = _Alias('Unpack')
NoReturn = _Alias('NoReturn')
Never = _Alias('Never')
Self = _Alias('Self')
Iterable = _Alias('Iterable')
Iterator = _Alias('Iterator')
Generator = _Alias('Generator')
Sequence = _Alias('Sequence')
MutableSequence = _Alias('MutableSequence')
Mapping = _Alias('Mapping')
MutableMapping = _Alias('MutableMapping')
Collection = _Alias('Collection')
Container = _Alias('Container')
Hashable = _Alias('Hashable')
Sized = _Alias('Sized')
Awaitable = _Alias('Awaitable')
Coroutine = _Alias('Coroutine')
AsyncIterator = _Alias('AsyncIterator')
AsyncIterable = _Alias('AsyncIterable')
AsyncGenerator = _Alias('AsyncGenerator')
List = list
Dict = dict
Set = set
FrozenSet = frozenset
Tuple = tuple
Type = type


class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return '~' + self.__name__


class ParamSpec(TypeVar):
    @property
    def args(self):
        return self

    @property
    def kwargs(self):
        return self


class TypeVarTuple(TypeVar):
    def __iter__(self):
        yield self


class Generic:
    def __class_getitem__(cls, params):
        return cls


# What a class has that is no member of a protocol.
_NO_MEMBERS = frozenset(
    '__abstractmethods__ __annotations__ __dict__ __doc__ __firstlineno__ __init__ __match_args__ __module__ __new__ __orig_bases__ __parameters__ __qualname__ '
    '__slots__ __static_attributes__ __subclasshook__ __type_params__ __weakref__ __class_getitem__ _abc_registry _is_protocol _is_runtime_protocol'.split()
)


def _protocol_members(cls):
    found = set()
    for base in cls.__mro__:
        if getattr(base, '_is_protocol', False) and base is not Protocol:
            found.update(base.__dict__)
            found.update(base.__dict__.get('__annotations__', ()))
    return sorted(found - _NO_MEMBERS)


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls._is_protocol = not bases or Protocol in bases
        if cls._is_protocol:
            cls._is_runtime_protocol = False
        return cls

    def __call__(cls, *args, **kwargs):
        if cls._is_protocol:
            raise TypeError('Protocols cannot be instantiated')
        return super().__call__(*args, **kwargs)

    def _check(cls):
        if not cls._is_runtime_protocol:
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')

    def __instancecheck__(cls, instance):
        if not cls._is_protocol:
            return super().__instancecheck__(instance)
        cls._check()
        if cls in type(instance).__mro__:
            return True
        for name in _protocol_members(cls):
            if not hasattr(instance, name):
                return False
            if getattr(instance, name) is None and callable(getattr(cls, name, None)):
                return False
        return True

    def __subclasscheck__(cls, subclass):
        if not cls._is_protocol:
            return super().__subclasscheck__(subclass)
        cls._check()
        members = _protocol_members(cls)
        data = [name for name in members if not callable(getattr(cls, name, None))]
        if data:
            raise TypeError(
                "Protocols with non-method members don't support issubclass(). Non-method members: %s."
                % ', '.join([repr(name) for name in data])
            )
        return cls in subclass.__mro__ or all([getattr(subclass, name, None) is not None for name in members])


class Protocol(metaclass=_ProtocolMeta):
    def __class_getitem__(cls, params):
        return cls


def NewType(name, tp):
    def make(value):
        return value

    make.__name__ = name
    make.__supertype__ = tp
    return make


def cast(typ, val):
    return val


def assert_type(val, typ):
    return val


def assert_never(arg, /):
    raise AssertionError('Expected code to be unreachable, but got: %r' % (arg,))


def reveal_type(obj, /):
    return obj


def overload(func):
    return func


def final(f):
    return f


def override(method, /):
    return method


def no_type_check(arg):
    return arg


def runtime_checkable(cls):
    if not getattr(cls, '_is_protocol', False):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % (cls,))
    cls._is_runtime_protocol = True
    return cls


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    for cls in reversed(getattr(obj, '__mro__', ())):
        hints.update(getattr(cls, '__annotations__', None) or {})
    hints.update(getattr(obj, '__annotations__', None) or {})
    return hints


def get_origin(tp):
    return getattr(tp, '__origin__', None)


def get_args(tp):
    return getattr(tp, '__args__', ())


class _NamedTupleMeta(type):
    def __new__(metacls, name, bases, namespace, **kwargs):
        if not bases or not namespace.get('__annotations__'):
            return super().__new__(metacls, name, bases, namespace)
        from collections import namedtuple

        names = list(namespace['__annotations__'])
        defaults = [namespace[n] for n in names if n in namespace]
        made = namedtuple(name, names, defaults=defaults)
        for key, value in namespace.items():
            if key not in names and key not in ('__module__', '__qualname__', '__orig_bases__'):
                setattr(made, key, value)
        return made


class NamedTuple(metaclass=_NamedTupleMeta):
    pass


class _TypedDictMeta(type):
    """The classes are there for what they say; calling one makes a dict."""

    def __new__(metacls, name, bases, namespace, total=True):
        if not bases:
            return super().__new__(metacls, name, bases, namespace)
        own = namespace.get('__annotations__', {})
        hints, required, optional = {}, set(), set()
        for base in bases:
            hints.update(base.__annotations__ if base is not TypedDict else {})
            required |= base.__required_keys__
            optional |= base.__optional_keys__
        (required if total else optional).update(own)
        for key, hint in own.items():
            origin = getattr(hint, '__origin__', None)
            if origin is Required or origin is NotRequired:
                (required if origin is Required else optional).add(key)
                (optional if origin is Required else required).discard(key)
        hints.update(own)
        cls = super().__new__(metacls, name, (TypedDict,), dict(namespace))
        cls.__annotations__ = hints
        cls.__total__ = total
        cls.__required_keys__ = frozenset(required)
        cls.__optional_keys__ = frozenset(optional)
        return cls

    def __init__(cls, *args, **kwargs):
        pass

    def __call__(cls, *args, total=True, **kwargs):
        if cls is not TypedDict:
            return dict(*args, total=total, **kwargs) if 'total' in cls.__annotations__ else dict(*args, **kwargs)
        name, fields = args
        return _TypedDictMeta(name, (TypedDict,), {'__annotations__': dict(fields)}, total=total)

    def __instancecheck__(cls, instance):
        raise TypeError('TypedDict does not support instance and class checks')

    def __subclasscheck__(cls, subclass):
        raise TypeError('TypedDict does not support instance and class checks')


class TypedDict(metaclass=_TypedDictMeta):
    __required_keys__ = __optional_keys__ = frozenset()


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta) and tp is not TypedDict
