"""Enumerations: classes whose attributes are their only instances."""


class auto:
    """Stands for the value that _generate_next_value_ gives."""

    def __init__(self, value=None):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


def _is_special(name):
    return len(name) > 2 and name[0] == '_' and name[-1] == '_'


def _is_private(name, class_name):
    return name.startswith('_' + class_name.lstrip('_') + '__')


class _Namespace(dict):
    """The body of an enumeration: sorts members out of what is assigned."""

    def __init__(self, class_name):
        super().__init__()
        self._class_name = class_name
        self._members = {}
        self._ignore = ()
        self._next = None

    def __setitem__(self, key, value):
        if key == '_ignore_':
            self._ignore = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
        elif key == '_generate_next_value_':
            self._next = value.__func__ if isinstance(value, staticmethod) else value
        is_member = isinstance(value, member)
        if is_member or isinstance(value, nonmember):
            value = value.value
            if not is_member:
                super().__setitem__(key, value)
                return
        elif _is_special(key) or _is_private(key, self._class_name) or hasattr(type(value), '__get__'):
            super().__setitem__(key, value)
            return
        elif key in self._ignore:
            return
        if key in self._members:
            raise TypeError('%r already defined as %r' % (key, self._members[key]))
        value = self._settled(key, value)
        self._members[key] = value
        super().__setitem__(key, value)

    def _settled(self, key, value):
        """With each auto() replaced, also in a tuple."""
        if isinstance(value, auto):
            if value.value is None:
                last = list(self._members.values())
                value.value = self._next(key, 1, len(last), last)
            return value.value
        if isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
            return tuple([self._settled(key, item) for item in value])
        return value


def _data_type(bases):
    """The type that members are of besides: int, str..."""
    for base in bases:
        for cls in base.__mro__:
            if cls is object or isinstance(cls, EnumType):
                continue
            if cls.__new__ is not object.__new__:
                return cls
    return None


def _own_new(cls):
    """A __new__ that the program wrote for members."""
    for base in cls.__mro__:
        if isinstance(base, EnumType):
            if base._new_member is not None:
                return base._new_member
        elif base is not object and base.__new__ is not object.__new__:
            return None
    return None


# Types that stand before the enumeration among the bases: their texts are not those of members.
_VALUE_TYPES = (int, str, float, bytes, tuple, complex)


class EnumType(type):
    @classmethod
    def __prepare__(metacls, name, bases, **kwargs):
        namespace = _Namespace(name)
        for base in bases:
            if isinstance(base, EnumType):
                if base._member_map_:
                    raise TypeError("<enum '%s'> cannot extend %r" % (name, base))
                namespace._next = namespace._next or base._generate_next_value_
        return namespace

    def __new__(metacls, name, bases, namespace, *, boundary=None, **kwargs):
        members = namespace._members
        plain = {}
        for key in namespace:
            if key not in members:
                plain[key] = namespace[key]
        new = plain.pop('__new__', None)
        if '_generate_next_value_' in plain:
            plain['_generate_next_value_'] = staticmethod(namespace._next)
        plain['_new_member'] = None if new is None else getattr(new, '__func__', new)
        plain['_member_names_'] = []
        plain['_member_map_'] = {}
        plain['_value2member_map_'] = {}
        for special in ('__repr__', '__str__', '__format__'):
            if special not in plain and bases and bases[0] in _VALUE_TYPES:
                plain[special] = getattr(bases[-1], special)
        cls = super().__new__(metacls, name, bases, plain, **kwargs)
        cls._member_type_ = _data_type(bases) or object
        for key, value in members.items():
            cls._add(key, value)
        return cls

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)

    def _create(cls, value):
        data = cls._member_type_
        args = value if isinstance(value, tuple) and data is not tuple else (value,)
        new = _own_new(cls)
        if new is not None:
            made = new(cls, *args)
        elif data is object:
            made = object.__new__(cls)
        else:
            made = data.__new__(cls, *args)
        if not hasattr(made, '_value_'):
            made._value_ = value if data is object else data(*args)
        return made, args

    def _add(cls, name, value):
        made, args = cls._create(value)
        made._name_ = name
        made.__objclass__ = cls
        if cls.__init__ is not Enum.__init__:
            made.__init__(*args)
        same = cls._by_value(made._value_)
        if same is not None:
            made = same
        else:
            if cls._counts(made._value_):
                cls._member_names_.append(name)
            try:
                cls._value2member_map_[made._value_] = made
            except TypeError:
                pass
        cls._member_map_[name] = made
        type.__setattr__(cls, name, made)

    def _counts(cls, value):
        """Whether a member of that value is more than a name for others."""
        return True

    def _by_value(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for made in cls._member_map_.values():
                if made._value_ == value:
                    return made
            return None

    def __call__(cls, value, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is not None and not cls._member_map_:
            return cls._functional(value, names, type, start, module)
        if names is not None:
            value = (value, names) + values
        if isinstance(value, cls):
            return value
        made = cls._by_value(value)
        if made is None:
            made = cls._missing_(value)
            if made is None:
                raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
            if not isinstance(made, cls):
                raise TypeError(
                    'error in %s._missing_: returned %r instead of None or a valid member' % (cls.__name__, made)
                )
        return made

    def _functional(cls, name, names, mixin, start, module):
        metacls = cls.__class__
        bases = (cls,) if mixin is None else (mixin, cls)
        namespace = metacls.__prepare__(name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        pairs = list(names.items()) if hasattr(names, 'items') else list(names)
        values = []
        for pair in pairs:
            if isinstance(pair, str):
                value = namespace._next(pair, start, len(values), values)
                pair = (pair, value)
            values.append(pair[1])
            namespace[pair[0]] = pair[1]
        if module is not None:
            namespace['__module__'] = module
        return metacls(name, bases, namespace)

    def __contains__(cls, value):
        return isinstance(value, cls) or cls._by_value(value) is not None

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    @property
    def __members__(cls):
        return dict(cls._member_map_)

    def __setattr__(cls, name, value):
        if name in cls._member_map_:
            raise AttributeError('cannot reassign member %r' % name)
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError('%r cannot delete member %r.' % (cls.__name__, name))
        super().__delattr__(name)

    def __repr__(cls):
        return '<%s %r>' % ('flag' if cls._is_flag_ else 'enum', cls.__name__)


EnumMeta = EnumType


def _next_number(name, start, count, last_values):
    numbers = [value for value in last_values if isinstance(value, int)]
    return max(numbers) + 1 if numbers else start


class Enum(metaclass=EnumType):
    _is_flag_ = False
    _generate_next_value_ = staticmethod(_next_number)

    def __init__(self, *args):
        pass

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return '<%s.%s: %r>' % (type(self).__name__, self._name_, self._value_)

    def __str__(self):
        return '%s.%s' % (type(self).__name__, self._name_)

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class ReprEnum(Enum):
    """Only the repr is an enumeration's; str() and format() are those of the value."""

    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        for value in values:
            if not isinstance(value, str):
                raise TypeError('%r is not a string' % (value,))
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def _bits(value):
    at = 1
    while at <= value:
        if value & at:
            yield at
        at <<= 1


def _next_bit(name, start, count, last_values):
    if not last_values:
        return start
    return 1 << max(last_values).bit_length()


class FlagType(EnumType):
    def _counts(cls, value):
        return isinstance(value, int) and value > 0 and value & (value - 1) == 0

    @property
    def _all(cls):
        mask = 0
        for made in cls._member_map_.values():
            mask |= made._value_
        return mask

    def _combined(cls, value):
        """The member of several bits, made when it is first asked for."""
        made = cls._value2member_map_.get(value)
        if made is None:
            data = cls._member_type_
            made = object.__new__(cls) if data is object else data.__new__(cls, value)
            made._value_ = value
            names = [m._name_ for m in cls if m._value_ & value]
            rest = value & ~cls._all
            if rest and names:
                names.append(str(rest))
            made._name_ = '|'.join(names) if names else None
            cls._value2member_map_[value] = made
        return made


class Flag(Enum, metaclass=FlagType):
    _is_flag_ = True
    _keeps_unknown_ = False
    _generate_next_value_ = staticmethod(_next_bit)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        if value < 0:
            value &= cls._all
        if value & ~cls._all and not cls._keeps_unknown_:
            raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
        return cls._combined(value)

    def _other(self, other):
        if isinstance(other, type(self)):
            return other._value_
        if self._keeps_unknown_ and isinstance(other, int):
            return other
        return None

    def __or__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        cls = type(self)
        return cls(cls._all & ~self._value_)

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r" % (type(other).__qualname__, type(self).__qualname__)
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter([m for m in type(self) if m._value_ & self._value_])

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return self._value_ != 0

    def __hash__(self):
        return hash(self._value_)

    def __repr__(self):
        if self._name_ is None:
            return '<%s: %r>' % (type(self).__name__, self._value_)
        return '<%s.%s: %r>' % (type(self).__name__, self._name_, self._value_)

    def __str__(self):
        if self._name_ is None:
            return '%s(%r)' % (type(self).__name__, self._value_)
        return '%s.%s' % (type(self).__name__, self._name_)


class IntFlag(int, ReprEnum, Flag):
    _keeps_unknown_ = True

    __or__ = __ror__ = Flag.__or__
    __and__ = __rand__ = Flag.__and__
    __xor__ = __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__

    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

    def __repr__(self):
        return Flag.__repr__(self)


def unique(enumeration):
    """Refuses enumerations in which two names have one value."""
    aliases = [
        '%s -> %s' % (name, made._name_) for name, made in enumeration._member_map_.items() if name != made._name_
    ]
    if aliases:
        raise ValueError('duplicate values found in %r: %s' % (enumeration, ', '.join(aliases)))
    return enumeration

