x = 1
if a:
    b = """c
d"""
    e = 'f\
g'
y = f"""{
z}
"""
