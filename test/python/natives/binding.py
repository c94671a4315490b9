"""Arguments of functions that are written in C."""


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


l = [3, 1, 2]
show(lambda: sorted(l, reverse=True))
show(lambda: sorted(l, key=lambda x: -x))
show(lambda: print('a', 'b', sep='-', end='!\n'))
show(lambda: len())
show(lambda: len(1, 2))
show(lambda: len(x=1))
show(lambda: int('ff', 16))
show(lambda: int('ff', base=16))
show(lambda: [].append())
show(lambda: [].append(1, 2))
show(lambda: list.append([], 1))
show(lambda: list.append())
show(lambda: list.append(1, 2))
show(lambda: (5).to_bytes(2, 'big'))
show(lambda: (5).to_bytes(length=2, byteorder='little'))
show(lambda: int.from_bytes(b'\x01\x00', 'big'))
show(lambda: (5).__add__(3))
show(lambda: int.__add__(5, 3))
show(lambda: {}.get())
show(lambda: {'a': 1}.get('a'))
show(lambda: {'a': 1}.pop('b', 7))
show(lambda: dict(a=1, b=2))
show(lambda: 'a,b'.split(sep=','))
show(lambda: 'a,b'.split(',', maxsplit=1))
show(lambda: max(1, 2, 3))
show(lambda: max([1, 2], default=3))
show(lambda: max([], default=3))
show(lambda: max([]))
show(lambda: (1).real)
show(lambda: setattr(1, 'real', 2))
show(lambda: list(zip([1, 2], [3, 4], strict=True)))
show(lambda: list(enumerate('ab', start=5)))
show(lambda: str(b'x', 'utf-8'))
show(lambda: print(*[1, 2], **{'sep': ':'}))
show(lambda: 'x'.join(['a', 'b']))
show(lambda: dict.fromkeys('ab', 0))
class L(list):
    def append(self, x):
        super().append(x * 2)
x = L(); x.append(4); show(lambda: x)


show(lambda: list.append)
show(lambda: len)
show(lambda: list.__init__([], 1))
m = [].append
m(5)
show(lambda: m.__self__)
show(lambda: m.__name__)
