"""An error hierarchy for an application: codes, class methods, wrapping, converting, reporting."""


class AppError(Exception):
    code = 500
    template = "internal error"

    def __init__(self, **details):
        self.details = details
        super().__init__(self.template.format(**details))

    @classmethod
    def wrap(cls, error, **details):
        made = cls(**details)
        made.__cause__ = error
        return made

    def to_dict(self):
        out = {"code": self.code, "message": str(self)}
        if self.details:
            out["details"] = dict(sorted(self.details.items()))
        if self.__cause__ is not None:
            out["cause"] = repr(self.__cause__)
        return out


class NotFound(AppError, LookupError):
    code = 404
    template = "{kind} {key!r} not found"


class Invalid(AppError, ValueError):
    code = 400
    template = "invalid {field}: {reason}"

    def __str__(self):
        return super().__str__().capitalize()


def convert(*table):
    class Convert:
        def __enter__(self):
            return self

        def __exit__(self, kind, value, tb):
            if kind is None or isinstance(value, AppError):
                return False
            for source, target, details in table:
                if issubclass(kind, source):
                    raise target(**{k: f(value) if callable(f) else f for k, f in details.items()}) from value
            return False
    return Convert()


def find(table, key):
    with convert((KeyError, NotFound, {"kind": "user", "key": lambda e: e.args[0]}), ((TypeError, ValueError), Invalid, {"field": "key", "reason": str})):
        return int(table[key])


table = {"a": "1", "b": "x", "c": None}
for key in ("a", "b", "c", "d"):
    try:
        print(find(table, key))
    except LookupError as e:
        print(type(e).__mro__[1].__name__, e.to_dict())
    except ValueError as e:
        print(e.to_dict(), e.code)
e = NotFound.wrap(OSError(5, "io"), kind="file", key="f")
print(e.to_dict(), isinstance(e, LookupError), e.args)
try:
    NotFound(kind="x")
except KeyError as x:
    print("missing detail", x)
try:
    raise AppError
except AppError as x:
    print(x.to_dict())
