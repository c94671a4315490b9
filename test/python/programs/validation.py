"""Validation of nested data: validators put together, errors gathered with their paths into a group, coercion."""


class Problem(ValueError):
    def __init__(self, path, message):
        super().__init__(f"{'.'.join(map(str, path)) or 'value'}: {message}")
        self.path = path


class Problems(ExceptionGroup):
    def derive(self, exceptions):
        return Problems(self.message, exceptions)


def integer(low=None, high=None):
    def check(value, path):
        try:
            n = int(value)
        except (TypeError, ValueError):
            raise Problem(path, f"not an integer: {value!r}") from None
        if isinstance(value, float) and value != n:
            raise Problem(path, "would lose digits")
        if low is not None and n < low or high is not None and n > high:
            raise Problem(path, f"{n} is not in {low}..{high}")
        return n
    return check


def text(length=None, choices=None):
    def check(value, path):
        if not isinstance(value, str):
            raise Problem(path, f"text expected, not {type(value).__name__}")
        if length and len(value) > length:
            raise Problem(path, f"longer than {length}")
        if choices and value not in choices:
            raise Problem(path, f"{value!r} is none of {', '.join(choices)}")
        return value.strip()
    return check


def several(item, least=0):
    def check(value, path):
        match value:
            case [*items]:
                out, problems = [], []
                for i, x in enumerate(items):
                    try:
                        out.append(item(x, path + [i]))
                    except (Problem, Problems) as e:
                        problems.append(e)
                if problems:
                    raise Problems("list", problems)
                if len(out) < least:
                    raise Problem(path, f"at least {least} needed")
                return out
            case other:
                raise Problem(path, f"list expected, not {type(other).__name__}")
    return check


def record(**fields):
    def check(value, path):
        if not isinstance(value, dict):
            raise Problem(path, "mapping expected")
        out, problems = {}, []
        for name, field in fields.items():
            optional = isinstance(field, tuple)
            checker = field[0] if optional else field
            try:
                if name in value:
                    out[name] = checker(value[name], path + [name])
                elif optional:
                    out[name] = field[1]() if callable(field[1]) else field[1]
                else:
                    raise Problem(path + [name], "missing")
            except* Problem as group:
                problems.extend(group.exceptions)
        problems += [Problem(path + [name], "unknown") for name in value if name not in fields]
        if problems:
            raise Problems("record", problems)
        return out
    return check


def either(*checkers):
    def check(value, path):
        reasons = []
        for c in checkers:
            try:
                return c(value, path)
            except (Problem, Problems) as e:
                reasons.append(e)
        raise Problem(path, " or ".join(str(r).split(": ", 1)[-1] for r in reasons))
    return check


def flat(e):
    if isinstance(e, ExceptionGroup):
        for inner in e.exceptions:
            yield from flat(inner)
    else:
        yield e


schema = record(
    name=text(10), age=integer(0, 150), role=(text(choices=("user", "admin")), "user"),
    tags=(several(text(5)), list), address=(record(street=text(), number=either(integer(1), text(4))), None),
)
for data in (
    {"name": " Ann ", "age": "42"},
    {"name": "Bob", "age": 7, "role": "admin", "tags": ["a", "b"], "address": {"street": "Main", "number": "12b"}},
    {"name": "x" * 11, "age": 200, "tags": ["ok", 5, "too long"], "extra": 1},
    {"age": 1.5, "role": "boss", "address": {"number": "abcde", "zip": 1}, "tags": "text"},
    [],
):
    try:
        print(schema(data, []))
    except (Problem, Problems) as e:
        print(type(e).__name__, len(list(flat(e))))
        for p in flat(e):
            print("  ", p)
try:
    schema({"name": 5, "age": None}, ["root"])
except* Problem as e:
    missing, rest = e.split(lambda p: isinstance(p, Problem) and "missing" in str(p))
    print(missing, [p.path for p in flat(rest)])
