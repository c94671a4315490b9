"""__set_name__: descriptors that learn their names."""


class Field:
    count = 0

    def __init__(self, kind=object, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        Field.count += 1
        self.name = name
        self.owner = owner.__name__
        self.order = Field.count
        owner.fields = getattr(owner, "fields", ()) + (name,)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.owner}.{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        if self.name not in obj.__dict__:
            raise AttributeError(self.name)
        del obj.__dict__[self.name]


class Person:
    name = Field(str, "?")
    age = Field(int, 0)

    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)


p = Person(name="Ada")
print(p.name, p.age, vars(p), Person.fields, Person.age.order, Person.name.owner)
p.age = 36
print(p.age, vars(p))
for bad in (lambda: setattr(p, "age", "x"), lambda: Person(name=5)):
    try:
        bad()
    except TypeError as e:
        print(e)
del p.age
print(p.age, vars(p))
try:
    del p.age
except AttributeError as e:
    print("AttributeError", e)


class Worker(Person):
    salary = Field(int)


print(Worker.fields, Person.fields, Worker.salary.order)
w = Worker(name="Bob", salary=10)
print(w.name, w.salary, w.age, sorted(vars(w)))
shared = Field()


class One:
    a = b = shared


print(shared.name, One.fields, shared.order)
Late = type("Late", (), {"z": Field(), "plain": 1})
print(Late.z.name, Late.z.owner)
Late.y = Field()
print(hasattr(Late.__dict__["y"], "name"))
Late.__dict__["y"].__set_name__(Late, "y")
print(Late().y, Late.fields)


class Fails:
    def __set_name__(self, owner, name):
        raise ValueError("no " + name)


try:
    class Broken:
        f = Fails()
except Exception as e:
    print(type(e).__name__ in ("RuntimeError", "ValueError"))


class NotOnClass:
    def __init__(self):
        self.__set_name__ = print


class Holder:
    n = NotOnClass()


print(type(Holder.n).__name__)
