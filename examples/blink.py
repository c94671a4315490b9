# A timer's callback toggles the red LED ten times; the program has its hands free meanwhile.
import pyb

led = pyb.LED(1)
toggles = 0


def tick(timer):
    global toggles
    led.toggle()
    toggles += 1
    if toggles == 10:
        timer.deinit()


pyb.Timer(4, freq=20, callback=tick)
while toggles < 10:
    pyb.wfi()
print("blinked", toggles // 2, "times")
