"""break and continue through try, with and finally, in for and while."""


def run(kind):
    log = []
    for i in range(4):
        try:
            log.append(f"t{i}")
            if i == 1:
                if kind == "break":
                    break
                if kind == "continue":
                    continue
                if kind == "raise":
                    raise ValueError(i)
            log.append(f"b{i}")
        except ValueError:
            log.append(f"x{i}")
            continue
        else:
            log.append(f"e{i}")
        finally:
            log.append(f"f{i}")
        log.append(f"a{i}")
    else:
        log.append("loop else")
    return log


for kind in ("none", "break", "continue", "raise"):
    print(kind, *run(kind))


def swallow(n):
    """break and continue in finally discard the exception."""
    seen = []
    while n:
        n -= 1
        try:
            seen.append(1 // (n - 2))
        finally:
            seen.append(("n", n))
            if n > 1:
                continue
            break
    return seen


print(swallow(4))


def nested_loops():
    out = []
    for a in range(3):
        try:
            for b in range(3):
                try:
                    if b == a:
                        break
                    if b == 2:
                        raise KeyError(b)
                    out.append((a, b))
                finally:
                    out.append("i")
            else:
                out.append("inner else")
        except KeyError:
            out.append("key")
            continue
        finally:
            out.append("o")
    return out


print(nested_loops())


def while_true():
    count = 0
    while True:
        try:
            count += 1
            if count < 3:
                continue
            if count == 5:
                return "out", count
        finally:
            if count == 4:
                count += 0
        if count > 10:
            break


print(while_true())
