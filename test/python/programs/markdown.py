"""A small text formatter: paragraphs, headings, lists of any depth, emphasis, tables, escapes; line wrapping."""

import io

ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


def escape(text):
    return "".join(ESCAPES.get(c, c) for c in text)


def inline(text):
    out = io.StringIO()
    i = 0
    stack = []
    while i < len(text):
        c = text[i]
        if c == "\\" and i + 1 < len(text):
            out.write(escape(text[i + 1]))
            i += 2
            continue
        for mark, tag in (("**", "b"), ("*", "i"), ("`", "code")):
            if text.startswith(mark, i):
                if stack and stack[-1] == mark:
                    stack.pop()
                    out.write(f"</{tag}>")
                else:
                    stack.append(mark)
                    out.write(f"<{tag}>")
                i += len(mark)
                break
        else:
            if c == "[" and (end := text.find("](", i)) > 0 and (close := text.find(")", end)) > 0:
                label, url = text[i + 1 : end], text[end + 2 : close]
                out.write(f'<a href="{escape(url)}">{inline(label)}</a>')
                i = close + 1
            else:
                out.write(escape(c))
                i += 1
    return out.getvalue()


def blocks(lines):
    block = []
    for line in lines:
        if line.strip():
            block.append(line.rstrip())
        elif block:
            yield block
            block = []
    if block:
        yield block


def listing(lines):
    depth = -1
    opened = []
    for line in lines:
        indent = len(line) - len(line.lstrip())
        while opened and indent < opened[-1]:
            opened.pop()
            yield "  " * len(opened) + "</ul>"
        if not opened or indent > opened[-1]:
            yield "  " * len(opened) + "<ul>"
            opened.append(indent)
        yield "  " * len(opened) + f"<li>{inline(line.strip()[2:])}</li>"
    while opened:
        opened.pop()
        yield "  " * len(opened) + "</ul>"


def table(lines):
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    head, rule, *body = rows
    aligns = [("center" if r[0] == r[-1] == ":" else "right" if r[-1] == ":" else "left") for r in rule]
    yield "<table>"
    yield "  <tr>" + "".join(f"<th>{inline(h)}</th>" for h in head) + "</tr>"
    for row in body:
        yield "  <tr>" + "".join(f"<td align={a}>{inline(c)}</td>" for a, c in zip(aligns, row)) + "</tr>"
    yield "</table>"


def convert(text):
    for block in blocks(text.splitlines()):
        first = block[0]
        match first.split(maxsplit=1):
            case [marks, title] if set(marks) == {"#"} and len(marks) <= 6:
                yield f"<h{len(marks)}>{inline(title)}</h{len(marks)}>"
            case [("-" | "*"), _]:
                yield from listing(block)
            case [start, *_] if start.startswith("|"):
                yield from table(block)
            case [">", *_]:
                yield "<quote>" + inline(" ".join(line.lstrip("> ") for line in block)) + "</quote>"
            case _:
                yield "<p>" + inline(" ".join(block)) + "</p>"


def wrap(text, width):
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield line


SOURCE = r"""
# Title with *stress* & <tags>

A paragraph with **bold *and* nested** text,
`code < 1`, a [link *here*](http://x.y/?a=1&b=2) and \*no stress\*.

- one
- two
    - two a
    - two **b**
        - deep
- three

| name | price | note |
|:-----|------:|:----:|
| pump | 12.50 | *new* |
| valve | 3 | |

> quoted
> text

####### seven
"""
for line in convert(SOURCE):
    print(line)
for line in wrap("the quick brown fox jumps over the lazy dog and a_very_long_word_that_does_not_fit ends", 20):
    print(f"|{line:<20}|{line:>20}|{line:^20}|")
