# Names made at run time are the same attributes as names of the program; interning of short and long ones.
class C:
    pass


c = C()
for i in range(40):
    setattr(c, 'field' + str(i), i * i)
print(sum(getattr(c, f'field{i}') for i in range(40)), c.field7, hasattr(c, 'field' + '39'), hasattr(c, 'field40'))
setattr(c, 'x', 1)
setattr(c, ''.join(['lo', 'ng_', 'name']), 2)
print(c.x, c.long_name, getattr(c, 'y', 'none'), sorted(vars(c))[:3], len(vars(c)))
delattr(c, 'field' + '3')
print(hasattr(c, 'field3'), getattr('abc', 'up' + 'per')(), getattr([3, 1], 'so' + 'rt')())
setattr(c, 'é', 5)
print(getattr(c, 'é'), c.é)
print('{0.x} {0.field5} {0.__class__.__name__}'.format(c), getattr(c, S) if (S := 'x') else 0)
for bad in (5, b'x', None):
    try:
        getattr(c, bad)
    except TypeError as e:
        print(e)
