"""The order of handlers, else and finally; errors in raising and handling; generators."""

class K:
    a = 1

    def f(self):
        pass
d = K.__dict__
print(type(d).__name__, d['a'], 'f' in d, '__module__' in d, d.get('zz', 5), sorted((k for k in d if k[0] != '_')), dict(d)['a'], {**d}['a'])
for k, v in sorted(((k, v) for k, v in d.items() if k == 'a')):
    print(k, v)
try:
    d['a'] = 5
except TypeError as e:
    print(e)
print(vars(K)['a'], list(K.__dict__.keys())[0])

def f(n):
    try:
        if n == 1:
            raise ValueError('v')
        if n == 2:
            return 'ret'
        if n == 3:
            raise KeyError('k')
    except ValueError:
        print('handler')
        return 'h'
    else:
        print('else')
    finally:
        print('finally', n)
    return 'end'
for n in range(3):
    print(f(n))
try:
    f(3)
except KeyError as e:
    print('out', e)

def g():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
        finally:
            print('fin', i)
    else:
        print('never')
    try:
        return 1
    finally:
        return 2
print(g())

def h():
    while True:
        try:
            raise ValueError
        except ValueError:
            break
        finally:
            print('h fin')
    return 'h'
print(h())
try:
    try:
        raise ValueError('a')
    except (KeyError, ValueError) as e:
        print(type(e))
        raise
except Exception as e:
    print('again', e)
try:
    e
except NameError as x:
    print(x)

def un():
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        print(e)
    except UnboundLocalError as x:
        print(x)
un()
try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError
    except (KeyError, 5):
        pass
except TypeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    raise int
except TypeError as e:
    print(e)

class NoCall(Exception):

    def __new__(cls):
        return 5
try:
    raise NoCall
except TypeError as e:
    print(e)
try:
    assert 1 == 2, 'message'
except AssertionError as e:
    print(repr(e))
try:
    assert 0
except AssertionError as e:
    print(repr(e))
try:
    [].pop()
except IndexError as e:
    print(e)
try:
    {}['x']
except KeyError as e:
    print(e, e.args)
try:
    int('x')
except ValueError as e:
    print(e)
try:
    1 / 0
except ZeroDivisionError as e:
    print(e)

def rec(n):
    return rec(n + 1)
try:
    rec(0)
except RecursionError as e:
    print(e)

class Rec:

    def __getattr__(self, n):
        return self.other
try:
    Rec().x
except RecursionError as e:
    print('RecursionError')

class RR:

    def __repr__(self):
        return repr(self)
try:
    repr(RR())
except RecursionError as e:
    print('RecursionError')
x = []
x.append(x)
print(x)

class It:

    def __iter__(self):
        raise ValueError('iter')
try:
    for _ in It():
        pass
except ValueError as e:
    print(e)

def gen():
    try:
        yield 1
    except GeneratorExit:
        print('closed')
        raise
    finally:
        print('gen finally')
q = gen()
next(q)
q.close()
q = gen()
next(q)
try:
    q.throw(ValueError('thrown'))
except ValueError as e:
    print(e)

def gs():
    yield 1
    raise StopIteration('x')
q = gs()
next(q)
try:
    next(q)
except RuntimeError as e:
    print(e, repr(e.__cause__))
import sys

def deep():
    try:
        raise KeyError
    except KeyError:
        print(sys.exc_info()[0])

        def inner():
            return sys.exc_info()[0]
        print(inner())
    print(sys.exc_info())
deep()
