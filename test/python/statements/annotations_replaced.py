# The body of a class may bind __annotations__ to something else: annotations are stored there as by a subscript.
class Wrong:
    __annotations__ = 5
    try:
        x: int = 1
    except TypeError as error:
        print(error)


class Kept:
    __annotations__ = {"first": "there"}
    x: int = 1


print(Wrong.__annotations__, Kept.__annotations__, Kept.x)
