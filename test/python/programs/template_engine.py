"""A template engine: lexer, parser into nodes, rendering with scopes, filters, errors with lines."""


class TemplateError(Exception):
    def __init__(self, message, line):
        super().__init__(f"line {line}: {message}")
        self.line = line


def lex(text):
    line = 1
    while text:
        starts = [(text.find(o), o) for o in ("{{", "{%", "{#") if o in text]
        if not starts:
            yield "text", text, line
            return
        at, opening = min(starts)
        if at:
            yield "text", text[:at], line
            line += text[:at].count("\n")
        closing = {"{{": "}}", "{%": "%}", "{#": "#}"}[opening]
        end = text.find(closing, at)
        if end < 0:
            raise TemplateError(f"{opening} is never closed", line)
        inner = text[at + 2:end].strip()
        if opening != "{#":
            yield ("value" if opening == "{{" else "tag"), inner, line
        line += text[at:end].count("\n")
        text = text[end + 2:]


def parse(tokens, until=()):
    nodes, line = [], 1
    for kind, text, line in tokens:
        if kind == "text":
            nodes.append(lambda ctx, text=text: text)
        elif kind == "value":
            nodes.append(expression(text, line))
        else:
            word, _, rest = text.partition(" ")
            if word in until:
                return nodes, word
            match word:
                case "if":
                    test = condition(rest, line)
                    then, ended = parse(tokens, ("else", "end"))
                    other = parse(tokens, ("end",))[0] if ended == "else" else []
                    nodes.append(lambda ctx, test=test, then=then, other=other: render(then if test(ctx) else other, ctx))
                case "for":
                    name, found, source = rest.partition(" in ")
                    if not found:
                        raise TemplateError(f"for what? {rest!r}", line)
                    body, ended = parse(tokens, ("end", "else"))
                    empty = parse(tokens, ("end",))[0] if ended == "else" else []
                    nodes.append(loop(name.strip(), lookup(source.strip(), line), body, empty))
                case "set":
                    name, _, value = rest.partition("=")
                    nodes.append(lambda ctx, n=name.strip(), v=lookup(value.strip(), line): ctx[-1].__setitem__(n, v(ctx)) or "")
                case _:
                    raise TemplateError(f"unknown tag {word!r}", line)
    if until:
        raise TemplateError(f"missing {' or '.join(until)}", line)
    return nodes, None


def loop(name, source, body, empty):
    def run(ctx):
        items = list(source(ctx))
        if not items:
            return render(empty, ctx)
        parts = []
        for i, item in enumerate(items):
            ctx.append({name: item, "index": i + 1, "first": i == 0, "last": i == len(items) - 1})
            try:
                parts.append(render(body, ctx))
            finally:
                ctx.pop()
        return "".join(parts)
    return run


FILTERS = {
    "upper": str.upper, "title": str.title, "len": len, "join": lambda v, sep=",": sep.join(map(str, v)), "default": lambda v, d="": v if v else d,
    "fixed": lambda v, n="2": f"{v:.{int(n)}f}", "escape": lambda v: str(v).replace("&", "&amp;").replace("<", "&lt;"), "pad": lambda v, n: str(v).rjust(int(n)),
}


def lookup(text, line):
    if text.startswith('"') and text.endswith('"'):
        return lambda ctx: text[1:-1]
    if text.lstrip("-").isdigit():
        return lambda ctx: int(text)
    first, *path = text.split(".")

    def find(ctx):
        for scope in reversed(ctx):
            if first in scope:
                value = scope[first]
                break
        else:
            raise TemplateError(f"no variable {first}", line)
        for part in path:
            try:
                value = value[part] if isinstance(value, dict) else value[int(part)] if part.isdigit() else getattr(value, part)
            except (KeyError, IndexError, AttributeError) as e:
                raise TemplateError(f"{text}: no {part}", line) from e
        return value() if callable(value) else value
    return find


def condition(text, line):
    if text.startswith("not "):
        inner = condition(text[4:], line)
        return lambda ctx: not inner(ctx)
    for op, f in (("==", lambda a, b: a == b), (">", lambda a, b: a > b), ("<", lambda a, b: a < b)):
        if op in text:
            a, b = (lookup(side.strip(), line) for side in text.split(op))
            return lambda ctx: f(a(ctx), b(ctx))
    return lookup(text, line)


def expression(text, line):
    source, *filters = (part.strip() for part in text.split("|"))
    find = lookup(source, line)
    chain = []
    for f in filters:
        name, *args = f.split(":")
        if name not in FILTERS:
            raise TemplateError(f"no filter {name}", line)
        chain.append((FILTERS[name], args))

    def run(ctx):
        value = find(ctx)
        for f, args in chain:
            value = f(value, *args)
        return str(value)
    return run


def render(nodes, ctx):
    return "".join(node(ctx) for node in nodes)


def template(text, **variables):
    return render(parse(lex(text))[0], [variables])


class User:
    def __init__(self, name, tags=()):
        self.name, self.tags = name, list(tags)

    def initials(self):
        return "".join(w[0] for w in self.name.split())


users = [User("ann lee", ["admin", "dev"]), User("bob <b>"), User("cy", ["x"])]
print(template("""Hello {{ name|title }}!{# a comment #}
{% for u in users %}{{ index|pad:3 }}. {{ u.name|escape|upper }} ({{ u.initials }}){% if u.tags %} {{ u.tags|join:/ }}{% else %} no tags{% end %}{% if not last %},{% end %}
{% end %}{% for x in nothing %}{{ x }}{% else %}nobody{% end %} {{ price|fixed:1 }} {{ missing|default:none }}""", name="world", users=users, nothing=[], price=2.25, missing=""))
print(template('{% set a = 5 %}{% for n in ns %}{% if n == a %}five{% else %}{% if n > a %}more{% else %}less{% end %}{% end %} {% end %}{{ "text"|len }} {{ d.k.0 }}', ns=[3, 5, 8], d={"k": [9]}))
for bad in ("{{ x", "a\nb{{ nope }}", "{% if x %}", "\n\n{% fly %}", "{{ x|zap }}", "{% for x %}{% end %}", "{{ x.y }}", "{% for a in x %}{{ a.q }}{% end %}"):
    try:
        print(template(bad, x=[1]))
    except TemplateError as e:
        print(e, repr(e.__cause__))
