"""Names of built-in types that have none, and a namespace to put attributes in."""


def _generator():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


def _cell():
    held = 1

    def inner():
        return held

    return inner.__closure__[0]


FunctionType = type(_generator)
LambdaType = FunctionType
CodeType = type(_generator.__code__)
MappingProxyType = type(type.__dict__)
GeneratorType = type(_generator())
CellType = type(_cell())
BuiltinFunctionType = type(len)
BuiltinMethodType = BuiltinFunctionType
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)
GenericAlias = type(list[int])
UnionType = type(int | str)


class _Method:
    def method(self):
        pass


MethodType = type(_Method().method)

import sys as _sys

ModuleType = type(_sys)

_made = _coroutine()
CoroutineType = type(_made)
_made.close()
AsyncGeneratorType = type(_async_generator())

try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)
    FrameType = type(_error.__traceback__.tb_frame)


_shown = []  # the namespaces whose repr is being made


class SimpleNamespace:
    def __init__(self, mapping_or_iterable=(), /, **kwargs):
        self.__dict__.update(mapping_or_iterable)
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        if any([one is self for one in _shown]):
            return name + '(...)'
        _shown.append(self)
        try:
            return '%s(%s)' % (name, ', '.join(['%s=%r' % item for item in self.__dict__.items()]))
        finally:
            _shown.pop()

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None

    def __replace__(self, /, **kwargs):
        return type(self)(self.__dict__, **kwargs)


class DynamicClassAttribute(property):
    pass


def new_class(name, bases=(), kwds=None, exec_body=None):
    kwds = dict(kwds or {})
    metaclass = kwds.pop('metaclass', type(bases[0]) if bases else type)
    prepare = getattr(metaclass, '__prepare__', None)
    namespace = {} if prepare is None else prepare(name, bases, **kwds)
    if exec_body is not None:
        exec_body(namespace)
    return metaclass(name, bases, namespace, **kwds)


class _AwaitableGenerator:
    """A generator that `await` takes."""

    def __init__(self, gen):
        self._gen = gen
        self.__name__ = gen.__name__

    def __await__(self):
        return self._gen

    def __iter__(self):
        return self._gen

    def __next__(self):
        return self._gen.__next__()

    def send(self, value):
        return self._gen.send(value)

    def throw(self, *error):
        return self._gen.throw(*error)

    def close(self):
        self._gen.close()


def coroutine(func):
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')

    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        return _AwaitableGenerator(made) if isinstance(made, GeneratorType) else made

    wrapped.__name__ = getattr(func, '__name__', 'wrapped')
    wrapped.__wrapped__ = func
    return wrapped
