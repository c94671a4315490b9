"""super() in all its forms: no arguments, two, one; in class and static methods, properties, nested functions."""


class A:
    attribute = "A.attribute"

    def method(self):
        return "A.method"

    @classmethod
    def make(cls):
        return "A.make " + cls.__name__

    @staticmethod
    def stat():
        return "A.stat"

    @property
    def prop(self):
        return "A.prop"

    def __getitem__(self, i):
        return ("A", i)

    def __len__(self):
        return 7

    def __str__(self):
        return "A()"


class B(A):
    attribute = "B.attribute"

    def method(self):
        def nested():
            return super(B, self).method()

        def zero():
            return super().method() if False else "-"
        return super().method(), nested(), super(B, self).method(), [super(B, self).method() for _ in range(1)], zero()

    @classmethod
    def make(cls):
        return "B+" + super().make()

    @staticmethod
    def stat():
        return "B+" + super(B, B).stat()

    @property
    def prop(self):
        return "B+" + super().prop

    def attributes(self):
        s = super()
        return s.attribute, s.prop, s.stat(), s.make(), s.method()

    def __getitem__(self, i):
        return super().__getitem__(i) + ("B",)

    def __len__(self):
        return super().__len__() + 1

    def __str__(self):
        return "B+" + super().__str__()


b = B()
print(b.method())
print(B.make(), b.make(), B.stat(), b.prop)
print(b.attributes())
print(b[3], len(b), str(b))
print(super(B, b).method(), super(B, B).make(), super(A, b).__init__ is not None)
bound = super(B, b).method
print(bound(), bound.__self__ is b)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: super(B, b).nothing)
attempt(lambda: super(B, 5))
attempt(lambda: super(B, A()))
attempt(lambda: super(5, b))
attempt(lambda: super(B, b)[0])
attempt(lambda: len(super(B, b)))


class C(B):
    def set(self):
        super().value = 3


attempt(lambda: C().set())


class D(B):
    def __getattr__(self, name):
        return "fallback " + name

    def get(self):
        return self.unknown

    def get2(self):
        return super().unknown


attempt(lambda: D().get())
attempt(lambda: D().get2())


class P(A):
    @property
    def prop(self):
        return self._p

    @prop.setter
    def prop(self, v):
        self._p = "P" + v


class Q(P):
    @property
    def prop(self):
        return super().prop + "Q"

    @prop.setter
    def prop(self, v):
        P.prop.fset(self, v + "!")


q = Q()
q.prop = "v"
print(q.prop)


class Gen(A):
    def walk(self):
        for c in super().stat():
            yield c

    def lazy(self):
        return lambda: super(Gen, self).stat()


print(list(Gen().walk()), Gen().lazy()())
