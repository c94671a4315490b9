"""An event system: signals, priorities, one-shot handlers, bubbling, an undo stack built on it."""


class Signal:
    def __init__(self, name=None):
        self.name = name
        self._handlers = []

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return obj.__dict__.setdefault(self.name, Signal(self.name))

    def connect(self, handler=None, *, priority=0, once=False):
        def add(h):
            self._handlers.append((-priority, len(self._handlers), h, once))
            self._handlers.sort(key=lambda t: t[:2])
            return h
        return add if handler is None else add(handler)

    def disconnect(self, handler):
        before = len(self._handlers)
        self._handlers = [t for t in self._handlers if t[2] != handler]
        if len(self._handlers) == before:
            raise ValueError(f"{handler!r} is not connected to {self.name}")

    def emit(self, *args, **kw):
        results = []
        for entry in list(self._handlers):
            _, _, handler, once = entry
            if once:
                self._handlers.remove(entry)
            r = handler(*args, **kw)
            if r is StopIteration:
                break
            results.append(r)
        return results

    __call__ = emit

    def __iadd__(self, handler):
        self.connect(handler)
        return self

    def __len__(self):
        return len(self._handlers)


class Widget:
    clicked = Signal()
    changed = Signal()

    def __init__(self, name, parent=None):
        self.name, self.parent, self.value = name, parent, None
        if parent:
            self.clicked.connect(lambda *a, **k: parent.clicked(*a, **k), priority=-10)

    def set(self, value):
        old, self.value = self.value, value
        if old != value:
            self.changed.emit(self, old, value)


log = []
window = Widget("window")
button = Widget("button", window)
window.clicked.connect(lambda who: log.append(f"window saw {who}"))


@button.clicked.connect(priority=5)
def first(who):
    log.append("first")


@button.clicked.connect
def second(who):
    log.append("second")
    return "second's result"


button.clicked.connect(lambda who: log.append("once"), once=True)
print(button.clicked("b"), log)
log.clear()
button.clicked("b")
print(log, len(button.clicked), len(window.clicked), len(Widget("other").clicked))
button.clicked.disconnect(first)
try:
    button.clicked.disconnect(first)
except ValueError as e:
    print(str(e).split(" at ")[0])
button.clicked.connect(lambda who: StopIteration, priority=1)
log.clear()
print(button.clicked("x"), log)
window.changed += lambda w, old, new: log.append((w.name, old, new))
window.set(1), window.set(1), window.set(2)
print(log)


class Undo:
    def __init__(self):
        self.done, self.undone = [], []

    def watch(self, widget):
        widget.changed.connect(self.note)

    def note(self, widget, old, new):
        if not self.replaying:
            self.done.append((widget, old, new))
            self.undone.clear()

    replaying = False

    def _move(self, source, target, which):
        if not source:
            return False
        widget, old, new = item = source.pop()
        self.replaying = True
        try:
            widget.set((old, new)[which])
        finally:
            del self.replaying
        target.append(item)
        return True

    def undo(self): return self._move(self.done, self.undone, 0)
    def redo(self): return self._move(self.undone, self.done, 1)


u = Undo()
box, name = Widget("box"), Widget("name")
for w in (box, name):
    u.watch(w)
box.set(1), name.set("a"), box.set(2), box.set(3)
states = [(box.value, name.value)]
for step in (u.undo, u.undo, u.redo, u.undo, u.undo, u.undo, u.undo, u.redo):
    ok = step()
    states.append((box.value, name.value, ok))
print(states)
box.set(99)
print(u.redo(), len(u.done), "replaying" in vars(u), Undo.replaying)
