"""Context managers, generators and chains in layers; messages of many failed operations."""

class Res:

    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print('in', self.n)
        return self

    def __exit__(self, t, v, tb):
        print('out', self.n, t.__name__ if t else None)
        if self.n == 'swallow':
            return True
        if self.n == 'raise':
            raise KeyError('from exit')

def run(*names):
    try:
        with Res(names[0]) as a, Res(names[1]) as b:
            raise ValueError('body')
        print('after')
    except Exception as e:
        print(repr(e), repr(e.__context__))
run('a', 'b')
run('swallow', 'b')
run('a', 'swallow')
run('raise', 'b')
run('a', 'raise')
run('swallow', 'raise')

def gen():
    try:
        while True:
            try:
                x = (yield)
                print('got', x)
            except ValueError as e:
                print('inside', e)
    finally:
        print('cleanup')
g = gen()
next(g)
g.send(1)
g.throw(ValueError('v'))
g.send(2)
g.close()

def outer():
    try:
        yield from inner()
    except KeyError as e:
        print('outer caught', e)
        yield 'recovered'

def inner():
    yield 1
    raise KeyError('k')
print(list(outer()))

def nested(n):
    try:
        if n == 0:
            raise RuntimeError('bottom')
        nested(n - 1)
    except RuntimeError as e:
        if n < 3:
            raise RuntimeError(f'level {n}') from e
        return e
e = nested(4)
while e:
    print(e, end='; ')
    e = e.__cause__
print()

def ret_in_finally():
    for i in range(5):
        try:
            raise ValueError
        except ValueError:
            continue
        finally:
            if i == 3:
                return i
print(ret_in_finally())
try:
    try:
        raise ValueError(1)
    finally:
        try:
            raise KeyError(2)
        except KeyError:
            pass
except ValueError as e:
    print(repr(e), e.__context__)

def f():
    try:
        return 'try'
    except:
        pass
    else:
        return 'else'
    finally:
        print('f finally')
print(f())

class E1(Exception):
    pass

class E2(E1):
    pass
for exc in (E2, E1, Exception, KeyError):
    try:
        raise exc('m')
    except E2 as e:
        print('E2', e)
    except (E1, KeyError) as e:
        print('E1/KeyError', e)
    except Exception as e:
        print('Exception', e)
try:
    raise E2
except E1 as e:
    print(type(e), e.args)
x = [1, 2, 3]
try:
    for i in x:
        if i == 2:
            raise StopIteration('manual')
except StopIteration as e:
    print(e.value)

def reraise():
    try:
        1 / 0
    except ZeroDivisionError as e:
        saved = e
    return saved
s = reraise()
print(repr(s), s.__traceback__ is not None)
try:
    raise s
except ZeroDivisionError as e:
    print(e is s)
errors = []
for fn in (
    lambda: [][1],
    lambda: {}['a'],
    lambda: int('z'),
    lambda: None.a,
    lambda: 1 + '1',
    lambda: undefined,
    lambda: [1, 2].index(5),
    lambda: 'abc'.index('z'),
    lambda: 1 .bit_length(3),
    lambda: chr(-1),
    lambda: 'a' * -1,
    lambda: bytes([300]),
    lambda: float('x'),
    lambda: {}.popitem(),
    lambda: set().pop(),
    lambda: [].pop(),
    lambda: next(iter([])),
    lambda: [3, 'a'].sort(),
    lambda: max([]),
    lambda: range(1, 2, 0),
    lambda: 1 << -1,
    lambda: 2 ** (-1),
    lambda: 5 % 0,
    lambda: divmod(1, 0),
    lambda: 1.5 // 0,
    lambda: '%d' % 'x',
    lambda: '{}'.format(),
    lambda: ord('ab'),
    lambda: sum(['a']),
    lambda: zip(1),
    lambda: dict([1]),
    lambda: [*5],
    lambda: hash([]),
    lambda: {[]: 1},
    lambda: {1, []},
    lambda: (1, 2)[5],
    lambda: 'abc'[10],
    lambda: b'abc'[10],
    lambda: [1]['a'],
    lambda: {}['x']['y'],
    lambda: len(5),
    lambda: iter(5),
    lambda: abs('x'),
    lambda: -'x',
    lambda: ~1.5,
    lambda: not_defined(),
    lambda: int('5', 99),
    lambda: isinstance(1, 1),
    lambda: 'a' < 1,
    lambda: [] < 1,
    lambda: None < None,
    lambda: 1j < 2j,
    lambda: int(None),
    lambda: int([]),
    lambda: float([]),
    lambda: str(b'x', 'bad-encoding'),
    lambda: 'x'.encode('bad'),
    lambda: round('x'),
    lambda: pow(2, -1, 4),
    lambda: complex('x'),
    lambda: ''.join([1]),
    lambda: 'a'.split(''),
    lambda: slice(),
    lambda: type(1, 2),
    lambda: super(int),
    lambda: memoryview(5),
    lambda: bytearray(-1),
    lambda: [1, 2, 3][::0],
    lambda: list(range(3))[0:1, 2],
):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
