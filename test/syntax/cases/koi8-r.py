# coding: KOI8-R
x = "ПР"
