"""json: encoding and decoding with every option, errors with their places, custom encoders."""

import json


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for x in (None, True, False, 0, -5, 10**20, 1.5, -0.25, "a\"b\\c/\n\t\u00e9\u20ac\U0001f600\x01\x7f", [], {}, [1, [2, []]], (1, 2), {"a": {"b": []}, "1": None}, {1: 2, None: 3, True: 4, 1.5: 5}):
    text = json.dumps(x)
    print(text, json.loads(text) == x)
print(json.dumps("é€\U0001f600", ensure_ascii=False), json.dumps({"b": 1, "a": [1, {"z": 0, "y": 1}]}, sort_keys=True), json.dumps([1, 2, {"a": 1}], separators=(",", ":")))
print(json.dumps({"name": "x", "list": [1, 2, []], "empty": {}, "in": {"k": None}}, indent=2))
print(json.dumps([[1], {"a": 1}], indent="--"), json.dumps([1, 2], indent=0))
print(attempt(json.dumps, {1, 2}), attempt(json.dumps, {(1, 2): 3}), json.dumps({(1, 2): 3, "k": 4}, skipkeys=True), attempt(json.dumps, object) is not None)
loop = []
loop.append(loop)
print(attempt(json.dumps, loop), json.dumps(float("inf")), json.dumps([float("nan")]))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"__point__": [o.x, o.y]}
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        return super().default(o)


def decode(d):
    return Point(*d["__point__"]) if "__point__" in d else d


text = json.dumps({"p": Point(1, 2), "s": {3, 1, 2}, "deep": [Point(0, 0)]}, cls=Encoder)
print(text)
back = json.loads(text, object_hook=decode)
print(back["p"].x, back["p"].y, back["deep"][0].x, attempt(json.dumps, 3 + 4j, cls=Encoder), json.dumps(Point(5, 6), default=vars), json.dumps([Point(1, 1)], default=lambda o: f"<{o.x}>"))
print(json.loads('{"a": 1, "b": 2, "a": 3}'), json.loads('{"b": 1, "a": 2}', object_pairs_hook=list), json.loads("[1.5, 2]", parse_float=str, parse_int=lambda s: s + "!"), json.loads("[NaN, Infinity]", parse_constant=lambda c: c))
print(json.loads(' [ 1 , 2.5e1 , "\\u0041\\ud83d\\ude00\\n" , true , null ] '), json.loads(b'{"x": "\xc3\xa9"}'), json.loads("-0"), json.loads("1E2"), json.loads('"\\/\\b\\f"'))
for bad in ("", "  ", "[1,]", "{", '{"a"}', '{"a":1,}', "[1 2]", "nul", '"abc', '"a\nb"', "{'a': 1}", "01", "1.", "[1]]", '"\\x"', '"\\u12"', "-", "+1", "[", '{1: 2}', "True"):
    print(f"{bad!r:<12}", attempt(json.loads, bad))
try:
    json.loads('{\n  "a": 1,\n  "b": oops\n}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, isinstance(e, ValueError), e.doc[e.pos])


class Store:
    """A document store kept as text."""

    def __init__(self, text="[]"):
        self.docs = json.loads(text)

    def add(self, **doc):
        doc["id"] = max((d["id"] for d in self.docs), default=0) + 1
        self.docs.append(doc)
        return self

    def find(self, **want):
        return [d for d in self.docs if all(d.get(k) == v for k, v in want.items())]

    def dump(self):
        return json.dumps(self.docs, sort_keys=True)


store = Store('[{"id": 4, "kind": "a"}]').add(kind="b", n=[1]).add(kind="a", n=None)
print(store.dump())
print([d["id"] for d in Store(store.dump()).find(kind="a")], json.loads(json.dumps(store.docs)) == store.docs)


def walk(value, path="$"):
    if isinstance(value, dict):
        for k, v in value.items():
            yield from walk(v, f"{path}.{k}")
    elif isinstance(value, list):
        for i, v in enumerate(value):
            yield from walk(v, f"{path}[{i}]")
    else:
        yield path, value


print(list(walk(json.loads('{"a": [1, {"b": null}], "c": {"d": "x"}}'))))
