"""Classes made of the annotations of their attributes."""


class _Missing:
    def __repr__(self):
        return '<dataclasses._MISSING_TYPE object>'


MISSING = _Missing()


class _KwOnly:
    pass


KW_ONLY = _KwOnly()


class FrozenInstanceError(AttributeError):
    pass


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._is_init_var = False

    def __repr__(self):
        names = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata', 'kw_only')
        return 'Field(%s)' % ','.join(['%s=%r' % (name, getattr(self, name)) for name in names])


class InitVar:
    """InitVar[int]: a parameter of __init__ that goes to __post_init__ only."""

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return cls(type)


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _is_class_var(annotation):
    if isinstance(annotation, str):
        return annotation.startswith(('ClassVar', 'typing.ClassVar'))
    return getattr(annotation, '__name__', None) == 'ClassVar' or getattr(annotation, '__origin__', None) is not None and (
        getattr(annotation.__origin__, '__name__', None) == 'ClassVar'
    )


def _own_fields(cls, kw_only):
    own = []
    for name, annotation in _annotations(cls).items():
        if annotation is KW_ONLY or annotation == 'KW_ONLY':
            kw_only = True
            continue
        if _is_class_var(annotation):
            continue
        value = cls.__dict__.get(name, MISSING)
        made = value if isinstance(value, Field) else field(default=value)
        made.name = name
        made.type = annotation
        made._is_init_var = isinstance(annotation, InitVar) or annotation is InitVar
        if made.kw_only is MISSING:
            made.kw_only = kw_only
        if isinstance(value, Field):
            if made.default is not MISSING:
                setattr(cls, name, made.default)
            else:
                delattr(cls, name)
        if isinstance(made.default, (list, dict, set)):
            raise ValueError(
                'mutable default %r for field %s is not allowed: use default_factory' % (type(made.default), name)
            )
        own.append(made)
    return own


def _annotations(cls):
    return cls.__dict__.get('__annotations__', {})


def _all_fields(cls, kw_only):
    found = {}
    for base in reversed(cls.__mro__[1:]):
        for made in getattr(base, '__dataclass_fields__', {}).values():
            found[made.name] = made
    for made in _own_fields(cls, kw_only):
        found[made.name] = made
    return found


def _check_order(parameters):
    defaulted = None
    for f in parameters:
        has_default = f.default is not MISSING or f.default_factory is not MISSING
        if defaulted is not None and not has_default:
            raise TypeError('non-default argument %r follows default argument %r' % (f.name, defaulted))
        if has_default:
            defaulted = f.name


def _quoted(names):
    quoted = ["'%s'" % name for name in names]
    if len(quoted) < 3:
        return ' and '.join(quoted)
    return ', '.join(quoted[:-1]) + ', and ' + quoted[-1]


def _missing(who, missing, kind):
    plural = 's' if len(missing) > 1 else ''
    return '%s() missing %d required %s argument%s: %s' % (who, len(missing), kind, plural, _quoted(missing))


def _make_init(cls, fields, frozen):
    who = cls.__qualname__ + '.__init__'
    positional = [f for f in fields if f.init and not f.kw_only]
    keywords = [f for f in fields if f.init and f.kw_only]
    _check_order(positional)
    store = object.__setattr__ if frozen else setattr

    def bind(args, kwargs):
        if len(args) > len(positional):
            most = len(positional) + 1
            least = most - sum(f.default is not MISSING or f.default_factory is not MISSING for f in positional)
            takes = '%d' % most if least == most else 'from %d to %d' % (least, most)
            plural = '' if most == 1 else 's'
            raise TypeError(
                '%s() takes %s positional argument%s but %d were given' % (who, takes, plural, len(args) + 1)
            )
        values = {}
        for f, value in zip(positional, args):
            values[f.name] = value
        for name, value in kwargs.items():
            if name in values:
                raise TypeError("%s() got multiple values for argument '%s'" % (who, name))
            values[name] = value
        return values

    def check(values):
        for kind, parameters in (('positional', positional), ('keyword-only', keywords)):
            missing = [
                f.name
                for f in parameters
                if f.name not in values and f.default is MISSING and f.default_factory is MISSING
            ]
            if missing:
                raise TypeError(_missing(who, missing, kind))

    known = {f.name for f in positional + keywords}

    def __init__(self, /, *args, **kwargs):
        for name in kwargs:
            if name not in known:
                raise TypeError("%s() got an unexpected keyword argument '%s'" % (who, name))
        values = bind(args, kwargs)
        check(values)
        extra = []
        for f in fields:
            if f.init and f.name in values:
                value = values[f.name]
            elif f.default_factory is not MISSING:
                value = f.default_factory()
            elif f.default is not MISSING:
                value = f.default
            else:
                continue
            if f._is_init_var:
                extra.append(value)
            else:
                store(self, f.name, value)
        if hasattr(self, '__post_init__'):
            self.__post_init__(*extra)

    return __init__


def _make_repr(fields):
    names = [f.name for f in fields if f.repr]
    showing = []

    def __repr__(self):
        if any(one is self for one in showing):
            return '...'
        showing.append(self)
        try:
            text = ', '.join(['%s=%r' % (name, getattr(self, name)) for name in names])
        finally:
            showing.pop()
        return '%s(%s)' % (type(self).__qualname__, text)

    return __repr__


def _values_of(names):
    return lambda self: tuple([getattr(self, name) for name in names])


def _add_comparisons(cls, fields, eq, order):
    values = _values_of([f.name for f in fields if f.compare])

    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    def __lt__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) < values(other)

    def __le__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) <= values(other)

    def __gt__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) > values(other)

    def __ge__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) >= values(other)

    if eq:
        _set_new(cls, '__eq__', __eq__)
    for method in (__lt__, __le__, __gt__, __ge__) if order else ():
        if method.__name__ in cls.__dict__:
            raise TypeError(
                'Cannot overwrite attribute %s in class %s. Consider using functools.total_ordering'
                % (method.__name__, cls.__name__)
            )
        setattr(cls, method.__name__, method)


def _set_new(cls, name, value):
    """Unless the class says it itself."""
    if name not in cls.__dict__:
        setattr(cls, name, value)


def _add_hash(cls, fields, eq, frozen, unsafe_hash, has_own):
    if unsafe_hash or (eq and frozen and not has_own):
        values = _values_of([f.name for f in fields if (f.compare if f.hash is None else f.hash)])
        cls.__hash__ = lambda self: hash(values(self))
    elif eq and not has_own:
        cls.__hash__ = None


def _freeze(cls, fields):
    names = {f.name for f in fields}

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError('cannot assign to field %r' % name)
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError('cannot delete field %r' % name)
        super(cls, self).__delattr__(name)

    cls.__setattr__ = __setattr__
    cls.__delattr__ = __delattr__


def _check_frozen(cls, frozen):
    for base in cls.__mro__[1:]:
        if '__dataclass_fields__' in base.__dict__ and base._dataclass_frozen is not frozen:
            kinds = ('frozen', 'a non-frozen') if frozen else ('non-frozen', 'a frozen')
            raise TypeError('cannot inherit %s dataclass from %s one' % kinds)


def _with_slots(cls, fields):
    """The class anew: __slots__ say how instances are laid out, so they must be there when a class is made."""
    if '__slots__' in cls.__dict__:
        raise TypeError('%s already specifies __slots__' % cls.__name__)
    body = dict(cls.__dict__)
    inherited = set()
    for base in cls.__mro__[1:]:
        inherited.update(base.__dict__.get('__slots__', ()))
    names = [f.name for f in fields]
    body['__slots__'] = tuple([name for name in names if name not in inherited])
    for name in names + ['__dict__', '__weakref__']:
        body.pop(name, None)
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    return made


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    def make(cls):
        if order and not eq:
            raise ValueError('eq must be true if order is true')
        _check_frozen(cls, frozen)
        has_hash = cls.__dict__.get('__hash__') is not None
        known = _all_fields(cls, kw_only)
        cls.__dataclass_fields__ = known
        cls._dataclass_frozen = frozen
        every = list(known.values())
        fields = [f for f in every if not f._is_init_var]
        if init:
            _set_new(cls, '__init__', _make_init(cls, every, frozen))
        if repr:
            _set_new(cls, '__repr__', _make_repr(fields))
        _add_comparisons(cls, fields, eq, order)
        if frozen:
            _freeze(cls, fields)
        _add_hash(cls, fields, eq, frozen, unsafe_hash, has_hash)
        if match_args:
            _set_new(cls, '__match_args__', tuple([f.name for f in every if f.init and not f.kw_only]))
        _set_new(cls, '__replace__', lambda self, /, **changes: replace(self, **changes))
        return _with_slots(cls, fields) if slots else cls

    return make if cls is None else make(cls)


def fields(class_or_instance):
    try:
        known = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([f for f in known.values() if not f._is_init_var])


def is_dataclass(obj):
    return hasattr(obj, '__dataclass_fields__')


def _inner(value, convert):
    if is_dataclass(value) and not isinstance(value, type):
        return convert(value)
    if isinstance(value, tuple) and hasattr(value, '_fields'):
        return type(value)(*[_inner(item, convert) for item in value])
    if isinstance(value, (list, tuple)):
        return type(value)([_inner(item, convert) for item in value])
    if isinstance(value, dict):
        return type(value)([(_inner(k, convert), _inner(v, convert)) for k, v in value.items()])
    return value


def asdict(obj, *, dict_factory=dict):
    if not is_dataclass(obj) or isinstance(obj, type):
        raise TypeError('asdict() should be called on dataclass instances')

    def convert(one):
        return dict_factory([(f.name, _inner(getattr(one, f.name), convert)) for f in fields(one)])

    return convert(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not is_dataclass(obj) or isinstance(obj, type):
        raise TypeError('astuple() should be called on dataclass instances')

    def convert(one):
        return tuple_factory([_inner(getattr(one, f.name), convert) for f in fields(one)])

    return convert(obj)


def replace(obj, /, **changes):
    if not is_dataclass(obj) or isinstance(obj, type):
        raise TypeError('replace() should be called on dataclass instances')
    for f in obj.__dataclass_fields__.values():
        if not f.init:
            if f.name in changes:
                raise TypeError('field %s is declared with init=False, it cannot be specified with replace()' % f.name)
        elif f.name not in changes:
            if f._is_init_var and f.default is MISSING:
                raise TypeError("InitVar %r must be specified with replace()" % f.name)
            if not f._is_init_var:
                changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **kwargs):
    body = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            annotations[item] = object
        else:
            annotations[item[0]] = item[1]
            if len(item) == 3:
                body[item[0]] = item[2]
    body['__annotations__'] = annotations
    return dataclass(type(cls_name, bases, body), **kwargs)
