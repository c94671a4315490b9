"""SystemExit with a number, raised far down, through finally and with."""


class Guard:
    def __enter__(self):
        print("enter")

    def __exit__(self, kind, value, tb):
        print("exit", kind.__name__, value.code)


def quit_now():
    try:
        raise SystemExit(41)
    except Exception:
        print("not reached: SystemExit is no Exception")
    finally:
        print("finally")


with Guard():
    quit_now()
print("not reached")
