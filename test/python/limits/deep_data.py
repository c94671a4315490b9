# Data nested thousands deep: making it, walking it by loops, and giving it up, which takes no recursion.
# test: heap=2000000 host no-stress
def nest(n, make):
    x = make(None)
    for _ in range(n):
        x = make(x)
    return x


N = 3000
for make in (lambda x: [x], lambda x: (x,), lambda x: {"k": x}):
    a, b = nest(N, make), nest(N, make)
    print(a is not b, len(a), type(a).__name__)
    a = b = None

a, b = nest(N, lambda x: (x,)), nest(N, lambda x: (x,))
print(a == a, [a] == [a], a in [a])
chain = None
for i in range(N):
    chain = (i, chain)
total = 0
while chain:
    i, chain = chain
    total += i
print(total)


class Node:
    def __init__(self, next):
        self.next = next


head = None
for i in range(N):
    head = Node(head)
count = 0
while head:
    count, head = count + 1, head.next
print(count)
