# Dates: days since an epoch, weekdays, leap years, Easter, calendars, differences, parsing.
MONTHS = "January February March April May June July August September October November December".split()
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in(year, month):
    return 29 if month == 2 and is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


class Date:
    __slots__ = ("year", "month", "day")

    def __init__(self, year, month, day):
        if not 1 <= month <= 12:
            raise ValueError(f"month must be in 1..12, not {month}")
        if not 1 <= day <= days_in(year, month):
            raise ValueError(f"day is out of range for month: {year}-{month:02}-{day:02}")
        self.year, self.month, self.day = year, month, day

    @classmethod
    def parse(cls, text):
        parts = text.split("-")
        if len(parts) != 3 or not all(p.isdigit() for p in parts):
            raise ValueError(f"not a date: {text!r}")
        return cls(*map(int, parts))

    @classmethod
    def from_ordinal(cls, n):
        year = n // 366 + 1
        while cls(year + 1, 1, 1).ordinal() <= n:
            year += 1
        month = 1
        n -= cls(year, 1, 1).ordinal()
        while n >= days_in(year, month):
            n -= days_in(year, month)
            month += 1
        return cls(year, month, n + 1)

    def ordinal(self):
        y = self.year - 1
        return y * 365 + y // 4 - y // 100 + y // 400 + sum(days_in(self.year, m) for m in range(1, self.month)) + self.day

    def weekday(self):
        return (self.ordinal() + 6) % 7

    def __add__(self, days):
        return Date.from_ordinal(self.ordinal() + days)

    def __sub__(self, other):
        if isinstance(other, Date):
            return self.ordinal() - other.ordinal()
        return self + -other

    def __eq__(self, other):
        return isinstance(other, Date) and self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key()

    def __hash__(self):
        return hash(self._key())

    def _key(self):
        return self.year, self.month, self.day

    def __str__(self):
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    def __repr__(self):
        return f"Date({self.year}, {self.month}, {self.day})"

    def __format__(self, spec):
        if not spec:
            return str(self)
        names = {"%d": f"{self.day:02}", "%e": f"{self.day}", "%m": f"{self.month:02}", "%Y": f"{self.year}", "%B": MONTHS[self.month - 1], "%b": MONTHS[self.month - 1][:3], "%A": DAYS[self.weekday()], "%a": DAYS[self.weekday()][:3]}
        for key, value in names.items():
            spec = spec.replace(key, value)
        return spec


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return Date(year, month, day + 1)


def calendar(year, month):
    print(f"{MONTHS[month - 1]} {year}".center(20).rstrip())
    print(" ".join(d[:2] for d in DAYS))
    cells = ["  "] * Date(year, month, 1).weekday() + [f"{d:2}" for d in range(1, days_in(year, month) + 1)]
    for i in range(0, len(cells), 7):
        print(" ".join(cells[i : i + 7]))


moon = Date(1969, 7, 20)
print(moon, repr(moon), f"{moon:%A, %e %B %Y}", f"{moon:%d.%m.%Y}", f"[{moon}]", moon.ordinal())
print(Date(2024, 3, 1) - Date(2024, 2, 1), Date(2000, 12, 31) + 1, Date(2000, 3, 1) - 1, Date(1900, 3, 1) - 1, Date(2026, 1, 1) - Date(1970, 1, 1))
print([str(easter(y)) for y in (1999, 2000, 2024, 2025, 2038)], [y for y in range(1890, 1915) if is_leap(y)])
print(sorted([Date(2020, 1, 2), Date(2019, 12, 31), Date(2020, 1, 1)]), max(Date(1, 1, 1), Date(2, 1, 1)), len({Date(2020, 1, 1), Date.parse("2020-01-01")}))
calendar(2024, 2)
print(sum(Date(y, m, 13).weekday() == 4 for y in range(2020, 2026) for m in range(1, 13)), "Fridays the 13th")
assert all(Date.from_ordinal(n).ordinal() == n for n in range(1, 400000, 9973))
for text in ("2023-02-29", "2023-13-01", "2023-1", "x-y-z", "2024-02-29"):
    try:
        print(f"{Date.parse(text):%a %b %e}")
    except ValueError as e:
        print("ValueError:", e)
