"""namedtuple: tuples whose items have names as well."""

_KEYWORDS = (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is '
    'lambda nonlocal not or pass raise return try while with yield'
).split()


def _split(field_names):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    return [str(name) for name in field_names]


def _renamed(names):
    seen = set()
    for at, name in enumerate(names):
        bad = not name.isidentifier() or name in _KEYWORDS or name.startswith('_')
        if bad or name in seen:
            names[at] = '_%d' % at
        seen.add(name)


def _check(typename, names, rename):
    for name in [typename] + names:
        if not name.isidentifier():
            raise ValueError('Type names and field names must be valid identifiers: %r' % (name,))
        if name in _KEYWORDS:
            raise ValueError('Type names and field names cannot be a keyword: %r' % (name,))
    seen = set()
    for name in names:
        if name.startswith('_') and not rename:
            raise ValueError('Field names cannot start with an underscore: %r' % (name,))
        if name in seen:
            raise ValueError('Encountered duplicate field name: %r' % (name,))
        seen.add(name)


def _missing(who, names):
    quoted = [repr(name) for name in names]
    if len(quoted) > 2:
        text = ', '.join(quoted[:-1]) + ', and ' + quoted[-1]
    else:
        text = ' and '.join(quoted)
    plural = 's' if len(quoted) > 1 else ''
    return '%s() missing %d required positional argument%s: %s' % (who, len(quoted), plural, text)


def _too_many(who, fields, defaults, given):
    most = len(fields) + 1
    if defaults:
        takes = 'from %d to %d positional arguments' % (most - len(defaults), most)
    else:
        takes = '%d positional argument%s' % (most, '' if most == 1 else 's')
    return '%s() takes %s but %d were given' % (who, takes, given + 1)


def _bind(who, fields, defaults, args, kwargs):
    """The items, by the rules of a call of a function with those parameters."""
    if len(args) > len(fields):
        raise TypeError(_too_many(who, fields, defaults, len(args)))
    values = list(args)
    missing = []
    for name in fields[: len(args)]:
        if name in kwargs:
            raise TypeError("%s() got multiple values for argument '%s'" % (who, name))
    for name in fields[len(args) :]:
        if name in kwargs:
            values.append(kwargs.pop(name))
        elif name in defaults:
            values.append(defaults[name])
        else:
            missing.append(name)
    if kwargs:
        name = next(iter(kwargs))
        raise TypeError("%s() got an unexpected keyword argument '%s'" % (who, name))
    if missing:
        raise TypeError(_missing(who, missing))
    return values


def _refuse_set(self, value):
    raise AttributeError("can't set attribute")


def _refuse_delete(self):
    raise AttributeError("can't delete attribute")


def _field(index):
    doc = 'Alias for field number %d' % index
    return property(lambda self: self[index], _refuse_set, _refuse_delete, doc)


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    names = _split(field_names)
    typename = str(typename)
    if rename:
        _renamed(names)
    _check(typename, names, rename)
    fields = tuple(names)
    given = () if defaults is None else tuple(defaults)
    if len(given) > len(fields):
        raise TypeError('Got more default values than field names')
    by_name = dict(zip(fields[len(fields) - len(given) :], given))
    who = typename + '.__new__'
    form = '(' + ', '.join([name + '=%r' for name in fields]) + ')'

    def __new__(cls, *args, **kwargs):
        if kwargs or len(args) != len(fields):
            args = _bind(who, fields, by_name, args, kwargs)
        return tuple.__new__(cls, args)

    def _make(cls, iterable):
        values = tuple(iterable)
        if len(values) != len(fields):
            raise TypeError('Expected %d arguments, got %d' % (len(fields), len(values)))
        return tuple.__new__(cls, values)

    def _replace(self, /, **kwargs):
        values = [kwargs.pop(name, value) for name, value in zip(fields, self)]
        if kwargs:
            raise TypeError('Got unexpected field names: %r' % (list(kwargs),))
        return self._make(values)

    def _asdict(self):
        return dict(zip(fields, self))

    def __repr__(self):
        return type(self).__name__ + form % tuple(self)

    def __getnewargs__(self):
        return tuple(self)

    namespace = {
        '__doc__': '%s(%s)' % (typename, ', '.join(fields)),
        '__slots__': (),
        '__match_args__': fields,
        '_fields': fields,
        '_field_defaults': by_name,
        '__new__': __new__,
        '_make': classmethod(_make),
        '_replace': _replace,
        '__replace__': _replace,
        '_asdict': _asdict,
        '__repr__': __repr__,
        '__getnewargs__': __getnewargs__,
    }
    for index, name in enumerate(fields):
        namespace[name] = _field(index)
    if module is not None:
        namespace['__module__'] = module
    return type(typename, (tuple,), namespace)
