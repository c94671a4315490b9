# Long chains in the source: elif, comparisons, boolean operators, additions, attributes, string pieces, branches.
def pick(n):
    if n == 0:
        return 0
    elif n == 1:
        return 1
    elif n == 2:
        return 4
    elif n == 3:
        return 9
    elif n == 4:
        return 16
    elif n == 5:
        return 25
    elif n == 6:
        return 36
    elif n == 7:
        return 49
    elif n == 8:
        return 64
    elif n == 9:
        return 81
    elif n == 10:
        return 100
    elif n == 11:
        return 121
    elif n == 12:
        return 144
    elif n == 13:
        return 169
    elif n == 14:
        return 196
    elif n == 15:
        return 225
    elif n == 16:
        return 256
    elif n == 17:
        return 289
    elif n == 18:
        return 324
    elif n == 19:
        return 361
    elif n == 20:
        return 400
    elif n == 21:
        return 441
    elif n == 22:
        return 484
    elif n == 23:
        return 529
    elif n == 24:
        return 576
    elif n == 25:
        return 625
    elif n == 26:
        return 676
    elif n == 27:
        return 729
    elif n == 28:
        return 784
    elif n == 29:
        return 841
    elif n == 30:
        return 900
    elif n == 31:
        return 961
    elif n == 32:
        return 1024
    elif n == 33:
        return 1089
    elif n == 34:
        return 1156
    elif n == 35:
        return 1225
    elif n == 36:
        return 1296
    elif n == 37:
        return 1369
    elif n == 38:
        return 1444
    elif n == 39:
        return 1521
    elif n == 40:
        return 1600
    elif n == 41:
        return 1681
    elif n == 42:
        return 1764
    elif n == 43:
        return 1849
    elif n == 44:
        return 1936
    elif n == 45:
        return 2025
    elif n == 46:
        return 2116
    elif n == 47:
        return 2209
    elif n == 48:
        return 2304
    elif n == 49:
        return 2401
    elif n == 50:
        return 2500
    elif n == 51:
        return 2601
    elif n == 52:
        return 2704
    elif n == 53:
        return 2809
    elif n == 54:
        return 2916
    elif n == 55:
        return 3025
    elif n == 56:
        return 3136
    elif n == 57:
        return 3249
    elif n == 58:
        return 3364
    elif n == 59:
        return 3481
    elif n == 60:
        return 3600
    elif n == 61:
        return 3721
    elif n == 62:
        return 3844
    elif n == 63:
        return 3969
    elif n == 64:
        return 4096
    elif n == 65:
        return 4225
    elif n == 66:
        return 4356
    elif n == 67:
        return 4489
    elif n == 68:
        return 4624
    elif n == 69:
        return 4761
    elif n == 70:
        return 4900
    elif n == 71:
        return 5041
    elif n == 72:
        return 5184
    elif n == 73:
        return 5329
    elif n == 74:
        return 5476
    elif n == 75:
        return 5625
    elif n == 76:
        return 5776
    elif n == 77:
        return 5929
    elif n == 78:
        return 6084
    elif n == 79:
        return 6241
    elif n == 80:
        return 6400
    elif n == 81:
        return 6561
    elif n == 82:
        return 6724
    elif n == 83:
        return 6889
    elif n == 84:
        return 7056
    elif n == 85:
        return 7225
    elif n == 86:
        return 7396
    elif n == 87:
        return 7569
    elif n == 88:
        return 7744
    elif n == 89:
        return 7921
    elif n == 90:
        return 8100
    elif n == 91:
        return 8281
    elif n == 92:
        return 8464
    elif n == 93:
        return 8649
    elif n == 94:
        return 8836
    elif n == 95:
        return 9025
    elif n == 96:
        return 9216
    elif n == 97:
        return 9409
    elif n == 98:
        return 9604
    elif n == 99:
        return 9801
    elif n == 100:
        return 10000
    elif n == 101:
        return 10201
    elif n == 102:
        return 10404
    elif n == 103:
        return 10609
    elif n == 104:
        return 10816
    elif n == 105:
        return 11025
    elif n == 106:
        return 11236
    elif n == 107:
        return 11449
    elif n == 108:
        return 11664
    elif n == 109:
        return 11881
    elif n == 110:
        return 12100
    elif n == 111:
        return 12321
    elif n == 112:
        return 12544
    elif n == 113:
        return 12769
    elif n == 114:
        return 12996
    elif n == 115:
        return 13225
    elif n == 116:
        return 13456
    elif n == 117:
        return 13689
    elif n == 118:
        return 13924
    elif n == 119:
        return 14161
    elif n == 120:
        return 14400
    elif n == 121:
        return 14641
    elif n == 122:
        return 14884
    elif n == 123:
        return 15129
    elif n == 124:
        return 15376
    elif n == 125:
        return 15625
    elif n == 126:
        return 15876
    elif n == 127:
        return 16129
    elif n == 128:
        return 16384
    elif n == 129:
        return 16641
    elif n == 130:
        return 16900
    elif n == 131:
        return 17161
    elif n == 132:
        return 17424
    elif n == 133:
        return 17689
    elif n == 134:
        return 17956
    elif n == 135:
        return 18225
    elif n == 136:
        return 18496
    elif n == 137:
        return 18769
    elif n == 138:
        return 19044
    elif n == 139:
        return 19321
    elif n == 140:
        return 19600
    elif n == 141:
        return 19881
    elif n == 142:
        return 20164
    elif n == 143:
        return 20449
    elif n == 144:
        return 20736
    elif n == 145:
        return 21025
    elif n == 146:
        return 21316
    elif n == 147:
        return 21609
    elif n == 148:
        return 21904
    elif n == 149:
        return 22201
    elif n == 150:
        return 22500
    elif n == 151:
        return 22801
    elif n == 152:
        return 23104
    elif n == 153:
        return 23409
    elif n == 154:
        return 23716
    elif n == 155:
        return 24025
    elif n == 156:
        return 24336
    elif n == 157:
        return 24649
    elif n == 158:
        return 24964
    elif n == 159:
        return 25281
    elif n == 160:
        return 25600
    elif n == 161:
        return 25921
    elif n == 162:
        return 26244
    elif n == 163:
        return 26569
    elif n == 164:
        return 26896
    elif n == 165:
        return 27225
    elif n == 166:
        return 27556
    elif n == 167:
        return 27889
    elif n == 168:
        return 28224
    elif n == 169:
        return 28561
    elif n == 170:
        return 28900
    elif n == 171:
        return 29241
    elif n == 172:
        return 29584
    elif n == 173:
        return 29929
    elif n == 174:
        return 30276
    elif n == 175:
        return 30625
    elif n == 176:
        return 30976
    elif n == 177:
        return 31329
    elif n == 178:
        return 31684
    elif n == 179:
        return 32041
    elif n == 180:
        return 32400
    elif n == 181:
        return 32761
    elif n == 182:
        return 33124
    elif n == 183:
        return 33489
    elif n == 184:
        return 33856
    elif n == 185:
        return 34225
    elif n == 186:
        return 34596
    elif n == 187:
        return 34969
    elif n == 188:
        return 35344
    elif n == 189:
        return 35721
    elif n == 190:
        return 36100
    elif n == 191:
        return 36481
    elif n == 192:
        return 36864
    elif n == 193:
        return 37249
    elif n == 194:
        return 37636
    elif n == 195:
        return 38025
    elif n == 196:
        return 38416
    elif n == 197:
        return 38809
    elif n == 198:
        return 39204
    elif n == 199:
        return 39601
    elif n == 200:
        return 40000
    elif n == 201:
        return 40401
    elif n == 202:
        return 40804
    elif n == 203:
        return 41209
    elif n == 204:
        return 41616
    elif n == 205:
        return 42025
    elif n == 206:
        return 42436
    elif n == 207:
        return 42849
    elif n == 208:
        return 43264
    elif n == 209:
        return 43681
    elif n == 210:
        return 44100
    elif n == 211:
        return 44521
    elif n == 212:
        return 44944
    elif n == 213:
        return 45369
    elif n == 214:
        return 45796
    elif n == 215:
        return 46225
    elif n == 216:
        return 46656
    elif n == 217:
        return 47089
    elif n == 218:
        return 47524
    elif n == 219:
        return 47961
    elif n == 220:
        return 48400
    elif n == 221:
        return 48841
    elif n == 222:
        return 49284
    elif n == 223:
        return 49729
    elif n == 224:
        return 50176
    elif n == 225:
        return 50625
    elif n == 226:
        return 51076
    elif n == 227:
        return 51529
    elif n == 228:
        return 51984
    elif n == 229:
        return 52441
    elif n == 230:
        return 52900
    elif n == 231:
        return 53361
    elif n == 232:
        return 53824
    elif n == 233:
        return 54289
    elif n == 234:
        return 54756
    elif n == 235:
        return 55225
    elif n == 236:
        return 55696
    elif n == 237:
        return 56169
    elif n == 238:
        return 56644
    elif n == 239:
        return 57121
    elif n == 240:
        return 57600
    elif n == 241:
        return 58081
    elif n == 242:
        return 58564
    elif n == 243:
        return 59049
    elif n == 244:
        return 59536
    elif n == 245:
        return 60025
    elif n == 246:
        return 60516
    elif n == 247:
        return 61009
    elif n == 248:
        return 61504
    elif n == 249:
        return 62001
    elif n == 250:
        return 62500
    elif n == 251:
        return 63001
    elif n == 252:
        return 63504
    elif n == 253:
        return 64009
    elif n == 254:
        return 64516
    elif n == 255:
        return 65025
    elif n == 256:
        return 65536
    elif n == 257:
        return 66049
    elif n == 258:
        return 66564
    elif n == 259:
        return 67081
    elif n == 260:
        return 67600
    elif n == 261:
        return 68121
    elif n == 262:
        return 68644
    elif n == 263:
        return 69169
    elif n == 264:
        return 69696
    elif n == 265:
        return 70225
    elif n == 266:
        return 70756
    elif n == 267:
        return 71289
    elif n == 268:
        return 71824
    elif n == 269:
        return 72361
    elif n == 270:
        return 72900
    elif n == 271:
        return 73441
    elif n == 272:
        return 73984
    elif n == 273:
        return 74529
    elif n == 274:
        return 75076
    elif n == 275:
        return 75625
    elif n == 276:
        return 76176
    elif n == 277:
        return 76729
    elif n == 278:
        return 77284
    elif n == 279:
        return 77841
    elif n == 280:
        return 78400
    elif n == 281:
        return 78961
    elif n == 282:
        return 79524
    elif n == 283:
        return 80089
    elif n == 284:
        return 80656
    elif n == 285:
        return 81225
    elif n == 286:
        return 81796
    elif n == 287:
        return 82369
    elif n == 288:
        return 82944
    elif n == 289:
        return 83521
    elif n == 290:
        return 84100
    elif n == 291:
        return 84681
    elif n == 292:
        return 85264
    elif n == 293:
        return 85849
    elif n == 294:
        return 86436
    elif n == 295:
        return 87025
    elif n == 296:
        return 87616
    elif n == 297:
        return 88209
    elif n == 298:
        return 88804
    elif n == 299:
        return 89401
    elif n == 300:
        return 90000
    elif n == 301:
        return 90601
    elif n == 302:
        return 91204
    elif n == 303:
        return 91809
    elif n == 304:
        return 92416
    elif n == 305:
        return 93025
    elif n == 306:
        return 93636
    elif n == 307:
        return 94249
    elif n == 308:
        return 94864
    elif n == 309:
        return 95481
    elif n == 310:
        return 96100
    elif n == 311:
        return 96721
    elif n == 312:
        return 97344
    elif n == 313:
        return 97969
    elif n == 314:
        return 98596
    elif n == 315:
        return 99225
    elif n == 316:
        return 99856
    elif n == 317:
        return 100489
    elif n == 318:
        return 101124
    elif n == 319:
        return 101761
    elif n == 320:
        return 102400
    elif n == 321:
        return 103041
    elif n == 322:
        return 103684
    elif n == 323:
        return 104329
    elif n == 324:
        return 104976
    elif n == 325:
        return 105625
    elif n == 326:
        return 106276
    elif n == 327:
        return 106929
    elif n == 328:
        return 107584
    elif n == 329:
        return 108241
    elif n == 330:
        return 108900
    elif n == 331:
        return 109561
    elif n == 332:
        return 110224
    elif n == 333:
        return 110889
    elif n == 334:
        return 111556
    elif n == 335:
        return 112225
    elif n == 336:
        return 112896
    elif n == 337:
        return 113569
    elif n == 338:
        return 114244
    elif n == 339:
        return 114921
    elif n == 340:
        return 115600
    elif n == 341:
        return 116281
    elif n == 342:
        return 116964
    elif n == 343:
        return 117649
    elif n == 344:
        return 118336
    elif n == 345:
        return 119025
    elif n == 346:
        return 119716
    elif n == 347:
        return 120409
    elif n == 348:
        return 121104
    elif n == 349:
        return 121801
    elif n == 350:
        return 122500
    elif n == 351:
        return 123201
    elif n == 352:
        return 123904
    elif n == 353:
        return 124609
    elif n == 354:
        return 125316
    elif n == 355:
        return 126025
    elif n == 356:
        return 126736
    elif n == 357:
        return 127449
    elif n == 358:
        return 128164
    elif n == 359:
        return 128881
    elif n == 360:
        return 129600
    elif n == 361:
        return 130321
    elif n == 362:
        return 131044
    elif n == 363:
        return 131769
    elif n == 364:
        return 132496
    elif n == 365:
        return 133225
    elif n == 366:
        return 133956
    elif n == 367:
        return 134689
    elif n == 368:
        return 135424
    elif n == 369:
        return 136161
    elif n == 370:
        return 136900
    elif n == 371:
        return 137641
    elif n == 372:
        return 138384
    elif n == 373:
        return 139129
    elif n == 374:
        return 139876
    elif n == 375:
        return 140625
    elif n == 376:
        return 141376
    elif n == 377:
        return 142129
    elif n == 378:
        return 142884
    elif n == 379:
        return 143641
    elif n == 380:
        return 144400
    elif n == 381:
        return 145161
    elif n == 382:
        return 145924
    elif n == 383:
        return 146689
    elif n == 384:
        return 147456
    elif n == 385:
        return 148225
    elif n == 386:
        return 148996
    elif n == 387:
        return 149769
    elif n == 388:
        return 150544
    elif n == 389:
        return 151321
    elif n == 390:
        return 152100
    elif n == 391:
        return 152881
    elif n == 392:
        return 153664
    elif n == 393:
        return 154449
    elif n == 394:
        return 155236
    elif n == 395:
        return 156025
    elif n == 396:
        return 156816
    elif n == 397:
        return 157609
    elif n == 398:
        return 158404
    elif n == 399:
        return 159201
    else:
        return -1


def match_pick(n):
    match n:
        case 0:
            return 'case 0'
        case 1:
            return 'case 1'
        case 2:
            return 'case 2'
        case 3:
            return 'case 3'
        case 4:
            return 'case 4'
        case 5:
            return 'case 5'
        case 6:
            return 'case 6'
        case 7:
            return 'case 7'
        case 8:
            return 'case 8'
        case 9:
            return 'case 9'
        case 10:
            return 'case 10'
        case 11:
            return 'case 11'
        case 12:
            return 'case 12'
        case 13:
            return 'case 13'
        case 14:
            return 'case 14'
        case 15:
            return 'case 15'
        case 16:
            return 'case 16'
        case 17:
            return 'case 17'
        case 18:
            return 'case 18'
        case 19:
            return 'case 19'
        case 20:
            return 'case 20'
        case 21:
            return 'case 21'
        case 22:
            return 'case 22'
        case 23:
            return 'case 23'
        case 24:
            return 'case 24'
        case 25:
            return 'case 25'
        case 26:
            return 'case 26'
        case 27:
            return 'case 27'
        case 28:
            return 'case 28'
        case 29:
            return 'case 29'
        case 30:
            return 'case 30'
        case 31:
            return 'case 31'
        case 32:
            return 'case 32'
        case 33:
            return 'case 33'
        case 34:
            return 'case 34'
        case 35:
            return 'case 35'
        case 36:
            return 'case 36'
        case 37:
            return 'case 37'
        case 38:
            return 'case 38'
        case 39:
            return 'case 39'
        case 40:
            return 'case 40'
        case 41:
            return 'case 41'
        case 42:
            return 'case 42'
        case 43:
            return 'case 43'
        case 44:
            return 'case 44'
        case 45:
            return 'case 45'
        case 46:
            return 'case 46'
        case 47:
            return 'case 47'
        case 48:
            return 'case 48'
        case 49:
            return 'case 49'
        case 50:
            return 'case 50'
        case 51:
            return 'case 51'
        case 52:
            return 'case 52'
        case 53:
            return 'case 53'
        case 54:
            return 'case 54'
        case 55:
            return 'case 55'
        case 56:
            return 'case 56'
        case 57:
            return 'case 57'
        case 58:
            return 'case 58'
        case 59:
            return 'case 59'
        case 60:
            return 'case 60'
        case 61:
            return 'case 61'
        case 62:
            return 'case 62'
        case 63:
            return 'case 63'
        case 64:
            return 'case 64'
        case 65:
            return 'case 65'
        case 66:
            return 'case 66'
        case 67:
            return 'case 67'
        case 68:
            return 'case 68'
        case 69:
            return 'case 69'
        case 70:
            return 'case 70'
        case 71:
            return 'case 71'
        case 72:
            return 'case 72'
        case 73:
            return 'case 73'
        case 74:
            return 'case 74'
        case 75:
            return 'case 75'
        case 76:
            return 'case 76'
        case 77:
            return 'case 77'
        case 78:
            return 'case 78'
        case 79:
            return 'case 79'
        case 80:
            return 'case 80'
        case 81:
            return 'case 81'
        case 82:
            return 'case 82'
        case 83:
            return 'case 83'
        case 84:
            return 'case 84'
        case 85:
            return 'case 85'
        case 86:
            return 'case 86'
        case 87:
            return 'case 87'
        case 88:
            return 'case 88'
        case 89:
            return 'case 89'
        case 90:
            return 'case 90'
        case 91:
            return 'case 91'
        case 92:
            return 'case 92'
        case 93:
            return 'case 93'
        case 94:
            return 'case 94'
        case 95:
            return 'case 95'
        case 96:
            return 'case 96'
        case 97:
            return 'case 97'
        case 98:
            return 'case 98'
        case 99:
            return 'case 99'
        case 100:
            return 'case 100'
        case 101:
            return 'case 101'
        case 102:
            return 'case 102'
        case 103:
            return 'case 103'
        case 104:
            return 'case 104'
        case 105:
            return 'case 105'
        case 106:
            return 'case 106'
        case 107:
            return 'case 107'
        case 108:
            return 'case 108'
        case 109:
            return 'case 109'
        case 110:
            return 'case 110'
        case 111:
            return 'case 111'
        case 112:
            return 'case 112'
        case 113:
            return 'case 113'
        case 114:
            return 'case 114'
        case 115:
            return 'case 115'
        case 116:
            return 'case 116'
        case 117:
            return 'case 117'
        case 118:
            return 'case 118'
        case 119:
            return 'case 119'
        case 120:
            return 'case 120'
        case 121:
            return 'case 121'
        case 122:
            return 'case 122'
        case 123:
            return 'case 123'
        case 124:
            return 'case 124'
        case 125:
            return 'case 125'
        case 126:
            return 'case 126'
        case 127:
            return 'case 127'
        case 128:
            return 'case 128'
        case 129:
            return 'case 129'
        case 130:
            return 'case 130'
        case 131:
            return 'case 131'
        case 132:
            return 'case 132'
        case 133:
            return 'case 133'
        case 134:
            return 'case 134'
        case 135:
            return 'case 135'
        case 136:
            return 'case 136'
        case 137:
            return 'case 137'
        case 138:
            return 'case 138'
        case 139:
            return 'case 139'
        case 140:
            return 'case 140'
        case 141:
            return 'case 141'
        case 142:
            return 'case 142'
        case 143:
            return 'case 143'
        case 144:
            return 'case 144'
        case 145:
            return 'case 145'
        case 146:
            return 'case 146'
        case 147:
            return 'case 147'
        case 148:
            return 'case 148'
        case 149:
            return 'case 149'
        case _:
            return 'other'


print([pick(n) for n in (0, 1, 128, 255, 256, 399, 400, -1)], [match_pick(n) for n in (0, 75, 149, 150)])
x = 1
print(x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x)
print(0 < 1 < 2 < 3 < 4 < 5 < 6 < 7 < 8 < 9 < 10 < 11 < 12 < 13 < 14 < 15 < 16 < 17 < 18 < 19 < 20 < 21 < 22 < 23 < 24 < 25 < 26 < 27 < 28 < 29 < 30 < 31 < 32 < 33 < 34 < 35 < 36 < 37 < 38 < 39 < 40 < 41 < 42 < 43 < 44 < 45 < 46 < 47 < 48 < 49 < 50 < 51 < 52 < 53 < 54 < 55 < 56 < 57 < 58 < 59 < 60 < 61 < 62 < 63 < 64 < 65 < 66 < 67 < 68 < 69 < 70 < 71 < 72 < 73 < 74 < 75 < 76 < 77 < 78 < 79 < 80 < 81 < 82 < 83 < 84 < 85 < 86 < 87 < 88 < 89 < 90 < 91 < 92 < 93 < 94 < 95 < 96 < 97 < 98 < 99 < 100 < 101 < 102 < 103 < 104 < 105 < 106 < 107 < 108 < 109 < 110 < 111 < 112 < 113 < 114 < 115 < 116 < 117 < 118 < 119)
print(x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x and x)
print(0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or 0 or x)
print(len('p0' 'p1' 'p2' 'p3' 'p4' 'p5' 'p6' 'p7' 'p8' 'p9' 'p10' 'p11' 'p12' 'p13' 'p14' 'p15' 'p16' 'p17' 'p18' 'p19' 'p20' 'p21' 'p22' 'p23' 'p24' 'p25' 'p26' 'p27' 'p28' 'p29' 'p30' 'p31' 'p32' 'p33' 'p34' 'p35' 'p36' 'p37' 'p38' 'p39' 'p40' 'p41' 'p42' 'p43' 'p44' 'p45' 'p46' 'p47' 'p48' 'p49' 'p50' 'p51' 'p52' 'p53' 'p54' 'p55' 'p56' 'p57' 'p58' 'p59' 'p60' 'p61' 'p62' 'p63' 'p64' 'p65' 'p66' 'p67' 'p68' 'p69' 'p70' 'p71' 'p72' 'p73' 'p74' 'p75' 'p76' 'p77' 'p78' 'p79' 'p80' 'p81' 'p82' 'p83' 'p84' 'p85' 'p86' 'p87' 'p88' 'p89' 'p90' 'p91' 'p92' 'p93' 'p94' 'p95' 'p96' 'p97' 'p98' 'p99' 'p100' 'p101' 'p102' 'p103' 'p104' 'p105' 'p106' 'p107' 'p108' 'p109' 'p110' 'p111' 'p112' 'p113' 'p114' 'p115' 'p116' 'p117' 'p118' 'p119' 'p120' 'p121' 'p122' 'p123' 'p124' 'p125' 'p126' 'p127' 'p128' 'p129' 'p130' 'p131' 'p132' 'p133' 'p134' 'p135' 'p136' 'p137' 'p138' 'p139' 'p140' 'p141' 'p142' 'p143' 'p144' 'p145' 'p146' 'p147' 'p148' 'p149' 'p150' 'p151' 'p152' 'p153' 'p154' 'p155' 'p156' 'p157' 'p158' 'p159' 'p160' 'p161' 'p162' 'p163' 'p164' 'p165' 'p166' 'p167' 'p168' 'p169' 'p170' 'p171' 'p172' 'p173' 'p174' 'p175' 'p176' 'p177' 'p178' 'p179' 'p180' 'p181' 'p182' 'p183' 'p184' 'p185' 'p186' 'p187' 'p188' 'p189' 'p190' 'p191' 'p192' 'p193' 'p194' 'p195' 'p196' 'p197' 'p198' 'p199' 'p200' 'p201' 'p202' 'p203' 'p204' 'p205' 'p206' 'p207' 'p208' 'p209' 'p210' 'p211' 'p212' 'p213' 'p214' 'p215' 'p216' 'p217' 'p218' 'p219' 'p220' 'p221' 'p222' 'p223' 'p224' 'p225' 'p226' 'p227' 'p228' 'p229' 'p230' 'p231' 'p232' 'p233' 'p234' 'p235' 'p236' 'p237' 'p238' 'p239' 'p240' 'p241' 'p242' 'p243' 'p244' 'p245' 'p246' 'p247' 'p248' 'p249' 'p250' 'p251' 'p252' 'p253' 'p254' 'p255' 'p256' 'p257' 'p258' 'p259' 'p260' 'p261' 'p262' 'p263' 'p264' 'p265' 'p266' 'p267' 'p268' 'p269' 'p270' 'p271' 'p272' 'p273' 'p274' 'p275' 'p276' 'p277' 'p278' 'p279' 'p280' 'p281' 'p282' 'p283' 'p284' 'p285' 'p286' 'p287' 'p288' 'p289' 'p290' 'p291' 'p292' 'p293' 'p294' 'p295' 'p296' 'p297' 'p298' 'p299' 'p300' 'p301' 'p302' 'p303' 'p304' 'p305' 'p306' 'p307' 'p308' 'p309' 'p310' 'p311' 'p312' 'p313' 'p314' 'p315' 'p316' 'p317' 'p318' 'p319' 'p320' 'p321' 'p322' 'p323' 'p324' 'p325' 'p326' 'p327' 'p328' 'p329' 'p330' 'p331' 'p332' 'p333' 'p334' 'p335' 'p336' 'p337' 'p338' 'p339' 'p340' 'p341' 'p342' 'p343' 'p344' 'p345' 'p346' 'p347' 'p348' 'p349' 'p350' 'p351' 'p352' 'p353' 'p354' 'p355' 'p356' 'p357' 'p358' 'p359' 'p360' 'p361' 'p362' 'p363' 'p364' 'p365' 'p366' 'p367' 'p368' 'p369' 'p370' 'p371' 'p372' 'p373' 'p374' 'p375' 'p376' 'p377' 'p378' 'p379' 'p380' 'p381' 'p382' 'p383' 'p384' 'p385' 'p386' 'p387' 'p388' 'p389' 'p390' 'p391' 'p392' 'p393' 'p394' 'p395' 'p396' 'p397' 'p398' 'p399' 'p400' 'p401' 'p402' 'p403' 'p404' 'p405' 'p406' 'p407' 'p408' 'p409' 'p410' 'p411' 'p412' 'p413' 'p414' 'p415' 'p416' 'p417' 'p418' 'p419' 'p420' 'p421' 'p422' 'p423' 'p424' 'p425' 'p426' 'p427' 'p428' 'p429' 'p430' 'p431' 'p432' 'p433' 'p434' 'p435' 'p436' 'p437' 'p438' 'p439' 'p440' 'p441' 'p442' 'p443' 'p444' 'p445' 'p446' 'p447' 'p448' 'p449' 'p450' 'p451' 'p452' 'p453' 'p454' 'p455' 'p456' 'p457' 'p458' 'p459' 'p460' 'p461' 'p462' 'p463' 'p464' 'p465' 'p466' 'p467' 'p468' 'p469' 'p470' 'p471' 'p472' 'p473' 'p474' 'p475' 'p476' 'p477' 'p478' 'p479' 'p480' 'p481' 'p482' 'p483' 'p484' 'p485' 'p486' 'p487' 'p488' 'p489' 'p490' 'p491' 'p492' 'p493' 'p494' 'p495' 'p496' 'p497' 'p498' 'p499'))
print(f'{x + 0},{x + 1},{x + 2},{x + 3},{x + 4},{x + 5},{x + 6},{x + 7},{x + 8},{x + 9},{x + 10},{x + 11},{x + 12},{x + 13},{x + 14},{x + 15},{x + 16},{x + 17},{x + 18},{x + 19},{x + 20},{x + 21},{x + 22},{x + 23},{x + 24},{x + 25},{x + 26},{x + 27},{x + 28},{x + 29},{x + 30},{x + 31},{x + 32},{x + 33},{x + 34},{x + 35},{x + 36},{x + 37},{x + 38},{x + 39},{x + 40},{x + 41},{x + 42},{x + 43},{x + 44},{x + 45},{x + 46},{x + 47},{x + 48},{x + 49},{x + 50},{x + 51},{x + 52},{x + 53},{x + 54},{x + 55},{x + 56},{x + 57},{x + 58},{x + 59},{x + 60},{x + 61},{x + 62},{x + 63},{x + 64},{x + 65},{x + 66},{x + 67},{x + 68},{x + 69},{x + 70},{x + 71},{x + 72},{x + 73},{x + 74},{x + 75},{x + 76},{x + 77},{x + 78},{x + 79},{x + 80},{x + 81},{x + 82},{x + 83},{x + 84},{x + 85},{x + 86},{x + 87},{x + 88},{x + 89},{x + 90},{x + 91},{x + 92},{x + 93},{x + 94},{x + 95},{x + 96},{x + 97},{x + 98},{x + 99},{x + 100},{x + 101},{x + 102},{x + 103},{x + 104},{x + 105},{x + 106},{x + 107},{x + 108},{x + 109},{x + 110},{x + 111},{x + 112},{x + 113},{x + 114},{x + 115},{x + 116},{x + 117},{x + 118},{x + 119},')
print(0 if x == 2 else 1 if x == 2 else 2 if x == 2 else 3 if x == 2 else 4 if x == 2 else 5 if x == 2 else 6 if x == 2 else 7 if x == 2 else 8 if x == 2 else 9 if x == 2 else 10 if x == 2 else 11 if x == 2 else 12 if x == 2 else 13 if x == 2 else 14 if x == 2 else 15 if x == 2 else 16 if x == 2 else 17 if x == 2 else 18 if x == 2 else 19 if x == 2 else 20 if x == 2 else 21 if x == 2 else 22 if x == 2 else 23 if x == 2 else 24 if x == 2 else 25 if x == 2 else 26 if x == 2 else 27 if x == 2 else 28 if x == 2 else 29 if x == 2 else 30 if x == 2 else 31 if x == 2 else 32 if x == 2 else 33 if x == 2 else 34 if x == 2 else 35 if x == 2 else 36 if x == 2 else 37 if x == 2 else 38 if x == 2 else 39 if x == 2 else 40 if x == 2 else 41 if x == 2 else 42 if x == 2 else 43 if x == 2 else 44 if x == 2 else 45 if x == 2 else 46 if x == 2 else 47 if x == 2 else 48 if x == 2 else 49 if x == 2 else 50 if x == 2 else 51 if x == 2 else 52 if x == 2 else 53 if x == 2 else 54 if x == 2 else 55 if x == 2 else 56 if x == 2 else 57 if x == 2 else 58 if x == 2 else 59 if x == 2 else 60 if x == 2 else 61 if x == 2 else 62 if x == 2 else 63 if x == 2 else 64 if x == 2 else 65 if x == 2 else 66 if x == 2 else 67 if x == 2 else 68 if x == 2 else 69 if x == 2 else 70 if x == 2 else 71 if x == 2 else 72 if x == 2 else 73 if x == 2 else 74 if x == 2 else 75 if x == 2 else 76 if x == 2 else 77 if x == 2 else 78 if x == 2 else 79 if x == 2 else 80 if x == 2 else 81 if x == 2 else 82 if x == 2 else 83 if x == 2 else 84 if x == 2 else 85 if x == 2 else 86 if x == 2 else 87 if x == 2 else 88 if x == 2 else 89 if x == 2 else 90 if x == 2 else 91 if x == 2 else 92 if x == 2 else 93 if x == 2 else 94 if x == 2 else 95 if x == 2 else 96 if x == 2 else 97 if x == 2 else 98 if x == 2 else 99)


class L:
    @property
    def me(self):
        return self

    def get(self):
        return self

    v = 5


o = L()
print(o.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.me.v, o.get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().get().v)
v0 = v1 = v2 = v3 = v4 = v5 = v6 = v7 = v8 = v9 = v10 = v11 = v12 = v13 = v14 = v15 = v16 = v17 = v18 = v19 = v20 = v21 = v22 = v23 = v24 = v25 = v26 = v27 = v28 = v29 = v30 = v31 = v32 = v33 = v34 = v35 = v36 = v37 = v38 = v39 = v40 = v41 = v42 = v43 = v44 = v45 = v46 = v47 = v48 = v49 = v50 = v51 = v52 = v53 = v54 = v55 = v56 = v57 = v58 = v59 = v60 = v61 = v62 = v63 = v64 = v65 = v66 = v67 = v68 = v69 = v70 = v71 = v72 = v73 = v74 = v75 = v76 = v77 = v78 = v79 = v80 = v81 = v82 = v83 = v84 = v85 = v86 = v87 = v88 = v89 = v90 = v91 = v92 = v93 = v94 = v95 = v96 = v97 = v98 = v99 = v100 = v101 = v102 = v103 = v104 = v105 = v106 = v107 = v108 = v109 = v110 = v111 = v112 = v113 = v114 = v115 = v116 = v117 = v118 = v119 = v120 = v121 = v122 = v123 = v124 = v125 = v126 = v127 = v128 = v129 = v130 = v131 = v132 = v133 = v134 = v135 = v136 = v137 = v138 = v139 = v140 = v141 = v142 = v143 = v144 = v145 = v146 = v147 = v148 = v149 = v150 = v151 = v152 = v153 = v154 = v155 = v156 = v157 = v158 = v159 = v160 = v161 = v162 = v163 = v164 = v165 = v166 = v167 = v168 = v169 = v170 = v171 = v172 = v173 = v174 = v175 = v176 = v177 = v178 = v179 = v180 = v181 = v182 = v183 = v184 = v185 = v186 = v187 = v188 = v189 = v190 = v191 = v192 = v193 = v194 = v195 = v196 = v197 = v198 = v199 = 7
print(v0 + v199)
(w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15, w16, w17, w18, w19, w20, w21, w22, w23, w24, w25, w26, w27, w28, w29, w30, w31, w32, w33, w34, w35, w36, w37, w38, w39, w40, w41, w42, w43, w44, w45, w46, w47, w48, w49, w50, w51, w52, w53, w54, w55, w56, w57, w58, w59, w60, w61, w62, w63, w64, w65, w66, w67, w68, w69, w70, w71, w72, w73, w74, w75, w76, w77, w78, w79, w80, w81, w82, w83, w84, w85, w86, w87, w88, w89, w90, w91, w92, w93, w94, w95, w96, w97, w98, w99, w100, w101, w102, w103, w104, w105, w106, w107, w108, w109, w110, w111, w112, w113, w114, w115, w116, w117, w118, w119, w120, w121, w122, w123, w124, w125, w126, w127, w128, w129, w130, w131, w132, w133, w134, w135, w136, w137, w138, w139, w140, w141, w142, w143, w144, w145, w146, w147, w148, w149) = range(150)
print(w0, w149)
