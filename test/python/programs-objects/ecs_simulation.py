"""Entities, components and systems: a world with queries, systems in an order, events and a picture."""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import count


@dataclass
class Position:
    x: int
    y: int


@dataclass
class Velocity:
    dx: int = 0
    dy: int = 0


@dataclass
class Sprite:
    char: str
    layer: int = 0


@dataclass
class Health:
    points: int
    most: int = field(default=10, kw_only=True)

    def hurt(self, n):
        return replace(self, points=max(0, self.points - n))


@dataclass(frozen=True)
class Collision:
    a: int
    b: int
    at: tuple


class World:
    def __init__(self, width, height):
        self.size, self.ids, self.components, self.systems, self.handlers, self.dead = (width, height), count(1), defaultdict(dict), [], defaultdict(list), []

    def spawn(self, *components):
        entity = next(self.ids)
        for c in components:
            self.components[type(c)][entity] = c
        return entity

    def __getitem__(self, key):
        entity, kind = key
        return self.components[kind][entity]

    def __setitem__(self, key, value):
        entity, kind = key
        if not isinstance(value, kind):
            raise TypeError(f"{value!r} is no {kind.__name__}")
        self.components[kind][entity] = value

    def __contains__(self, entity):
        return any(entity in table for table in self.components.values())

    def query(self, first, *rest):
        for entity, c in list(self.components[first].items()):
            others = [self.components[kind].get(entity) for kind in rest]
            if None not in others:
                yield entity, c, *others

    def kill(self, entity):
        self.dead.append(entity)

    def system(self, order=0):
        def add(f):
            self.systems.append((order, f.__name__, f))
            self.systems.sort()
            return f

        return add

    def on(self, kind):
        return lambda f: self.handlers[kind].append(f) or f

    def emit(self, event):
        for handler in self.handlers[type(event)]:
            handler(self, event)

    def step(self):
        for _, _, system in self.systems:
            system(self)
        for entity in self.dead:
            for table in self.components.values():
                table.pop(entity, None)
        self.dead.clear()

    def picture(self):
        w, h = self.size
        rows = [["."] * w for _ in range(h)]
        for _, sprite, at in sorted(self.query(Sprite, Position), key=lambda q: q[1].layer):
            rows[at.y][at.x] = sprite.char
        return "\n".join(map("".join, rows))


world = World(12, 4)


@world.system(order=1)
def move(world):
    w, h = world.size
    for _, p, v in world.query(Position, Velocity):
        p.x, p.y = p.x + v.dx, p.y + v.dy
        if not 0 <= p.x < w:
            v.dx, p.x = -v.dx, max(0, min(p.x, w - 1))
        if not 0 <= p.y < h:
            v.dy, p.y = -v.dy, max(0, min(p.y, h - 1))


@world.system(order=2)
def collide(world):
    places = defaultdict(list)
    for entity, p in world.query(Position):
        places[p.x, p.y].append(entity)
    for at, here in places.items():
        for i, a in enumerate(here):
            for b in here[i + 1 :]:
                world.emit(Collision(a, b, at))


log = []


@world.on(Collision)
def damage(world, event):
    for entity in (event.a, event.b):
        match world.components[Health].get(entity):
            case Health(points=p) as h if p > 4:
                world[entity, Health] = h.hurt(4)
            case Health():
                world.kill(entity)
                log.append(f"{entity} died at {event.at}")
            case None:
                log.append(f"{entity} has no health")


@world.on(Collision)
def note(world, event):
    log.append(str(event))


a = world.spawn(Position(0, 1), Velocity(1, 0), Sprite(">", 1), Health(10))
b = world.spawn(Position(10, 1), Velocity(-1), Sprite("<", 2), Health(4, most=5))
wall = world.spawn(Position(7, 1), Sprite("|"))
for tick in range(1, 10):
    world.step()
    if tick in (1, 5, 9):
        print(tick, world.picture(), sep="\n")
print(*log, sep="\n")
print(a in world, b in world, wall in world, [e for e, *_ in world.query(Health, Position)], world[a, Health], [name for _, name, _ in world.systems])
try:
    world[a, Health] = Sprite("x")
except TypeError as e:
    print(e)
try:
    world[b, Health]
except KeyError as e:
    print("KeyError", e)
