# Reads a table in CSV with quotes, groups its rows, and prints a report.
TEXT = '''name,department,salary,"start, date"
"Smith, John",Sales,3200,2019-03-01
Mary,"R&D ""Core""",4100,2017-11-15
Ahmed,Sales,2950,2021-06-30
"O'Neil, Pat",Support,2100,2020-01-10

Li Wei,"R&D ""Core""",5000,2015-08-20
'''


class CsvError(ValueError):
    pass


def parse_line(line, number):
    fields, field, quoted, i = [], [], False, 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"':
                if line[i + 1 : i + 2] == '"':
                    field.append('"')
                    i += 1
                else:
                    quoted = False
            else:
                field.append(c)
        elif c == '"':
            if field:
                raise CsvError(f"line {number}: quote inside a field")
            quoted = True
        elif c == ",":
            fields.append("".join(field))
            field = []
        else:
            field.append(c)
        i += 1
    if quoted:
        raise CsvError(f"line {number}: quote is not closed")
    fields.append("".join(field))
    return fields


def read(text):
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    header = parse_line(lines[0][1], 1)
    rows = []
    for number, line in lines[1:]:
        values = parse_line(line, number)
        if len(values) != len(header):
            raise CsvError(f"line {number}: {len(values)} fields, expected {len(header)}")
        rows.append(dict(zip(header, values)))
    return header, rows


def group(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups


def quote(text):
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n') else text


header, rows = read(TEXT)
print(header)
for department, members in sorted(group(rows, "department").items()):
    salaries = [int(m["salary"]) for m in members]
    names = ", ".join(sorted(m["name"] for m in members))
    print(f"{department:<14}{len(members):>3}{sum(salaries):>8,}{sum(salaries) / len(salaries):>10.1f}  {names}")
oldest = min(rows, key=lambda r: r["start, date"])
print("first:", oldest["name"], "|", "years:", sorted({r["start, date"][:4] for r in rows}))
again = "\n".join(",".join(quote(v) for v in r) for r in [header] + [list(r.values()) for r in rows])
print(again)
print(read(again)[1] == rows)
for bad in ('a,b\n1', 'a,b\n"1,2', 'a,b\nx"y",2', "a\n1\n\n2,3"):
    try:
        print(read(bad))
    except CsvError as e:
        print("error:", e)
