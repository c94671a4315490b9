# Constants printed while another file is in the place of the console: one write for each piece.
import contextlib


def show():
    print("pump", 7, True)


class Recorder:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


r = Recorder()
with contextlib.redirect_stdout(r):
    print("seen", 1)
    show()
    print()
print(r.parts)
print("done")
