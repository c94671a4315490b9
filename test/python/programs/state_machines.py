"""State machines: a table-driven turnstile, a class per state, a generator as a machine, a regular-expression matcher."""


class Turnstile:
    table = {
        ("locked", "coin"): ("unlocked", "unlock"),
        ("unlocked", "push"): ("locked", "lock"),
        ("unlocked", "coin"): ("unlocked", "thanks"),
        ("locked", "push"): ("locked", "alarm"),
    }

    def __init__(self):
        self.state, self.actions = "locked", []

    def feed(self, *events):
        for e in events:
            try:
                self.state, action = self.table[self.state, e]
            except KeyError as error:
                raise ValueError(f"{e} in {error.args[0][0]}") from error
            self.actions.append(action)
        return self


t = Turnstile().feed("push", "coin", "coin", "push")
print(t.state, t.actions)
try:
    t.feed("coin", "kick")
except ValueError as e:
    print(e, repr(e.__cause__), t.state)


class State:
    registry = {}

    def __init_subclass__(cls):
        State.registry[cls.__name__] = cls

    def enter(self, machine):
        machine.log.append("+" + type(self).__name__)

    def leave(self, machine):
        machine.log.append("-" + type(self).__name__)


class Idle(State):
    def on_start(self, machine, speed=1):
        machine.speed = speed
        return "Running"


class Running(State):
    def on_stop(self, machine):
        return "Idle"

    def on_faster(self, machine, by=1):
        machine.speed += by
        return "Broken" if machine.speed > 3 else None


class Broken(State):
    def on_repair(self, machine):
        machine.speed = 0
        return "Idle"

    def enter(self, machine):
        super().enter(machine)
        machine.log.append("!")


class Machine:
    def __init__(self):
        self.log, self.speed, self.state = [], 0, None
        self.go("Idle")

    def go(self, name):
        if self.state:
            self.state.leave(self)
        self.state = State.registry[name]()
        self.state.enter(self)

    def __getattr__(self, event):
        handler = getattr(self.state, "on_" + event, None)
        if handler is None:
            raise AttributeError(f"{type(self.state).__name__} knows no {event}")

        def call(*args, **kwargs):
            target = handler(self, *args, **kwargs)
            if target:
                self.go(target)
            return self
        return call


m = Machine()
m.start(speed=2).faster().faster(by=5)
print(m.log, m.speed)
try:
    m.stop()
except AttributeError as e:
    print(e)
m.repair().start()
print(m.log[-3:], m.speed)


def csv_machine():
    """Takes characters, yields finished rows."""
    row, field, state, out = [], "", "start", None
    while True:
        c = yield out
        out = None
        match state, c:
            case "start" | "plain" | "closed", "," | "\n":
                row.append(field)
                field, state = "", "start"
                if c == "\n":
                    out, row = row, []
            case "start", '"':
                state = "quoted"
            case "quoted", '"':
                state = "closed"
            case "closed", '"':
                field, state = field + '"', "quoted"
            case "closed", _:
                raise ValueError(f"{c!r} after a quote")
            case _:
                field += c
                if state == "start":
                    state = "plain"


def rows(text):
    machine = csv_machine()
    next(machine)
    for c in text:
        if (row := machine.send(c)) is not None:
            yield row


print(list(rows('a,b,c\n"x, y","say ""hi""",\n,,\n')))
try:
    list(rows('"a"b\n'))
except ValueError as e:
    print(e)


def matches(pattern, text):
    if not pattern:
        return not text
    first = bool(text) and pattern[0] in (text[0], ".")
    if pattern[1:2] == "*":
        return matches(pattern[2:], text) or (first and matches(pattern, text[1:]))
    return first and matches(pattern[1:], text[1:])


print([matches(p, t) for p, t in (("a*b", "aaab"), ("a.c", "abc"), (".*", ""), ("a*a", "b"), ("x*y*z", "xxyz"))])
