"""A tokenizer and evaluator of expressions: characters, slices, tuples, precedence climbing."""

OPERATORS = {"+": 1, "-": 1, "*": 2, "/": 2, "%": 2}


def tokens(text):
    at = 0
    end = len(text)
    while at < end:
        char = text[at]
        if char.isspace():
            at += 1
        elif char.isdigit():
            start = at
            while at < end and text[at].isdigit():
                at += 1
            yield "number", int(text[start:at])
        elif char.isalpha() or char == "_":
            start = at
            while at < end and (text[at].isalnum() or text[at] == "_"):
                at += 1
            yield "name", text[start:at]
        else:
            yield "op", char
            at += 1
    yield "end", None


class Parser:
    def __init__(self, text, names):
        self.tokens = list(tokens(text))
        self.at = 0
        self.names = names

    def peek(self):
        return self.tokens[self.at]

    def next(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def atom(self):
        kind, value = self.next()
        if kind == "number":
            return value
        if kind == "name":
            return self.names[value]
        if value == "(":
            inner = self.expression(0)
            self.next()
            return inner
        if value == "-":
            return -self.atom()
        raise SyntaxError(f"unexpected {value}")

    def expression(self, least):
        left = self.atom()
        while True:
            kind, value = self.peek()
            if kind != "op" or value not in OPERATORS or OPERATORS[value] <= least:
                return left
            self.next()
            right = self.expression(OPERATORS[value])
            if value == "+":
                left += right
            elif value == "-":
                left -= right
            elif value == "*":
                left *= right
            elif value == "/":
                left //= right
            else:
                left %= right


def main():
    names = {"speed": 12, "time_s": 7, "k": 3}
    lines = [
        "speed * time_s + 100 / (k + 1)",
        "(speed + 3) * (time_s - 2) - -k",
        "1 + 2 * 3 - 4 * 5 % 6 + 789",
        "((k * k + k) * speed) / 5 - time_s",
    ]
    total = 0
    for _ in range(8):
        for line in lines:
            total += Parser(line, names).expression(0)
    try:
        Parser("1 + ?", names).expression(0)
    except SyntaxError as error:
        total += len(str(error))
    return total
