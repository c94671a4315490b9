# test: stderr
"""from None hides the context; the message of a KeyError is its repr."""


def find(table, key):
    try:
        return table[key]
    except KeyError:
        raise LookupError(f"no {key}") from None


try:
    find({}, "x")
except LookupError as e:
    print("first:", e)
    raise KeyError("a key") from None
