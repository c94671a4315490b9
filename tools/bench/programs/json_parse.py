"""A JSON reader by recursive descent: string methods, dicts and lists, exceptions for bad input."""


class JsonError(ValueError):
    pass


class Reader:
    def __init__(self, text):
        self.text = text
        self.at = 0

    def skip(self):
        text = self.text
        at = self.at
        while at < len(text) and text[at] in " \n\t":
            at += 1
        self.at = at
        return text[at] if at < len(text) else ""

    def expect(self, char):
        if self.skip() != char:
            raise JsonError(f"{char!r} expected at {self.at}")
        self.at += 1

    def value(self):
        char = self.skip()
        if char == "{":
            return self.object()
        if char == "[":
            return self.array()
        if char == '"':
            return self.string()
        for word, meaning in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return meaning
        return self.number()

    def object(self):
        result = {}
        self.at += 1
        if self.skip() == "}":
            self.at += 1
            return result
        while True:
            self.skip()
            key = self.string()
            self.expect(":")
            result[key] = self.value()
            if self.skip() == "}":
                self.at += 1
                return result
            self.expect(",")

    def array(self):
        result = []
        self.at += 1
        if self.skip() == "]":
            self.at += 1
            return result
        while True:
            result.append(self.value())
            if self.skip() == "]":
                self.at += 1
                return result
            self.expect(",")

    def string(self):
        self.expect('"')
        end = self.text.find('"', self.at)
        if end < 0:
            raise JsonError("unterminated string")
        part = self.text[self.at : end]
        self.at = end + 1
        return part

    def number(self):
        start = self.at
        text = self.text
        while self.at < len(text) and (text[self.at].isdigit() or text[self.at] in "-+.eE"):
            self.at += 1
        part = text[start : self.at]
        if not part:
            raise JsonError(f"value expected at {start}")
        return float(part) if "." in part else int(part)


DOCUMENT = """{"device": "sensor-7", "readings": [
  {"t": 1000, "value": 21.5, "ok": true}, {"t": 1010, "value": 21.75, "ok": true},
  {"t": 1020, "value": 22.0, "ok": false}, {"t": 1030, "value": 22.25, "ok": true}],
 "tags": ["roof", "north", "spare"], "limits": {"low": -5, "high": 45}, "note": null}"""


def main():
    total = 0.0
    faults = 0
    for _ in range(12):
        data = Reader(DOCUMENT).value()
        for reading in data["readings"]:
            if reading["ok"]:
                total += reading["value"]
        total += data["limits"]["high"]
    for bad in ('{"a" 1}', "[1, 2", '{"a": }', '"open'):
        try:
            Reader(bad).value()
        except JsonError:
            faults += 1
    return total, faults, len(data["tags"])
