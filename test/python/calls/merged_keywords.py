# Keywords from several mappings: what is given twice is found before what is no text.
def show(f):
    try:
        print(f())
    except TypeError as error:
        print(error)


def keep(**names):
    return names


show(lambda: dict(a=0, **{0: 4, "a": [2]}))
show(lambda: keep(a=0, **{0: 4, "a": [2]}))
show(lambda: keep(a=0, **{0: 4, "b": [2]}))
show(lambda: keep(**{1: 2}, **{1: 3}))
show(lambda: keep(**{"a": 2}, **{"a": 3}))
show(lambda: keep(**{1: 2}))
show(lambda: dict(**{1: 2}))
show(lambda: keep(**{"a": 2}, b=1, **{"c": 3}))
show(lambda: type("C", (), {}, **{"x": 1, 2: 3}))
