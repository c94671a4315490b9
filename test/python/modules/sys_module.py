"""sys: streams, version, exc_info, exit, intern..."""

import sys

print(sys.version_info >= (3, 8), sys.version_info[0], sys.version_info.major, len(sys.version_info))
print(sys.byteorder, sys.maxsize >= 2**31 - 1, sys.maxunicode)
print(isinstance(sys.platform, str), isinstance(sys.version, str), isinstance(sys.implementation.name, str))
print(isinstance(sys.argv, list), len(sys.argv), isinstance(sys.path, list), sys.argv is sys.argv)
print(sys.stdout.write("written\n"), sys.stdout.writable(), sys.stdin.readable(), sys.stdout.name)
sys.stdout.writelines(["a\n", "b\n"])
sys.stdout.flush()
print("to stderr", file=sys.stderr)
print("to stdout", 1, 2, sep="-", file=sys.stdout, flush=True)
try:
    sys.stdout.write(5)
except TypeError as e:
    print(e)
try:
    raise ValueError("x")
except ValueError as e:
    kind, value, tb = sys.exc_info()
    print(kind, repr(value), value is e, type(tb).__name__, sys.exception() is e if hasattr(sys, "exception") else True)
print(sys.exc_info())
print(sys.intern("ab" + "cd") is sys.intern("abcd"))
print(sys.getsizeof([1, 2, 3]) > 0, sys.getrecursionlimit() > 0)
sys.setrecursionlimit(1000)
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)
print("sys" in sys.modules, sys.modules["sys"] is sys, sys.getdefaultencoding())
for status in (None, 0, 3, "message"):
    try:
        sys.exit(status)
    except SystemExit as e:
        print(repr(e), e.code)


class Redirect:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass


original = sys.stdout
sys.stdout = redirect = Redirect()
print("captured", 5)
sys.stdout = original
print(redirect.parts)
sys.exit(7)
