"""A store with nested transactions, retries and context managers: what is rolled back and what stays."""


class Conflict(Exception):
    pass


class Store:
    def __init__(self):
        self.data, self.journals, self.version = {}, [], 0

    def __setitem__(self, key, value):
        self.note(key)
        self.data[key] = value

    def __getitem__(self, key):
        return self.data[key]

    def __delitem__(self, key):
        self.note(key)
        del self.data[key]

    def note(self, key):
        if self.journals:
            self.journals[-1].append((key, key in self.data, self.data.get(key)))

    def transaction(self, name=None):
        return Transaction(self, name)


class Transaction:
    def __init__(self, store, name):
        self.store, self.name = store, name

    def __enter__(self):
        self.store.journals.append([])
        return self

    def __exit__(self, kind, error, tb):
        journal = self.store.journals.pop()
        if kind is None:
            if self.store.journals:
                self.store.journals[-1].extend(journal)
            self.store.version += 1
            return False
        for key, existed, old in reversed(journal):
            if existed:
                self.store.data[key] = old
            else:
                self.store.data.pop(key, None)
        if self.name:
            error.add_note(f"rolled back {self.name}: {len(journal)} changes")
        return isinstance(error, Rollback)


class Rollback(Exception):
    pass


def retry(times, *errors, log=print):
    def decorate(f):
        def wrapped(*args, **kwargs):
            last = None
            for attempt in range(1, times + 1):
                try:
                    return f(*args, **kwargs)
                except errors as e:
                    last = e
                    log(f"attempt {attempt} of {f.__name__}: {type(e).__name__}: {e}")
            raise RuntimeError(f"{f.__name__} gave up after {times}") from last
        wrapped.__name__ = f.__name__
        return wrapped
    return decorate


store = Store()
store["ann"], store["bob"] = 100, 20


def transfer(source, target, amount):
    with store.transaction(f"{source}->{target}"):
        store[target] += amount
        store[source] -= amount
        if store[source] < 0:
            raise ValueError(f"{source} has too little")


transfer("ann", "bob", 30)
print(store.data, store.version)
try:
    transfer("bob", "ann", 500)
except ValueError as e:
    print(e, e.__notes__, store.data, store.version)
try:
    transfer("ann", "zoe", 1)
except KeyError as e:
    print(repr(e), e.__notes__, store.data)
with store.transaction("outer"):
    store["x"] = 1
    with store.transaction():
        store["y"] = 2
        del store["ann"]
        raise Rollback
    store["z"] = 3
print(store.data)
try:
    with store.transaction("outer"):
        with store.transaction("inner"):
            store["inner"] = 1
        store["bob"] = 0
        raise KeyError("later")
except KeyError as e:
    print(e.__notes__, store.data)
failures = [Conflict("busy"), Conflict("still busy"), None]


@retry(3, Conflict)
def update(key, value):
    with store.transaction(key):
        store[key] = value
        if (e := failures.pop(0)) is not None:
            raise e
    return store[key]


print(update("k", 5), store.data)
failures = [Conflict(n) for n in range(5)]
try:
    update("k", 6)
except RuntimeError as e:
    print(e, "|", repr(e.__cause__), e.__cause__.__notes__, store["k"], len(failures))


@retry(2, OSError, ValueError, log=lambda text: None)
def flaky(state=[0]):
    state[0] += 1
    if state[0] == 1:
        raise OSError(5, "first")
    if state[0] == 3:
        raise IndexError("not retried")
    return state[0]


print(flaky())
try:
    flaky()
except IndexError as e:
    print(repr(e), e.__cause__)
