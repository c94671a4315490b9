"""SystemExit with a text: the text goes to standard error, the code is 1."""
import sys

try:
    try:
        sys.exit("inner")
    finally:
        print("finally runs")
except SystemExit as e:
    print("caught", e.code)
print("before")
raise SystemExit("good bye")
