# Accounts, double entry, a transaction log with undo, interest in integer cents, a statement.
class BankError(Exception):
    """Anything that a bank refuses."""


class Insufficient(BankError):
    def __init__(self, account, amount):
        super().__init__(account, amount)
        self.account, self.amount = account, amount

    def __str__(self):
        return f"{self.account.owner} has {self.account.balance}, needs {self.amount}"


class Money:
    def __init__(self, cents):
        self.cents = cents

    @classmethod
    def parse(cls, text):
        sign = -1 if text.startswith("-") else 1
        whole, _, rest = text.lstrip("+-").partition(".")
        if not whole.isdigit() or len(rest) > 2 or (rest and not rest.isdigit()):
            raise ValueError(f"not an amount: {text!r}")
        return cls(sign * (int(whole) * 100 + int(rest.ljust(2, "0") or 0)))

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __sub__(self, other):
        return Money(self.cents - other.cents)

    def __neg__(self):
        return Money(-self.cents)

    def __mul__(self, factor):
        n, d = factor if isinstance(factor, tuple) else (factor, 1)
        q, r = divmod(self.cents * n, d)
        return Money(q + (2 * r > d or (2 * r == d and q % 2)))

    def __lt__(self, other):
        return self.cents < other.cents

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __bool__(self):
        return self.cents != 0

    def __str__(self):
        q, r = divmod(abs(self.cents), 100)
        return f"{'-' if self.cents < 0 else ''}{q:,}.{r:02d}"

    def __repr__(self):
        return f"Money({self.cents})"

    def __format__(self, spec):
        return format(str(self), spec)


ZERO = Money(0)


class Account:
    kinds = {}

    def __init_subclass__(cls, *, code, **rest):
        super().__init_subclass__(**rest)
        cls.code = code
        Account.kinds[code] = cls

    def __init__(self, owner):
        self.owner, self.entries = owner, []

    @property
    def balance(self):
        return sum(self.entries, ZERO)

    def allows(self, amount):
        return not self.balance + amount < ZERO

    def post(self, amount):
        if not self.allows(amount):
            raise Insufficient(self, -amount)
        self.entries.append(amount)

    def close_month(self):
        return ZERO


class Savings(Account, code="S"):
    rate = 3, 1200

    def close_month(self):
        return self.balance * self.rate


class Credit(Account, code="C"):
    limit = Money(50000)

    def allows(self, amount):
        return not self.balance + amount < -self.limit

    def close_month(self):
        return self.balance * (15, 1200) if self.balance < ZERO else ZERO


class Bank:
    def __init__(self):
        self.accounts, self.log = {}, []

    def open(self, code, owner):
        if owner in self.accounts:
            raise BankError(f"{owner} already has an account")
        self.accounts[owner] = Account.kinds[code](owner)
        return self.accounts[owner]

    def transfer(self, source, target, text):
        amount = Money.parse(text)
        if amount < ZERO or not amount:
            raise BankError("the amount must be positive")
        done = []
        try:
            for owner, change in ((source, -amount), (target, amount)):
                self.accounts[owner].post(change)
                done.append(owner)
        except (KeyError, BankError):
            for owner in done:
                self.accounts[owner].entries.pop()
            raise
        else:
            self.log.append((source, target, amount))

    def undo(self):
        source, target, amount = self.log.pop()
        for owner in (source, target):
            self.accounts[owner].entries.pop()
        return f"undone {amount} from {source} to {target}"


bank = Bank()
ann, bob = bank.open("S", "ann"), bank.open("C", "bob")
ann.post(Money.parse("1234.50"))
for source, target, text in (("ann", "bob", "200"), ("bob", "ann", "650.75"), ("bob", "ann", "100"), ("ann", "carl", "5"), ("ann", "bob", "-3"), ("ann", "bob", "1.234"), ("ann", "bob", "9999"), ("bob", "ann", "0.25")):
    try:
        bank.transfer(source, target, text)
        print(f"{source} -> {target} {text:>8}: {ann.balance:>10} {bob.balance:>10}")
    except Insufficient as e:
        print(f"refused: {e} {e.args[1]!r}")
    except BankError as e:
        print("refused:", e)
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
print(bank.undo(), ann.balance, bob.balance, len(bank.log))
for account in bank.accounts.values():
    interest = account.close_month()
    account.entries.append(interest)
    print(f"{account.owner} {account.code} {type(account).__name__:8} {interest:>8} {account.balance:>12}")
    running = ZERO
    for n, entry in enumerate(account.entries, 1):
        running += entry
        print(f"  {n:02} {entry:>12} {running:>12}")
try:
    bank.open("S", "ann")
except BankError as e:
    print(e)
print(sorted(Account.kinds), Money(5) == Money(5), Money(5) == 5, max(Money(3), Money(9)), [Money(100) * (1, 3), Money(5) * (1, 2), Money(15) * (1, 2)])
