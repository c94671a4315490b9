"""Subclasses of ExceptionGroup with derive: their own attributes survive split and except*."""


class Errors(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self

    def derive(self, exceptions):
        return Errors(self.message + "'", exceptions, self.code)


class Plain(ExceptionGroup):
    pass


class Wrong(ExceptionGroup):
    def derive(self, exceptions):
        return 5


e = Errors("e", [ValueError(1), Errors("inner", [TypeError(2), ValueError(3)], 7)], 42)
match, rest = e.split(ValueError)
for part in (match, rest):
    print(type(part).__name__, part.message, part.code, part.exceptions)
    for inner in part.exceptions:
        if isinstance(inner, Errors):
            print("  ", inner.message, inner.code, inner.exceptions)
p = Plain("p", [ValueError(1), TypeError(2)])
match, rest = p.split(ValueError)
print(type(match).__name__, type(rest).__name__, type(p.derive([OSError()])).__name__)
try:
    Wrong("w", [ValueError(1), TypeError(2)]).split(ValueError)
except TypeError as x:
    print(x)
try:
    try:
        raise e
    except* ValueError as g:
        print("handled", type(g).__name__, g.code, g.message)
except Errors as left:
    print("left", left.code, left.message, left.exceptions)
try:
    try:
        raise p
    except* ValueError as g:
        print(type(g).__name__)
except ExceptionGroup as left:
    print(type(left).__name__, left.exceptions)
