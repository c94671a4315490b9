# f-strings: conversions, specifiers, nesting, expressions.
a, b, s, f = 5, 10 ** 20, 'text', 2.5
print(f'', f'plain', f'{a}', f'{a}{a}', f'x{a}y{b}z', f'{{}}{a}}}', f'{s!r}', f'{s!s}', f'{"é"!a}')
print(f'{a:5}|{a:<5}|{a:^5}|{a:05}|{a:+}|{a:x}|{a:#b}|{b:,}|{b:e}')
print(f'{s:10}|{s:>10}|{s:^10}|{s:*^10}|{s:.2}|{s!r:>10}')
print(f'{f}|{f:5}|{f:.3f}|{f:e}|{f:%}|{f:08.2f}|{f:g}')
print(f'{a:{a}}|{a:>{a + 5}}|{s:{"*"}^{10}}|{f:{a}.{1}f}|{a:{"0"}{a}}')
print(f'{a=}', f'{a = }', f'{s=}', f'{s=!s}', f'{f=:.2f}', f'{a + 1=}')
print(f'{[1, 2]}', f'{(1,)}', f'{ {1: 2} }', f'{None}', f'{True}', f'{lambda_()}' if False else '', f'{a if a > 3 else b}')
print(f'''{a}
{s}''', f'{a}' 'lit' f'{s}', rf'\n{a}\t', f'\n{a}\t'.encode())
print(f'{a!r:^{b % 17}}|', f'{"":5}|', f'{True:5}|{True!s:5}|{None!s:>5}|')
for bad in (lambda: f'{s:d}', lambda: f'{a:s}', lambda: f'{None:5}', lambda: f'{[]:5}', lambda: f'{a:.2}', lambda: f'{s:=5}', lambda: f'{f:x}', lambda: f'{a:5.}', lambda: f'{s:10q}', lambda: f'{undefined}'):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


def order(n):
    print('evaluated', n)
    return n


print(f'{order(1)} {order(2):{order(3)}} {order(4)}')
