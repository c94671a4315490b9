handlers = {}
config = {"level": "info"}
calls = 0


def handler(name):
    def register(f):
        handlers[name] = f
        return f
    return register


def dispatch(name, *args):
    global calls
    calls += 1
    if name not in handlers:
        raise LookupError(name)
    try:
        return handlers[name](*args)
    except ValueError as e:
        raise RuntimeError(f"in {name}") from e


def level():
    return config["level"]


class Singleton:
    made = 0
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls.made += 1
            cls._instance = super().__new__(cls)
        return cls._instance
