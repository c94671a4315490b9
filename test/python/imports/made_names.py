"""Names that are made while the program runs mean the same as those that are written."""


class A:
    def method(self):
        return 'method'


a = A()
setattr(A, '__le' + 'n__', lambda self: 42)
print(len(a))
setattr(a, 'x' + 'y', 5)
print(a.xy, vars(a))
setattr(A, 'meth' + 'od', lambda self: 'another')
print(a.method())
print(getattr('abc', 'up' + 'per')(), getattr([1, 2], '__len' + '__')())
print(list(map(getattr, [3, 4], ['re' + 'al', 'im' + 'ag'])))
print(hasattr(a, 'met' + 'hod'), hasattr(a, 'not' + 'hing'))
B = type('B' + 'B', (A,), {'__re' + 'pr__': lambda self: 'I am B', 'v' + 'alue': 3})
print(B(), B.__name__, B().value, B().method())


def f(*, alpha, beta=2):
    return alpha, beta


print(f(**{'al' + 'pha': 1}), f(**{''.join(['b', 'eta']): 3, 'alpha': 4}))
print(sorted([3, 1, 2], **{'rev' + 'erse': True}))
print('{0.imag} {0.real}'.format(7), '{x[k]}'.format(x={'k': 1}))
delattr(a, 'x' + 'y')
print(hasattr(a, 'xy'))
try:
    getattr(a, 'q' + 'q')
except AttributeError as e:
    print(e)
