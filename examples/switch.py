# The button of the board: its state, and a handler for each press. Press it while the program counts.
import pyb

switch = pyb.Switch()
presses = 0


def pressed():
    global presses
    presses += 1


switch.callback(pressed)
for i in range(10):
    pyb.delay(50)
print("the switch is", "down" if switch() else "up")
print("presses:", presses)
