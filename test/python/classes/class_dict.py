# __dict__ of a class: a live view, in the order of the definition.
class Known:
    """Text."""
    zeta = 1
    alpha = 2
    def method(self): pass
    middle = 'm'
    def _a(self): pass
print(list(Known.__dict__))
print(Known.__dict__['alpha'], Known.__dict__['__doc__'], Known.__dict__['__module__'], '__qualname__' in vars(Known))
class Plain: pass
print(list(vars(Plain)), vars(Plain)['__dict__'], vars(Plain)['__weakref__'])
def make():
    class Local:
        b = 1
        a = 2
        def f(self): pass
    return Local
C = make()
d = C.__dict__
print(type(d).__name__, list(d))
C.late = 5
C.early = 6
print(list(d)[-2:], d['late'], 'early' in d, len(d) == len(list(d)), d.get('nothing', 'none'))
del C.b
C.b = 3
print(list(d)[-1], d['b'])
try: d['x'] = 1
except TypeError as error: print(error)
try: d['nothing']
except KeyError as error: print(error)
print(d['f'] is C.f, d == dict(d), d.copy()['a'])
print(list(vars(type('T', (), {'z': 3, 'a': 1, '__qualname__': 'q.r'}))))
class Slotted:
    x1 = 1
    __slots__ = ('a', 'b')
    def f(self): pass
print(list(vars(Slotted)), vars(Slotted)['a'])
class WithDict(Slotted):
    __slots__ = ('c', '__dict__')
print(list(vars(WithDict)))
class Sub(Known):
    own = 1
    def __eq__(self, other): return True
print(list(vars(Sub)))
class Eq:
    def __eq__(self, other): return True
    after = 1
print(list(vars(Eq)), vars(Eq)['__hash__'])
class S(str): pass
class I(int): pass
class E(Exception): pass
class M(type): pass
class L(list): pass
class St(set): pass
for t in (S, I, E, M, L, St): print(list(vars(t)))
many = type('Many', (), {f'n{i}': i for i in range(40)})
print(list(vars(many))[:40] == [f'n{i}' for i in range(40)])
for i in range(40, 80): setattr(many, f'n{i}', i)
print([n for n in vars(many) if n[0] == 'n'] == [f'n{i}' for i in range(80)])
print(vars(Plain)['__dict__'].__get__(Plain()), sum(1 for k, v in vars(C).items() if k == 'a' and v == 2))
print(dict(C.__dict__)['a'], {**C.__dict__}['a'], 'a' in C.__dict__.keys())
