# A recursion without end: the traceback has the line where it began.
def down(n):
    return down(n + 1)


def begin():
    return down(0)


try:
    begin()
except RecursionError as error:
    entries = []
    traceback = error.__traceback__
    while traceback is not None:
        entries.append((traceback.tb_frame.f_code.co_name, traceback.tb_lineno))
        traceback = traceback.tb_next
    print(entries[:3], entries[-1], len(entries) > 100)
    print(len(set(entries)))
