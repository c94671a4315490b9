"""A small compiler to a stack machine and the machine itself, for a language of lines."""


class Op:
    registry = {}

    def __init_subclass__(cls, code=None):
        if code:
            Op.registry[code] = cls

    def __init__(self, arg=None):
        self.arg = arg

    def __repr__(self):
        name = next(c for c, k in Op.registry.items() if k is type(self))
        return name if self.arg is None else f"{name} {self.arg}"


class Push(Op, code="PUSH"):
    def run(self, vm): vm.stack.append(self.arg)


class Load(Op, code="LOAD"):
    def run(self, vm): vm.stack.append(vm.vars[self.arg])


class Store(Op, code="STORE"):
    def run(self, vm): vm.vars[self.arg] = vm.stack.pop()


class Print(Op, code="PRINT"):
    def run(self, vm): vm.output.append(vm.stack.pop())


class Jump(Op, code="JUMP"):
    def run(self, vm): vm.pc = self.arg


class JumpIfZero(Op, code="JZ"):
    def run(self, vm):
        if not vm.stack.pop():
            vm.pc = self.arg


class Call(Op, code="CALL"):
    def run(self, vm):
        vm.frames.append(vm.pc)
        vm.pc = vm.labels[self.arg]


class Ret(Op, code="RET"):
    def run(self, vm): vm.pc = vm.frames.pop()


def binary(name, f):
    def run(self, vm):
        b, a = vm.stack.pop(), vm.stack.pop()
        vm.stack.append(f(a, b))
    return type(name.title(), (Op,), {"run": run}, code=name)


for name, f in {"ADD": lambda a, b: a + b, "SUB": lambda a, b: a - b, "MUL": lambda a, b: a * b, "DIV": lambda a, b: a // b, "LT": lambda a, b: int(a < b)}.items():
    binary(name, f)
SIGNS = {"+": "ADD", "-": "SUB", "*": "MUL", "/": "DIV", "<": "LT"}


class VMError(Exception):
    pass


class VM:
    def __init__(self, code, labels, fuel=1000):
        self.code, self.labels, self.fuel = code, labels, fuel
        self.stack, self.vars, self.output, self.frames, self.pc = [], {}, [], [], 0

    def run(self):
        while self.pc < len(self.code):
            if not self.fuel:
                raise VMError("out of fuel")
            self.fuel -= 1
            op = self.code[self.pc]
            self.pc += 1
            try:
                op.run(self)
            except IndexError:
                raise VMError(f"stack empty at {self.pc - 1}: {op}") from None
            except KeyError as e:
                raise VMError(f"unknown name {e} at {self.pc - 1}") from e
        return self.output


class Compiler:
    def __init__(self):
        self.code, self.labels, self.blocks = [], {}, []

    def emit(self, name, arg=None):
        self.code.append(Op.registry[name](arg))
        return self.code[-1]

    def expression(self, words):
        """Reverse Polish."""
        for w in words:
            if w in SIGNS:
                self.emit(SIGNS[w])
            elif w.lstrip("-").isdigit():
                self.emit("PUSH", int(w))
            else:
                self.emit("LOAD", w)

    def compile(self, source):
        for n, line in enumerate(source.strip().splitlines(), 1):
            word, *rest = line.split() or ["#"]
            method = getattr(self, "do_" + word, None)
            if method is None:
                raise SyntaxError(f"line {n}: {word!r}?")
            method(rest)
        if self.blocks:
            raise SyntaxError(f"{len(self.blocks)} blocks open")
        return self.code, self.labels

    def do_let(self, rest):
        name, _, *expr = rest
        self.expression(expr)
        self.emit("STORE", name)

    def do_print(self, rest):
        self.expression(rest)
        self.emit("PRINT")

    def do_while(self, rest):
        start = len(self.code)
        self.expression(rest)
        self.blocks.append((start, self.emit("JZ")))

    def do_end(self, rest):
        start, jump = self.blocks.pop()
        self.emit("JUMP", start) if start is not None else self.emit("RET")
        jump.arg = len(self.code)

    def do_def(self, rest):
        jump = self.emit("JUMP")
        self.labels[rest[0]] = len(self.code)
        self.blocks.append((None, jump))

    def do_call(self, rest): self.emit("CALL", rest[0])
    def __getattr__(self, name):
        if name == "do_#":
            return lambda rest: None
        raise AttributeError(name)


program = """
# squares and a factorial
let i = 0
def next
let i = i 1 +
end
while i 5 <
print i i *
call next
end
let n = 10
let f = 1
while 0 n <
let f = f n *
let n = n 1 -
end
print f
"""
code, labels = Compiler().compile(program)
print(code[:6], labels, len(code))
vm = VM(code, labels)
print(vm.run(), vm.vars, 1000 - vm.fuel)
for bad in ("print", "print q", "while 1\nend", "jump 5", "while 1", "print 1 0 /"):
    try:
        print(VM(*Compiler().compile(bad), fuel=50).run())
    except (VMError, SyntaxError, ZeroDivisionError) as e:
        print(type(e).__name__, e, "<-", type(e.__cause__).__name__)
print(sorted(Op.registry), Op.registry["ADD"].__name__)
