"""Context managers."""

from functools import wraps


class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return None


class AbstractAsyncContextManager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, traceback):
        return None


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwargs):
            with self._recreate_cm():
                return func(*args, **kwargs)

        return inner


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwargs):
            async with self._recreate_cm():
                return await func(*args, **kwargs)

        return inner


class _GeneratorContextManager(ContextDecorator):
    def __init__(self, func, args, kwargs):
        self.gen = func(*args, **kwargs)
        self._made_of = func, args, kwargs
        self.__doc__ = getattr(func, '__doc__', None)

    def _recreate_cm(self):
        return type(self)(*self._made_of)

    def __enter__(self):
        self._made_of = None
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, value, traceback):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            self.gen.close()
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = kind()
        try:
            self.gen.throw(value)
        except StopIteration as end:
            return end is not value
        except RuntimeError as error:
            if error is value:
                return False
            if isinstance(value, StopIteration) and error.__cause__ is value:
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            return False
        self.gen.close()
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(func):
    @wraps(func)
    def helper(*args, **kwargs):
        return _GeneratorContextManager(func, args, kwargs)

    return helper


class _AsyncGeneratorContextManager(AsyncContextDecorator):
    def __init__(self, func, args, kwargs):
        self.gen = func(*args, **kwargs)
        self._made_of = func, args, kwargs

    def _recreate_cm(self):
        return type(self)(*self._made_of)

    async def __aenter__(self):
        try:
            return await self.gen.__anext__()
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, kind, value, traceback):
        if kind is None:
            try:
                await self.gen.__anext__()
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = kind()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as end:
            return end is not value
        except BaseException as error:
            if error is not value:
                raise
            return False
        raise RuntimeError("generator didn't stop after athrow()")


def asynccontextmanager(func):
    @wraps(func)
    def helper(*args, **kwargs):
        return _AsyncGeneratorContextManager(func, args, kwargs)

    return helper


class closing:
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing:
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class suppress:
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, kind, value, traceback):
        if kind is None:
            return False
        if issubclass(kind, self._exceptions):
            return True
        if issubclass(kind, BaseExceptionGroup):
            rest = value.split(self._exceptions)[1]
            if rest is None:
                return True
            raise rest
        return False


class nullcontext:
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *exc_info):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *exc_info):
        pass


class _Redirect:
    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(self._replace(self._new_target))
        return self._new_target

    def __exit__(self, *exc_info):
        self._replace(self._old_targets.pop())


class redirect_stdout(_Redirect):
    def _replace(self, target):
        import sys

        old = sys.stdout
        sys.stdout = target
        return old


class redirect_stderr(_Redirect):
    def _replace(self, target):
        import sys

        old = sys.stderr
        sys.stderr = target
        return old


def _type_name(cls):
    return '%s.%s' % (cls.__module__, cls.__qualname__)


class _BaseExitStack:
    """Managers and callbacks that are left in the opposite order: pairs of what to call and whether it is awaited."""

    def __init__(self):
        self._exits = []

    def enter_context(self, cm):
        cls = type(cm)
        if not hasattr(cls, '__enter__') or not hasattr(cls, '__exit__'):
            raise TypeError("'%s' object does not support the context manager protocol" % _type_name(cls))
        result = cm.__enter__()
        self._exits.append((cm.__exit__, False))
        return result

    def push(self, exit):
        self._exits.append((exit.__exit__ if hasattr(type(exit), '__exit__') else exit, False))
        return exit

    def callback(self, callback, /, *args, **kwds):
        def leave(kind, value, traceback):
            callback(*args, **kwds)

        self._exits.append((leave, False))
        return callback

    def pop_all(self):
        other = type(self)()
        other._exits = self._exits
        self._exits = []
        return other


class ExitStack(_BaseExitStack):
    def __enter__(self):
        return self

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, kind, value, traceback):
        received = value
        while self._exits:
            leave = self._exits.pop()[0]
            try:
                kind = None if value is None else type(value)
                if leave(kind, value, None if value is None else value.__traceback__):
                    value = None
            except BaseException as error:
                value = error
        if value is not None and value is not received:
            raise value
        return received is not None and value is None


class AsyncExitStack(_BaseExitStack):
    async def enter_async_context(self, cm):
        cls = type(cm)
        if not hasattr(cls, '__aenter__') or not hasattr(cls, '__aexit__'):
            raise TypeError("'%s' object does not support the asynchronous context manager protocol" % _type_name(cls))
        result = await cm.__aenter__()
        self._exits.append((cm.__aexit__, True))
        return result

    def push_async_exit(self, exit):
        self._exits.append((exit.__aexit__ if hasattr(type(exit), '__aexit__') else exit, True))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def leave(kind, value, traceback):
            await callback(*args, **kwds)

        self._exits.append((leave, True))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, traceback):
        received = value
        while self._exits:
            leave, awaited = self._exits.pop()
            try:
                kind = None if value is None else type(value)
                done = leave(kind, value, None if value is None else value.__traceback__)
                if await done if awaited else done:
                    value = None
            except BaseException as error:
                value = error
        if value is not None and value is not received:
            raise value
        return received is not None and value is None
