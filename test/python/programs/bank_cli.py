"""A command interpreter: parsing lines, commands by decorator, errors of several kinds, undo, a report."""


class CommandError(Exception):
    """What the user did wrong; shown without a traceback."""


class Usage(CommandError):
    def __init__(self, command):
        doc = (command.__doc__ or "").strip()
        super().__init__(f"usage: {doc}")


commands = {}


def command(name, *, types=()):
    def register(f):
        def call(bank, *args):
            if len(args) != len(types):
                raise Usage(f)
            try:
                converted = [t(a) for t, a in zip(types, args)]
            except ValueError as e:
                raise CommandError(f"{name}: {e}") from e
            return f(bank, *converted)
        commands[name] = call
        return f
    return register


def money(text):
    try:
        units, _, cents = text.partition(".")
        if len(cents) > 2:
            raise ValueError
        amount = int(units) * 100 + int((cents + "00")[:2])
    except ValueError:
        raise ValueError(f"not an amount: {text!r}") from None
    if amount <= 0:
        raise ValueError("amount must be positive")
    return amount


def shown(cents):
    return f"{cents // 100}.{cents % 100:02}"


class Bank:
    def __init__(self):
        self.accounts, self.undo_log = {}, []

    def account(self, name):
        if name not in self.accounts:
            raise CommandError(f"no account {name}")
        return name

    def change(self, name, by):
        if self.accounts[name] + by < 0:
            raise CommandError(f"{name} has only {shown(self.accounts[name])}")
        self.accounts[name] += by
        self.undo_log.append((name, -by))


@command("open", types=(str,))
def open_account(bank, name):
    """open NAME"""
    if name in bank.accounts:
        raise CommandError(f"{name} is there already")
    bank.accounts[name] = 0


@command("put", types=(str, money))
def put(bank, name, amount):
    """put NAME AMOUNT"""
    bank.change(bank.account(name), amount)
    return f"{name}: {shown(bank.accounts[name])}"


@command("move", types=(str, str, money))
def move(bank, source, target, amount):
    """move FROM TO AMOUNT"""
    if source == target:
        raise CommandError("same account")
    bank.account(target)
    bank.change(bank.account(source), -amount)
    bank.change(target, amount)


@command("undo")
def undo(bank):
    """undo"""
    if not bank.undo_log:
        raise CommandError("nothing to undo")
    name, by = bank.undo_log.pop()
    bank.accounts[name] += by
    return f"undid {shown(abs(by))} on {name}"


@command("crash", types=(int,))
def crash(bank, n):
    """crash N"""
    return 10 // n


@command("report")
def report(bank):
    """report"""
    width = max((len(n) for n in bank.accounts), default=0)
    lines = [f"{name:<{width}} {shown(v):>10}" for name, v in sorted(bank.accounts.items(), key=lambda i: (-i[1], i[0]))]
    return "\n".join(lines + ["-" * (width + 11), f"{'sum':<{width}} {shown(sum(bank.accounts.values())):>10}"])


def execute(bank, line):
    match line.split():
        case []:
            return None
        case [name, *_] if name.startswith("#"):
            return None
        case ["quit"]:
            raise SystemExit(3)
        case [name, *args] if name in commands:
            return commands[name](bank, *args)
        case [name, *_]:
            near = [c for c in commands if c[0] == name[0]]
            raise CommandError(f"unknown command {name}" + (f"; did you mean {near[0]}?" if near else ""))


SCRIPT = """
# accounts
open ann
open bob
open ann
put ann 100
put ann 12.5
put bob x
put bob 1.234
put bob -5
move ann bob 30.01
move ann zoe 1
move bob ann 999
move bob bob 1
put bob
report
undo
undo
report
undoo
fly
crash 0
crash 3
quit
report
"""
bank = Bank()
errors = 0
for number, line in enumerate(SCRIPT.splitlines()):
    try:
        result = execute(bank, line)
    except CommandError as e:
        errors += 1
        print(f"{number}: {type(e).__name__}: {e}" + (f" ({type(e.__cause__).__name__})" if e.__cause__ else ""))
    except Exception as e:
        errors += 1
        print(f"{number}: internal error {type(e).__name__}: {e}")
    else:
        if result is not None:
            print(result)
    finally:
        if line == "quit":
            print("errors", errors)
