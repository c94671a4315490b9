"""A bank: accounts, transactions, errors, reports."""


class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, account, needed):
        super().__init__(f"{account.owner} needs {needed} more")
        self.account, self.needed = account, needed


class Account:
    _next = 1000
    kind = "plain"

    def __init__(self, owner, balance=0):
        if balance < 0:
            raise ValueError("opening balance below zero")
        self.number = Account._next
        Account._next += 1
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    @property
    def limit(self):
        return 0

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"bad amount {amount}")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance + self.limit:
            raise InsufficientFunds(self, amount - self._balance - self.limit)
        self._balance -= amount
        self.history.append(("withdraw", amount))

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner}: {self._balance}>"

    def __lt__(self, other):
        return self._balance < other._balance


class Savings(Account):
    kind = "savings"

    def __init__(self, owner, balance=0, rate=5):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        interest = self._balance * self.rate // 100
        if interest:
            self.deposit(interest)
        return interest


class Overdraft(Account):
    kind = "overdraft"
    limit = 200


class Transaction:
    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = [(a, a._balance, len(a.history)) for a in self.accounts]
        return self

    def __exit__(self, kind, error, tb):
        if kind is not None and issubclass(kind, BankError):
            for account, balance, length in self.saved:
                account._balance = balance
                del account.history[length:]
            print("rolled back:", error)
            return True
        return False


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, cls, *args, **kw):
        account = cls(*args, **kw)
        self.accounts[account.number] = account
        return account

    def transfer(self, source, target, amount):
        with Transaction(source, target):
            target.deposit(amount)
            source.withdraw(amount)

    def __iter__(self):
        return iter(self.accounts.values())

    def __len__(self):
        return len(self.accounts)

    def __getitem__(self, number):
        try:
            return self.accounts[number]
        except KeyError:
            raise BankError(f"no account {number}") from None

    @property
    def total(self):
        return sum(a.balance for a in self)

    def report(self):
        kinds = {}
        for a in self:
            kinds.setdefault(a.kind, []).append(a)
        for kind in sorted(kinds):
            group = kinds[kind]
            print(f"{kind:<10}{len(group):>3}{sum(a.balance for a in group):>8,}")
        print("-" * 21)
        print(f"{'total':<10}{len(self):>3}{self.total:>8,}")


bank = Bank()
ada = bank.open(Account, "Ada", 1500)
bob = bank.open(Savings, "Bob", 2000, rate=3)
cy = bank.open(Overdraft, "Cy")
bank.transfer(ada, cy, 300)
bank.transfer(cy, bob, 450)
bank.transfer(cy, ada, 100)
bank.transfer(ada, bob, 5000)
print(ada, bob, cy)
print(bob.add_interest(), bob.balance, cy.add_interest() if hasattr(cy, "add_interest") else "no interest")
print(ada.history, cy.history, max(bank).owner, min(bank).owner)
for action in (lambda: bank[1], lambda: ada.deposit(-5), lambda: Account("x", -1), lambda: ada.withdraw(10 ** 6), lambda: setattr(ada, "balance", 1)):
    try:
        action()
    except BankError as e:
        print("bank:", e, getattr(e, "needed", None))
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
bank.report()
