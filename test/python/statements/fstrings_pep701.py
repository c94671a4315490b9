# test: by-hand
"""PEP 701 (Python 3.12): the same quotes inside, backslashes, comments and new lines in replacement fields."""
names = ["ann", "bob"]
d = {"k": "v"}
print(f"{d["k"]} {", ".join(names)} {'a' + "b"}")
print(f"{f"{f"{1 + 1}"}"} {f'{d['k']}'}")
print(f"{"\n".join(names)}|{'\t'.join("xy")}|{"\x41"}")
print(f"{
    names[0]  # a comment
    + "!"
} {[
    n.upper()
    for n in names
]}")
print(f'{d['k']!r:>6}|{"a" if d["k"] == "v" else "b"}|{{"}}"}}')
print(f"{"{}"} {"}"} {'{'}" f"{"joined"}")
width = 6
print(f"{"x":{"*"}^{width}} {"y":>{f"{width}"}}")
print(f"{d["k"]=} {names[0] + "?"=}")
