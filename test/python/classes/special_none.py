# A special method that is None, or no function.
def attempt(f):
    try: print(f())
    except Exception as error: print(type(error).__name__, error)
class C:
    __setattr__ = None
    __eq__ = None
    __lt__ = None
    __contains__ = None
    __iter__ = None
    __hash__ = None
    __call__ = None
    __len__ = None
    __add__ = None
    __getitem__ = None
    __repr__ = None
def store(o): o.x = 1
c = C()
for f in (lambda: store(c), lambda: c == 1, lambda: c < 1, lambda: 1 in c, lambda: iter(c), lambda: hash(c), lambda: c(), lambda: len(c), lambda: c + 1, lambda: c[0], lambda: repr(c)): attempt(f)
class Hook:
    def __call__(self, *args): return 'hook', args
class D:
    __getattribute__ = Hook()
    __setattr__ = Hook()
    __delattr__ = Hook()
d = D()
print(d.anything)
d.x = 1
del d.y
class E(Exception):
    def __getattribute__(self, name):
        print('E', name)
        return super().__getattribute__(name)
class Behind:
    def __getattribute__(self, name):
        print('Behind', name)
        return super().__getattribute__(name)
class Both(E, Behind): pass
print(Both(1).args)
class F(str):
    def __str__(self): return 'fs'
    def __format__(self, spec): return super().__format__(spec)
print(format(F('abc'), ''), format(F('abc'), '5') + '|', f'{F("q")}')
class G(int):
    def __str__(self): return 'gs'
attempt(lambda: format(G(3), ''))
attempt(lambda: format(G(3), 'q'))
print(type(format(type('H', (str,), {})('x'), '1')).__name__)
class Same:
    def __rdivmod__(self, other): return 'rdivmod'
attempt(lambda: divmod(Same(), Same()))
attempt(lambda: divmod(1, Same()))
class Ne(int):
    def __eq__(self, other): print('eq'); return False
print(1 != Ne(1), Ne(1) != 1, Ne(1) == 1)
class Iter(set):
    def __iter__(self): return iter((7, 8))
i = Iter((1, 2))
print(i, 1 in i, 7 in i, i - {1}, {1, 5} - i, i | {3})
class Speaks:
    def __str__(self):
        print('speaks')
        return 'text'
print('before', Speaks(), 'after')
