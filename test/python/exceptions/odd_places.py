"""Exceptions in default values, decorators, class bodies, comprehensions, lambdas, arguments, subscripts, f-strings."""


def boom(text="boom"):
    raise ValueError(text if isinstance(text, str) else text.__name__)


def attempt(label, f):
    try:
        print(label, f())
    except ValueError as e:
        print(label, "->", e)


def default():
    def inner(a=boom("default")):
        return a
    return inner()


def decorator():
    @boom
    def inner():
        pass
    return "not reached"


def decorator_call():
    @(lambda f: boom("called decorator"))
    def inner():
        pass


def class_body():
    class Inner:
        x = 1
        y = boom("class body")


def base():
    class Inner(boom("base")):
        pass


def keyword():
    return dict(a=1, b=boom("keyword"))


def arguments():
    order = []
    try:
        print(order.append(1), boom("argument"), order.append(2))
    except ValueError:
        return order
    return None


def comprehension():
    seen = []
    try:
        [seen.append(i) or (boom("third") if i == 2 else i) for i in range(5)]
    except ValueError as e:
        return seen, str(e)


def fstring():
    return f"{1}{boom('f-string')}"


def fspec():
    return f"{1:{boom('spec')}}"


def subscript():
    a = [1, 2]
    a[boom("subscript")] = 5


def target():
    boom("target").x = 1


def annotation():
    x: int = boom("value")


def chained():
    return 1 < 2 < boom("chained")


def short_circuit():
    return 1 > 2 > boom("not evaluated")


def conditional():
    return 1 if boom("condition") else 2


def star():
    return [*boom("star")]


def sort_key():
    items = [3, 1, 2]
    try:
        items.sort(key=lambda v: boom("key") if v == 2 else v)
    except ValueError:
        pass
    return sorted(items)


def delete():
    d = {}
    del d[boom("delete")]


def walrus():
    if (n := boom("walrus")):
        return n


def swap():
    a, b = 1, 2
    try:
        a, b = b, boom("swap")
    except ValueError:
        return a, b


def returning():
    try:
        return boom("return")
    finally:
        print("finally", end=" ")


for f in (
    default, decorator, decorator_call, class_body, base, keyword, arguments, comprehension, fstring, fspec, subscript,
    target, annotation, chained, short_circuit, conditional, star, sort_key, delete, walrus, swap, returning,
):
    attempt(f.__name__, f)
attempt("lambda", lambda x=5: boom(f"lambda {x}"))
attempt("map", lambda: list(map(lambda v: boom("map"), [1])))
attempt("generator", lambda: sum(boom("generator") for _ in range(2)))
