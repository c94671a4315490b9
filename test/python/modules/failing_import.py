"""A module whose body raises: the exception comes out of the import; the next try runs it again."""
import sys

for attempt in range(2):
    try:
        import _fails
    except ValueError as e:
        print(attempt, e, "_fails" in sys.modules)
try:
    from _fails import value
except ValueError as e:
    print("from", e)
try:
    _fails
except NameError as e:
    print(e)


def inside():
    try:
        import _fails as f
        return f
    except Exception as e:
        return repr(e)
    finally:
        print("finally")


print(inside())
try:
    try:
        import no_such_module_at_all
    except ImportError:
        import _fails
except ValueError as e:
    print(repr(e.__context__), type(e.__context__).__name__)
