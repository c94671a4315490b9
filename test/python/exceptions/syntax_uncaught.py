# test: stderr
# An uncaught SyntaxError shows its place and line.
try:
    eval("1 +")
except SyntaxError as e:
    print(e.msg, e.lineno, e.filename, str(e))
raise SyntaxError("odd text", ("some/file.py", 3, 5, "  ab cd ef\n", 3, 8))
