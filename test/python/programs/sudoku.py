# Constraint propagation and search.
GRID = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
ROWS = "ABCDEFGHI"
COLS = "123456789"
CELLS = [r + c for r in ROWS for c in COLS]
UNITS = (
    [[r + c for c in COLS] for r in ROWS]
    + [[r + c for r in ROWS] for c in COLS]
    + [[r + c for r in rs for c in cs] for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
)
UNITS_OF = {cell: [u for u in UNITS if cell in u] for cell in CELLS}
PEERS = {cell: set(sum(UNITS_OF[cell], [])) - {cell} for cell in CELLS}


def assign(values, cell, digit):
    return all(eliminate(values, cell, d) for d in values[cell].replace(digit, ""))


def eliminate(values, cell, digit):
    if digit not in values[cell]:
        return True
    values[cell] = values[cell].replace(digit, "")
    if not values[cell]:
        return False
    if len(values[cell]) == 1 and not all(eliminate(values, p, values[cell]) for p in PEERS[cell]):
        return False
    for unit in UNITS_OF[cell]:
        places = [c for c in unit if digit in values[c]]
        if not places or (len(places) == 1 and not assign(values, places[0], digit)):
            return False
    return True


def search(values):
    if values is None:
        return None
    open_cells = [(len(v), c) for c, v in values.items() if len(v) > 1]
    if not open_cells:
        return values
    _, cell = min(open_cells)
    for digit in values[cell]:
        copy = values.copy()
        if assign(copy, cell, digit):
            found = search(copy)
            if found:
                return found
    return None


values = {c: COLS for c in CELLS}
for cell, digit in zip(CELLS, GRID):
    if digit in COLS:
        assert assign(values, cell, digit)
solved = search(values)
for r in ROWS:
    print(" ".join(solved[r + c] for c in COLS))
print(all(sorted(solved[c] for c in unit) == list(COLS) for unit in UNITS), len(PEERS["A1"]))
