# Classes that derive from str, bytes and bytearray.
class S(str):
    extra = 7

    def shout(self):
        return self.upper() + '!'

    def __str__(self):
        return 'S:' + str.__str__(self)


s = S('abc')
print(s, repr(s), s.shout(), s.extra, len(s), s[1], s[1:], type(s[1:]) is str)
print(s == 'abc', 'abc' == s, s != 'abd', s < 'abd', hash(s) == hash('abc'), {s: 1}['abc'], {'abc': 2}[s])
print(s + 'd', 'x' + s, type(s + 'd') is str, s * 2, 2 * s, 'b' in s, s in 'xabcx')
print(f'{s}', f'{s!r}', f'{s:>6}', '%s %r' % (s, s), '{}'.format(s), '{:>5}'.format(s), format(s, '<5') + '|')
print(','.join([s, S('d')]), s.join(['1', '2']), s.replace(S('b'), S('x')), s.split(S('b')), s.find(S('c')))
print(list(s), list(iter(s)), [c for c in s], sorted(S('cab')), tuple(s), set(S('aa')))
print(isinstance(s, str), issubclass(S, str), type(s).__name__, type(s.upper()).__name__, type(str(s)).__name__)
s.mark = 5
print(s.mark, s.__dict__)


class Upper(str):
    def __new__(cls, text, tail=''):
        return super().__new__(cls, text.upper() + tail)

    def __len__(self):
        return 99

    def __eq__(self, other):
        return str(other) == 'anything'

    def __hash__(self):
        return 3

    def __getitem__(self, i):
        return ('item', i)

    def __format__(self, spec):
        return 'formatted ' + spec

    def __add__(self, other):
        return 'added'

    def __contains__(self, x):
        return True


u = Upper('abc', tail='def')
print(len(u), u == 'anything', u == 'ABC', hash(u), u[5], u[1:2], f'{u:xyz}', u + 1, 5 in u, str.__len__(u), str.__eq__(u, 'ABCdef'))


class B(bytes):
    pass


b = B(b'abc')
print(b, repr(b), b[0], b[1:], type(b[1:]).__name__, b + b'd', b == b'abc', hash(b) == hash(b'abc'), b.upper(), type(b.upper()).__name__, list(b), B([1, 2]), B(3), B('é', 'utf-8'), b.hex(), B.fromhex('0102'), type(B.fromhex('01')).__name__)


class A(bytearray):
    def __init__(self, *args):
        super().__init__(*args)
        self.log = []

    def append(self, x):
        self.log.append(x)
        super().append(x)


a = A(b'abc')
a.append(100)
a += b'e'
print(a, a.log, type(a).__name__, len(a), a[1:3], type(a[1:3]).__name__, a == b'abcde', a.upper(), bytes(a), A())
a[0] = 65
del a[1]
print(a, 65 in a, list(a), a.find(b'd'), A.fromhex('ff'), type(A.fromhex('ff')).__name__)


class I:
    def __index__(self):
        return 2


class F:
    def __format__(self, spec):
        return '<' + spec + '>'

    def __str__(self):
        return 'F!'

    def __repr__(self):
        return 'F?'


print('abcdef'[I()], 'abcdef'[I():], 'ab' * I(), I() * 'ab', b'abc'[I()], bytes([I()]), 'abcabc'.find('c', I()), 'x'.center(I() + 1 if False else I()), '%d %x %c' % (I(), I(), I()) if False else '')
print(f'{F()}', f'{F():abc}', f'{F()!s}', f'{F()!r:>5}', '{} {!r} {!s:>4}'.format(F(), F(), F()), '%s %r' % (F(), F()), format(F(), 'q'))


class BadStr:
    def __str__(self):
        return 5


class BadFormat:
    def __format__(self, spec):
        return 5


for f in (lambda: str(BadStr()), lambda: f'{BadStr()}', lambda: '%s' % BadStr(), lambda: format(BadFormat()), lambda: f'{BadFormat():x}', lambda: '{}'.format(BadFormat())):
    try:
        print(f())
    except TypeError as e:
        print(e)


class D(dict):
    def __missing__(self, key):
        return 'no ' + key


print('{a} {b}'.format_map(D(a=1)), '%(a)s %(zz)s' % D(a=1), 'abc'.translate(D({97: 'x', 98: None, 99: 'z'})))
