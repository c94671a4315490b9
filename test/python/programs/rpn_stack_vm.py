# A stack machine with an assembler: labels, calls, memory; programs for factorial, primes and Fibonacci.
class VmError(Exception):
    pass


def assemble(text):
    code, labels, fixups = [], {}, []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.split(";")[0].strip()
        if not line:
            continue
        if line.endswith(":"):
            labels[line[:-1]] = len(code)
            continue
        op, *args = line.split()
        if len(args) > 1:
            raise VmError(f"line {number}: too many operands for {op}")
        if args and not args[0].lstrip("-").isdigit():
            fixups.append((len(code), args[0], number))
        code.append([op, int(args[0]) if args and args[0].lstrip("-").isdigit() else None])
    for at, name, number in fixups:
        if name not in labels:
            raise VmError(f"line {number}: no label {name!r}")
        code[at][1] = labels[name]
    return [tuple(c) for c in code]


BINARY = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "div": lambda a, b: a // b, "mod": lambda a, b: a % b, "lt": lambda a, b: int(a < b), "eq": lambda a, b: int(a == b)}


def run(code, limit=20000):
    stack, calls, memory, out, pc, steps = [], [], {}, [], 0, 0
    while pc < len(code):
        op, arg = code[pc]
        pc += 1
        steps += 1
        if steps > limit:
            raise VmError("too many steps")
        try:
            if op == "push":
                stack.append(arg)
            elif op in BINARY:
                b, a = stack.pop(), stack.pop()
                stack.append(BINARY[op](a, b))
            elif op == "dup":
                stack.append(stack[-1])
            elif op == "swap":
                stack[-1], stack[-2] = stack[-2], stack[-1]
            elif op == "drop":
                stack.pop()
            elif op == "load":
                stack.append(memory.get(arg, 0))
            elif op == "store":
                memory[arg] = stack.pop()
            elif op == "jmp":
                pc = arg
            elif op == "jz":
                if not stack.pop():
                    pc = arg
            elif op == "call":
                calls.append(pc)
                pc = arg
            elif op == "ret":
                pc = calls.pop()
            elif op == "print":
                out.append(stack.pop())
            elif op == "halt":
                break
            else:
                raise VmError(f"unknown operation {op!r} at {pc - 1}")
        except (IndexError, ZeroDivisionError) as e:
            raise VmError(f"{op} at {pc - 1}: {type(e).__name__}") from e
    return out, steps, stack, memory


FACTORIAL = """
push 20
call fact
print
halt
fact:           ; n -- n!
  dup
  jz one
  dup
  push 1
  sub
  call fact
  mul
  ret
one:
  drop
  push 1
  ret
"""
PRIMES = """
  push 2
  store 0
outer:
  load 0
  push 40
  lt
  jz end
  push 2
  store 1
inner:
  load 1
  load 1
  mul
  load 0
  swap
  lt
  jz test      ; i * i > n
  jmp prime
test:
  load 0
  load 1
  mod
  jz next
  load 1
  push 1
  add
  store 1
  jmp inner
prime:
  load 0
  print
next:
  load 0
  push 1
  add
  store 0
  jmp outer
end:
"""
print(run(assemble(FACTORIAL)))
print(run(assemble(PRIMES)))
fib = "push 0\npush 1\n" + "dup\nprint\nswap\nstore 9\ndup\nload 9\nadd\n" * 10
print(run(assemble(fib)))
for bad in ("push 1\nadd", "jmp nowhere", "push 1 2", "fly", "push 1\npush 0\ndiv", "loop:\njmp loop", "ret"):
    try:
        print(run(assemble(bad)))
    except VmError as e:
        print(f"{e} ({type(e.__cause__).__name__})")
print(assemble("a:\npush -5\njmp a ; comment\n\n"), len(assemble(PRIMES)))
