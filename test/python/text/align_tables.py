# Alignment of every type in format, f-strings and %: widths from variables, fills, numbers beside text.
rows = [("id", 7, True), ("long name", -42, None), ("é日", 0, [1]), ("", 123456, (1, 2))]
for name, number, other in rows:
    print(f"[{name:<10}][{name:>10}][{name:^10}][{name:*^10}][{name:.3}][{name:10.2}][{number:<8}][{number:>8}][{number:^8}][{number:08}][{number:+}][{number:=+8}][{number:,}][{other!s:>8}][{other!r:<8}]")
    print("[%-10s][%10s][%.3s][%10.2s][%-8d][%8d][%08d][%+d][%s][%r]" % (name, name, name, name, number, number, number, number, other, (other,)))
    print("[{:<10}][{:>10}][{:^10}][{:-<10}][{:<8}][{:>8}][{:^8}][{!s:^8}]".format(name, name, name, name, number, number, number, other))
    print(name.ljust(10) + "|" + name.rjust(10) + "|" + name.center(10) + "|" + name.center(11, ".") + "|" + str(number).zfill(8))
for width in range(0, 8):
    print(f"{'abc':>{width}}|{'abc':<{width}}|{'abc':^{width}}|{5:0{width}}|{-5:0{width}d}|{1.5:{width}.1f}|{'x':{'<>^'[width % 3]}{width}}|{'abc':.{width}}|{'abc'.center(width)}|{'ab'.center(width, '*')}")
for fill in "* 0é<":
    print(f"{'ab':{fill}^6}", f"{7:{fill}>4}", f"{7:{fill}<4}", "ab".center(6, fill), "ab".ljust(5, fill), "ab".rjust(5, fill))
print(f"{True:5}|{True!s:5}|{None!s:6}|{1.0:6}|{10**12:20,}|{2.5:<7}|{-1:^5}|{'%':>3}|{'':5}|{0:5}|{'0':05}" if True else "")
print("\n".join(" ".join(f"{i * j:>{3 + j // 5}}" for j in range(1, 10)) for i in range(1, 6)))
heads = ["Name", "Qty", "Price"]
widths = [8, 5, 9]
print("".join(h.ljust(w) if i == 0 else h.rjust(w) for i, (h, w) in enumerate(zip(heads, widths))))
for row in (("nut", 5, 0.25), ("bolt", 120, 12.5)):
    print("{:<{w[0]}}{:>{w[1]}}{:>{w[2]}.2f}".format(*row, w=widths))
