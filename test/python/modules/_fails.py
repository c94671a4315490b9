print("_fails begins")
value = 1
raise ValueError("while importing")
