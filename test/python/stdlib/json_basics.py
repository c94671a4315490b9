import io
import json

data = {"name": "x\n\"q\"", "n": [1, 2.5, -3, True, False, None], "nested": {"a": {}, "b": []}, "uni": "\u00e9\U0001f600\x07", "t": (1, 2)}
text = json.dumps(data)
print(text)
print(json.loads(text) == {**data, "t": [1, 2]})
print(json.dumps(data, indent=2, sort_keys=True))
print(json.dumps([1, {"a": 2}], separators=(",", ":")), json.dumps("\u00e9", ensure_ascii=False), json.dumps({1: 1, None: 2, True: 3, 2.5: 4}))
print(json.loads(' [1, 2.0, -0, 1e3, 1.5E-2, "a\\u00e9\\ud83d\\ude00\\n", {"k": null}, true] '))
print(json.loads("{}"), json.loads("[]"), json.loads('""'), json.loads(b'{"a": 1}'))
for bad in ("", "[1,", "[1 2]", '{"a" 1}', "{a: 1}", '{"a": 1,}', "nul", "[1] x", '"abc', '"\\x"', "01", "-", "[1,]", '"\n"', '"\\u12g4"'):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(repr(bad), e)
for bad in ({1, 2}, object, {(1,): 2}):
    try:
        json.dumps(bad)
    except TypeError as e:
        print(e)


class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


print(json.dumps({"s": {3, 1}}, cls=E), json.dumps({1j}, default=str) if False else json.dumps([1j], default=str))
x = []
x.append(x)
try:
    json.dumps(x)
except ValueError as e:
    print(e)
print(json.loads('{"a": 1, "b": 2}', object_pairs_hook=list), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)))
f = io.StringIO()
json.dump({"a": [1]}, f)
f.seek(0)
print(json.load(f), json.dumps(float("inf")), json.dumps([]), json.dumps({}, indent=1), json.loads("1.5", parse_float=str))
