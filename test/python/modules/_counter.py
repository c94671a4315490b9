n = 0


def bump(by=1):
    global n
    n += by
    return n


class Tracker:
    instances = 0

    def __init__(self):
        Tracker.instances += 1
        bump(10)
