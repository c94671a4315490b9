def call(f, n):
    result = apply(f, n)
    return result


def apply(f, n):
    try:
        return f(n)
    except ZeroDivisionError as e:
        raise ValueError("bad n") from e
