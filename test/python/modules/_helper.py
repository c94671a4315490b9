"""Doc of helper."""

counter = 0
CONSTANT = 42


def bump():
    global counter
    counter += 1


def get():
    return counter


class Thing:
    def hello(self):
        return "hello"


def __getattr__(name):
    if name == "computed":
        return "made by __getattr__"
    raise AttributeError(f"_helper lacks {name}")
