"""split and subgroup: by class, tuple, predicate; nested; what parts keep of the whole."""


def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return [type(e).__name__, e.message, [tree(x) for x in e.exceptions]]
    return repr(e)


g = ExceptionGroup("a", [
    ValueError(1),
    ExceptionGroup("b", [TypeError(2), ValueError(3), ExceptionGroup("c", [KeyError(4)])]),
    OSError(5),
])
for what in (ValueError, (TypeError, KeyError), OSError, LookupError, Exception, RuntimeError, ExceptionGroup, lambda e: isinstance(e, ValueError) and e.args[0] > 1,
             lambda e: isinstance(e, ExceptionGroup) and e.message == "b", lambda e: False, lambda e: True):
    match, rest = g.split(what)
    print(tree(match), "|", tree(rest))
    print("  ", tree(g.subgroup(what)) == tree(match), match is g, rest is g)

for wrong in (5, int, "x", (ValueError, 5), [ValueError], None):
    for method in (g.split, g.subgroup):
        try:
            method(wrong)
        except TypeError as e:
            print(e)

seen = []
g.split(lambda e: seen.append(type(e).__name__))
print(seen)
try:
    g.split(lambda e: 1 / 0)
except ZeroDivisionError as e:
    print(e)

try:
    try:
        raise KeyError("context")
    except KeyError as k:
        raise g from k
except ExceptionGroup as e:
    e.add_note("note")
    match, rest = e.split(ValueError)
    for part in (match, rest, e.subgroup(OSError)):
        print(part.__notes__, repr(part.__cause__), repr(part.__context__), part.__traceback__ is not None)
    match.add_note("more")
    print(rest.__notes__, match.__notes__, e.__notes__)

leaf = ValueError("leaf")
g = ExceptionGroup("x", [leaf, TypeError()])
print(g.split(ValueError)[0].exceptions[0] is leaf, g.derive([leaf]).exceptions, g.derive([leaf]).message, type(g.derive([KeyboardInterrupt()])).__name__)
