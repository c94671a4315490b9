"""Events with typed handlers, priorities, once-only handlers, wildcard patterns and errors that are gathered into a group."""

from collections import defaultdict
from dataclasses import dataclass, field


@dataclass(order=True)
class Handler:
    priority: int
    order: int
    f: object = field(compare=False)
    once: bool = field(default=False, compare=False)


class Bus:
    def __init__(self):
        self.handlers, self.count, self.trace = defaultdict(list), 0, []

    def on(self, pattern, *, priority=0, once=False):
        def add(f):
            self.count += 1
            self.handlers[pattern].append(Handler(-priority, self.count, f, once))
            return f

        return add

    def matching(self, name):
        for pattern, handlers in self.handlers.items():
            head, star, tail = pattern.partition("*")
            if name == pattern or star and name.startswith(head) and name.endswith(tail):
                for h in handlers:
                    yield pattern, h

    def emit(self, name, /, **data):
        errors, results = [], []
        for pattern, h in sorted(self.matching(name), key=lambda ph: ph[1]):
            try:
                results.append(h.f(name, **data))
            except Exception as e:
                e.add_note(f"in {h.f.__name__} for {name}")
                errors.append(e)
            if h.once:
                self.handlers[pattern].remove(h)
        if errors:
            raise ExceptionGroup(f"{len(errors)} handlers of {name} failed", errors)
        return results


bus = Bus()


@bus.on("user.*", priority=-5)
def audit(name, **data):
    return f"audit {name} {sorted(data)}"


@bus.on("user.login", priority=10)
def greet(name, user, **_):
    return f"hello {user}"


@bus.on("user.login", once=True)
def first(name, **_):
    return "first login"


@bus.on("*.failed")
def count_failures(name, *, code, **_):
    return 100 // code


@bus.on("job.failed")
def strict(name, code, reason):
    if not isinstance(reason, str):
        raise TypeError(f"reason must be str, not {type(reason).__name__}")
    return reason.upper()


print(bus.emit("user.login", user="ann", ip=1))
print(bus.emit("user.login", user="bob"), bus.emit("user.logout"), bus.emit("nothing"), bus.emit("job.failed", code=4, reason="disk"))
for data in ({"code": 0, "reason": 5}, {"code": 2, "reason": None}, {"reason": "x"}):
    try:
        bus.emit("job.failed", **data)
    except* ZeroDivisionError as g:
        print("zero:", g.exceptions[0], g.exceptions[0].__notes__)
    except* TypeError as g:
        print("type:", *[f"{e} {e.__notes__}" for e in g.exceptions])
print(len(bus.handlers["user.login"]), [h.f.__name__ for _, h in bus.matching("job.failed")], Handler(1, 2, None) < Handler(1, 3, None))
