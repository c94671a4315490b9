# The dict of keyword defaults is the function's own: a change shows in the next call.
def greet(name, *, greeting="hello", mark="!"):
    return f"{greeting} {name}{mark}"


def make():
    def inner(*, step=1):
        return step

    return inner


defaults = greet.__kwdefaults__
print(defaults)
defaults["mark"] = "?"
print(greet("you"), greet.__kwdefaults__)
del defaults["greeting"]
try:
    greet("you")
except TypeError as error:
    print(error)
first, second = make(), make()
first.__kwdefaults__["step"] = 5
print(first(), second(), second.__kwdefaults__)
greet.__kwdefaults__ = None
print(greet.__kwdefaults__, greet("x", greeting="y", mark="z"))
greet.label = 1
print(greet.__kwdefaults__, greet.label)
