"""Which handler is chosen: order, tuples, computed classes, virtual subclasses, evaluation."""


def note(name, value):
    print("evaluates", name)
    return value


def choose(e):
    try:
        raise e
    except note("a", ValueError):
        return "value"
    except note("b", (KeyError, IndexError)):
        return "lookup"
    except note("c", (OSError, (TypeError, ArithmeticError))):
        return "nested tuple"


for e in (ValueError(), KeyError(), ZeroDivisionError()):
    try:
        print(choose(e))
    except Exception as x:
        print("uncaught", repr(x))


class Meta(type):
    def __subclasscheck__(cls, other):
        return True


class Virtual(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError("v")
    except Virtual:
        print("virtual subclasses count")
except ValueError:
    print("virtual subclasses do not count")


def computed(classes):
    try:
        raise LookupError("computed")
    except classes as e:
        return repr(e)


print(computed(Exception), computed((ValueError, LookupError)))
try:
    computed(())
except LookupError as e:
    print("empty tuple takes nothing")
for wrong in ("text", None, [ValueError], (ValueError, 3), 5):
    try:
        computed(wrong)
    except TypeError as e:
        print(e, "|", repr(e.__context__))
    except LookupError:
        print("passed by", wrong)


class Base(Exception):
    pass


class Derived(Base):
    pass


for cls in (Base, Derived):
    try:
        raise cls
    except Derived:
        print("derived")
    except Base:
        print("base")
try:
    raise KeyboardInterrupt
except Exception:
    print("no")
except BaseException as e:
    print(repr(e))
try:
    raise ValueError
except:
    print("bare")
