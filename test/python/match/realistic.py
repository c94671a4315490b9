"""match in small tasks: commands, JSON walking, tokens, AST rewriting, state transitions, HTTP-like routing, shapes."""


def route(method, path):
    match method, path.strip("/").split("/"):
        case "GET", [""]:
            return "index"
        case "GET", ["users"]:
            return "list users"
        case "GET" | "HEAD", ["users", user] if user.isdigit():
            return f"user {int(user)}"
        case "POST", ["users", user, "posts", *rest] if not rest:
            return f"new post of {user}"
        case "DELETE", ["users", ("root" | "admin") as name]:
            return f"{name} cannot be deleted"
        case _, ["static", *parts, file]:
            return f"file {file} in {'/'.join(parts) or '.'}"
        case verb, _ if verb not in ("GET", "POST", "HEAD", "DELETE"):
            return "405"
        case _:
            return "404"


for m, p in (("GET", "/"), ("GET", "/users/"), ("HEAD", "/users/7"), ("GET", "/users/x"), ("POST", "/users/ann/posts"), ("POST", "/users/ann/posts/1"), ("DELETE", "/users/admin"), ("GET", "/static/a/b/c.css"), ("GET", "/static/x"), ("PUT", "/")):
    print(m, p, "->", route(m, p))


def describe(x, depth=0):
    match x:
        case None | True | False:
            return str(x).lower()
        case int() | float():
            return f"number {x}"
        case str():
            return f"string of {len(x)}"
        case []:
            return "empty list"
        case [single]:
            return f"list of one {describe(single)}"
        case [first, *rest] if all(type(r) is type(first) for r in rest):
            return f"list of {1 + len(rest)} {type(first).__name__}"
        case [*_]:
            return "mixed list"
        case {"$ref": str(target), **others} if not others:
            return f"reference to {target}"
        case {**fields}:
            return "{" + ", ".join(f"{k}: {describe(v)}" for k, v in fields.items()) + "}"


print(describe({"a": None, "b": [1, 2], "c": [1, "x"], "d": {"$ref": "#/x"}, "e": [[]], "f": "text", "g": 1.5, "h": {"$ref": 1}}))


def reduce(tokens):
    """Reverse polish."""
    stack = []
    for token in tokens.split():
        match token, stack:
            case ("+" | "-" | "*" | "/") as op, [*below, int(a), int(b)]:
                match op:
                    case "+":
                        r = a + b
                    case "-":
                        r = a - b
                    case "*":
                        r = a * b
                    case "/" if b == 0:
                        return "division by zero"
                    case "/":
                        r = a // b
                stack = below + [r]
            case "dup", [*_, top]:
                stack.append(top)
            case "swap", [*below, a, b]:
                stack = [*below, b, a]
            case "+" | "-" | "*" | "/" | "dup" | "swap", _:
                return f"{token} needs more than {stack}"
            case digits, _ if digits.lstrip("-").isdigit():
                stack.append(int(digits))
            case other, _:
                return f"what is {other}?"
    match stack:
        case [result]:
            return result
        case []:
            return "nothing"
        case [*many]:
            return f"{len(many)} left"


for t in ("1 2 +", "5 dup * 3 swap -", "1 +", "4 0 /", "1 2", "", "x", "2 3 4 * + -7 -"):
    print(repr(t), "=", reduce(t))


class Shape:
    pass


class Circle(Shape):
    __match_args__ = ("r",)

    def __init__(self, r):
        self.r = r


class Rect(Shape):
    __match_args__ = ("w", "h")

    def __init__(self, w, h):
        self.w, self.h = w, h


class Group(Shape):
    __match_args__ = ("parts",)

    def __init__(self, *parts):
        self.parts = parts


def area(s):
    match s:
        case Circle(0) | Rect(0, _) | Rect(_, 0) | Group(()):
            return 0
        case Circle(r):
            return 3 * r * r
        case Rect(w, h) if w == h:
            return w ** 2
        case Rect(w=w, h=h):
            return w * h
        case Group((only,)):
            return area(only)
        case Group([first, *rest]):
            return area(first) + area(Group(*rest))
        case Shape():
            return "unknown shape"
        case _:
            raise TypeError(f"no shape: {s!r}")


print([area(s) for s in (Circle(2), Circle(0), Rect(2, 3), Rect(3, 3), Rect(5, 0), Group(), Group(Circle(1)), Group(Rect(1, 2), Group(Circle(1), Rect(2, 2)), Circle(1)), Shape())])
try:
    area(5)
except TypeError as e:
    print(e)
