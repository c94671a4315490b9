"""Each built-in exception derives from what the reference says."""


def tree(cls, depth=0):
    print("    " * depth + cls.__name__)


for cls in (
    BaseException, BaseExceptionGroup, GeneratorExit, KeyboardInterrupt, SystemExit, Exception,
    ArithmeticError, FloatingPointError, OverflowError, ZeroDivisionError, AssertionError,
    AttributeError, BufferError, EOFError, ExceptionGroup, ImportError, ModuleNotFoundError,
    LookupError, IndexError, KeyError, MemoryError, NameError, UnboundLocalError, OSError,
    BlockingIOError, ChildProcessError, ConnectionError, BrokenPipeError, ConnectionAbortedError,
    ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError,
    InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError,
    TimeoutError, ReferenceError, RuntimeError, NotImplementedError, RecursionError,
    StopAsyncIteration, StopIteration, SyntaxError, IndentationError, TabError, SystemError,
    TypeError, ValueError, UnicodeError, UnicodeDecodeError, UnicodeEncodeError,
    UnicodeTranslateError, Warning, BytesWarning, DeprecationWarning, EncodingWarning,
    FutureWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning, RuntimeWarning,
    SyntaxWarning, UnicodeWarning, UserWarning,
):
    tree(cls, len(cls.__mro__) - 1)
    print(cls, cls.__bases__, cls.__module__)

print([c.__name__ for c in ExceptionGroup.__mro__])


class Both(KeyError, AttributeError):
    pass


class Three(ValueError, TypeError, OSError):
    pass


print([c.__name__ for c in Both.__mro__])
print([c.__name__ for c in Three.__mro__])
print(str(Both("k")), repr(Three("x")))
for e in (Both("b"), Three("t")):
    for cls in (KeyError, AttributeError, ValueError, TypeError, OSError):
        try:
            raise e
        except cls:
            print(type(e).__name__, "is a", cls.__name__)
        except Exception:
            print(type(e).__name__, "is no", cls.__name__)
