# The smallest program: what it prints goes to the console of the board.

print("hello from flash")
