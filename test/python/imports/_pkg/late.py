print("late runs"); value = [1,2]
