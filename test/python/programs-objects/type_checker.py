"""A tiny ORM-like model layer: fields, metaclass, defaults, conversion, comparison, JSON-like output."""


class FieldError(ValueError):
    pass


class Field:
    order = 0
    type = None

    def __init__(self, default=..., *, null=False):
        Field.order += 1
        self.order, self.default, self.null = Field.order, default, null

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, cls=None):
        return self if obj is None else obj._data[self.name]

    def __set__(self, obj, value):
        obj._data[self.name] = self.clean(value)

    def clean(self, value):
        if value is None:
            if not self.null:
                raise FieldError(f"{self.name} may not be None")
            return None
        try:
            return self.convert(value)
        except (TypeError, ValueError) as e:
            raise FieldError(f"{self.name}: {e}") from e

    def convert(self, value):
        return self.type(value)


class IntField(Field):
    type = int


class StrField(Field):
    type = str

    def __init__(self, *a, max_length=None, **kw):
        super().__init__(*a, **kw)
        self.max_length = max_length

    def convert(self, value):
        value = super().convert(value)
        if self.max_length and len(value) > self.max_length:
            raise ValueError(f"longer than {self.max_length}")
        return value


class ListField(Field):
    def __init__(self, inner, **kw):
        super().__init__(list, **kw)
        self.inner = inner

    def convert(self, value):
        return [self.inner.convert(v) for v in value]


class RefField(Field):
    def __init__(self, model, **kw):
        super().__init__(**kw)
        self.model = model

    def convert(self, value):
        return value if isinstance(value, self.model) else self.model(**value)


class ModelMeta(type):
    models = {}

    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        fields = {}
        for base in reversed(cls.__mro__):
            fields.update({k: v for k, v in vars(base).items() if isinstance(v, Field)})
        cls._fields = dict(sorted(fields.items(), key=lambda kv: kv[1].order))
        mcs.models[name] = cls
        return cls

    def __iter__(cls):
        return iter(cls._fields)

    def __contains__(cls, name):
        return name in cls._fields


class Model(metaclass=ModelMeta):
    def __init__(self, **values):
        self._data = {}
        for name, field in self._fields.items():
            if name in values:
                setattr(self, name, values.pop(name))
            elif field.default is not ...:
                setattr(self, name, field.default() if callable(field.default) else field.default)
            elif field.null:
                setattr(self, name, None)
            else:
                raise FieldError(f"{type(self).__name__} needs {name}")
        if values:
            raise FieldError(f"unknown: {', '.join(sorted(values))}")

    def __eq__(self, other):
        return type(self) is type(other) and self._data == other._data

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self._data.items())})"

    def dump(self):
        def plain(v):
            match v:
                case Model():
                    return v.dump()
                case list():
                    return [plain(x) for x in v]
                case _:
                    return v
        return {k: plain(v) for k, v in self._data.items()}

    def copy(self, **changes):
        return type(self)(**{**self._data, **changes})


class Address(Model):
    street = StrField(max_length=12)
    number = IntField(1)


class Person(Model):
    name = StrField()
    age = IntField(null=True)
    tags = ListField(StrField())
    address = RefField(Address, null=True)

    @property
    def adult(self):
        return self.age is not None and self.age >= 18


class Employee(Person):
    salary = IntField(0)
    name = StrField("nobody")


print(list(Person), list(Employee), "age" in Person, sorted(ModelMeta.models))
p = Person(name="Ada", age="36", tags=(1, "x"), address={"street": "Main", "number": "7"})
print(p, p.adult, p.address.number + 1, p.dump())
print(Person(name=5).name, Person(name="q").tags, Person(name="q").address, Employee(), Employee(salary="12").salary)
q = p.copy(age=17)
print(q.adult, p == q, p == p.copy(), p.copy().address is p.address, q != p)
q.age = None
q.tags.append("shared?")
print(q.age, p.tags, q.tags)
for f in (lambda: Person(), lambda: Person(name="a", age="x"), lambda: Person(name=None), lambda: Person(name="a", zip=1, phone=2), lambda: Address(street="a very long street"), lambda: setattr(p, "age", []), lambda: Person(name="a", address={"number": 1})):
    try:
        f()
    except FieldError as e:
        print(e, "|", type(e.__cause__).__name__)
