_exc_context = {"message": "Task exception", "exception": None}
_current = None
class CancelledError(BaseException):
    pass
class TimeoutError(Exception):
    pass
class Pause:
    def __init__(self, ticks):
        self.ticks = ticks
    def __await__(self):
        yield self.ticks
class Task:
    PENDING, DONE = 0, 1
    __slots__ = ("coro", "state", "value")
    def __init__(self, coro):
        self.coro = coro
        self.state = Task.PENDING
        self.value = None
    def done(self):
        return self.state == Task.DONE
    def step(self):
        try:
            self.coro.send(None)
        except StopIteration as e:
            self.state = self.DONE
            self.value = e.value
class Event:
    def __init__(self):
        self.flag = False
        self.waiting = []
    def is_set(self):
        return self.flag
    def set(self):
        self.flag = True
    async def wait(self):
        while not self.flag:
            await Pause(1)
        return True
class Lock:
    def __init__(self):
        self.locked = False
    async def __aenter__(self):
        self.locked = True
        return self
    async def __aexit__(self, kind, value, tb):
        self.locked = False
class Loop:
    _instance = None
    def __init__(self):
        self.tasks = []
    def create_task(self, coro):
        task = Task(coro)
        self.tasks.append(task)
        return task
    @staticmethod
    def name():
        return "loop"
    def run_until_complete(self, coro):
        main = self.create_task(coro)
        while not main.done():
            for task in self.tasks:
                if not task.done():
                    task.step()
        return main.value
async def sleep(ticks):
    for _ in range(ticks):
        await Pause(1)
def run(coro):
    global _current
    _current = Loop()
    return _current.run_until_complete(coro)
def context():
    return _exc_context["message"]
