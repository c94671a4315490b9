# Keys whose __eq__ changes the dict under look-up.
class Evil:
    def __init__(self, d, action):
        self.d = d
        self.action = action

    def __hash__(self):
        return 7

    def __eq__(self, other):
        action, self.action = self.action, None
        if action:
            action(self.d)
        return self is other


def clear(d):
    d.clear()


def grow(d):
    for i in range(100):
        d[i] = i


def drop(d):
    d.pop(1, None)


for action in (clear, grow, drop):
    d = {1: 1, 2: 2}
    for _ in range(3):
        d[Evil(d, action)] = "evil"
    try:
        print(action.__name__, 7 in d, 7.5 in d, len(d) > 0)
    except RuntimeError as e:
        print("RuntimeError", e)
    e = Evil(d, action)
    d[e] = 1
    print(d[e], e in d, d.pop(e), e in d)
d = {}
for i in range(20):
    d[Evil(d, None)] = i
e = Evil(d, lambda d: [d.pop(k) for k in list(d)])
print(d.get(e), len(d))
d[e] = 5
print(len(d), d[e])
