# input and sys.stdin at the end of input; writing to sys.stdout and its methods.
import sys


def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


t(input)
t(input, "prompt> ")
t(input, 5)
t(input, 1, 2)
t(sys.stdin.read)
t(sys.stdin.readline)
t(sys.stdin.readlines)
print([line for line in sys.stdin])
t(sys.stdout.write, "written ")
t(sys.stdout.write, "")
t(sys.stdout.write, 5)
t(sys.stdout.write, None)
print(sys.stdout.write("né\n"), sys.stdout.flush(), sys.stdout.writable(), sys.stdin.readable())
sys.stdout.writelines(["a", "b", "\n"])
print("to out", file=sys.stdout, flush=True)
print("to err", file=sys.stderr)
