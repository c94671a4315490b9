"""Line joining, semicolons, comments, indentation, encodings of layout."""
a = 1; b = 2; print(a, b);
c = a + \
    b \
    + 3
print(c)
d = (1 +
     # a comment inside

     2
)
print(d, [
    1, 2,

    3,  # trailing
], {
    "k":
        "v",
})
if a: print("one"); print("line")
for i in range(2): print(i, end=" "); print("x", end=" ")
print()
while a: a -= 1; b += 1
else: print("else", a, b)
def f(): return 1; return 2
class C: x = 1; y = 2
print(f(), C.x, C.y)
if True:
  print("two spaces")
  if True:
        print("eight")
  print("back")
if 1:
	print("tab")
text = "a\
b"
print(text)
long = ("implicit " "joining "
        f"of {d} " 'kinds')
print(long, """triple
  keeps
lines""", '''it's''', """say "hi" """)
def g(
    a,
    b=2,
    *,
    c=3,
): return (
    a
    + b
    + c
)
print(g(
    1,
    c=
    5
))
# coding comment late has no meaning
lambda_ = lambda x, \
    y: x + y
print(lambda_(1, 2)); print(
    "end"
)
try: 1 / 0
except ZeroDivisionError: print("handled")
finally: print("finally")
if True: pass; print("after pass")
