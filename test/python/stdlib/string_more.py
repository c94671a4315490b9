"""string: constants, Template, Formatter and what it lets a class override, capwords."""

import string
from string import Formatter, Template


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits)
print(string.punctuation, repr(string.whitespace), len(string.printable), string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase)
print(string.capwords("  hello   wORLD  "), string.capwords("a-b-c", "-"), string.capwords(""))
t = Template("$who likes $what, ${who}ever costs $$5")
print(t.substitute(who="tim", what="kung pao"), t.substitute({"who": "ann"}, what="x"), t.template)
print(attempt(t.substitute, who="x"), t.safe_substitute(who="x"), attempt(Template("bad $").substitute), attempt(Template("a\nb ${x").substitute, x=1), Template("ok $ $x").safe_substitute(x=1))
if hasattr(t, "get_identifiers"):
    print(t.get_identifiers(), t.is_valid(), Template("$").is_valid())


f = Formatter()
print(f.format("{0} {1!r:>5} {name[0]} {x.real:03d}", "a", "b", name="cd", x=7), f.vformat("{}-{}", (1, 2), {}))
print(list(f.parse("a{b!r:>{w}}c{{d}}{}")), attempt(f.format, "{missing}"), attempt(f.format, "{2}", 1))


class Defaults(Formatter):
    def get_value(self, key, args, kwargs):
        try:
            return super().get_value(key, args, kwargs)
        except (KeyError, IndexError):
            return f"<{key}>"

    def format_field(self, value, spec):
        if spec == "up":
            return str(value).upper()
        return super().format_field(value, spec)

    def convert_field(self, value, conversion):
        if conversion == "x":
            return f"({value})"
        return super().convert_field(value, conversion)


d = Defaults()
print(d.format("{0} {1} {name} {0:up} {n!x} {n:>4}", "v", n=5), attempt(d.format, "{0!q}", 1))
table = str.maketrans({"a": "4", "e": "3", "o": None, "t": "7"})
print("elephant potato".translate(table), "".join(c for c in "He1l0 W0r!d" if c in string.ascii_letters))


def caesar(text, k):
    low, up = string.ascii_lowercase, string.ascii_uppercase
    return text.translate(str.maketrans(low + up, low[k:] + low[:k] + up[k:] + up[:k]))


print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3), caesar("xyz", 13))
