''
"a'b"
'a"b'
'a"b\'c'
'\\ \' \" \a \b \f \n \r \t \v \0 \12 \123 \x41 \u00e9 \U0001F600'
'\N{LATIN SMALL LETTER E WITH ACUTE} \N{greek small letter alpha} \N{HANGUL SYLLABLE GAG} \N{CJK UNIFIED IDEOGRAPH-4E00}'
r'\n\x'
R'\''
u'a'
U'a'
u'a' 'b'
'a' u'b'
b'abc\x00\xff\n\'"'
rb'\n'
bR'\n'
b'a' b'b'
'''a
b\
c'''
"""a"b""c"""
'a\
b'
'é\x7f\x80\xa0\xad 😀͸'
'\ud800'
'\ud83d\ude00'
'\ud83d' '\ude00'
'\udc00x\ud800'
('a'
 'b'
 # comment
 'c')
b"it's"
b'"'
b'"\''
