"""Names for annotations. At run time they do next to nothing: subscripts give something that remembers its arguments."""

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


class Protocol:
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


class TypedDict(dict):
    def __init_subclass__(cls, total=True):
        pass
