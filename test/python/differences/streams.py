# test: differs
# sys.stdout and sys.stderr may be replaced for print(); the runtime's own messages go to the console.
import io
import sys

console = sys.stdout
sys.stdout = out = io.StringIO()
sys.stderr = err = io.StringIO()
print("to the stream")
print("to the other", file=sys.stderr)
sys.stdout = console
print(repr(out.getvalue()), repr(err.getvalue()))
raise ValueError("told on the console, although sys.stderr is a stream in memory")
