# test: stderr
"""An error in finally: the exception that was on its way is the context."""


def cleanup():
    return {}["missing"]


def run():
    try:
        return int("zz")
    finally:
        print("cleaning")
        cleanup()


run()
