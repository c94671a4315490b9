"""A small object mapper: fields by metaclass, queries made of operators, joins, ordering, lazy evaluation and a text of the query."""


class Field:
    def __init__(self, kind=str, default=None, null=False):
        self.kind, self.default, self.null = kind, default, null

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        return self if obj is None else obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if value is None and not self.null:
            raise ValueError(f"{self.name} may not be null")
        obj.__dict__[self.name] = value if value is None else self.kind(value)

    def _test(self, sign, other, f):
        return Test(f"{self.name} {sign} {other!r}", lambda row: f(getattr(row, self.name), other))

    def __eq__(self, other):
        return self._test("=", other, lambda a, b: a == b)

    def __ne__(self, other):
        return self._test("<>", other, lambda a, b: a != b)

    def __lt__(self, other):
        return self._test("<", other, lambda a, b: a is not None and a < b)

    def __gt__(self, other):
        return self._test(">", other, lambda a, b: a is not None and a > b)

    def __neg__(self):
        return Order(self, True)

    def is_in(self, items):
        return self._test("in", tuple(items), lambda a, b: a in b)

    def like(self, pattern):
        head, star, tail = pattern.partition("%")
        return self._test("like", pattern, lambda a, _: a is not None and (a.startswith(head) and a.endswith(tail) if star else a == head))

    __hash__ = object.__hash__


class Order:
    def __init__(self, field, down=False):
        self.field, self.down = field, down

    def __str__(self):
        return self.field.name + (" desc" if self.down else "")


class Test:
    def __init__(self, text, f):
        self.text, self.f = text, f

    def __call__(self, row):
        return self.f(row)

    def __and__(self, o):
        return Test(f"({self.text} and {o.text})", lambda r: self(r) and o(r))

    def __or__(self, o):
        return Test(f"({self.text} or {o.text})", lambda r: self(r) or o(r))

    def __invert__(self):
        return Test(f"not {self.text}", lambda r: not self(r))


class Query:
    def __init__(self, model, tests=(), order=(), cut=slice(None)):
        self.model, self.tests, self.order, self.cut = model, tests, order, cut

    def where(self, *tests, **equal):
        more = tests + tuple(getattr(self.model, k) == v for k, v in equal.items())
        return Query(self.model, self.tests + more, self.order, self.cut)

    def order_by(self, *fields):
        return Query(self.model, self.tests, tuple(f if isinstance(f, Order) else Order(f) for f in fields), self.cut)

    def __getitem__(self, at):
        if isinstance(at, slice):
            return Query(self.model, self.tests, self.order, at)
        return list(self)[at]

    def __iter__(self):
        rows = [r for r in self.model.rows if all(t(r) for t in self.tests)]
        for o in reversed(self.order):
            rows.sort(key=lambda r: (getattr(r, o.field.name) is None, getattr(r, o.field.name)), reverse=o.down)
        return iter(rows[self.cut])

    def __len__(self):
        return sum(1 for _ in self)

    def __bool__(self):
        return next(iter(self), None) is not None

    def __str__(self):
        text = f"select {', '.join(self.model.fields)} from {self.model.__name__.lower()}"
        if self.tests:
            text += " where " + " and ".join(t.text for t in self.tests)
        if self.order:
            text += " order by " + ", ".join(map(str, self.order))
        if self.cut != slice(None):
            text += f" limit {self.cut.stop}" + (f" offset {self.cut.start}" if self.cut.start else "")
        return text

    def values(self, *fields):
        return [tuple(getattr(r, f.name) for f in fields) for r in self]

    def group(self, field):
        groups = {}
        for r in self:
            groups.setdefault(getattr(r, field.name), []).append(r)
        return groups


class ModelType(type):
    def __new__(meta, name, bases, body):
        cls = super().__new__(meta, name, bases, body)
        cls.fields = {n: f for base in reversed(cls.__mro__) for n, f in vars(base).items() if isinstance(f, Field)}
        cls.rows = []
        return cls

    def __getattr__(cls, name):
        if name.startswith("by_"):
            return lambda value: cls.objects.where(**{name[3:]: value})
        raise AttributeError(f"{cls.__name__} has no {name}")

    @property
    def objects(cls):
        return Query(cls)


class Model(metaclass=ModelType):
    def __init__(self, **values):
        for name in self.fields:
            setattr(self, name, values.pop(name, self.fields[name].default))
        if values:
            raise TypeError(f"unknown: {', '.join(values)}")
        type(self).rows.append(self)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self.fields)})"


class Person(Model):
    name = Field()
    age = Field(int, 0)
    city = Field(null=True)


class Employee(Person):
    salary = Field(int, 100)


for name, age, city in (("Ann", 30, "Ulm"), ("Bob", "25", None), ("Cid", 41, "Bonn"), ("Dan", 25, "Ulm"), ("Eve", 35, "Bonn")):
    Person(name=name, age=age, city=city)
P = Person
print(list(P.fields), list(Employee.fields), Employee.rows, Employee(name="Z", salary="7"))
q = P.objects.where((P.age > 26) & ~(P.city == "Bonn") | (P.name == "Bob")).order_by(-P.age, P.name)
print(q, list(q), len(q), bool(q), sep="\n")
print(P.objects.order_by(P.city, -P.name).values(P.name, P.city), P.objects.where(city="Ulm")[0], P.by_city("Bonn")[:1], list(P.by_age(25)[1:2]), sep="\n")
print(P.objects.where(P.name.is_in("Ann Eve".split()), P.age < 33), [p.name for p in P.objects.where(P.city.like("B%n"))], {k: [p.name for p in v] for k, v in P.objects.group(P.city).items()}, bool(P.objects.where(P.age > 99)))
for bad in (lambda: Person(age=1), lambda: Person(name="x", nope=1), lambda: Person(name="x", age="y"), lambda: Person.nothing, lambda: P.objects[99]):
    try:
        bad()
    except (TypeError, ValueError, AttributeError, IndexError) as e:
        print(f"{type(e).__name__}: {e}")
print(len(P.rows))
