"""State that modules share: configuration, registries, decorators, singletons, caches."""
import _registry
from _registry import handler, dispatch, config


@handler("add")
def add(a, b):
    return a + b


@handler("fail")
def fail():
    raise ValueError("handler failed")


@handler("config")
def read():
    return config["level"], _registry.config is config


print(dispatch("add", 1, 2), dispatch("config"))
config["level"] = "debug"
print(dispatch("config"), _registry.level())
try:
    dispatch("nothing")
except LookupError as e:
    print(repr(e))
try:
    dispatch("fail")
except RuntimeError as e:
    print(e, "<-", repr(e.__cause__))
_registry.config = {"level": "replaced"}
print(config["level"], _registry.level(), dispatch("config"))
print(sorted(_registry.handlers), _registry.calls)
a, b = _registry.Singleton(), _registry.Singleton()
a.x = 1
print(a is b, b.x, _registry.Singleton.made)
from _registry import calls

print(calls == _registry.calls)
dispatch("add", 1, 1)
print(calls == _registry.calls, calls, _registry.calls)
