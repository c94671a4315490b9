"""sys.exit's argument and the exception's code."""
import sys

for status in (None, 0, 1, 255, "text", (1, 2), [3], 1.5, True):
    try:
        sys.exit(status)
    except SystemExit as e:
        print(repr(status), repr(e.code), e.args)
try:
    sys.exit()
except SystemExit as e:
    print(e.code, e.args)
try:
    exit
except NameError:
    print("site is not loaded")
else:
    print("exit exists")
try:
    raise SystemExit
except BaseException as e:
    print(type(e).__mro__[1:], e.code)


class Leave(SystemExit):
    pass


try:
    raise Leave(7)
except SystemExit as e:
    print(type(e).__name__, e.code)
try:
    try:
        sys.exit(3)
    except Exception:
        print("no")
    else:
        print("no")
    finally:
        print("finally")
except BaseException as e:
    print(repr(e))
sys.exit(12)
