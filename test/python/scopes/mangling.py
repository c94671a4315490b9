"""Private names: mangling in classes, everywhere a name may stand."""


class Account:
    __limit = 100

    def __init__(self, __n=5):
        self.__balance = __n
        self.__dunder__ = "plain"
        self._single = 1

    def __hidden(self):
        return self.__balance, Account.__limit

    def show(self):
        return self.__hidden(), self.__dunder__

    def keyword(self, *, __k=3):
        return __k

    def local(self):
        __x = 7
        return [__x + __i for __i in range(2)], "__x" in locals(), "_Account__x" in locals()

    def get(self, other):
        return other.__balance


a = Account()
print(a.show(), a._Account__balance, a._Account__hidden(), Account._Account__limit)
print(sorted(vars(a)))
print(a.keyword(), a.keyword(_Account__k=8))
print(a.local())
try:
    a.__balance
except AttributeError as e:
    print(e)
print(a.get(Account(9)), hasattr(a, "__balance"), getattr(a, "_Account__balance"))


class Savings(Account):
    def __init__(self):
        super().__init__(50)
        self.__balance = "own"

    def both(self):
        return self.__balance, self._Account__balance


s = Savings()
print(s.both(), s.show())


class _Under:
    def __init__(self):
        self.__v = 1


class __Double:
    def f(self):
        self.__w = 2
        return self


class ___:
    def f(self):
        self.__plain = 3
        return self


print(vars(_Under()), vars(__Double().f()), vars(___().f()))


class Outer:
    __a = "outer"

    class Inner:
        __a = "inner"

        def get(self):
            return self.__a, Outer._Outer__a

    def get(self):
        return self.__a

    def function(self):
        def nested():
            return self.__a
        return nested(), (lambda: self.__a)()


print(Outer.Inner().get(), Outer().get(), Outer().function(), sorted(n for n in vars(Outer) if "__a" in n), [n for n in vars(Outer.Inner) if "__a" in n])
_Mangled__name = "module name"


class Mangled:
    def get(self):
        return __name

    def set_global(self):
        global __created
        __created = 11

    __slots__ = ("__slot", "open")

    def slot(self):
        self.__slot = 4
        return self.__slot


m = Mangled()
print(m.get(), m.slot(), m._Mangled__slot)
m.set_global()
print(_Mangled__created)


class Attr:
    pass


class Reader:
    def read(self, o):
        o.__x = 1
        o.y.__z = 2
        del o.__x
        return vars(o.y), vars(o).keys()


o = Attr()
o.y = Attr()
print(Reader().read(o))


class Error(Exception):
    def __init__(self, __code):
        self.__code = __code

    @property
    def code(self):
        return self.__code


try:
    raise Error(5)
except Error as e:
    print(e.code, e.args)
