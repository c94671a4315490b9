# test: stderr
# A text has lines of its own, and its own name.
def f():
    exec("def g():\n    raise ValueError('deep')\n\ng()")


f()
