"""Publish and subscribe with wildcards, priorities, once, errors collected into a group, async subscribers on a tiny loop."""


class Bus:
    def __init__(self):
        self.subscribers, self.serial, self.history = [], 0, []

    def on(self, pattern, priority=0, once=False):
        def register(f):
            self.serial += 1
            self.subscribers.append([-priority, self.serial, pattern.split("."), f, once])
            self.subscribers.sort(key=lambda s: s[:2])
            return f
        return register

    @staticmethod
    def fits(pattern, topic):
        match pattern, topic:
            case [], []:
                return True
            case ["#"], _:
                return True
            case ["*", *p], [_, *t]:
                return Bus.fits(p, t)
            case [a, *p], [b, *t] if a == b:
                return Bus.fits(p, t)
        return False

    def publish(self, topic, **data):
        parts, results, errors = topic.split("."), [], []
        for entry in list(self.subscribers):
            _, _, pattern, f, once = entry
            if not self.fits(pattern, parts):
                continue
            if once:
                self.subscribers.remove(entry)
            try:
                results.append(f(topic, **data))
            except StopPropagation as stop:
                results.append(stop.args)
                break
            except Exception as e:
                e.add_note(f"in {f.__name__} for {topic}")
                errors.append(e)
        self.history.append((topic, len(results)))
        if errors:
            raise ExceptionGroup(f"{len(errors)} subscribers failed", errors)
        return results


class StopPropagation(Exception):
    pass


bus = Bus()


@bus.on("sensor.*.temperature", priority=5)
def hot(topic, value, **_):
    if value > 50:
        raise StopPropagation(topic, "too hot")
    return "ok"


@bus.on("sensor.#")
def log(topic, **data):
    return topic.split(".")[1], sorted(data.items())


@bus.on("sensor.kitchen.temperature", once=True)
def first(topic, **_):
    return "first"


@bus.on("fail.*", priority=1)
def strict(topic, kind=ValueError, **_):
    raise kind(topic)


@bus.on("fail.#")
def also(topic, **_):
    return {}[topic]


@bus.on("#", priority=-1)
def all_of_them(topic, **_):
    return "all"


print(bus.publish("sensor.kitchen.temperature", value=20))
print(bus.publish("sensor.kitchen.temperature", value=21, unit="C"))
print(bus.publish("sensor.oven.temperature", value=90))
print(bus.publish("sensor.kitchen"))
print(bus.publish("other"))
for kind in (ValueError, OSError):
    try:
        try:
            bus.publish("fail.now", kind=kind)
        except* ValueError as g:
            print("values", [(str(e), e.__notes__) for e in g.exceptions])
        except* OSError as g:
            print("os", g.message, g.exceptions)
    except ExceptionGroup as rest:
        print("rest", rest.message, rest.exceptions, rest.exceptions[0].__notes__)
try:
    bus.publish("sensor.x.temperature")
except ExceptionGroup as g:
    print(type(g.exceptions[0]).__name__, "value" in str(g.exceptions[0]))
print(bus.history, len(bus.subscribers))


class Event:
    def __init__(self):
        self.value, self.set_ = None, False

    def fire(self, value):
        self.value, self.set_ = value, True

    def __await__(self):
        while not self.set_:
            yield
        return self.value


def wait_for(pattern):
    event = Event()
    bus.on(pattern, once=True)(lambda topic, **data: event.fire((topic, data)))
    return event


async def watcher(name, pattern, n):
    seen = []
    for _ in range(n):
        topic, data = await wait_for(pattern)
        seen.append((topic, data.get("v")))
    return name, seen


tasks = [watcher("a", "job.*", 2), watcher("b", "job.done", 1)]
results = []
script = iter([("job.start", 1), ("nothing", 2), ("job.done", 3), ("job.late", 4)])
for task in tasks:
    task.send(None)
for topic, v in script:
    bus.publish(topic, v=v)
    for task in list(tasks):
        try:
            task.send(None)
        except StopIteration as stop:
            results.append(stop.value)
            tasks.remove(task)
print(results, tasks)
