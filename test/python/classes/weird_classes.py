"""Classes in unusual places: nested, in functions, in loops, conditional, redefined, in comprehensions, recursive references."""


def make(n):
    class Made:
        value = n

        def get(self):
            return self.value + n

        @classmethod
        def again(cls):
            return cls().get()
    return Made


A, B = make(1), make(2)
print(A is B, A.__name__ == B.__name__, A().get(), B.again(), isinstance(A(), B), A.__qualname__)
classes = []
for i in range(3):
    class Loop:
        index = i

        def show(self):
            return self.index, i
    classes.append(Loop)
print([c().show() for c in classes], len(set(classes)))
if A().get() > 1:
    class Chosen:
        name = "first"
else:
    class Chosen:
        name = "second"
print(Chosen.name)


class Redefined:
    v = 1


old = Redefined()


class Redefined(Redefined):
    v = 2


print(old.v, Redefined().v, isinstance(old, Redefined), [c.__name__ for c in Redefined.__mro__])


class Node:
    class Iterator:
        def __init__(self, node):
            self.node = node

        def __iter__(self):
            return self

        def __next__(self):
            if self.node is None:
                raise StopIteration
            v, self.node = self.node.v, self.node.next
            return v

    def __init__(self, v, next=None):
        self.v, self.next = v, next

    def __iter__(self):
        return self.Iterator(self)


print(list(Node(1, Node(2, Node(3)))), Node.Iterator.__qualname__)


class Outer:
    x = "outer"

    class Middle:
        x = "middle"

        class Inner:
            x = "inner"

            def path(self):
                return Outer.x, Outer.Middle.x, Outer.Middle.Inner.x

    shortcut = Middle.Inner


print(Outer.shortcut().path(), Outer.Middle.Inner.__qualname__, Outer.shortcut is Outer.Middle.Inner)
print([type(f"C{i}", (), {"n": i, "sq": property(lambda s: s.n ** 2)})().sq for i in range(4)])


class Empty: ...


class OneLine: x = 1; y = 2


class Expr:
    "doc";  print("body runs")
    5
    def m(self): return "m"


print(Empty().__class__.__name__, OneLine.x + OneLine.y, Expr().m(), Expr.__doc__)


class Self:
    def __init__(self):
        self.me = self
        self.cls = Self
        self.items = [self]

    def __repr__(self):
        return "Self()"


s = Self()
print(s.me.me.me is s, s.cls is type(s), s.items, s.items[0].items[0] is s)


class Ref:
    registry = []

    def method(self):
        return Ref.registry, __class__.__name__, type(self) is __class__

    registry.append("in body")


print(Ref().method())


class Shadow:
    list = [1, 2]
    int = "shadowed"

    def use(self):
        return list("ab"), int("5"), self.list, self.int


print(Shadow().use())


class Raises:
    defined = 1
    try:
        boom = 1 // 0
    except ZeroDivisionError:
        boom = "caught"


try:
    class Fails:
        a = 1
        b = undefined_name
except NameError as e:
    print(e, "Fails" in globals())
print(Raises.boom)


def deco(cls):
    cls.decorated = cls.__name__
    return cls


@deco
@lambda c: type(c.__name__ + "2", (c,), {})
class Dec:
    pass


print(Dec.decorated, Dec.__mro__[1].__name__)
lambda_class = (lambda: type("L", (), {"v": 9}))()
print(lambda_class.v, (type("M", (int,), {"double": lambda self: self * 2}))(21).double())


class Del:
    a = 1
    b = 2
    del a


print(hasattr(Del, "a"), Del.b)
