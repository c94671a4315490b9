# Floating point: the Mandelbrot set in characters.

SHADES = " .:-=+*#%@"


def iterations(x, y, limit):
    a = b = 0.0
    for count in range(limit):
        if a * a + b * b > 4.0:
            return count
        a, b = a * a - b * b + x, 2.0 * a * b + y
    return limit


for row in range(-10, 11):
    line = ""
    for column in range(-28, 13):
        count = iterations(column / 14, row / 9, 40)
        line += SHADES[min(count // 2, len(SHADES) - 1)]
    print(line)
