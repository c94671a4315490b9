# test: stderr
"""An uncaught nested group with causes, notes and tracebacks inside."""


def leaf(kind, text):
    try:
        raise kind(text)
    except kind as e:
        return e


def caused():
    try:
        try:
            raise OSError("disk")
        except OSError as e:
            raise ValueError("config") from e
    except ValueError as e:
        e.add_note("check the path")
        return e


group = ExceptionGroup("all", [leaf(ValueError, "one"), ExceptionGroup("some", [leaf(KeyError, "two"), TypeError("three")]), caused()])
group.add_note("three failed")
raise group
