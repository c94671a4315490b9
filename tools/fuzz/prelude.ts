// What stands at the top of every generated program: how values and exceptions are shown, and how one case's failure is kept from the others.

/** `v` hides a value from the compiler, `tick` ends loops that would go on too long. */
export const prelude = `\
def v(value):
    return value

def has_set(value, depth=4):
    kind = type(value)
    if kind is set or kind is frozenset:
        return True
    if depth == 0:
        return False
    if kind is dict:
        return any([has_set(item, depth - 1) for pair in list(value.items()) for item in pair])
    return (kind is list or kind is tuple) and any([has_set(item, depth - 1) for item in value])

# The order of a set is fixed by no reference: its elements are shown sorted by their text. Everything else is shown by repr.
def text(value):
    kind = type(value)
    if not has_set(value):
        return repr(value)
    if kind is dict:
        return '{' + ', '.join([text(key) + ': ' + text(value[key]) for key in value]) + '}'
    parts = [text(item) for item in value]
    if kind is set or kind is frozenset:
        parts.sort()
    return kind.__name__ + '(' + ', '.join(parts) + ')'

def show(*values):
    for value in values:
        print(type(value).__name__, text(value))

def show_error(error):
    print(type(error).__name__ + ': ' + str(error))

def attempt(action):
    try:
        show(action())
    except Exception as error:
        show_error(error)

def take(values, most=6):
    taken = []
    for value in values:
        taken.append(value)
        if len(taken) == most:
            break
    return taken

kept = []

# CPython ends a generator that nothing refers to at once, and what it prints then shows; here it is never ended: all are kept.
def keep(generator):
    kept.append(generator)
    return generator

class Manager:
    def __init__(self, name, result):
        self.name, self.result = name, result
    def __enter__(self):
        print('enter', self.name)
        return 5
    def __exit__(self, kind, error, trace):
        print('exit', self.name, repr(error))
        return self.result
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y
class Mixin:
    def m1(self, *args):
        return 'Mixin.m1'
    def m2(self, *args):
        return 'Mixin.m2', args
class Meta(type):
    def __new__(meta, name, bases, space, **k):
        print('meta', name, sorted(k))
        return super().__new__(meta, name, bases, space)
    def __init__(cls, name, bases, space, **k):
        super().__init__(name, bases, space)
    def __call__(cls, *args, **k):
        print('make', cls.__name__)
        return super().__call__(*args, **k)
    def __len__(cls):
        return 4
class Plain:
    def __init__(self, name):
        self.name = name
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
    def __get__(self, instance, owner):
        return self.name, instance is None, owner.__name__
class Data(Plain):
    def __set__(self, instance, value):
        print('set', self.name, value)
    def __delete__(self, instance):
        print('delete', self.name)
def f(a=0, *xs, k=1, **d):
    print('f', a, xs, k, d)
    return a + len(xs) if a != 3 else 1 // 0
def g(n):
    try:
        for i in range(n):
            got = yield i
            if got: print('got', got)
    finally:
        n += 1
    return n

fuel = 0

def tick():
    global fuel
    fuel -= 1
    return fuel >= 0

def run(number, case):
    global fuel
    fuel = 60
    print('\\n=== case', number, flush=True)
    try:
        case()
    except Exception as error:
        show_error(error)
`;
