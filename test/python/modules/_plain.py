print("_plain runs as", __name__)
public = 1
_private = 2
other_name = [1, 2]


def function():
    return public


class Klass:
    pass
