# A scripted adventure: a world of dicts, a parser of commands with match, an inventory, scoring.
WORLD = {
    "hall": {"text": "A hall with a mirror.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]},
    "library": {"text": "Books everywhere.", "exits": {"south": "hall"}, "items": ["book", "note"]},
    "kitchen": {"text": "It smells of soup.", "exits": {"west": "hall", "down": "cellar"}, "items": ["knife", "bread"]},
    "cellar": {"text": "Cold and full of barrels.", "exits": {"up": "kitchen"}, "items": ["gold"], "dark": True},
}
SHORT = {"n": "north", "s": "south", "e": "east", "w": "west", "u": "up", "d": "down"}


class Game:
    def __init__(self):
        self.world = {name: {**room, "items": room["items"][:]} for name, room in WORLD.items()}
        self.place, self.bag, self.lit, self.score, self.moves, self.over = "hall", [], False, 0, 0, False
        self.seen = {"hall"}

    @property
    def room(self):
        return self.world[self.place]

    def dark(self):
        return self.room.get("dark", False) and not self.lit

    def describe(self):
        if self.dark():
            return "It is pitch dark."
        items = self.room["items"]
        listing = f" You see {', '.join(items[:-1])}{' and ' if len(items) > 1 else ''}{items[-1]}." if items else ""
        return f"{self.room['text']}{listing} Exits: {'/'.join(self.room['exits'])}."

    def do(self, line):
        self.moves += 1
        match line.lower().split():
            case []:
                return "Say something."
            case ["look" | "l"]:
                return self.describe()
            case ["go", way] | [("north" | "south" | "east" | "west" | "up" | "down" | "n" | "s" | "e" | "w" | "u" | "d") as way]:
                return self.go(SHORT.get(way, way))
            case ["take" | "get", "all"]:
                return self.take(*self.room["items"])
            case ["take" | "get", *items] if items:
                return self.take(*items)
            case ["drop", item]:
                if item not in self.bag:
                    return f"You have no {item}."
                self.bag.remove(item)
                self.room["items"].append(item)
                return "Dropped."
            case ["light", "lamp"] if "lamp" in self.bag:
                self.lit = True
                return "The lamp burns. " + self.describe()
            case ["light", thing]:
                return f"You cannot light the {thing}."
            case ["inventory" | "i"]:
                return "You carry " + (", ".join(sorted(self.bag)) or "nothing") + "."
            case ["quit"]:
                self.over = True
                return f"You scored {self.score} in {self.moves} moves."
            case [verb, *_]:
                return f"I do not know how to {verb}."

    def go(self, way):
        if way not in self.room["exits"]:
            return "You cannot go there."
        self.place = self.room["exits"][way]
        if self.place not in self.seen:
            self.seen.add(self.place)
            self.score += 5
        return self.describe()

    def take(self, *items):
        if self.dark():
            return "You grope in the dark."
        taken = []
        for item in items:
            if item not in self.room["items"]:
                return f"There is no {item} here." + (f" (Took {', '.join(taken)}.)" if taken else "")
            self.room["items"].remove(item)
            self.bag.append(item)
            taken.append(item)
            self.score += {"gold": 50, "book": 3}.get(item, 1)
        return f"Taken: {', '.join(taken) or 'nothing'}."


game = Game()
for line in ("look", "take lamp mirror", "n", "get all", "take all", "south", "e", "d", "take gold", "light book", "light lamp", "take gold", "dance wildly", "", "up", "drop knife", "drop note", "look", "i", "go west", "go nowhere", "quit"):
    print(">", line)
    print(game.do(line))
    if game.over:
        break
print(game.bag, sorted(game.seen), WORLD["hall"]["items"], game.world["kitchen"]["items"])
