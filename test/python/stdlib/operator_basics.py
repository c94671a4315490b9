import operator
from operator import attrgetter, itemgetter, methodcaller

print(operator.add(1, 2), operator.sub(5, 3), operator.mul(2, 3), operator.truediv(7, 2), operator.floordiv(7, 2), operator.mod(7, 3), operator.pow(2, 5))
print(operator.lt(1, 2), operator.eq(1, 1), operator.ne(1, 2), operator.not_(0), operator.truth([]), operator.is_(None, None), operator.abs(-3), operator.neg(4))
print(operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3), operator.lshift(1, 4), operator.rshift(16, 2), operator.inv(5), operator.index(7))
print(operator.concat("a", "b"), operator.contains([1, 2], 2), operator.countOf([1, 1, 2], 1), operator.indexOf([5, 6], 6), operator.getitem("abc", 1), operator.length_hint([1, 2]))
x = [1, 2, 3]
operator.setitem(x, 0, 9)
operator.delitem(x, 1)
print(x, operator.iadd([1], [2]), operator.imul(3, 4))
print(itemgetter(1)("abc"), itemgetter(0, 2)([1, 2, 3]), itemgetter("k")({"k": 5}), itemgetter(slice(1, 3))("abcd"))
print(sorted([(1, "b"), (2, "a")], key=itemgetter(1)), repr(itemgetter(1, 2)))


class P:
    def __init__(self):
        self.name = "n"
        self.inner = self


print(attrgetter("name")(P()), attrgetter("inner.inner.name", "name")(P()), repr(attrgetter("a.b")))
print(methodcaller("upper")("abc"), methodcaller("split", ",", maxsplit=1)("a,b,c"), repr(methodcaller("f", 1, k=2)))
import functools

print(functools.reduce(operator.mul, range(1, 6)))
