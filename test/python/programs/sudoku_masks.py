"""A solver by constraints and backtracking with bit masks; knights and queens by generators."""

PUZZLE = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"


class Board:
    def __init__(self, text):
        self.cells = [0] * 81
        self.rows = [0] * 9
        self.cols = [0] * 9
        self.boxes = [0] * 9
        self.guesses = 0
        for i, c in enumerate(text):
            if c != ".":
                if not self.put(i, int(c)):
                    raise ValueError(f"cell {i}: {c} does not go there")

    def units(self, i):
        r, c = divmod(i, 9)
        return r, c, r // 3 * 3 + c // 3

    def free(self, i):
        r, c, b = self.units(i)
        return ~(self.rows[r] | self.cols[c] | self.boxes[b]) & 0b1111111110

    def put(self, i, n):
        bit = 1 << n
        if not self.free(i) & bit:
            return False
        r, c, b = self.units(i)
        self.rows[r] ^= bit
        self.cols[c] ^= bit
        self.boxes[b] ^= bit
        self.cells[i] = n
        return True

    def take(self, i):
        bit = 1 << self.cells[i]
        r, c, b = self.units(i)
        self.rows[r] ^= bit
        self.cols[c] ^= bit
        self.boxes[b] ^= bit
        self.cells[i] = 0

    def solve(self):
        best = None
        for i, n in enumerate(self.cells):
            if n == 0:
                mask = self.free(i)
                count = mask.bit_count()
                if count == 0:
                    return False
                if best is None or count < best[0]:
                    best = count, i, mask
                    if count == 1:
                        break
        if best is None:
            return True
        _, i, mask = best
        while mask:
            low = mask & -mask
            mask ^= low
            self.guesses += 1
            self.put(i, low.bit_length() - 1)
            if self.solve():
                return True
            self.take(i)
        return False

    def __str__(self):
        lines = []
        for r in range(9):
            row = self.cells[9 * r : 9 * r + 9]
            lines.append(" | ".join(" ".join(str(n or ".") for n in row[i : i + 3]) for i in (0, 3, 6)))
            if r in (2, 5):
                lines.append("-" * 21)
        return "\n".join(lines)


board = Board(PUZZLE)
print(board, "\n")
print(board.solve(), board.guesses)
print(board)
try:
    Board("55" + "." * 79)
except ValueError as e:
    print(e)


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    row = len(placed)
    for col in range(n):
        if all(col != c and abs(col - c) != row - r for r, c in enumerate(placed)):
            yield from queens(n, (*placed, col))


print([sum(1 for _ in queens(n)) for n in range(1, 7)], next(queens(8)))


def tour(size, start):
    moves = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
    seen = {start: 0}

    def open_moves(at):
        return [(x, y) for dx, dy in moves if 0 <= (x := at[0] + dx) < size and 0 <= (y := at[1] + dy) < size and (x, y) not in seen]

    at = start
    while len(seen) < size * size:
        options = open_moves(at)
        if not options:
            return None
        at = min(options, key=lambda p: (len(open_moves(p)), p))
        seen[at] = len(seen)
    return seen


path = tour(6, (0, 0))
print("none" if path is None else "\n".join(" ".join(f"{path[x, y]:2d}" for x in range(6)) for y in range(6)))
