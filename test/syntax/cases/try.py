try: a
except: b
try: a
except A: b
except (B, C) as d: e
else: f
finally: g
try:
    pass
finally:
    pass
try: a
except* A: b
except* B as c: d
