"""A text-processing pipeline of plugins: registration by subclassing and by decorator, options, dependencies, hooks."""


class PluginError(Exception):
    pass


class PluginMeta(type):
    def __new__(mcs, name, bases, ns, abstract=False, **options):
        cls = super().__new__(mcs, name, bases, ns)
        cls.options = {**getattr(cls, "options", {}), **options}
        if not abstract:
            if not callable(getattr(cls, "process", None)):
                raise PluginError(f"{name} has no process()")
            mcs.plugins[cls.key] = cls
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)

    plugins = {}

    @property
    def key(cls):
        text = cls.__name__
        return "".join("_" + c.lower() if c.isupper() and i else c.lower() for i, c in enumerate(text))

    def __lt__(cls, other):
        return cls.key < other.key


class Plugin(metaclass=PluginMeta, abstract=True):
    needs = ()

    def __init__(self, **options):
        unknown = set(options) - set(self.options)
        if unknown:
            raise PluginError(f"{type(self).key}: unknown option {', '.join(sorted(unknown))}")
        self.settings = {**self.options, **options}

    def __getattr__(self, name):
        try:
            return self.__dict__["settings"][name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__!r} has no {name!r}") from None

    def __or__(self, other):
        return Pipeline(self, other)


class UpperCase(Plugin):
    def process(self, text):
        return text.upper()


class Reverse(Plugin, words=False):
    def process(self, text):
        return " ".join(text.split()[::-1]) if self.words else text[::-1]


class Replace(Plugin, old="", new="", count=-1):
    def process(self, text):
        return text.replace(self.old, self.new, self.count)


class ReplaceTwice(Replace, count=2):
    needs = ("upper_case",)


class Pipeline:
    def __init__(self, *plugins):
        self.plugins = list(plugins)
        self.hooks = {"before": [], "after": []}

    def __or__(self, other):
        return Pipeline(*self.plugins, *(other.plugins if isinstance(other, Pipeline) else [other]))

    def on(self, when):
        def add(f):
            self.hooks[when].append(f)
            return f
        return add

    def check(self):
        seen = []
        for p in self.plugins:
            for need in p.needs:
                if need not in seen:
                    raise PluginError(f"{type(p).key} needs {need} before it")
            seen.append(type(p).key)
        return self

    def __call__(self, text):
        for p in self.check().plugins:
            for hook in self.hooks["before"]:
                hook(p, text)
            text = p.process(text)
            for hook in self.hooks["after"]:
                text = hook(p, text) or text
        return text

    @classmethod
    def parse(cls, description):
        """name:option=value,option=value|name"""
        def make(part):
            name, _, rest = part.strip().partition(":")
            try:
                plugin = PluginMeta.plugins[name]
            except KeyError:
                raise PluginError(f"no plugin {name!r}; there are {', '.join(sorted(PluginMeta.plugins))}") from None
            options = dict(o.split("=") for o in rest.split(",") if o)
            return plugin(**{k: int(v) if v.lstrip("-").isdigit() else {"True": True, "False": False}.get(v, v) for k, v in options.items()})
        return cls(*map(make, description.split("|")))


def plugin(f):
    """Makes a plugin of a function."""
    name = "".join(w.title() for w in f.__name__.split("_"))
    PluginMeta(name, (Plugin,), {"process": lambda self, text: f(text), "__doc__": f.__doc__})
    return f


@plugin
def count_words(text):
    """Appends the number of words."""
    return f"{text} [{len(text.split())}]"


print(sorted(PluginMeta.plugins), ReplaceTwice.options, PluginMeta.plugins["count_words"].__doc__)
print((UpperCase() | Reverse(words=True))("hello plugin world"), (Reverse() | UpperCase() | Replace(old="O", new="0"))("foo boo"))
p = Pipeline.parse("upper_case | replace_twice:old=A,new=@ | reverse:words=True | count_words")
log = []
p.on("before")(lambda pl, t: log.append(type(pl).key))


@p.on("after")
def shout(pl, text):
    return text + "!" if isinstance(pl, Reverse) else None


print(p("banana and papaya"), log)
for bad in ("nothing", "reverse:speed=1", "replace_twice:old=a"):
    try:
        print(Pipeline.parse(bad)("x"))
    except PluginError as e:
        print(e)
try:
    class Broken(Plugin):
        pass
except PluginError as e:
    print(e)
try:
    UpperCase().volume
except AttributeError as e:
    print(e)
print([c.__name__ for c in sorted(PluginMeta.plugins.values())], Replace(count=1, old="a", new="b").process("aaa"))
