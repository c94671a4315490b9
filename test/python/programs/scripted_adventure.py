"""A text adventure: rooms as data, a parser with match, an inventory, rules by exceptions, a scripted game."""


class Oops(Exception):
    pass


class Won(Exception):
    def __init__(self, turns):
        super().__init__(f"you won in {turns} turns")
        self.turns = turns


class Room:
    def __init__(self, name, text, items=(), **exits):
        self.name, self.text, self.items, self.exits = name, text, set(items), exits
        self.visited = 0

    def describe(self):
        self.visited += 1
        if self.visited > 1:
            return f"[{self.name}]"
        parts = [f"[{self.name}] {self.text}"]
        if self.items:
            parts.append("There is " + ", ".join(sorted(self.items)) + ".")
        parts.append("Exits: " + " ".join(self.exits))
        return " ".join(parts)


class Game:
    DIRECTIONS = {"n": "north", "s": "south", "e": "east", "w": "west"}

    def __init__(self):
        self.rooms = {r.name: r for r in (
            Room("hall", "A cold hall.", {"lamp"}, north="cellar", east="study"),
            Room("cellar", "It smells.", {"rope", "key"}, south="hall"),
            Room("study", "Dusty books.", {"book"}, west="hall", up="attic"),
            Room("attic", "A chest stands here.", down="study"),
        )}
        self.here, self.bag, self.turns, self.lit = self.rooms["hall"], [], 0, False

    def do(self, line):
        self.turns += 1
        match line.lower().split():
            case ["look"]:
                self.here.visited = 0
                return self.here.describe()
            case ["go", direction] | [("n" | "s" | "e" | "w" | "up" | "down") as direction]:
                return self.go(self.DIRECTIONS.get(direction, direction))
            case ["take", "all"]:
                return "; ".join(self.take(i) for i in sorted(self.here.items)) or "nothing here"
            case ["take" | "get", *words] if words:
                return self.take(" ".join(words))
            case ["drop", item]:
                self.holding(item)
                self.bag.remove(item)
                self.here.items.add(item)
                return f"dropped {item}"
            case ["use", item, "on", target]:
                return self.use(item, target)
            case ["use" | "light", item]:
                return self.use(item, None)
            case ["i" | "inventory"]:
                return "you have " + (", ".join(self.bag) if self.bag else "nothing")
            case ["wait", n] if n.isdigit():
                self.turns += int(n) - 1
                return f"time passes ({self.turns})"
            case []:
                raise Oops("say something")
            case [verb, *_]:
                raise Oops(f"I do not know how to {verb}")

    def go(self, direction):
        try:
            name = self.here.exits[direction]
        except KeyError:
            raise Oops(f"no way {direction}") from None
        if name == "cellar" and not self.lit:
            raise Oops("too dark")
        self.here = self.rooms[name]
        return self.here.describe()

    def take(self, item):
        if item not in self.here.items:
            raise Oops(f"no {item} here")
        if len(self.bag) == 3:
            raise Oops("your hands are full")
        self.here.items.remove(item)
        self.bag.append(item)
        return f"taken {item}"

    def holding(self, item):
        if item not in self.bag:
            raise Oops(f"you have no {item}")

    def use(self, item, target):
        self.holding(item)
        match item, target, self.here.name:
            case "lamp", None, _:
                self.lit = not self.lit
                return "the lamp is " + ("on" if self.lit else "off")
            case "key", "chest", "attic":
                raise Won(self.turns)
            case "key", other, _ if other is not None:
                return f"the key does not fit the {other}"
            case "book", None, _:
                return "it says: use the key"
            case _:
                raise Oops(f"nothing happens with the {item}")


game = Game()
print(game.here.describe())
for line in ("look", "n", "dance", "", "take lamp", "use lamp", "north", "take all", "i", "take book", "s", "e", "get book", "drop rope", "take book", "use book", "use rope", "use key on door", "up", "sideways", "go sideways", "wait 5", "light lamp", "use key on chest", "never"):
    try:
        print(">", line, "|", game.do(line))
    except Oops as e:
        print(">", line, "| oops:", e)
    except Won as e:
        print(">", line, "|", e)
        break
print(game.turns, [r.name for r in game.rooms.values() if not r.visited], {r.name: sorted(r.items) for r in game.rooms.values() if r.items})
