"""A stack machine: assembler with labels, interpreter with match, call frames, exceptions of the machine, a trace."""


class MachineError(Exception):
    def __init__(self, message, pc):
        super().__init__(message)
        self.pc = pc


def assemble(source):
    code, labels, fixups = [], {}, []
    for number, line in enumerate(source.splitlines(), 1):
        line = line.split(";")[0].strip()
        if not line:
            continue
        if line.endswith(":"):
            if line[:-1] in labels:
                raise SyntaxError(f"line {number}: label {line[:-1]} again")
            labels[line[:-1]] = len(code)
            continue
        op, *args = line.split()
        parsed = []
        for a in args:
            try:
                parsed.append(int(a, 0))
            except ValueError:
                fixups.append((len(code), len(parsed), a, number))
                parsed.append(None)
        code.append([op, *parsed])
    for at, i, name, number in fixups:
        if name not in labels:
            raise SyntaxError(f"line {number}: no label {name}")
        code[at][i + 1] = labels[name]
    return [tuple(c) for c in code]


class Machine:
    def __init__(self, code, limit=2000):
        self.code, self.limit = code, limit
        self.stack, self.frames, self.memory, self.output = [], [], {}, []

    def pop(self):
        try:
            return self.stack.pop()
        except IndexError:
            raise MachineError("stack underflow", self.pc) from None

    def run(self):
        self.pc = steps = 0
        binary = {
            "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b,
            "div": lambda a, b: a // b, "mod": lambda a, b: a % b, "lt": lambda a, b: int(a < b), "eq": lambda a, b: int(a == b),
        }
        while self.pc < len(self.code):
            steps += 1
            if steps > self.limit:
                raise MachineError("too many steps", self.pc)
            instruction = self.code[self.pc]
            match instruction:
                case ("push", n):
                    self.stack.append(n)
                case ("dup",):
                    self.stack.append(self.stack[-1])
                case ("swap",):
                    self.stack[-1], self.stack[-2] = self.stack[-2], self.stack[-1]
                case ("load", slot):
                    self.stack.append(self.memory.get(slot, 0))
                case ("store", slot):
                    self.memory[slot] = self.pop()
                case ("jump", target):
                    self.pc = target
                    continue
                case ("jz", target):
                    if self.pop() == 0:
                        self.pc = target
                        continue
                case ("call", target):
                    self.frames.append(self.pc + 1)
                    self.pc = target
                    continue
                case ("ret",):
                    self.pc = self.frames.pop()
                    continue
                case ("print",):
                    self.output.append(self.pop())
                case ("halt",):
                    break
                case (op,) if op in binary:
                    b, a = self.pop(), self.pop()
                    try:
                        self.stack.append(binary[op](a, b))
                    except ZeroDivisionError as e:
                        raise MachineError("division", self.pc) from e
                case (op, *args):
                    raise MachineError(f"unknown {op} with {len(args)} arguments", self.pc)
            self.pc += 1
        return self.output, steps


FACTORIAL = """
    push 10
    store 0
    push 1
    store 1
loop:
    load 0
    jz done
    load 1
    load 0
    mul
    store 1
    load 0
    push 1
    sub
    store 0
    jump loop   ; back
done:
    load 1
    print
    halt
"""
FIB = """
    push 0xC
    call fib
    print
    halt
fib:            ; n -- fib(n)
    dup
    push 2
    lt
    jz recurse
    ret
recurse:
    dup
    push 1
    sub
    call fib
    swap
    push 2
    sub
    call fib
    add
    ret
"""
print(Machine(assemble(FACTORIAL)).run())
print(Machine(assemble(FIB), limit=10**5).run())
print(assemble("a:\npush -0b11\njump a"))
for source in ("add", "push 1\npush 0\ndiv", "x:\njump x", "fly 1 2", "push", "ret"):
    machine = Machine(assemble(source), 50)
    try:
        print(machine.run())
    except MachineError as e:
        print(e, "at", e.pc, repr(e.__cause__), machine.stack)
    except IndexError as e:
        print("python error", e)
for source in ("jump nowhere", "a:\na:"):
    try:
        assemble(source)
    except SyntaxError as e:
        print(e.msg)
