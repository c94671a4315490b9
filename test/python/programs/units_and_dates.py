"""A calendar: days since an epoch, weekdays, arithmetic of months, ranges, recurring events, a printed month, parsing and formats."""

from functools import total_ordering

MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()


def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def month_days(y, m):
    return 29 if m == 2 and leap(y) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[m - 1]


@total_ordering
class Date:
    __slots__ = ("year", "month", "day")

    def __init__(self, year, month=1, day=1):
        if not 1 <= month <= 12:
            raise ValueError(f"month must be in 1..12, not {month}")
        if not 1 <= day <= month_days(year, month):
            raise ValueError(f"{MONTHS[month - 1]} {year} has no day {day}")
        for name, value in zip(self.__slots__, (year, month, day)):
            object.__setattr__(self, name, value)

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} objects do not change")

    @classmethod
    def from_ordinal(cls, n):
        y = n * 400 // 146097 + 1
        while cls(y).ordinal > n:
            y -= 1
        while cls(y + 1).ordinal <= n:
            y += 1
        n -= cls(y).ordinal
        m = 1
        while n >= month_days(y, m):
            n -= month_days(y, m)
            m += 1
        return cls(y, m, n + 1)

    @classmethod
    def parse(cls, text):
        match text.replace("/", "-").replace(".", "-").split("-"):
            case [y, m, d] if len(y) == 4:
                return cls(int(y), int(m), int(d))
            case [d, m, y] if len(y) == 4:
                return cls(int(y), int(m), int(d))
            case _:
                raise ValueError(f"no date: {text!r}")

    @property
    def ordinal(self):
        y = self.year - 1
        return y * 365 + y // 4 - y // 100 + y // 400 + sum(month_days(self.year, m) for m in range(1, self.month)) + self.day

    @property
    def weekday(self):
        return (self.ordinal + 6) % 7

    def __format__(self, spec):
        table = {"Y": f"{self.year:04}", "m": f"{self.month:02}", "d": f"{self.day:02}", "B": MONTHS[self.month - 1], "b": MONTHS[self.month - 1][:3], "a": DAYS[self.weekday], "j": f"{self.ordinal - Date(self.year).ordinal + 1:03}", "%": "%"}
        out, it = [], iter(spec or "%Y-%m-%d")
        for ch in it:
            if ch == "%":
                code = next(it, "")
                if code not in table:
                    raise ValueError(f"bad format %{code}")
                ch = table[code]
            out.append(ch)
        return "".join(out)

    def __str__(self):
        return format(self)

    def __repr__(self):
        return f"Date({self.year}, {self.month}, {self.day})"

    def __hash__(self):
        return hash(self.ordinal)

    def __eq__(self, o):
        return self.ordinal == o.ordinal if isinstance(o, Date) else NotImplemented

    def __lt__(self, o):
        return self.ordinal < o.ordinal if isinstance(o, Date) else NotImplemented

    def __add__(self, days):
        return Date.from_ordinal(self.ordinal + days) if isinstance(days, int) else NotImplemented

    __radd__ = __add__

    def __sub__(self, o):
        if isinstance(o, Date):
            return self.ordinal - o.ordinal
        return self + -o

    def plus_months(self, n):
        y, m = divmod(self.year * 12 + self.month - 1 + n, 12)
        return Date(y, m + 1, min(self.day, month_days(y, m + 1)))


def every(start, stop, step=1, *, days=None):
    while start < stop:
        if days is None or DAYS[start.weekday] in days:
            yield start
        start += step


def month(y, m):
    first = Date(y, m)
    cells = ["  "] * first.weekday + [f"{d:2}" for d in range(1, month_days(y, m) + 1)]
    title = f"{first:%B %Y}"
    return "\n".join([f"{title:^20}".rstrip(), " ".join(d[:2] for d in DAYS)] + [" ".join(cells[i : i + 7]) for i in range(0, len(cells), 7)])


d = Date(2024, 2, 28)
print(d, repr(d), d + 1, d + 2, 366 + d, d - 59, Date(2024, 3, 1) - d, d.weekday, DAYS[d.weekday], d.ordinal, Date.from_ordinal(d.ordinal) == d, Date.from_ordinal(1), Date(1970).ordinal, Date.from_ordinal(1_000_000))
print(f"{d:%a %d %b %Y, day %j, 100%%}", f"{Date(2000, 12, 31):%j}", "{:%d.%m.%Y}".format(d), [str(Date(2024, 1, 31).plus_months(n)) for n in (1, 2, 13, -2)], Date.parse("3.7.2021"), Date.parse("1999-12-31"), Date.parse("01/02/2003"))
print(month(2024, 2), month(2023, 10), sep="\n")
print([str(x) for x in every(d, d + 20, days={"Sat", "Mon"})], sum(1 for x in every(Date(2024), Date(2025), days=["Sun"])), [x.year for x in every(Date(1900), Date(2030), 1461) if leap(x.year)][-2:], sorted([Date(2020), Date(2019, 5), d])[0], max(Date(2020), d), {d: "x"}[Date(2024, 2, 28)], d != 5, d == Date(2024, 2, 28))
fridays13 = [str(x) for x in (Date(2024, m, 13) for m in range(1, 13)) if x.weekday == 4]
print(fridays13, [y for y in range(1890, 1925) if leap(y)], all(Date.from_ordinal(n).ordinal == n for n in range(730000, 730800, 13)))
for bad in (lambda: Date(2023, 2, 29), lambda: Date(2023, 13), lambda: Date.parse("x"), lambda: setattr(d, "day", 5), lambda: f"{d:%Q}", lambda: d < 5, lambda: d + "x", lambda: d.plus_months("x"), lambda: Date.parse("a-b-1999")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
