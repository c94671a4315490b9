counter = 0
def bump():
    global counter
    counter += 1
print('mod runs')


def get():
    return counter
