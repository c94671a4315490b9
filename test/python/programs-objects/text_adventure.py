"""A text adventure: rooms, items, commands found by introspection, a parser with synonyms."""


class Thing:
    def __init__(self, name, text="", **flags):
        self.name, self.text = name, text
        self.__dict__.update(flags)

    def __getattr__(self, flag):
        if flag.startswith("is_"):
            return False
        raise AttributeError(flag)

    def __str__(self):
        return self.name


class Container(Thing):
    def __init__(self, name, text="", items=(), **flags):
        super().__init__(name, text, **flags)
        self.items = list(items)

    def __contains__(self, name):
        return any(i.name == name for i in self.items)

    def __getitem__(self, name):
        for i in self.items:
            if i.name == name:
                return i
        raise KeyError(name)

    def move(self, name, to):
        item = self[name]
        if item.is_fixed:
            raise ValueError(f"the {item} will not move")
        self.items.remove(item)
        to.items.append(item)
        return item


class Room(Container):
    opposite = {"north": "south", "east": "west", "south": "north", "west": "east"}

    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.exits = {}

    def connect(self, **exits):
        for way, room in exits.items():
            self.exits[way] = room
            room.exits[self.opposite[way]] = self
        return self

    def describe(self):
        items = ", ".join(sorted(map(str, self.items))) or "nothing"
        return f"{self.name.title()}. {self.text} You see {items}. Exits: {' '.join(sorted(self.exits))}."


class Game:
    synonyms = {"n": "go north", "s": "go south", "e": "go east", "w": "go west", "i": "inventory", "l": "look", "get": "take"}

    def __init__(self):
        lamp = Thing("lamp", "An old brass lamp.", is_lit=False)
        key = Thing("key", "A rusty key.")
        chest = Container("chest", "A heavy chest.", [Thing("gold", "Shiny!", worth=100)], is_fixed=True, is_locked=True)
        hall, cellar, garden = Room("hall", "Dusty.", [lamp]), Room("cellar", "Cold.", [chest], is_dark=True), Room("garden", "Green.", [key])
        hall.connect(south=garden, north=cellar)
        self.here, self.bag, self.turns, self.over = hall, Container("bag"), 0, False

    @classmethod
    def commands(cls):
        return sorted(n[3:] for n in dir(cls) if n.startswith("do_"))

    def play(self, line):
        first, _, rest = line.lower().partition(" ")
        line = self.synonyms.get(first, first) + (" " + rest if rest else "")
        verb, *words = line.split()
        method = getattr(self, "do_" + verb, None)
        if method is None:
            return f"I do not know how to {verb}."
        self.turns += 1
        try:
            return method(*words)
        except TypeError:
            return f"{verb.title()} what?"
        except KeyError as e:
            return f"There is no {e.args[0]} here."
        except ValueError as e:
            return str(e).capitalize() + "."

    @property
    def dark(self):
        return self.here.is_dark and not ("lamp" in self.bag and self.bag["lamp"].is_lit)

    def do_look(self):
        return "It is dark." if self.dark else self.here.describe()

    def do_go(self, way):
        if way not in self.here.exits:
            raise ValueError(f"you cannot go {way}")
        self.here = self.here.exits[way]
        return self.do_look()

    def do_take(self, name):
        if self.dark:
            raise ValueError("you feel around in vain")
        item = self.here.move(name, self.bag)
        if getattr(item, "worth", 0) if "worth" in vars(item) else 0:
            self.over = True
        return f"Taken: {item}."

    def do_drop(self, name):
        return f"Dropped: {self.bag.move(name, self.here)}."

    def do_inventory(self):
        return "You carry " + (", ".join(map(str, self.bag.items)) or "nothing") + "."

    def do_examine(self, name):
        place = self.bag if name in self.bag else self.here
        return place[name].text

    def do_light(self, name):
        self.bag[name].is_lit = not self.bag[name].is_lit
        return f"The {name} is {'lit' if self.bag[name].is_lit else 'out'}."

    def do_unlock(self, name):
        thing = self.here[name]
        if not thing.is_locked:
            raise ValueError(f"the {thing} is not locked")
        if "key" not in self.bag:
            raise ValueError("you have no key")
        thing.is_locked = False
        self.here.items += thing.items
        thing.items.clear()
        return "Click."


game = Game()
print(Game.commands())
for line in ["look", "take", "take lamp", "i", "n", "take chest", "light lamp", "l", "take chest", "unlock chest", "s", "s", "get key", "examine key", "dance", "go up", "n", "drop sword", "n", "unlock chest", "unlock chest", "take gold", "i"]:
    print(f"> {line}\n{game.play(line)}")
print(game.turns, game.over, game.here.name)
try:
    game.here.colour
except AttributeError as e:
    print("AttributeError", e)
