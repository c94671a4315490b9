class L(list): pass
class D(dict):
    def __hash__(self): return 5
class E(dict):
    def __eq__(self, o): return True
class S(set): __hash__ = object.__hash__
for x in (L(), D(), E(), [], {}, set(), bytearray(), S(), {}.keys(), {}.items(), {}.values(), frozenset()):
    try:
        print(type(x), isinstance(hash(x), int), type(x).__hash__ is None, x.__hash__ is None)
    except TypeError as e:
        print(type(x), e, type(x).__hash__ is None, x.__hash__ is None)
print({D(): 1}[D()] if False else 1)
try:
    [].__hash__()
except TypeError as e: print(e)
