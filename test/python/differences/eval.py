# test: differs
# What is not known when the program is built finds no compiler.
text = "".join(["1", "+", "1"])
for function in (eval, exec):
    try:
        function(text)
    except RuntimeError as e:
        print(e)
try:
    compile(text, "f", "eval")
except RuntimeError as e:
    print(e)
print(eval("1 + 1"))
f = eval
try:
    f("1 + 1")
except RuntimeError as e:
    print(e)
g = locals
try:
    g()
except RuntimeError as e:
    print(e)
