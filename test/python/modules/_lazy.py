"""A module with __getattr__ and __dir__."""
real = "real"
asked = []


def __getattr__(name):
    asked.append(name)
    if name.startswith("make_"):
        return name[5:].upper()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r} (asked)")


def __dir__():
    return ["real", "make_believe"]
