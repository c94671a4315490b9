# Every built-in type called with no argument, with one of its own kind, with an iterable, with None and with too many.
kinds = [int, float, complex, bool, str, bytes, bytearray, list, tuple, set, frozenset, dict, object, range, slice, enumerate, zip, map, filter, reversed, memoryview, property, classmethod, staticmethod, super, type, Exception, BaseException, KeyError, OSError]
arguments = [(), (1,), (1.5,), ("12",), (b"12",), ([1, 2],), ((1, 2),), ({1: 2},), (range(3),), (None,), (1, 2), (1, 2, 3, 4, 5)]
for kind in kinds:
    for args in arguments:
        if kind in (set, frozenset) and args == ("12",):
            continue
        try:
            r = kind(*args)
            text = repr(r)
            if kind is float and text == "0.0" or " at 0x" in text or kind in (super, property):
                text = type(r).__name__
        except Exception as e:
            text = type(e).__name__
        print(kind.__name__, args, text)
