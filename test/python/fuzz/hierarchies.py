# Class statements that cannot be, and what instances lack.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error, sep=': ')


class A: pass
class B(A): pass
class Slotted:
    __slots__ = ('x',)
class Meta(type): pass
class M(metaclass=Meta): pass

def of(*bases, **space):
    return lambda: type('T', bases, space).__name__

attempt(of(A, B))
attempt(of(object, A))
attempt(of(A, A))
attempt(of(int, __slots__=('x',)))
attempt(of(tuple, __slots__=['x']))
attempt(of(bytes, __slots__='x'))
attempt(of(str, __slots__='x'))
attempt(of(int, __slots__=()))
attempt(of(A, __slots__=('__dict__',)))
attempt(of(Slotted, __slots__=('__dict__',)))
attempt(of(A, __slots__=('x',), x=1))
attempt(of(A, __slots__=(1,)))
attempt(lambda: M[int])
attempt(lambda: A[int])


class Half:
    def __setitem__(self, key, value):
        print('set', key, value)
class Other:
    def __delitem__(self, key):
        print('deleted', key)

def store(x, key): x[key] = 1
def delete(x, key): del x[key]

for x in (Half(), Other(), A(), M):
    attempt(lambda: store(x, 0))
    attempt(lambda: delete(x, 0))
    attempt(lambda: delete(x, 'k'))


def unpack(x): a, b = x
def unpack_rest(x): a, *b = x
class Refuses:
    __iter__ = None
class Items:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
for x in (A(), Refuses(), Items(), 5, M):
    attempt(lambda: unpack(x))
    attempt(lambda: unpack_rest(x))
    attempt(lambda: [*x])
    attempt(lambda: print(*x))


class Keywords(A):
    pass
attempt(lambda: type('T', (A,), {}, flag=1))
def set_class(x, to): x.__class__ = to
attempt(lambda: set_class([], int))
attempt(lambda: set_class(5, 5))
print(frozenset({1}).issuperset((1, 2, [])), {1, 2}.issuperset([1, 2]))
attempt(lambda: {1}.issuperset((1, [])))
attempt(lambda: {1}.issuperset(5))


class SlottedY:
    __slots__ = ['y']
class Below(Slotted):
    __slots__ = 'z'
class Dict:
    __slots__ = ('__dict__',)
class Empty:
    __slots__ = ()
attempt(of(Slotted, SlottedY))
attempt(of(Slotted, Below))
attempt(of(Below, Slotted))
attempt(of(Below, SlottedY))
attempt(of(Slotted, list))
attempt(of(list, Slotted))
attempt(of(Slotted, A))
attempt(of(A, Slotted))
attempt(of(Slotted, Dict))
attempt(of(Slotted, Empty))
attempt(of(Empty, Dict, list))
attempt(of(Slotted, Exception))
attempt(of(Below, A, Empty, Dict))
