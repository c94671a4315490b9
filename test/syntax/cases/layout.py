x = 1
if a:
	b
	if c:
	        d
	e
if a:
    b

# comment
    # another

    c
x = 1 + \
    2
y = (1 +
# comment
  2

)
if a: \
  b
\
z = 1
if True:
    if True:
        a
  # dedented comment
    b
class A:

    def f(self):
        pass



    x = 1
w = [
1,
    2,
]; v = 3
last = 1