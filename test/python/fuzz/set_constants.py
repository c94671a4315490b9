"""Sets of constants ask for the hash of what is looked for, whatever they hold."""
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x = []
t(lambda: x in {None, 4}); t(lambda: {} in {None, 4}); t(lambda: [] in {1, 2}); t(lambda: [] in {'a'}); t(lambda: x not in {(1, 2)}); t(lambda: [] in {1.5, 2}); t(lambda: x in {b'a', True})
if 1:
    try:
        if x in {1, 2}: print('yes')
        else: print('no')
    except TypeError as e: print(e)
    try:
        if x in {None}: print('yes')
        else: print('no')
    except TypeError as e: print(e)
t(lambda: {1} in {1, 2})
t(lambda: [] in {int, str}); t(lambda: int in {int, str}); t(lambda: 1.0 in {1, 2}); t(lambda: True in {1, 'a'}); t(lambda: 2 in {None, 2.0})
