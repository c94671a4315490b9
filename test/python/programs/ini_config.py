# A configuration file: sections, types, defaults, interpolation, merging, errors with line numbers, writing it back.
class ConfigError(Exception):
    def __init__(self, line, message):
        super().__init__(f"line {line}: {message}")
        self.line = line


TEXT = """
# network
[net]
host = example.org
port : 8080
url = http://${host}:${port}/api
retries = 3
timeout = 2.5
verbose = yes
names = "a b", 'c', d

[log]
level = debug
file = ${net.host}.log
multi = first
    second
    third
empty =
"""


def convert(text):
    lower = text.lower()
    if lower in ("yes", "true", "on"):
        return True
    if lower in ("no", "false", "off"):
        return False
    if text == "":
        return None
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    if "," in text:
        return [convert(part.strip()) for part in text.split(",")]
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        return text[1:-1]
    return text


class Config:
    def __init__(self, text="", **defaults):
        self.sections = {"": dict(defaults)}
        self.parse(text)

    def parse(self, text):
        section, key = "", None
        for number, raw in enumerate(text.splitlines(), 1):
            line = raw.strip()
            if not line or line[0] in "#;":
                continue
            if raw[0].isspace() and key is not None:
                self.sections[section][key] += "\n" + line
                continue
            if line.startswith("["):
                if not line.endswith("]"):
                    raise ConfigError(number, "section is not closed")
                section = line[1:-1].strip()
                if section in self.sections:
                    raise ConfigError(number, f"section {section!r} is there twice")
                self.sections[section] = {}
                key = None
                continue
            places = [p for p in (line.find("="), line.find(":")) if p > 0]
            if not places:
                raise ConfigError(number, f"no value in {line!r}")
            at = min(places)
            key = line[:at].strip().lower()
            if key in self.sections[section]:
                raise ConfigError(number, f"{key!r} is there twice")
            self.sections[section][key] = line[at + 1 :].strip()

    def raw(self, section, key):
        for name in (section, ""):
            if key in self.sections.get(name, {}):
                return self.sections[name][key]
        raise KeyError(f"{section}.{key}" if section else key)

    def get(self, path, default=..., _seen=()):
        section, _, key = path.rpartition(".")
        if path in _seen:
            raise ValueError("circular: " + " -> ".join(_seen + (path,)))
        try:
            text = self.raw(section, key)
        except KeyError:
            if default is ...:
                raise
            return default
        if not isinstance(text, str):
            return text
        while (start := text.find("${")) >= 0:
            end = text.index("}", start)
            name = text[start + 2 : end]
            full = name if "." in name else f"{section}.{name}"
            text = text[:start] + str(self.get(full, _seen=_seen + (path,))) + text[end + 1 :]
        return convert(text)

    def __or__(self, other):
        merged = Config()
        for source in (self, other):
            for name, values in source.sections.items():
                merged.sections.setdefault(name, {}).update(values)
        return merged

    def __str__(self):
        out = []
        for name, values in self.sections.items():
            if values:
                out += [f"[{name}]"] * bool(name)
                out += [f"{k} = " + str(v).replace("\n", "\n    ") for k, v in values.items()] + [""]
        return "\n".join(out)


c = Config(TEXT, user="root", debug=False)
for path in ("net.host", "net.port", "net.url", "net.retries", "net.timeout", "net.verbose", "net.names", "log.file", "log.multi", "log.empty", "log.user", "user", "debug"):
    print(path, repr(c.get(path)))
for path in ("net.nope", "nope.x", "zzz"):
    try:
        c.get(path)
    except KeyError as e:
        print("KeyError", e, c.get(path, "fallback"))
d = Config("[net]\nport = 9090\n[new]\nx = ${y}\ny = ${x}\n")
e = c | d
print(e.get("net.url"), c.get("net.url"), sorted(e.sections))
try:
    e.get("new.x")
except ValueError as error:
    print(error)
print(Config(str(c)).sections == {**c.sections, "": {"user": "root", "debug": "False"}})
print(str(d))
for bad in ("[a", "[a]\n[a]", "novalue", "a=1\nA = 2", "= 5"):
    try:
        Config(bad)
    except ConfigError as error:
        print(error, error.line)
