"""UnboundLocalError, NameError and free variables without a value: the texts."""


def attempt(f, *args):
    try:
        print(f(*args))
    except NameError as e:
        print(type(e).__name__, "|", e)


x = "global"


def before():
    print(x)
    x = 1


def augmented():
    x += 1


def branch(flag):
    if flag:
        y = "set"
    return y


def after_del():
    z = 1
    del z
    return z


def del_unset(flag):
    if flag:
        q = 1
    del q


def loop(items):
    for item in items:
        pass
    return item


def handler():
    try:
        raise ValueError("v")
    except ValueError as e:
        kept = str(e)
    return kept, e


def free():
    def inner():
        return w
    if False:
        w = 1
    return inner()


def free_nonlocal():
    def inner():
        nonlocal v
        v += 1
    if not inner:
        v = 0
    inner()


def comprehension():
    return [unknown_name for _ in range(1)]


def in_class():
    class K:
        a = missing_in_class
    return K


def walrus(flag):
    if flag and (n := 10):
        pass
    return n


def import_scope():
    if False:
        import math
    return math


attempt(before)
attempt(augmented)
attempt(branch, True)
attempt(branch, False)
attempt(after_del)
attempt(del_unset, False)
attempt(del_unset, True)
attempt(loop, [1, 2])
attempt(loop, [])
attempt(handler)
attempt(free)
attempt(free_nonlocal)
attempt(comprehension)
attempt(in_class)
attempt(walrus, True)
attempt(walrus, False)
attempt(import_scope)
attempt(lambda: not_there)
attempt(lambda: not_there.attribute)
attempt(lambda: not_there())
try:
    del never_bound
except NameError as e:
    print(e)
try:
    class D:
        del nothing
except NameError as e:
    print(e)
try:
    late_name
except NameError as e:
    print(e.name, e)
late_name = 1
print(late_name)
