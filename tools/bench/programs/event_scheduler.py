"""An event scheduler: a binary heap of tuples, callbacks with arguments, closures that reschedule."""


class Scheduler:
    def __init__(self):
        self.queue = []
        self.now = 0
        self.count = 0

    def after(self, delay, action, *args, **options):
        self.count += 1
        self.push((self.now + delay, self.count, action, args, options))

    def push(self, event):
        queue = self.queue
        queue.append(event)
        at = len(queue) - 1
        while at > 0:
            parent = (at - 1) // 2
            if queue[parent] <= event:
                break
            queue[at] = queue[parent]
            at = parent
        queue[at] = event

    def pop(self):
        queue = self.queue
        first = queue[0]
        last = queue.pop()
        if queue:
            at = 0
            size = len(queue)
            while True:
                child = 2 * at + 1
                if child >= size:
                    break
                if child + 1 < size and queue[child + 1] < queue[child]:
                    child += 1
                if last <= queue[child]:
                    break
                queue[at] = queue[child]
                at = child
            queue[at] = last
        return first

    def run(self, until):
        steps = 0
        while self.queue and self.queue[0][0] <= until:
            self.now, _, action, args, options = self.pop()
            action(*args, **options)
            steps += 1
        return steps


def main():
    scheduler = Scheduler()
    log = []
    counts = {}

    def tick(name, period, loud=False):
        counts[name] = counts.get(name, 0) + 1
        if loud:
            log.append((scheduler.now, name))
        scheduler.after(period, tick, name, period, loud=loud)

    for i, name in enumerate(["adc", "led", "uart", "wdt", "net", "log"]):
        scheduler.after(i, tick, name, 5 + 3 * i, loud=i % 3 == 2)
    steps = scheduler.run(400)
    return steps, len(log), log[-1], sorted(counts.items())
