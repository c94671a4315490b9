v = 3
def g(): return v
