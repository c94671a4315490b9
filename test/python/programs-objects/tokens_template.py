"""A template engine: text, variables with filters, if/else, for, include; compiled to a tree of nodes."""


class TemplateError(Exception):
    pass


class Node:
    def render(self, ctx):
        raise NotImplementedError


class Text(Node):
    def __init__(self, text): self.text = text
    def render(self, ctx): return self.text


class Var(Node):
    filters = {"upper": str.upper, "title": str.title, "len": len, "join": lambda v, sep=", ": sep.join(map(str, v)), "default": lambda v, d="-": d if v in (None, "") else v, "first": lambda v: v[0], "pad": lambda v, n: f"{v:>{int(n)}}"}

    def __init__(self, source):
        head, *filters = [p.strip() for p in source.split("|")]
        self.path = head.split(".")
        self.chain = []
        for f in filters:
            name, _, arg = f.partition(":")
            if name not in self.filters:
                raise TemplateError(f"no filter {name!r}")
            self.chain.append((self.filters[name], [arg] if arg else []))

    def value(self, ctx):
        value = ctx
        for part in self.path:
            try:
                value = value[part]
            except (KeyError, TypeError):
                try:
                    value = value[int(part)] if part.isdigit() else getattr(value, part, None)
                except (IndexError, TypeError):
                    value = None
            if callable(value):
                value = value()
        for f, args in self.chain:
            value = f(value, *args)
        return value

    def render(self, ctx):
        value = self.value(ctx)
        return "" if value is None else str(value)


class Block(Node):
    def __init__(self): self.nodes = []
    def add(self, node): self.nodes.append(node)
    def render(self, ctx): return "".join(n.render(ctx) for n in self.nodes)


class If(Block):
    def __init__(self, arg):
        super().__init__()
        self.negate = arg.startswith("not ")
        self.test, self.other = Var(arg.removeprefix("not ")), Block()
        self.in_else = False

    def add(self, node):
        (self.other if self.in_else else super()).add(node)

    def on_else(self): self.in_else = True

    def render(self, ctx):
        return super().render(ctx) if bool(self.test.value(ctx)) != self.negate else self.other.render(ctx)


class For(Block):
    def __init__(self, arg):
        super().__init__()
        names, word, self.source = arg.partition(" in ")
        if not word:
            raise TemplateError(f"bad for: {arg}")
        self.names, self.source = [n.strip() for n in names.split(",")], Var(self.source)

    def render(self, ctx):
        out, items = [], list(self.source.value(ctx) or ())
        for i, item in enumerate(items):
            values = [item] if len(self.names) == 1 else item
            with ctx.scope(dict(zip(self.names, values)), loop={"index": i + 1, "last": i == len(items) - 1}):
                out.append(super().render(ctx))
        return "".join(out)


class Include(Node):
    def __init__(self, name): self.name = name
    def render(self, ctx): return ctx.engine[self.name].render(ctx)


class Context:
    def __init__(self, engine, values):
        self.engine, self.layers = engine, [values]

    def __getitem__(self, name):
        for layer in reversed(self.layers):
            if name in layer:
                return layer[name]
        raise KeyError(name)

    def scope(self, names, **more):
        self.layers.append({**names, **more})
        return self

    def __enter__(self): return self
    def __exit__(self, *exc): self.layers.pop()


class Engine(dict):
    tags = {"if": If, "for": For}

    def __setitem__(self, name, source):
        super().__setitem__(name, self.compile(source))

    def compile(self, source):
        stack = [Block()]
        while source:
            text, sep, rest = source.partition("{")
            if text:
                stack[-1].add(Text(text))
            if not sep:
                break
            kind, rest = rest[:1], rest[1:]
            if kind == "{":
                inner, end, source = rest.partition("}}")
                stack[-1].add(Var(inner.strip()))
            elif kind == "%":
                inner, end, source = rest.partition("%}")
                self.tag(stack, *inner.split(maxsplit=1))
            else:
                stack[-1].add(Text("{"))
                source = kind + rest
                continue
            if not end:
                raise TemplateError("tag without end")
        if len(stack) > 1:
            raise TemplateError(f"{type(stack[-1]).__name__.lower()} without end")
        return stack[0]

    def tag(self, stack, name, arg=""):
        if name in self.tags:
            node = self.tags[name](arg.strip())
            stack[-1].add(node)
            stack.append(node)
        elif name == "include":
            stack[-1].add(Include(arg.strip()))
        elif name == "end" and len(stack) > 1:
            stack.pop()
        elif name == "else" and isinstance(stack[-1], If):
            stack[-1].on_else()
        else:
            raise TemplateError(f"unexpected {name}")

    def render(self, name, **values):
        return self[name].render(Context(self, values))


class User:
    def __init__(self, name, age): self.name, self.age = name, age
    def greeting(self): return f"I am {self.name}"


e = Engine()
e["row"] = "{{ loop.index }}. {{ u.name | upper | pad:6 }} {% if u.age %}({{ u.age }}){% else %}(?){% end %}{% if not loop.last %}; {% end %}"
e["page"] = "{title} {{ title | title }}: {% for u in users %}{% include row %}{% end %} total {{ users | len }}"
e["pairs"] = "{% for k, v in d.items %}{{ k }}={{ v | join:+ }} {% end %}{{ missing.deep | default:none }}{{ users.1.greeting }}{{ users.9.x }}"
users = [User("ann", 30), User("bob", 0), User("cy", 5)]
print(e.render("page", title="all users", users=users))
print(e.render("pairs", d={"a": [1, 2], "b": "xy"}, users=users))
print(e.render("page", title="none", users=[]), sorted(e))
for bad in ("{{ x", "{% if x %}", "{% end %}", "{% for x %}{% end %}", "{{ x | nope }}", "{% else %}"):
    try:
        e["bad"] = bad
        print(e["bad"])
    except TemplateError as err:
        print("TemplateError", err)
