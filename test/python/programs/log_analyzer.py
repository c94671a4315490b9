"""Reads a log of a web server: parsing, grouping, percentages, a histogram, sessions, and a report with alignment."""

from collections import Counter, defaultdict

LOG = """\
10.0.0.1 - - [01/Jan/2024:10:00:01] "GET /index.html HTTP/1.1" 200 5120 12
10.0.0.2 - ann [01/Jan/2024:10:00:04] "POST /login HTTP/1.1" 302 0 48
10.0.0.1 - - [01/Jan/2024:10:00:09] "GET /style.css HTTP/1.1" 304 - 3
10.0.0.3 - - [01/Jan/2024:10:02:30] "GET /missing?id=5&q=a%20b HTTP/1.0" 404 321 7
this line is broken
10.0.0.2 - ann [01/Jan/2024:10:04:00] "GET /home HTTP/1.1" 200 20480 150
10.0.0.4 - bob [01/Jan/2024:11:15:59] "DELETE /item/7 HTTP/1.1" 500 99 1200
10.0.0.1 - - [01/Jan/2024:11:45:00] "GET /index.html HTTP/1.1" 200 5120 11
10.0.0.2 - ann [01/Jan/2024:12:59:59] "GET /logout HTTP/1.1" 200 64 9
"bad" "quotes
"""


class ParseError(Exception):
    def __init__(self, number, line, why):
        super().__init__(number, line, why)
        self.number, self.line, self.why = number, line, why

    def __str__(self):
        return f"line {self.number}: {self.why}: {self.line[:20]!r}"


class Entry:
    __slots__ = ("host", "user", "seconds", "method", "path", "query", "status", "size", "ms")

    def __init__(self, **fields):
        for name in self.__slots__:
            setattr(self, name, fields[name])

    def __repr__(self):
        return f"<{self.method} {self.path} {self.status}>"


def unquote(text):
    head, *rest = text.split("%")
    return head + "".join(chr(int(r[:2], 16)) + r[2:] for r in rest)


def parse_line(number, line):
    try:
        head, request, tail = line.split('"')
    except ValueError as e:
        raise ParseError(number, line, "no request") from e
    host, _, user, stamp = head.split()
    method, target, _ = request.split(" ")
    path, _, query = target.partition("?")
    status, size, ms = tail.split()
    h, m, s = map(int, stamp.strip("[]").split(":", 1)[1].split(":"))
    return Entry(
        host=host,
        user=None if user == "-" else user,
        seconds=h * 3600 + m * 60 + s,
        method=method,
        path=path,
        query={k: unquote(v) for k, v in (pair.split("=", 1) for pair in query.split("&") if pair)},
        status=int(status),
        size=0 if size == "-" else int(size),
        ms=int(ms),
    )


entries, problems = [], []
for number, line in enumerate(LOG.splitlines(), 1):
    try:
        entries.append(parse_line(number, line))
    except ParseError as e:
        problems.append((str(e), type(e.__cause__).__name__, str(e.__cause__)))

print(*entries, sep="\n")
print(*problems, sep="\n")
by_status = Counter(e.status // 100 for e in entries)
for kind in sorted(by_status):
    print(f"{kind}xx {by_status[kind]:3d} {by_status[kind] / len(entries):6.1%} {'#' * by_status[kind]}")
traffic = defaultdict(lambda: [0, 0])
for e in entries:
    row = traffic[e.user or e.host]
    row[0] += 1
    row[1] += e.size
width = max(map(len, traffic))
print(f"{'who':<{width}} | {'hits':>4} | {'bytes':>8}")
print(f"{'':-<{width}}-+-{'':->4}-+-{'':->8}")
for who, (hits, size) in sorted(traffic.items(), key=lambda item: (-item[1][1], item[0])):
    print(f"{who:<{width}} | {hits:>4} | {size:>8,}")
print([e.query for e in entries if e.query], {e.method for e in entries} == {"GET", "POST", "DELETE"})


def sessions(entries, gap=900):
    current = {}
    for e in sorted(entries, key=lambda e: e.seconds):
        if e.host in current and e.seconds - current[e.host][-1].seconds <= gap:
            current[e.host].append(e)
        else:
            if e.host in current:
                yield e.host, current[e.host]
            current[e.host] = [e]
    yield from sorted(current.items())


for host, visit in sessions(entries):
    first, *_, last = visit if len(visit) > 1 else visit * 2
    print(host, len(visit), f"{first.seconds // 3600:02}:{first.seconds // 60 % 60:02}", last.seconds - first.seconds, [e.path for e in visit])
times = sorted(e.ms for e in entries)
print("median", times[len(times) // 2], "p90", times[int(len(times) * 0.9)], "max", max(entries, key=lambda e: e.ms), "slow:", [e.path for e in entries if e.ms > 100])
buckets = Counter(min(e.ms.bit_length(), 8) for e in entries)
print("\n".join(f"<{1 << b:>4} ms {'*' * n}" for b, n in sorted(buckets.items())))
