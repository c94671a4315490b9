"""A library: books, members, loans; a repository with indexes, a specification pattern, observers."""


class Spec:
    def __init__(self, test, name):
        self.test, self.name = test, name

    def __call__(self, x): return self.test(x)
    def __and__(self, o): return Spec(lambda x: self(x) and o(x), f"({self.name} and {o.name})")
    def __or__(self, o): return Spec(lambda x: self(x) or o(x), f"({self.name} or {o.name})")
    def __invert__(self): return Spec(lambda x: not self(x), f"not {self.name}")
    def __repr__(self): return self.name


class FieldSpec:
    """field == value and so on make specifications."""

    def __init__(self, name): self.name = name
    def _make(self, sign, f): return Spec(lambda x: f(getattr(x, self.name)), f"{self.name}{sign}")
    def __eq__(self, v): return self._make(f"=={v!r}", lambda a: a == v)
    def __ne__(self, v): return self._make(f"!={v!r}", lambda a: a != v)
    def __lt__(self, v): return self._make(f"<{v!r}", lambda a: a < v)
    def __gt__(self, v): return self._make(f">{v!r}", lambda a: a > v)
    def has(self, v): return self._make(f" has {v!r}", lambda a: v in a)
    __hash__ = None


class Entity:
    _ids = {}

    def __init__(self):
        kind = type(self).__name__
        Entity._ids[kind] = self.id = Entity._ids.get(kind, 0) + 1

    def __eq__(self, o): return type(self) is type(o) and self.id == o.id
    def __hash__(self): return hash((type(self).__name__, self.id))
    def __repr__(self): return f"{type(self).__name__}#{self.id}"


class Book(Entity):
    def __init__(self, title, author, year, *tags):
        super().__init__()
        self.title, self.author, self.year, self.tags = title, author, year, frozenset(tags)


class Member(Entity):
    limit = 2
    days = 14

    def __init__(self, name):
        super().__init__()
        self.name, self.loans = name, []


class Student(Member):
    limit = 3


class Professor(Member):
    limit = 100
    days = 60


class Loan:
    def __init__(self, book, member, day):
        self.book, self.member, self.due = book, member, day + member.days

    def fine(self, day):
        late = day - self.due
        return 0 if late <= 0 else 10 * late + (100 if late > 30 else 0)


class LoanError(Exception):
    template = "cannot lend {book} to {member.name}"

    def __init__(self, **kw):
        super().__init__(self.template.format(**kw))
        self.details = kw


class LimitReached(LoanError):
    template = "{member.name} has {member.limit} books already"


class OnLoan(LoanError):
    template = "{book.title!r} is with {by.name} until day {until}"


class Library:
    def __init__(self):
        self.books, self.loans, self.observers, self.index = {}, {}, [], {}

    def __iadd__(self, book):
        self.books[book.id] = book
        for word in book.title.lower().split():
            self.index.setdefault(word, set()).add(book)
        return self

    def search(self, text):
        found = [self.index.get(w, set()) for w in text.lower().split()]
        return sorted(set.intersection(*found), key=lambda b: b.title) if found else []

    def find(self, spec):
        return [b.title for b in self.books.values() if spec(b)]

    def notify(self, event, **kw):
        for o in self.observers:
            o(event, **kw)

    def lend(self, book, member, day):
        if len(member.loans) >= member.limit:
            raise LimitReached(member=member)
        if book in self.loans:
            loan = self.loans[book]
            raise OnLoan(book=book, by=loan.member, until=loan.due)
        self.loans[book] = loan = Loan(book, member, day)
        member.loans.append(book)
        self.notify("lent", book=book, to=member)
        return loan.due

    def give_back(self, book, day):
        loan = self.loans.pop(book)
        loan.member.loans.remove(book)
        fine = loan.fine(day)
        self.notify("returned", book=book, fine=fine)
        return fine

    def overdue(self, day):
        return {l.member.name: l.fine(day) for l in self.loans.values() if l.due < day}


lib = Library()
dune, emma, ulysses, it = Book("Dune", "Herbert", 1965, "sf", "classic"), Book("Emma", "Austen", 1815, "classic"), Book("Ulysses", "Joyce", 1922, "classic"), Book("Dune Messiah", "Herbert", 1969, "sf")
for b in (dune, emma, ulysses, it):
    lib += b
year, author, tags = map(FieldSpec, ("year", "author", "tags"))
old_classic = tags.has("classic") & (year < 1950)
print(old_classic, lib.find(old_classic), lib.find(~old_classic), lib.find((author == "Herbert") | (year > 1960) & ~tags.has("sf")), ~(author != "Joyce"))
print(lib.search("dune"), lib.search("messiah dune"), lib.search("nothing"), lib.search(""))
ann, bob, prof = Member("Ann"), Student("Bob"), Professor("Prof")
seen = []
lib.observers.append(lambda event, **kw: seen.append((event, *kw.values())))
print(lib.lend(dune, ann, 1), lib.lend(emma, ann, 2), lib.lend(it, prof, 3))
for action in (lambda: lib.lend(ulysses, ann, 3), lambda: lib.lend(dune, bob, 5), lambda: lib.give_back(ulysses, 5)):
    try:
        action()
    except LoanError as e:
        print(type(e).__name__, e, sorted(e.details))
    except KeyError as e:
        print("KeyError", e)
print(lib.overdue(20), lib.give_back(dune, 20), lib.lend(dune, bob, 21), lib.give_back(emma, 60), lib.overdue(100))
print(seen, ann.loans, bob.loans, {dune: 1}[dune], dune == emma, [ann, bob, prof], Member("x") == Student("y"))
