seen_name = __name__
ran_main = False


def main():
    global ran_main
    ran_main = True
    return "main of _guarded"


class Thing:
    pass


def where():
    return __file__.replace("\\", "/").split("/")[-1], __name__


if __name__ == "__main__":
    main()
