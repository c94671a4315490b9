"""Sorting and searching: list.sort with keys and reverse, bisection, merge sort by slices, min, max, any, all."""


def merge_sort(items):
    if len(items) < 2:
        return items
    half = len(items) // 2
    left = merge_sort(items[:half])
    right = merge_sort(items[half:])
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def bisect(items, x):
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle] < x:
            low = middle + 1
        else:
            high = middle
    return low


def main():
    items = []
    seed = 12345
    for _ in range(250):
        seed = (seed * 1103 + 12345) % 65536
        items.append(seed)
    by_merge = merge_sort(items)
    words = [f"w{n % 97}" for n in items]
    words.sort()
    items.sort(key=lambda n: n % 1000)
    stable = all(a % 1000 <= b % 1000 for a, b in zip(items, items[1:]))
    items.sort(reverse=True)
    found = sum(bisect(by_merge, n) for n in items[:60])
    low, high = min(items), max(items, key=lambda n: n & 255)
    return by_merge == items[::-1], stable, found, low, high, words[0], any(n == 7 for n in items)
