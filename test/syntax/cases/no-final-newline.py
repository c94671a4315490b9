if a:
    b
    # end