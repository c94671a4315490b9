sibling_name = "sibling"
_hidden = 1
