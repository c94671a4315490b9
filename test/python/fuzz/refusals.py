# What calls say that do not fit: slot wrappers, unbound methods, encodings, deletions, too many arguments.
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: (1).to_bytes(None,'other'))
t(lambda: (1).to_bytes(None,5))
t(lambda: (1).to_bytes(-1,'other'))
t(lambda: (-1).to_bytes(1,'other'))
t(lambda: int.from_bytes([300],'other'))
t(lambda: int.from_bytes(5,5))
t(lambda: bytes('a', 5, 6)); t(lambda: bytes('a', 'utf-8', 6)); t(lambda: bytearray('a', 'utf-8', 6)); t(lambda: str(b'a', 5)); t(lambda: str(b'a', 'utf-8', 6)); t(lambda: 'a'.encode(5)); t(lambda: b'a'.decode(5)); t(lambda: b'a'.decode('utf-8', 5)); t(lambda: bytes(5, 5)); t(lambda: str(5, 5)); t(lambda: bytes(errors=3))
t(lambda: dict(a=1, **{'a':2})); 
class C:
    def __init__(self, **k): pass
t(lambda: dict(**5)); t(lambda: dict(*5)); t(lambda: print(a=1, **{'a':2})); t(lambda: [].append(**{'a':2}, **{'a':1})); t(lambda: (lambda: 1)(**{1:2}))
t(lambda: C(a=1, **{'a':2})); t(lambda: C(**5));  t(lambda: C(*5));
t(lambda: [].index(0,None)); t(lambda: [].index(0,1.5)); t(lambda: ().index(0,None)); t(lambda: list.append()); t(lambda: list.append(0)); t(lambda: list.append(0,1,2)); t(lambda: list.append([])); t(lambda: int.__add__()); t(lambda: int.__add__(1)); t(lambda: int.__add__('a')); t(lambda: list.__getitem__()); t(lambda: list.__getitem__([])); t(lambda: list.__len__(5)); t(lambda: list.__getitem__(5, 6)); t(lambda: [].__setitem__(1)); t(lambda: [].__setitem__()); t(lambda: list.__setitem__()); t(lambda: (5).__round__(1,2)); t(lambda: 'a'.__format__()); t(lambda: (5).__hash__(1)); t(lambda: [].__reversed__(1)); t(lambda: [].__iter__(1)); t(lambda: 'a'.__format__(5)); t(lambda: [].__contains__()); t(lambda: {}.__contains__());t(lambda: {1}.__contains__()); t(lambda: (5).__divmod__()); t(lambda: iter([]).__next__(1)); t(lambda: [].__lt__()); t(lambda: [].__init__(1,2)); t(lambda: object.__repr__()); t(lambda: object().__eq__()); t(lambda: (5).__str__(1)); t(lambda: {}.__getitem__(1,2)); t(lambda: {}.__or__()); t(lambda: (5).__bool__(1)); t(lambda: (2).__ceil__(1));t(lambda: (2.0).__trunc__(1)); t(lambda: (2).__getnewargs__(1)); t(lambda: ().__mul__('a')); t(lambda: ''.__rmul__('a')); t(lambda: [].__imul__('a')); t(lambda: [].__imul__(1.5)); t(lambda: ().__add__(5)); t(lambda: (1).__pow__('a')); t(lambda: (1).__lshift__(-1))
def d(x, k):
    del x[k]
class S:
    def __len__(self): return 1
for x in (5, 1.5, None, 'a', b'a', (1,), {1}, frozenset(), range(3), {}.keys(), C(), S(), len, slice(1), d, C):
    for k in (0, 'a', True):
        t(lambda: d(x, k))
def r(x): x.real = 5
t(lambda: r(True)); t(lambda: r(5)); t(lambda: r(1.5))
print('a', end='', flush=True); print()
def h(a, *, k=1, j=2): pass
t(lambda: h(1, 2, q=3)); t(lambda: h(1, 2, k=3)); t(lambda: h(1, 2, k=3, j=3)); t(lambda: h(1, 2, a=3)); t(lambda: h(1, 2))
def h2(): pass
t(lambda: h2(1, a=2)); t(lambda: h2(1)); t(lambda: (lambda a, b=1: 0)(1, 2, 3, c=4))
class K:
    def m(self): pass
    def n(): pass
t(lambda: K().m(1, a=2)); t(lambda: K().m(1)); t(lambda: K().n(1, a=2)); t(lambda: K().n())
