"""The name after `as` is deleted when its handler ends, whatever way it ends."""


def deleted():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as x:
        return str(x)


def rebound():
    try:
        raise ValueError
    except ValueError as e:
        e = 5
    return "e" in locals()


def deleted_by_hand():
    try:
        raise ValueError
    except ValueError as e:
        del e
    return "e" in locals()


def left_by_break():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as e:
            break
    return sorted(locals())


def not_taken():
    e = "kept"
    try:
        pass
    except ValueError as e:
        pass
    return e


def in_global():
    global g
    g = "before"
    try:
        raise ValueError
    except ValueError as g:
        print(type(g).__name__)
    return "g" in globals()


def captured():
    try:
        raise ValueError("cell")
    except ValueError as e:
        def show():
            return e
        print(repr(show()))
    try:
        show()
    except NameError as x:
        return str(x)


def nested_same_name():
    try:
        raise ValueError("outer")
    except ValueError as e:
        try:
            raise KeyError("inner")
        except KeyError as e:
            print(repr(e))
        return "e" in locals()


class Body:
    try:
        raise ValueError
    except ValueError as e:
        pass
    has = "e" in locals()


for f in (deleted, rebound, deleted_by_hand, left_by_break, not_taken, in_global, captured, nested_same_name):
    print(f.__name__, f())
print(Body.has, hasattr(Body, "e"))
