# test: differs
# Code objects tell names, files, lines and parameters; frames have nobody below them.
def f(a, b=1, *args, c, **kw):
    local = 1
    return local


c = f.__code__
print(c.co_name, c.co_filename.rpartition("/")[2], c.co_firstlineno, c.co_argcount, c.co_kwonlyargcount, c.co_varnames)
for name in ("co_code", "co_consts", "co_names", "co_stacksize", "co_cellvars"):
    print(name, hasattr(c, name), end="; ")
print()


def outer():
    raise ValueError


try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_frame.f_back, tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_back)
