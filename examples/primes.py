# The sieve of Eratosthenes: lists, slices, a generator.


def primes_below(limit):
    is_prime = [True] * limit
    is_prime[0:2] = [False, False]
    for number in range(2, limit):
        if is_prime[number]:
            yield number
            for multiple in range(number * number, limit, number):
                is_prime[multiple] = False


found = list(primes_below(200))
print(len(found), "primes below 200, the last ten of them:")
print(*found[-10:], sep=", ")
