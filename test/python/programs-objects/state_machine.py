"""State machines: by classes of states, by tables, by decorators; a traffic light, a turnstile, a vending machine."""


class State:
    def __init_subclass__(cls):
        State.all = getattr(State, "all", [])
        State.all.append(cls.__name__)

    def enter(self, m): pass
    def exit(self, m): pass
    def on(self, m, event):
        handler = getattr(self, "on_" + event, None)
        if handler is None:
            m.log.append(f"{self}: ignored {event}")
            return None
        return handler(m)

    def __str__(self):
        return type(self).__name__


class Idle(State):
    def on_coin(self, m):
        m.credit += 1
        return HasCoin


class HasCoin(State):
    def enter(self, m):
        m.log.append(f"credit {m.credit}")

    def on_coin(self, m):
        m.credit += 1
        return HasCoin if m.credit < 3 else Full

    def on_push(self, m):
        m.credit -= 1
        m.served += 1
        return HasCoin if m.credit else Idle

    def on_refund(self, m):
        m.log.append(f"returned {m.credit}")
        m.credit = 0
        return Idle


class Full(HasCoin):
    def on_coin(self, m):
        m.log.append("coin rejected")
        return None


class Machine:
    def __init__(self, start):
        self.credit = self.served = 0
        self.log = []
        self.state = start()

    def send(self, *events):
        for event in events:
            nxt = self.state.on(self, event)
            if nxt is not None:
                self.state.exit(self)
                self.state = nxt()
                self.state.enter(self)
        return self


m = Machine(Idle).send("push", "coin", "coin", "coin", "coin", "push", "refund", "kick")
print(m.state, m.credit, m.served, m.log, State.all)


class Table:
    def __init__(self, start, transitions):
        self.state = start
        self.table = transitions
        self.trace = [start]

    def __call__(self, symbol):
        for key in ((self.state, symbol), (self.state, ...)):
            if key in self.table:
                self.state = self.table[key]
                self.trace.append(self.state)
                return self.state
        raise KeyError(f"{self.state} has no way for {symbol!r}")


light = Table("red", {("red", "t"): "green", ("green", "t"): "yellow", ("yellow", "t"): "red", ("red", "off"): "dark", ("dark", ...): "dark"})
print([light("t") for _ in range(4)], light.trace)
try:
    light("off")
except KeyError as e:
    print(e)
light("t"), light("t"), light("off"), light("anything")
print(light.state)


class Transitions:
    def __init__(self):
        self.rules = {}

    def __call__(self, source, event, target, when=lambda self: True):
        def deco(f):
            self.rules.setdefault((source, event), []).append((when, target, f))
            return f
        return deco


class Vending:
    go = Transitions()
    prices = {"tea": 2, "cake": 5}

    def __init__(self):
        self.state, self.money = "waiting", 0
        self.out = []

    @go("waiting", "insert", "waiting")
    def insert(self, amount):
        self.money += amount

    @go("waiting", "choose", "delivered", when=lambda self: self.money >= 2)
    def choose(self, what):
        price = self.prices[what]
        if price > self.money:
            raise ValueError(f"{what} costs {price}, you have {self.money}")
        self.money -= price
        self.out.append(what)

    @go("delivered", "take", "waiting")
    def take(self):
        self.out.append(("change", self.money))
        self.money = 0

    def event(self, name, *args):
        for when, target, action in self.go.rules.get((self.state, name), ()):
            if when(self):
                action(self, *args)
                self.state = target
                return True
        return False


v = Vending()
print(v.event("choose", "tea"), v.event("insert", 3), v.event("take"), v.state)
try:
    v.event("choose", "cake")
except ValueError as e:
    print(e, v.state)
print(v.event("choose", "tea"), v.state, v.event("insert", 1), v.event("take"), v.out, v.state, sorted(Vending.go.rules))


def number_machine():
    """A generator as state machine: accepts signed numbers."""
    ch = yield "start"
    while True:
        if ch and ch in "+-":
            ch = yield "signed"
        seen = False
        while ch and ch.isdigit():
            seen = True
            ch = yield "digits"
        ch = yield "accepted" if seen and not ch else "rejected"


def check(text):
    g = number_machine()
    states = [next(g)]
    for ch in text:
        states.append(g.send(ch))
    states.append(g.send(""))
    return states[-1], len(states)


print(check("-42"), check("7"), check("4x"), check("+"))
