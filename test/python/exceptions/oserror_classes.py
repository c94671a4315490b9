"""OSError makes the class that its number means; the subclasses keep theirs."""
import sys

for number in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111, 5, 22, 12345):
    e = OSError(number, "text")
    print(number, type(e).__name__, e.errno, e.strerror, str(e))
print(type(OSError(2)).__name__, OSError(2).errno, OSError(2).args)
print(type(OSError("2", "x")).__name__, OSError("2", "x").errno)
e = OSError(13, "denied", "name", None, "other")
print(e, e.filename, e.filename2, e.args)


class Mine(OSError):
    pass


e = Mine(2, "m")
print(type(e).__name__, e.errno, e)
print(IOError is OSError, EnvironmentError is OSError, issubclass(BrokenPipeError, ConnectionError))
for cls in (FileNotFoundError, PermissionError, TimeoutError, ConnectionResetError, BlockingIOError):
    e = cls()
    print(cls.__name__, e.args, e.errno, str(e) == "", isinstance(e, OSError))
for number in (2, 17, 110, 9):
    try:
        raise OSError(number, "raised")
    except FileNotFoundError as e:
        print("not found", e.errno)
    except FileExistsError as e:
        print("exists", e.errno)
    except TimeoutError as e:
        print("timeout", e.errno)
    except OSError as e:
        print("other", e.errno)
e = OSError(2, "a")
e.errno = 7
e.filename = "later"
print(e.errno, str(e))
