"""__name__ of the program and of its modules; code that only the program runs."""
import _guarded

print(__name__, _guarded.seen_name, _guarded.ran_main)


def main(argv):
    print("main", len(argv))
    return 0


if __name__ == "__main__":
    import sys
    code = main(sys.argv[1:])
    print("code", code)
else:
    print("never")
if "__main__" == __name__ and code == 0:
    print("reversed")
print(_guarded.main() if __name__ != "__main__" else "not called", _guarded.Thing.__module__, main.__module__)
print(type(_guarded.__file__).__name__, _guarded.__file__.endswith("_guarded.py"), _guarded.where())
