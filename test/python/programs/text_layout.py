"""Text layout: wrapping, justification, columns, trees, boxes, progress bars and a diff of lines."""


def wrap(text, width, indent=""):
    line, out = indent, []
    for word in text.split():
        if len(line) + len(word) + (line != indent) > width and line != indent:
            out.append(line)
            line = indent
        line += (" " if line != indent else "") + word
    return out + ([line] if line.strip() else [])


def justify(line, width):
    words = line.split()
    if len(words) < 2:
        return line.ljust(width)
    gaps, spaces = len(words) - 1, width - sum(map(len, words))
    q, r = divmod(spaces, gaps)
    return "".join(w + " " * (q + (i < r)) for i, w in enumerate(words[:-1])) + words[-1]


def box(lines, title=""):
    width = max([len(title) + 2, *map(len, lines)])
    return "\n".join([f"┌{f' {title} ' if title else '':─<{width}}┐", *(f"│{l:<{width}}│" for l in lines), f"└{'─' * width}┘"])


def columns(items, width, gap=2):
    for rows in range(1, len(items) + 1):
        cols = [items[i : i + rows] for i in range(0, len(items), rows)]
        widths = [max(map(len, c)) for c in cols]
        if sum(widths) + gap * (len(cols) - 1) <= width:
            return "\n".join((" " * gap).join(c[r].ljust(w) for c, w in zip(cols, widths) if r < len(c)).rstrip() for r in range(rows))
    return "\n".join(items)


def tree(node, prefix=""):
    name, *children = node
    yield name
    for i, child in enumerate(children):
        last = i == len(children) - 1
        lines = tree(child if isinstance(child, tuple) else (child,))
        yield prefix + ("└── " if last else "├── ") + next(lines)
        for line in lines:
            yield prefix + ("    " if last else "│   ") + line


def table(rows, head):
    rows = [[f"{c:,}" if isinstance(c, int) else str(c) for c in r] for r in rows]
    widths = [max(len(c) for c in col) for col in zip(head, *rows)]
    numeric = [all(c.replace(",", "").lstrip("-").isdigit() for c in col) for col in zip(*rows)]
    fmt = lambda r: " | ".join(f"{c:{'>' if n else '<'}{w}}" for c, w, n in zip(r, widths, numeric)).rstrip()
    return "\n".join([fmt(head), "-+-".join("-" * w for w in widths), *map(fmt, rows)])


def diff(a, b):
    n, m = len(a), len(b)
    best = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            best[i][j] = best[i + 1][j + 1] + 1 if a[i] == b[j] else max(best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < n or j < m:
        if i < n and j < m and a[i] == b[j]:
            yield " " + a[i]
            i, j = i + 1, j + 1
        elif j == m or i < n and best[i + 1][j] >= best[i][j + 1]:
            yield "-" + a[i]
            i += 1
        else:
            yield "+" + b[j]
            j += 1


TEXT = "The quick brown fox jumps over the lazy dog while the naïve café owner sips a supercalifragilisticexpialidocious drink."
for width in (20, 34):
    print(*(f"|{justify(l, width)}|" for l in wrap(TEXT, width)), sep="\n")
print(box(wrap(TEXT, 30, "  "), "títle"), box(["x"]), sep="\n")
print(columns("apple fig banana kiwi cherry date elderberry grape".split(), 30))
print(*tree(("root", ("usr", "bin", ("lib", "python")), "etc", ("var", ("log", "a", "b")))), sep="\n")
print(table([("widget", 1234567, "ok"), ("gadget", -5, "low"), ("ß", 0, "")], ("name", "count", "state")))
print(*diff("the cat sat on the mat".split(), "the dog sat on a mat today".split()))
print(*(f"{p:>4}% [{'█' * (p // 10):·<10}]" for p in (0, 25, 99, 100)), sep="\n")
print("tab\tstop".expandtabs(8), "a\tbb\tccc".expandtabs(4), repr("x".center(6, "é")), "12".zfill(5), "-7".zfill(4), "title case here".title(), "ÉCOLE".casefold(), "ß".upper(), [l for l in "a\nb\r\nc\x0bd".splitlines()], "ab" "cd".join("xyz"))
