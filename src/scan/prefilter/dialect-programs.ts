// Made by `npm run generate` from the dialects.
import type { Stored } from "./stored-programs.ts";

/** The programs of the prefilter for files of COMMON_NAMES. */
export const DIALECT_PROGRAMS: readonly Stored[] = [
  {
    made: [
      "aws-sdk",
      "cdk",
      "cdktf",
      "pulumi",
      "sst",
      "template-literals",
    ],
    slack: 48,
    overlap: 16,
    bytes:
      "pZI9UsMwEIU/raRgGAKmp0hJkSIFBQUFlMwkM1whM5Tmp6Gg4wAUHIAjpOAYFC64QVqK3EGgSDG2yUQYtln77Vvt2ycpWtEHiZ+W" +
      "XlbhtsbJAmWbvTpWb1yGYleqdmvtll1FP+Z924S+Ge36qYIXf5qGQwNDAyMDxwZOTE2bsDESZRish3XMb8CHX1f5/cA5x8X5hCPV" +
      "5GepOXmi/vhHob88/ox/+oTprG6H4NlYQaHgScFMQfn1v4iYfzFDgbFU/rri9v6qkJY46W7P6g5nEuaUccbc3+H0moV0NCnlctpE" +
      "2ah/0P2JHAA9gqfew1zDSMNlzHcannXYP4/5VQduKc2epf9z5x4m05t3/XPWJw==",
  },
  {
    made: [
      "aws-sdk",
      "cdk",
      "cdktf",
      "manifest-literals",
      "pulumi",
      "template-literals",
      "terrascript",
      "troposphere",
    ],
    slack: 48,
    overlap: 19,
    bytes:
      "tZO7TgJBFIa/mVkM2SVkTawozMZQbCgIBYWNBjss6ChtNjYaxUJs7CwpLH0ASksKH2JLCntaSt9gZZhZWEBuGk8yl3P+c/v37Ais" +
      "OPjTs6I3MV0uhVoK41pcA2VzOeFsBhP4pJG4jk4oJKE/Cy+6nqulpLeKa+Tcsxe3ZExFo3l2VY5TvC+hrOBKQV9B2YEgB7Uc1HMs" +
      "imSjbIEhWGNvsKPkf5V+Ls4WvPGH6hsdxG78XlYsR0ABiIGxLiEgFNAUcCOgN9HfhcFja2tan/EEz8uMDoRW1w0lSZJU7067Tfn/" +
      "M1b2HEgYSviSsx64vGjhK/P5xA9cs32Hmd6jTjWqq6Xm5Pra92qeV+cY6dpRh1e1HOFvIbk6Tg/Qz2Wg5nPp2d5137HVNbehMn4p" +
      "j+714+2X2q+DHd6M3DijYN8/EQ6BA6DuGI5tx/CILe8nB94cw7ltzw/rmxeLMVPuoyR5bkUPn5ln+Q0=",
  },
  {
    made: [
      "aws-sdk",
      "cdk",
      "cdktf",
      "goformation",
      "pulumi",
    ],
    slack: 48,
    overlap: 16,
    bytes:
      "pZItUgNBEIW/7smGUCH8VHGAyAhkZARIqjaOC8SACcRgcByAQ3CACI6ARKyIiEBQFYNAIPHDTmZDdpIlw0+bt/Omf+a9XiEIpbU8" +
      "JNQbpcMyGqiDbXbL3Ly8nCul+ySI1pbHvXWqMi9JegL3Cq8KjwYmBqYGng28mEDBxohcQ7uaXox4At6cXHH6wFrL6UmfjoT5t7E5" +
      "kYTjWD21P+n4sQ/s/69BhYBmganAUOCuwLFAln+/59yOwpF6PtUvj+3F6Hw01JX5+v2eHtT3y4o9zdyeBpdM9FcqYzZudqJd3eAA" +
      "qAMfCofG61zodtjN/+0z49+fFjqcZy43k7Bm7s/M2pv+4OrarM/6BA==",
  },
  {
    made: [
      "aws-sdk",
      "cdk",
      "cdktf",
      "pulumi",
    ],
    slack: 48,
    overlap: 16,
    bytes:
      "tZItDsJAEIW/2eVPFo9AIhAVCAQCJAlNuEI9ECyOA1RwEARHQCJ7g1okN1jSv3RbCk0gPDOzb95k3uyuUEG3SDWqZR0KZGybzgtn" +
      "a8Wq6xK6lVhO68iZwFVgoGGswdUw0TDVMLO9KT6ioQzDejofcQPuQE/i/cAYw3LhMZLKkD/4yD2sBDYCQeYhij34W85S1jvfrVpg" +
      "3iRwflzyg2LYbPBYw/Uh+XWhwEPAUeAqWGdxr+Ck0vtzsnhRqTao9CTvGxlz8Pxd+MbpEw==",
  },
  {
    made: [
      "aws-sdk",
      "chef",
      "command-line",
      "ruby-templates",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVa/b9NQEP78I81rbEMKVAIkpBRl8GLBwMDQIYgOqWgl/gMIpa0rXFLRVgiJIRPKgJgZ+gdkyMDAiFQGhgz9A7q1Q4eODAxIDKFn" +
      "38WO69QpkXhS0/O7e3fffXfvbB28TNhAuaa+ADDAP/M/RK1XtAWNhDJQ+lQGzsxb2H8setUijV42yVMFT4AagH2FgYMa4EAPxdlW" +
      "BZgFKh8WB/qWKqsq5jBFBloNoemfqqifmsBn0ingmwJeloD7FrBnATdtROa0CgOPKITO4n0dw0uDObyV8qElzheSqzj4KZzfz97Z" +
      "s4FjG6g6wAMHeOgA8w5Qc4AFB+eQXbwqOfryvx0bLDVRdGqBiRzoOfpWjr42EbpR7I0NL8vkDoAbZ8y2NaCjAT0NOGVZ6YCrA3U9" +
      "2iMbefZ1oK1HNorlzpmux89kf8p7oV/aNwDXiM7XjXzqZrjidEbx3yhshLvD8gnHkNiEmxLv9/t970Vz1zdY3ml6pnmZDssvQlaJ" +
      "iV+6sYEZ4SLclFOP+STMH80IL2FvM4/CueTSNSMd2dI58Ss5Cr+T+r3KPIzbEx0+Sz7CHI18Vm4BuJLDyfdC5JP0PY5PNhSL9D5j" +
      "d7kvwvz1+FzA+cwwTy7nH9on8r2Mr4L0UdBcPzBjuVpgeasZvBd5c61xnJCXpvLH6TV+wwkXPc6Z4h9OTVgHlX3H7Jw6SHzhQCXu" +
      "eL3IOIzY10X9OK4vg3lurPje76lI3vZerfrFWP5ajOKB8Uuvdzh2YMYzqZfod7KbBTCdwCpn3cScEWzCu9yH0xTPaewya1aC5q6r" +
      "Itn3tnafK+Auz4OL+E7WNt1/opdZHDCObgpP0r/0svDQ1uN7NAfgOhK2/F/u/P/EchuANUZN2jzPeno8006MOJabmBlpPEmupcfW" +
      "Nla8QxXL/nQkb7xe935NX+oln6l0+N0e5lmKcuiW4tx9fs56b8mVTdumZ4D03EZj89lBKZaVlQ+7xKMoiW/JGr4v0hu0r3Gst9v3" +
      "3gRW6vupkj1jwk/kjNqH99IAuhbXhvM8YVtfHz4Txj7q998tN14fWON//OR+G4349pMR6tpA3QZ8e5A/Fh8to21HPWvk3Ol0vYTD" +
      "xs6q17VTQPXROH7acR+QjyPC0dhE2cnG/xc=",
  },
  {
    made: [
      "aws-sdk",
    ],
    slack: 48,
    overlap: 16,
    bytes:
      "tZItDsJAEIW/2eVPFo9AIhAVCAQCJAlNuEI9ECyOA1RwEARHQCJ7g1okN1jSv3RbCk0gPDOzb95k3uyuUEG3SDWqZR0KZGybzgtn" +
      "a8Wq6xK6lVhO68iZwFVgoGGswdUw0TDVMLO9KT6ioQzDejofcQPuQE/i/cAYw3LhMZLKkD/4yD2sBDYCQeYhij34W85S1jvfrVpg" +
      "3iRwflzyg2LYbPBYw/Uh+XWhwEPAUeAqWGdxr+Ck0vtzsnhRqTao9CTvGxlz8Pxd+MbpEw==",
  },
  {
    made: [
      "terraform",
      "vault",
      "terraform-programs",
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "vVlhaBvZER5JK2sd62JZlh3Zl+Rk2aX6YRnT3rXiyIFzDa3a83Hh0tL8WE5VZNlyT450jsU5YNJ17fb0I5QUruSg/nE/AifK/biD" +
      "/gjUR7coUEH8I5wDvd6lNNC0mLZQ0/5ooGm2fnoz2qf1rnYdt11Y7bfvvZ03b97MvJmRF/i1/rlgUpLOvLI+LUk/+XXXnwACkv/K" +
      "H3+E3eCFnu+++MPTMPkV8H75Z41fAVRB/V3uOvWvfyP00umb3z8dT8vys57YKEDspPzCX96i/h/82b9Y/mnoiOyJwlf/DvdDcCEY" +
      "XddvU//AG2+/9vapyJfCw6HhDz87diwUejXy2/A/XwjhtRQAKBwFaIQBTg0C7A4CJIYB4CTA3RiAdkvTtDta476maXVN0wAY2NoF" +
      "4RrrZusA0CDEG7To56lvdXV1be29tbXVH2uqqlVVTVXXVtWPVLrq9T/Ut2/X63VGfG+uqalb9bp2e1fDa3v7s+3t32zj9Y/tjz9u" +
      "Pn9PLTdGAOQ4wEwcYCMOcCsO8CgOwCS1OQqmywOdr5hDf+jJPmtd8qFmB5AOx77XoV916J86FHd20nPNntWQEwAQ2ZNs1QNQ8wA0" +
      "PAA7iGUvQMILkPbyNjaG3gtegKqXj5ER1/b6GvjOxu9gW5Mua/cBJHz8+7TPeXFd+CwgHfY9o/XAx/lwEm03yrQh8M1uxsOYxGnS" +
      "WlwrQchZyJ3VwGNLlvFaltrlfg35/EDiMmZyvCPxPtY+hu1WMpFtZMKulJ9/39xHj7F3CXw2PO7V2pX9Wiy7n3y031hPDfXMLIcb" +
      "fo4ZvztCOxtzy89lUPU4b0MvyiCFcyZIL4V1V1FHmExTXbyN6Svpv5MyHEXZu51jo8uavp09R9A2zDK6g7rCaDL6zfl9AI9wDU07" +
      "8PF2JrOCab+ZXHRd15MXSpWCj+OF0kxFkjjOzpYWzyCeLs3N7yLOlRbK5/0cf22xVHmAuJhZuny+C78tfvPyJuLifO7y8YCzhvTg" +
      "OkmG5AfInnfw+SDAn2xdJBtR9mzN4jdMPmabIv9mZ1dEl/STfNlh6fairrj1v1b724c0GD8y3nY0GkiD4Q+k/Xbn5FWHUL87yXe5" +
      "m/OXxr2qeQxdZ/0FlEMC38k26LsU2nofypx0tDlekN1BaDl56GH0DYzO2SNcbsz2yU4L+N5pbaxf5Ie92/FzHPj62ubz4/0/nNdN" +
      "HOIi3LINBJmdBKGd//M97Xpo5knGMcs9AO/0GO+ibE6gt2XfJoQ4gMmCrde8bzSfqKc0dsdr+EE2J+mXjLIjmyA9GwCAp8B6Dibz" +
      "hvBOPpbsgfZG9LtV4axlsvK50DuzLY+6/K6T3Kmfzp0U8kY+inTR7Tn29AF4qqKfbHgNebB3mi8h6LqZJ1G+R1EZ3dqRWY4hOvPy" +
      "y3lJRlwszaUEfI1wuVTcIbxUSo53I16Yzb4jYOkIx5mF2WxZwPcRT7yeunSzB9svZHOhII3J5q4Sns8u7Ag49pSBf474zUu5XOIo" +
      "QBgAAhY2J8qEvZOPt4rLWT/F8O6iXc/hci0Wv+Btvo7gc6WXxzgbvdb3Zi/AvV53uSGA7vPaxFRu5xsPAUy3JHLWYb7Hvit7v1cO" +
      "Md9GCGCzNd+7tjO5pRfsE/l3DtrTeD/pfEofwEqfkcex8UznzPtn10/ytusn+dj1O83fJo/7euCxrr+1dwc65/D79dqPz2KYz0H3" +
      "1TD3702br5QvjPdyrHxrcvKRgIshA98T8HifgTcIVyYntwT8VwEHwwYeF/D0noNQdV0HRVHeDx+kYCEfzsC99vrKvAfLS5R+gJV+" +
      "gA28N/t5O8v3qM2Jm34LeiKdYMTIb+kcYWdNzWPUA+icoXGu3Zxsv0afRY62gvypEYB3I9iOMXzQIa6mGEKMm6jWQnFMe11FchHk" +
      "7d+kMPLP5Obm3Gc8nBrg/coAxqZeIx4aFs4nKzqUX1udWSmhNtCqNVENyGfEUeL51YU29+1zzz9/r5/w10+PRzhePHcurSG+lHw9" +
      "v0v41fwbKwMcX57IvrnFAr8xd6ecaPfVwfZ2lp+SrzO3k4/ycZ4fKooi1wab+J6y/IUzGsefKsvPvfjJIM8brGIsJifKP2uYB1GN" +
      "h2TdFtdivaHqNWJe2jOikRZixegB5jXX1qzsyxwvUyweFuaxqlkcNDceRP9sFbsTzYRFbTHtctwAugin2OtJ9LgP7fCge2s1fxRt" +
      "0G2c3No3fDJ/mRByJDt5D1vpib89l/hv6ouMtp7JFUvRYwa+hjibKyQfIs4V8jPpKLYvTGRriEvFiaw0RO2ZhbOIc7lM7uaQUUc2" +
      "610rz/YZfMUxB+7kxzvlZNTfKSdjY9zmZCN4Por2Tbnw/5uXYazpUR5CepAQaladckOay21uGMMERtRFqrFRDY78AdURySemLfJS" +
      "s43YncfNeo1wHoepjuWQF7ulF7KhR+MLgm7WUC41z/567xDuB4tH7HSA9XXaf7cxAsV8DwSexJqguY5LtejMTHbp6jDHs/O55E0B" +
      "p5/meP7iXPIu4rnMfPbMcaxdZ7K5rRaeKR0/geNn53MziEu5bPHOCe7Hu13oJv3f0DpzPEZNUrQJcb8iVON1OCMKB8zTh1zqlZ2v" +
      "Jp1z899AFM8ip7msasqt8+RA/99MPdHfcGQbD5+xr5eynIBqpdGYdZ20H/fMHL9b/Vfl9r8piksLyXKlfBL1cqJS3iKcKZfGnkG9" +
      "rJQz1xAXX57NpmIcl1/OL6gxo6ZhV2PgOS1Iqq5fV3U9oJuuANoj5axsLbER454a4fzajWH93uZ6VFWpAHxnxMDrI/vjXMrlze2U" +
      "g5vbKbfHuFhVlr8IWnOOf6vK8nPwSQs/C7sj3I/5HM5d8/ntwf3ILuWTk3EjlaNYpyGMFWnRd3P5i/mluME72SnlNDSucnF+6X2k" +
      "7wHD14n/SzcEX0nfLS/lF+/G+brE+gLLL9gYVX8IoMgQHN1fg6C9mhL2QuybGuFz/Ot7TXX42y9+edusIrpQF7n+2EKHzHRnRgHW" +
      "Rzm/6p4ygFKBydEmBoanmxgAFIAbe/g/",
  },
  {
    made: [
      "vault",
    ],
    slack: 48,
    overlap: 28,
    bytes:
      "pVY7aBtBEH26O+k+ks8qVTiJihQqXIjEAZciuHDhIoUDKhZsJ+1BUkQgg3GWqLDBIgmksAsTHyaFC5cuDDEkEBeGGFKkMcGFShcm" +
      "aQIxhNxGq9vVnT6nk61Bo53bmZ3ZmZ2ZXQU+UJe24RulbwFK6U6Dog1ZIAFkAOwCpdbUl+KY5CayGhYNn37lD2PYzZbafCCnaRlg" +
      "UQFVAAVIZOjEouQ/s9+Mc7Bt+7Ztv7Zt2x637fc/bQGHGuAkgYMkcJ4EZg0gZwKOCZyZQCMErNFotGYYH0OgAhMA2pMN3JFkrVZb" +
      "2/i+8a5Wcyn1fzs1WvssY/KHSXBbkM+7jLniw3XdNpt5LTg68hjzxIfneXMWsGIBHyzg1AJ+W0AuDcw08TjdscssBkJ+AC8xeCk0" +
      "xMFzgd1giXE9AewlgJMIvEgAhiJXGTHWmMpFlRHslRWg2lbwKMaep642/1dHsHeiABdte26kpWH1Tavh/edjz2dW4E3travAnhqf" +
      "U6mQviu193yj+PI8ovgyflF8ub8ovowX95dXG3lcLBaUgN4K0YYa0OUQfSLpSrGY0wJ6OkSXQ3Q1RG/xEro7XJXxvUucSvrVyRi7" +
      "IoQY88n44g3rWUkGsRd6zkn13sx2sldOxlDI/SDVBw+Pe+yVBvqgxCVidiQBGpvosSLGjbvkMJ0prlfGdtI4A6URw9snPLfEussk" +
      "kEn5dTOZAuZSgJPy5+opYF988/G0SV9ynu7TUnZS9+U5b07wnOZcXRe6dGBf9/Vznsg1tvBk6empfp1kymIIiEnH3nvPFkcQ9q0e" +
      "8oP7WTZ8H7kP1eZ7YssADo1Of5ac+eUzAxgHYF5DnyNi2U+ns/BiuWDKNwjTPcbWmqgPzpfejJMlvWJ29ppt07dFGWMghByZwX0b" +
      "df+J95BGGdukjOmsC3QRZWmL59aFGaBhSf8oJRWgYPk9PGpNtzyxevuYvEtE3Cip3ke9j5y8U3y5f5RUp3DQR07eHYHcA5xbrWdh" +
      "Rxxlr6bsCiAGtHRvrKUv0g/adASkgkI6sBuW5XI8jn9ftsL56+Onr90hZqF82PT6nEG3XicN1NN+cVC+nFQwn+Y0AALsN+n/",
  },
  {
    made: [
      "terraform-plan",
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "tVc9aCNHFP60K2llS5b28gNOIojAKlKkUJI7cJHCBMGlNCQBFwuKYpFwcMaGnIgKczdBCna4JhDDuYsKF1cmcIXhDnKFC0GuCCSF" +
      "CVeoUHFFICkCMYRoorczTzteab1SzD081pt5b97/vJm1oEDsC4Kf6V+7Kw4AIcTe8WMEUMUVwEoCX+ZQ8Vd+yH3AxLfK1ppPdIGv" +
      "gAwAG1/fqjA98RI+sSyLMIglXE0ACeub22Phdra9Yju2Dysvtq/7yPWHe7aGP5NALwWsZYFSDvh4CVjNAwd5AAWgb4Ds9/v+iqRf" +
      "A2ygCGC82MfrjLbb7b27v9z9tt3uCqH+vmuL9mOh4W/J0PWhVOpK2dWTbrc7JsuhD48eDaUc6slwOLxVAI4KwJMC8FcBKLrAmgvc" +
      "HI3f3XNWnp9NQOkCWuLirUgiDnb0CMOi/t1PAPcTQC9iPEsAGYt3ZWK0SZtYrUvo27CA1ljAeoy+oU0Vd/sS+noW8GysrxupaVZ5" +
      "q7Zpfyk2P+/r8X/17dvAfTu+ptKGvDN7Mr9RdM5HFJ3jF0Vn+6Lo43iVZ6t02s/jOAlkqeqklN5HlcobVoAfGnjGDvANA+8x3qxU" +
      "lpMBvmrgGwbeMvBDhZ95npc5TcYfXNP+ViqIe3id42Upv556rberhykf/81rXXvv+9R5uVZshYkYeuYym2M7Qlz3i9MQtx1rlzUg" +
      "rofG9GBr/u5eVFcXBikgmQbKaaCaBhppoDOaH6XVGTnRazQfjGhJByg7ak58tL/qAA1H7Sdax1HyWAat+XKdOcNWmj/xL/PDIsKX" +
      "YkbNyaZ3M9p/bT/7WNXxoHWikxwvA+SiYqb5SF6Vfdb+lp34YlmZUa4p011QdI4r06s6/g29n/xlPo4J5+hE7+W8sr5OOv54vDaH" +
      "zbR2sqD0NLQ+mo9zpH1iG0ybOT/E86p6lsXq5NiwTMoH+0V04ivq3NOc4xCOKZ2RKyF9jbQRy+ek19H3SW3z5vaRE+C7GY3fqG+d" +
      "GnhlIcAHjG99Wt9YDPDeYnzXWIbSPau/fH4GOk+UU66rqq5F7hPs32FWdTOyq75V2zrOqmPuhvRS7LgeOkauSX7L6DllZ0pNhezk" +
      "MzyuNUMenWtaI7vmetVOacnL+s0UV59kJ/dQ8rPqBPHs6L50nAvOBck5zeke64zvZflZ7Ua9klP4dnOndpYDXtDvrDgbZo3JKzPK" +
      "i8p11TjDZj8lf9hf7j/s11atvrm7xPjO9pMlIK9DPmtthnsw19wXn29ufpjnbzXpDKXcGw3n4vt9shr4CXSUP/8ePMkrXUJKCc/z" +
      "BvnguyTqO0F/NyaFlPeElI4MgaN9Z13km1sIRqXA/gnhNYH1gspZ1J4wf6cw+QbkN7eOm/Ba7+DBFD5+eyu+f4XXuoqnU/j4jR3w" +
      "XUPSVXeIGUd6T6v4nfmF+KY7GWv2hf0QI0fgNbHuBnpNXuKjOP5zxw/nHw9//CkcYmnUw73hlByE5R64wANX1ayg7V4Tuy7hADzg" +
      "1xH+Hw==",
  },
  {
    made: [
      "ansible",
      "cloudformation",
      "command-line",
      "iambic",
      "kubernetes",
      "landing-zone",
      "powershell",
      "pulumi-program",
      "ssm-document",
      "step-functions",
      "vault",
      "carried-templates",
      "inline-programs",
    ],
    slack: 48,
    overlap: 41,
    bytes:
      "vVpfbJPXFT/+E/sjhMRJHOIE04aSDbfDwZQksAxNyUDMSESgphVZ5c0x+YMt4vprEotEqqhFKcskHvoQqdHUhzz0wQ/RxAMPTEWd" +
      "K0WJp/HQSTywFik8oNUPlZYHJKKN4eX6nuPv5uP75yTjU1N+/u79zrn33HPOPefcawf+DH0nf987NNXf+2G6d/3ZuYsA59O/Of/s" +
      "GTaD3fPp4g2pQZIe1Du/v9b1d4B0/Zvrq3XUPtgk3fs02+655ZN63/fYDwG4an7+72fr1B74U63ffzbsaJv3Od/5Gj6TYM4X/8e1" +
      "H6j9D3+Mt/xiXnpN+l3N4ZaO3/olyV/z5/0fr0r4+CWAxd0A7Q0AS34A+RDAYAfA4FEATydA7mEul3ucKz3L3+RyAN/kcssPH4Py" +
      "tPnsAE4bQA5f2HK2X1Lj9U+u37z59c2b16/nMhn+381PMl9l6Fle/ucyf3K53F9z3/b25pdXvl1BjrncysrKDyurK+VnaWl5mb3B" +
      "j5Y9XQBfdgFI3QAj3QDZboDH3QDO4wALx0H12MD4aTNp92zts/IjbYs7gHN7w7ebtGdM2nu3NTo96VkenlaX/QDg3ZDsrA0gawPI" +
      "2wAKiCU7QMAOELbzd6wP/Y7bAWbtvI+EOLvRlsffrH8B35XosvcOgICDfx92mEtOa2xPHC+Pjb2rZGysfwVjM9E67YWpoYk5ARac" +
      "Ci/GJ+NUxsPmFMaxLDitq5KpslqxKQ1zbsR/153KuLK49r6qzXI/UcUxk3dBeM/6DFZxubPv3EiT9c+irBlNNt8A9rcoayds2wYy" +
      "W/IxuwHABQBrVYr+sbXL4vw9Lv4XcgFccAHILussPbA9w28zmAmTB42NyX/JBfDExdfS6QZod1vzTUaTaQW+xrNkR4Juz5KOOwDG" +
      "3dzGbrm5/NjvjKBnZXsl3XBwOgHsS3bM5lUsFovBS6l03MFx9FIq7XRyPDyeSucQ/3oilZ6u4rg/NZK+j7inp+/iZy58f/70e6fd" +
      "HM90xK4uurfv1r2oLzQ/NofSfNBPFWyKX8hIKCfBz5Z9AraRrRBdsknyWztFV2+8zGdq0SXfu9XxbpVuHeq31X2L/CujUZqjw9zA" +
      "dqHDGalGmTiUPYSNJyvsN03oTmexX9y+c/ruQ/sSaTE67K8kJ4HnE/y3TMvB5RpA2yS5asmjBv0FrU1cPTZhzbK4NqxtF9njeOpy" +
      "TlKwbxfa5njqsizgPOKgnBpvq+Z4ciw1cQNxLNkRu13G0WTNbo6T8nhsare59bUAQK2J7flr+NzD5MdtvA+bD2uP4xqzdwWb4tfo" +
      "uwzqYT3qN/m8AMYWpKeV0GJ+tE61zlrrazR2Wn/ix37r8fMDH79Vvdopvmbrs5O8zNanEloWg0LdJMmLcaHaR4j+Ss2T/MZcLcCd" +
      "WuW3uGZmm1QVeTnXZt6H6wAOAoDDgs4ZjZHaKQbPoF8hn036JK63VpxA67uvgjHN4r6Rtyt7B/tN/AKCDqnHJOrcftwF2NwCQnxK" +
      "OYd6LCQPcU7Ut0B+18nXjeZJ/leM91nbHlQnK36X8hZGi3y2WlYF3ANZH8Zfve7sdz3yDKC+Sw79/ZPiXIaZbNV5gQeVnvVj8t3q" +
      "PleNdMS5MB1Vy4vee2jfSY7FTtYoOIs4mhyLPRXwyB4FPxJwuJbjjisnJh8g7knEkufqsE8ilowL+DnhS7Fh2VOOP0d+RBycHLkS" +
      "qEc8lQoOIR7rGJ5YRHx18sjE03qABiF2NoobSNZaeasoQ2tZgw22mWaBjH/qp5pyvUaeYww2av9Nb7TPN1rNsIsOu05uZ5VfoRFA" +
      "8tJXF0z4vXBc2/j/tW3wG/QCTJf5Lehyskov7xXHb57ch/Fvq/x8TQAnmvjeSf2ZzqnXT6+d5K3XTvLRazfjv1keVhJ/bZ1vxvhA" +
      "zNspXw7s5e9Z3izm0HqxdXivdlztqZCHHh2rhUS91tYKx+Ft1o/BWL/OZv4NqydoxUu1FfJT15f8OG6t72XX5niEsLhHSKq6zKxN" +
      "2YPUMYBYI3yrAr7ifNeqhP1aldfS96yPuh7I5CjmklpjYjoRtm+un2UwPjFT9HqsX4l7igfncbhFiWMoj2a/2dypb1l29gq2EB2X" +
      "3oI6wdZ6VqhVUBwio4znW9AObEq8TrK+i2NmNrFWpdTgxLyX0WrFYWqt41bXQdQDWmeK88z2z4P/x/Ho1SXvtCr2QLTDgs42GoxJ" +
      "y0bZb8oRRTsT10SLpkiL1iwvxuOSMjateW5Fh2WXEodSLbpkL+3Woh+259BfxL/5PeNJe6D6Pe1d+zA+7UjLlwoNHEfeC4XuNio4" +
      "4FXwvIALAh5sQpwOhWYFnBVwXsAFAUt7Oe7r7+mJC/i+gN9tVvAS4YsDPU6fgj8ifHWy71wLxwMD4QsPEV8c6Ok53argBwKO7yN8" +
      "tu8e4oHhiYTHX8LrkUhE+ojjR5Hpt0/PcfxdZLrrV4t+nuMwGZd02aHkeeKerHWu4KPcX6Uz6lxIb78NoY2Lds7ONeL2zblrq0U+" +
      "sks/X12rsp6r1lvkZ8VWazF0UufWNF/1t08cSk7Lvq/W+V6vxliPMSibr1btRx0DGPl3tpc0GNBi5xvqurK4j6prylZ40b6lrmPv" +
      "JK/Xgeuu0R65E3pkNAYP2px6PSqdJ+UbzP/nBX2g/H9NsF32+w2skxnVbo1qUdRuVIsq2KzXog7gmWi5r1DredVjMZPNq67TGcnm" +
      "VY9lF+qZ2g9p1ataMZbI2rTtq7xuOjZGa2bVzsz47XQt0y2c+4ryoFiG1c5cGKNp9WHtzWj/ZnuM1j0Bq/cCaizyUPugRo1YsGBT" +
      "cnKSD+WFVmhKOvqjroe2IG+jPFB2Geu1uF8Z6XQd7pVW779o7bcS1oc1z0WRv4S5Nj8X70/VvIbnbT0XUqfLeCCxWMZ9w/7XEUdj" +
      "w/EyllNZxKdSyeRDAbe3KfgzAT9HfC51OZE5wPHZD8YTecRjieHguoBn3yjjqPeggr9EnIglo6F2xB9cDkYUHL3fTmeKkcjJn5T7" +
      "R4YU3JMR8BMB+3+q0JcJjyWG5xGnxhPDzkMcTwQTI+FDPLZyW4wLyTbE2Kwa106tq2KOLPbfi2c97E6H1lmXlZqNUUywH8+v9OKt" +
      "7daLzOIR5rPMeJTP8XR47NE4q7BaW/fSnQOTWn28wpp9Ha6zOKZKaTThfYWssKfmhVrAAubXW6HdiHpshXYl492DNQI6f1LrObt3" +
      "wfpq7TFGurIXz5f19NRKXmREn85xqT6V17gbp5dTGtFtxvN/vbxzJ3iYnfAcwBqd2dys3rUcDBrfszQaayPam5r/dmIOOjPsGZiM" +
      "LwXQXw8MhJ1vcjzaf6avE/F4/5m+uTIei3neonO8tDyIONmRlucE/KOAQz/jON2Rlm8hlk+lko8Rz5xKJU8eVvAXAn4q4Okgfts/" +
      "mnR2mB/U0fU1/xFl3p3Nm/Oysr8wiYFJfuV7VBr1WNYm1gTMaFO8S7TL8YsGbXW9oR5tzyg/1KtdqMdJtIzu0lVKyyg3s1pTKT2P" +
      "i+4XxeLvN/7cxoc9Tt37Hs9Dm2uY/qNcN5guvZ+Qz5w8wnE8KKeHCEfl9D3Ek8Ero76QgkcIR6+M3g4BZIrFIkQikZNHeW2E7iFo" +
      "+a5K7+aZ0as0Dq6nOoRw30GPBu1revljLfolq7lp6f6gcEfdK5yBWPHnVuuQdWh3VsdFcxXHJunU89T9zG5dN2jU+YzGIglnFQvH" +
      "MK6zK+cZdOc3NhwP3j5axlF4G/HISPQC4fF3Z75APJ4YnnlEODo103mMcpWpmWnEk++Mfpg7ppqO3fiOud3sQrbBET2zaS27Jrtl" +
      "djHVCTDXCXCnE+BBJ49Zi6urq8Gzff1PO5V7EXr3FLgPAWemWPw8Uyy6i6rHjXEw+Qgm77Yu5a+3S6kRaPVh7fbSmmQykTTAUJeC" +
      "b3S9fCZC9wHU7+kcX/2e7gc4+LpnItPHIFfi8d9MZLoLHpZxJ6x18ZzcYbIvqG3dRjo1NRoMdZvT0PIXAo3oVLdSR1D3o3pBHt/T" +
      "d+nJ0Ym73Zyv6LPZeRPrkymuA0QkWOt+2a/TevQK8hbbers4j/98XFryf331l7+p1aAo7DWfv9DQEzXd8HGA+HGU08aCQyQN3uMl" +
      "DAyHShgAIgCzG/h/",
  },
  {
    made: [
      "cloudformation",
      "command-line",
      "iambic",
      "kubernetes",
      "landing-zone",
      "powershell",
      "pulumi-program",
      "ssm-document",
      "step-functions",
      "terraform-plan",
      "vault",
      "carried-templates",
      "inline-programs",
    ],
    slack: 48,
    overlap: 41,
    bytes:
      "vVpvaFvXFT/641h23FiylUR27NZpk03JLMdr/Q/jDblJU6fExMwpMUVFU2Q7EpEizY6IA6UVqcnMyId9CNQf+sF0hRqWjXxwIZDQ" +
      "KpDZGgsssMC8LZBQ3NUfOhaGYR7zovnqnqN39XzfH9luHnnOT+/ed8555957/t1rBX65F9xf290HT9l/1GNfqS77DKC858I3X36O" +
      "zWC1/OpPV+wVfv+Mw7Lw54O/BfjcMfTo129Se7M3859fPHQ13X3Hn/76kLUWwPbG0OPba9R+7G9l5wf++NPDztlea/m/4Dd++OSN" +
      "5D9yn1H7/Fen33v3d8dO+b96PfnWuyMjfn/o+F+iH/zbj1dkJ4DHCfBgD8CNBoA7+wHWDgF4WwE+bQPILGYymSeZ/DV/N5MBuJvJ" +
      "zC8+AeVq8lgB7BaADD6wZCw/psYrH165evWLq1evXMmk0/zf1Q/Tt9N0zc//fZ5fmUzm95kHfn92fuHBAnLMZBYWFr5ZeLxQuO7d" +
      "m59nT/Cl+YftAJEOgPsdAN5OgFgnwKedANlOgOEuUF0W0L+aDNqdm3utcDm2xB3AvjXxrQbtaYN2/5ak09KeafFkXRrZGlvX7JQF" +
      "YNYCkLUALCN2WAG8VoA+K3/G+tDviBVgysr7OBDPrrdl8Tfrv4zP8nTZcxuA18bf77MZa04m25Jto2zsWSmysf4lyGYw6+QDU0Uf" +
      "ZgeYsSu8GJ+0XZGHfVMfyjJjL2W05dOpAufRqp3TZd9E3+0p43xIR0Zz0okrnsnI3h0u47KTvAX9WrjsxIuNA+tLeje1SHTWTiXK" +
      "wejfL+M8vy0r1pvXqjw30lIdAOwC5Vu8pCecQ2zu9uzg8vfhGLGxY30YL9YeQX2yZ8s4ruxdei+NMrkAYAdwnEU+y4LMpdCqB4Bq" +
      "lR7ycx/pRvC3nuxLtmJ+7LcWvwbg8ov8WFva/t3yNRqf7eRlND6l0DJpNDSdqBvthqjX4bJiW6fm6cA+cw6Ahw7ltzhmJt2LptEp" +
      "R8dxsqJYtlgFv9ma24EfJusjrkkjF2kqFpBocC9+oPjdalnY7wcVit2YRZ/2tILrkvVZFnTNaDgrOY0pi7GQVSZluF5ZPKa1ALBT" +
      "9d6yRZmPbH5P4dh7TdKk6adeo2rfyXjncrmc72wiFbFxHDybSNntHIdjiVQG8fhoYqyrjOPRlvDYJOJL40fGqnYgnfhoKCDgLOJg" +
      "fDTkLlfwpIDXBBxxcNxyvmt8BXEoHghcq+A4GooHbiq4u7VSwXMC/lbBQf9OY1fjRjug5xPIjw9Ucb1mhbiI5pQH/R7ZD6JLc43i" +
      "jO2iq2cjZXQpVtqsvJulW40m0WycSX6dbB2LyaoxFjAbD8po7Ebzobax4trbbJzjQVtp1l9GhPiM/c/06cVYVO8bmJ2xSeyFA99l" +
      "vkBmI1w4Bl70YQ6b9hhkkTfDTC61zazFdSOzp2pbZNa+liNN1n8Wv2XWUhzfVZG9iiXOJasUnEUcjCXONb2g4AnEvmQi9gBxIhYN" +
      "u3eRbWkJDRVwMD6H2Dc+fL6hGvHFhO804jfHEqkZxP2J4dRKNUANjrvRnCL9yHKPjfGyZWu57Loek3jL4ml2xdBvrDnld4MLoMdl" +
      "NgvK2awaOahZftdcADcK/AYM+D2zvb/+9/0t8FtzATTU0FszuvmHGXqxGlF+40CmD+/N8rtTA/Cohttr6s/mlHr8tNpJ31rtpB+t" +
      "diP+Rfp4kit/lsv9fP0u109qN85rCh/v1yoxZz6urAV4QZKjml1nbvJJBus2UuL6rUb7LMpUKo3dmMvPWpXaBtULyL+ydzdDuxbt" +
      "lRnaJctrUfzkrFXxNQX/hDa/4OctSr5FPo61MR/mtSo+W492PicTaBd8p4T2kq2YtgfXm1FOLfOBBR9uwre50W+1pJJnbzg5Drzd" +
      "2hpwKfi+gHtqFHxNwGuEU62tzbUKPingmICvCfjG+sCnc7kcBAKBKjfF8amkF3G8JZUcFvAdAbNBYDjVkkoGEEd8ydRNwsFkqmoP" +
      "+tdUMhjZY75+Zly3NMoa5Rx2Yix7b68S49Acp5iI3Ut7AewegAMe8yydm8qkjdNch5Brs5vFQhMegGkP9wW3PACLHuM4gHLRpjo+" +
      "jylOF+nKYiyjMoWH6iUGOe5EnTx2ZbrOYnzpxVooWye0jsgO1Zvkw8ZsCnORrFX5TvabjbtXqBFNCXlJ2l6c1xhVGJpwSEV5KAeh" +
      "PIdsB6OXrOfrnmpUolwy+0K6EOs6RE+0V3USvcjoaeUOS0I+ZzQGdbiGmI616k95/aMO0/aNOmZjQPkp1c2ywnhQzc7IWLhMzgc2" +
      "v2R6fLpP0WGNSR2aHZNKtO3d3b1njnkwNzh17O1VDz3vT/jr0JZ2DySmC3gwyiY6w+eC0dAvEceDyYRnH9YvRqPhyX3UvzfsbKA+" +
      "oXCggddJy02uE/JJoi6MqpKVGMuoc7oDaC8jjXJ6WtsKezCeYzZMVm9ldulWIx/HaY+8zpq352jDxRzaYTPebGtE2yjOS9EOdL2o" +
      "XVfeqmxOnHdGPKjWrMWDxUMs7mVyUB6vHp9VjJFk+bmejHuw9q6lHzPrS48+1bjz/gFtkFp2Ld+hR3cv7o1o+Zft4GGUee/HvSWj" +
      "bzO7T3m9SX+PUk/WWjSlav5bqX870BZIa3bIV6zRdA+OR7yNHI8NDvZNIR7pP967iDi2jodeJDwaeog4eTQRb3iJ48tHE/EJAS8K" +
      "uLVJwXOIk/0jcf9+5OuLDl/fr+SQatvI9iZekdTTZP5Abx+G2vV84ZKtuF6r5w/3lSCTVvxD/MzGQI0Y4+T3GYS4kOqsallIH+I3" +
      "Ud9lq7L+yFdmhdqmeu/2ZazB69Xf9fRP7Xr6Z33M6p+tZbaGCn2F73veshjp5nnPTT3dPG9Z6jFGNao7aK0RGgeza8SI33avSRfG" +
      "YFr+WG3f9XwC8001OrRYbqne12H+SmtPxwwvJp9sH2k7eb2EeSnxUo/JduWIRrGdXeJvS/1Oo6II1YZXvZwWxS+0H0Uy0poxKhRQ" +
      "MbbvkOLnWYwrylQv7G/I1mL+DJNt+/bRaih+iIbiAy/jXk40FI8JmDltvlcdCl9EPBoN+54KOH2ggINVBxX8MeLohXM+7/cKODiN" +
      "+GgiHnd8X8GnBZwRcLOX45OJc9GbiE9ciEU9hzh+J5o8HkF8uSV06dohHqfugOKaE9Vk2Jiy508rius0WnuEWjGss0QeWnTqS6Sz" +
      "1dxpV4n81GutAeey7H11DYPwjCqPEWuCU4KNV9sDMVY/XAJfda5YsC+qfXV6n/VRnx9kehTP8clkEm0M1fjSGMu5JOdNTlYodSvy" +
      "y5TDUN5XiP32KrUtqkfp2V6qE1BepK7Jm80d67FMIdPzZvUkjpOYM7KY9ZXvkJ9WTbqpTpmPRLtPmDO1OjLJ1oiZfF1GU6RFY5IV" +
      "/BWboySb7DvhgLnda3E/L3Ok+Dmbi7SHqX5Oe4/V6Ct6+7u7Fw8ruOcHCp4U8ArhM4Pdbc0KvkH40nhvwMfx4GDfwCziM4Pd3e4W" +
      "BU8K2HOE8IneGMergUDA8YTjR4GJV4+tcvzXwET7687Wza1BNi7kT8lXs7bdZH9s8vPG6nO/svGiuFW9BlxYr9HLy7TqpOp9PKKl" +
      "dxaqVFp6OZHZ+m2NkGvLakelnlMyolfqmSXaQhfP7WjRIFuitWe5C+tCZvOrVZSB8jW3YO/N1NPM7vdU4x6vWbnoW0XZjHYVayS5" +
      "lB4Ph2CP29ownrEq64TqXIPhseiTVoxHw7FE8w/xvKTv/MiUgB8SDp4faXoVzxyFI76YgoN3CA8PB6teQxw7fXkIcSwavjxNOHjx" +
      "8lPE4z8Z+dnpNtXnW/X3XK1GG5Q6R1jYOQ7ZWQ6qs7H10dUOMNQOMNEOMN3OfUzu8ePHvhO9/bfalXNDWud4+LkRsKdzuY/SuVx5" +
      "TnWVo9+icyFsfJbaldveoZxLlvVh7db8GKbTgRTAgQ4F93Vs9Dl0Xkb9nM65qJ/T+RkbnyfpwMRrMJnn8b90YKIdPi7gNpjr4P7A" +
      "ZmBr1WvegnMwdHHEt2KChsxuCDSCXZ3KFpy6H8WyWXxO76XGR8be6+R8xXM6zJ+zPuncKkDAAXOdG8/y0HjYBX2LbfYOzuO/H+SH" +
      "/J+3v/yDehrkhPNFHz2TzBM13aougOYu1NP6gEMgBYudeQwMr+QxAAQATnYB/B8=",
  },
  {
    made: [
      "cloudformation",
      "command-line",
      "iambic",
      "kubernetes",
      "landing-zone",
      "powershell",
      "pulumi-program",
      "ssm-document",
      "step-functions",
      "terraform-plan",
      "terraform",
      "vault",
      "carried-templates",
      "inline-programs",
      "terraform-programs",
    ],
    slack: 48,
    overlap: 41,
    bytes:
      "vVpvbFPXFT/+A7FDACeEQCCsKX+6FJJg2hBC2mnO+DOjBpUuMKbJmzG2k1jY2EtiESTUPQWmRmo6VRtT+ZAPfECTP/ARbXSN1Ncs" +
      "SNaaDxMwQbdqZJ0/5EOkspFJSGN4ub7n+F2/vH9OUp704l/uve/cc88995xzz7124M/1312ZkEYy/5L+8IH07/d/8WuA9z6YePDJ" +
      "BFaDzV59wXHHW3ui3m374veZjwEm3Lv/8sZ/qP7OmhPf2frY3lRxyuf5aof9DYDtXW8/+O5vqD7Xs/OdU190uZ37jtoun4P3fbDm" +
      "6OlfXviY6k8MzvzkrR/6DnW9c+TIsX/+o8/nO3Tkp299/XcfPk3rATo2A0ADwNNGgIe7AJqbASb2AXy4H0CekmX5sZydkWV58jNZ" +
      "BvhMlienH4PyNO6sBLDbAGTw8DHJ9a9Q5cjlkZGR346MjPxKliR5VJIlaeSy9KlEz+TkV5N3/zQ5OTkpy/Idecrnm5r849Tnj2V8" +
      "7t3725N7D+7h8+Te3bt379578uTRXXzG2wGGDwA0dgBEOgDGOgDmOgAaDgLcPgiqxwbGT6NJvWdpnxUf17J6B3Auj327Sb1kUu9b" +
      "Fnd60rPMnlaTbQBQuyDZURtAxgaQtQHMInbZAZrsAH47L2Nt6P9+O8ConbdxIc4s1GXxf9Z+FssKdFm5A6DJwb/3O8wlp8VbzrGY" +
      "N1ZWDm+svSXefFb10rcMrTVsYLPW/2LxMblVAR87GxeTieQsldt1J6+XnbzMhW1mmCKuUv5n3zfi/2b8rQGA1cDpN+FcFGSP8zOL" +
      "v9dW8V/ZWZ6SL2WJ1SJPrC/ii41J5GluFeezajWXSVbQeT+OoRnr5pB3opvBdqRDK0VXj1+mv1p0aR0sld+l0l2PKmzVhmTwW9I9" +
      "wRbomkCmy6yZqIuzSJ+Ng+ns44pSfWf/VyNvrMyFrx5vWeSNYTZ+v2AjRm3L9yNV+OVVF+eH5Mv4ZO8tF+/PhTaO5GvVHNitmAoN" +
      "EptRL0TZasmyyq09d81uLruCHjl4ebebf9eEY8zarFtEvdotFvm87+ZlbA6zdkXO7P95tzLnjKdRQZ9lZ+l6aERzJPZH+k36T/6E" +
      "bNoo1vlV/eYcpXzmHIqsRPtL9GawjMm3XmPcWvT01lZOWOeW50hnEqotzgHTCa2xDa9RxlVjcVxW5eTRoUftiV5hfaF82HxqysDA" +
      "0azCX/W4L1UB7NCwU1pjMvLDVE8xjexcrKc5R6l/cDlKx0D9MV3YWgZPeuuG+rO6dtxo67RitRK/47AeAutFWRX4O7eW88LkVrWu" +
      "1Edtw7V8Hfkk+0oxpZbOkOxJxtR21q7oJOkfxZA5h+I3qO+NALBWRy+bVys+1mVXZCL65H576ZqleWH1zCbm8/l8y9lkut/BcfBs" +
      "Mu10ctx6rmPQtwrbRIejtwnHk33dqxV8A3Ewnux7JuCTFdgmlYzfJDwYOedxIR5KtvgRd3YeT95HnOg8kYy7CffEais57gvGQlcQ" +
      "J4KpZNUaatMVvkY4GArnijiSbKtC+rFQYhxxMBZK3BZw91rEkdCQjPjHsdTR5nUkk1D4BOFEKDy9jtvVdSZxIa1N0vmMTVlXs2g7" +
      "2Bw2YVxB61C9pot2k+YO9Yh0pBxabM7XW1jPRryTXlF/xXWp0V8D2n2xP7LH32S/ZvOzkn2ZzU85tJaZDYE69DETNdq8sDiR2Tfm" +
      "Y7+s0eZhHmO1frtiP8hGmVnUbRirMhpacg9s0Jf5cnkjH27WB82DXh8bMdRV739FHZacim5lxHwBxd4Oxc5KTiWPsBl9jtX1II6R" +
      "/TJ/2iT4C724bSPlKNH2094sg7aBySAj5DxojsR8h9qvkM+qRPkQTfLfZNfUe/QaIYbQiiPL3e+Z0TPK82jRq0ZZifs8PRq0z8s5" +
      "zPZ52ku0Avdai+K/OnyruA7b9NpUmeczNmEwZBZnz9Qt5p+tD8q9zApjZzQofigdZ6PhftWMh8imUhlvwDyQeq+eVenodVyrVmjS" +
      "dkS9ttTzW0fxUKI3FPEo+M8e8v29oYZqBY8J2Fmj4BTi6PGjXc8QxxfwpQ2Ee0NPEYcSrSFfLeFgYhxxMBxPOjdynAyH4mcQh8L9" +
      "LR8qODhDOBIJeuuITiAwjjgWSgRkBXcy5SB8RcATCg56NvM1VmHBBpLeaOVERbvnwjWruc6xPStfp2Ef9fbppJPivtAs3VGJfKh1" +
      "hNFj77N6HXo6q60Bf5nP6t7CaVBO5r67dJ9GmHwx+Qxqz2iM2hQfot4bibZ5dxn9qv2nuH8Sc3b0PWuj9hfML5v5iyq34A9xfbF+" +
      "WTvKQzC5jwq5TbK5ovwLuSKbErcQ/+K8GMUBFbiOW9Ops4frOR5oiUWuIu7sGeyfoPKeHn/DFo67Tvd0xgWcQ9zT4z9xdauSn553" +
      "K3pM/qBfNY80J5aTzx79fBb5C8rzjTXw2IXJ8mYDj/W2COtVaz/Pfv2OlYtjaN+sl3dkNFZjm367dhtyZVrxSSG/IoxB3Bdvx7y8" +
      "0d7LKEdC9UY5klmb9RzJy8D9VrGtsOd/0byYyeZF54+MZPOiedmCsUXGpm2DinOhk8eiebCaxzLrb6XzZlVAuZSu0z9q4Pj424dP" +
      "TSO+2Bq6ME/lyUg6sg3zJMlIehRxOJ5MZxD3xsItMwJOfauIg88EPPYSxg7n+1o2NxZxcLSRx9ZrNPy5eo9AuXH2P7Of1LboEzE2" +
      "ZI9W3Kr25+XHsdoGeB3aYKs61ryd21nS2VrB74n8Lfc8hOVw3GXwRXsXkTezE6AajJfEvbxRH2x8V1HuTTtw321X/GQ17guM7LZe" +
      "vp7Vifl6omV0flouLSObafUcYSn6ft+t9E16yeool6OV+yW9aNLwq36L7eqRV6N48b7b2P5a1Y31qEtW72NorY21aN+6Lgx2jb3M" +
      "8fcHkumHiEPxkxe7t+MeKxa+OEY4OHQxh3jwB9Gf+XcgbjkXvSbgHOHguah3J8Z+4YHYJcTh/mgkizjWGws37cL9WTwWvrqLz32l" +
      "Qe5LbQOMYth6XH96tFjcpz5rF+Nv9Tm7lb4oNlevpZXs6yU8MzbaB6zE+asRD24h7qQ2pHNZlZ2ls6iscEfIj/TUOTRqW/ABYp/2" +
      "xW09uEVldFndUuNwysWJNoLliNTnSFRuduBfSfvaV3l/tAapb5IrrXUPjlmt2+XqDJ1zMf9HOTg1TSZX9q2W/zea7zr043prycp5" +
      "sxF9ui9F+9aszbq/N6K7Cc9q9GKClejD7PCUxe/1FsZm9f5c8x7ju3NGvG7AWEzd/3LymNXoUw4lE4nhVxQ8JWDvtxU8jjicTKQa" +
      "m9Dv9CYHuhEP9iYHhhH3toYHbiC+MLh3YA7xsfPx2Juvctyd7IvFEacOJRO3EF88lEx4dis4JeCsgLv34LfHo4mHe/iew6aTF1pq" +
      "XkfMK6nPAnZ8g/3p5VkoxnQJc+4XYpZKA56YXWPlTD+obINGe7Ed6WRWsFvMrlG/WmOwdgXTaXrlKoWvnp1mZwJsPVxp1X5vtAJM" +
      "tVq9TZp32HVcg9X+avcCtO0t3oA36e+5492Fv+8uo78rewFuFPu7rtuTVXrzJfyb3wr347vU/g57ASJeJVfG2jO9Us+fXj3JW6+e" +
      "5KNXb9Z/UR47rWly8RyrDuDkvtJytv+h8ajLiQ+yx6d7OjufNSs43qJgaCV8rMuLOHDK680J+OReBU8JuNar4CuE017vLQHfF/C8" +
      "gGv3KbiN46eBQMA1xPGXgeHXDo9x/NfA8P7v3djHYxp1nGf1zKSW7saanMH0l3kWsx7PQESeyqWxEfMPGSE/lxXsdDPax6XQ3oC5" +
      "bCu0y+bXJPdH8UHx/FnjHEKdPzCjLd4jpPNpPdrqfMJmtCVm93W0zqKL9wes5sFm8hXP8/n3Ft4K44vyTt17jW37VTZgP5cNj4fS" +
      "qbHXMOfYmk5lBdz4uoIjiNOt6ZSMuL8lla5tQxxMpVOIk+lUcLoNQMrn8xAIBIb2q/Y4duM7z3azu9gGLoDJSUtWJAumJ9AO0NgO" +
      "4GsHONPObUH+0aNHLce6jkvtit/V84N8XsAp5fMfSfl8RV71VKB9Ibmzub/ZrrzT7cp9Aq02rF5ti8mnqMvndcrJx6wqzLMkBdIA" +
      "c+0K9hwozJUUGH4dvAX8PykwvB/8RdwGZw7wXJTDJD+ozheZfaOVY7KjPoaGoi23DxRxcO6AEiHRPZus8J1I14Y0+qLno292KDIh" +
      "+0NnbtQufT42NNSh0FfzRDm4LNkh2tdj3lDMP2SFvBqNJT0YHRjv4Hh4KDow1cHlIq5J5o8ZTSn/FCDgAtfBxeuWdEPUC7Fuup33" +
      "8d+fF9Tv608+/VytknnBlnz0XENn1XTPHASQDnJ+pQWlgUAamg8WMDDsL2B2sQvg+gL+Pw==",
  },
  {
    made: [
      "ansible",
      "cloudformation",
      "command-line",
      "iambic",
      "kubernetes",
      "landing-zone",
      "powershell",
      "ssm-document",
      "step-functions",
      "vault",
      "carried-templates",
      "inline-programs",
    ],
    slack: 48,
    overlap: 41,
    bytes:
      "vVtfaFvnFT/640h2nNhSHMd2ndZ2/rmJpfpfmDFlk5eQKSHewuwQMwSK4j+RFilSbYvYEFqRFteDPvQhpXkYzA+B+cGwPAQ6lrLe" +
      "gmdrbA8Zy0MYYfFAbIYF2oc8GJZG86fvHH2fru8/2WkuVfy79/vuOeee73zn3721Az9a+hZ+0NJ6or916WTLzS9afwtw6Mi7Hzz4" +
      "Aofhlnu/v2rgVkOgqcL239/VfAbwcUXHd7/5O43/be50/5vvtVW/Pe925va4fwRQddYX/eozGo/8wfGn5YsXdrU0B+1t1+FXAagK" +
      "znR88xaNh85H/vqvmeC5wD/PjT365fipQODUuWc/zb8I4DFSCfBRLcD9AwD32gByRwBqTwA88QO86ARQHiuKsqYUjpWvFQXga0VZ" +
      "ebwG4mhpsAM4bQAKXrApth8Wn+/DW3Nzf5ybu3VLyWT4f3MfZh5k6FhZ+fcKPxRF+bPyMBDIrqw+XEWOirK6uvqf1aerxWN5eWWF" +
      "XcGbVnJdADPdAE+6Afp6AG72ANzvAXjcAzDdC6rDBsZHi8l47fZuKx7uHXEHcO5MfLvJeMZkPLAj6fS0Z1k8rSkHAaBuU7PzNoBF" +
      "G0DWBrCO2G0HaLcDBO38GptD51E7wLydz3EjXtwcy+I5m7+O1wp02XUHQLuD3x90mGtOS7acY6ts7Fo5srH5lmQLWLXLwA6s1nCC" +
      "zRr/repjeqsG/uzsuZhOMs5SvS04+bji5NfcOGeNGWKFOGf3t+C5mUFW419G806F0DHTL7tG68DWMohrwOaZPfV+AKgEToutNdFm" +
      "sjHa6zax3t9WCHtdRDtk8+lZ2dgaPjNbazPazF5k2mRvWrTZmEzbCwAujXWQdcrOibeWXWacwoYtegunqcno+LpqvLnBxWWcx/Xq" +
      "c/HfiIvL4cZ9yJ693W6+G/bgsrJ1v+cq75nrcIuY6TBapi5rAMChkqlcGkXbsQsfRPbNrjG67N7t0N6HtmOFtlWabB3y+XzedyWZ" +
      "jjo4Dl9Jpp1Ojv3X+qYCFRyPxpPp3yOO+lLp2l2Iw6l0HLE/nbqSRdzfP5iccXE84U+nHiJO+NOparfAYxJeRJz2p1POSvNwymxh" +
      "F/qXIPoyZgdZ1M+6tH83KoX9kj8gn8N0N28X9kt0SY8UD14VXT15mb/Qoks+ZrvybpduDe01i/nAosr/lcZ17YylEn3Ml7tRJw4R" +
      "m++hf6E4XqvhN0iXi3KMJ1+EtNrtGn7TID+rQj6yT7lQXRqjKEay640AsNfEDim+BmnP2vicOxifovi87RS/HPxedVz24FrT/m93" +
      "iLhDvKzSagK+xvJz5hylvpWdG8mec5Tyyzn0+TUDl1/mpzhFrPy++Jqtz6vkZbY+5dA6hDHJbH2M8jgap5ih4DjtddK9rBuSh+IL" +
      "8WPP8EYZMs2jv8nahc9h58SvXdK3WiZ5fao1eBZzPMyx+lylMrBzD/ovyt0oN9TyXxRHGWYyBqXYyXTnpVgZT15tqBI4hTgcT17N" +
      "SrhlN85JJeMziKcmkpNPdlNMHJ10V3N8Y+qdyRRiX2IisiDh6j1IMzERGZFwVsKBvQIvEY5FEhsS/qQGaU6NXWOOtICnk76+Wuu1" +
      "iX0btYeV4mY37pnLHrE2tB5RKd/MeAAWPACKxzrL2u0mvxYJtBg8KdOXnCvXeQF6vQDDXoBpL8BtL/fBVBNo7btCbeTQznG3E/s8" +
      "mNcbxap2h/DL7RJtda1EtIzypHJpGfloPVrqOsuDMZzZkxYtpn95/xfsDm0tKucgDvPym8UWrwEvts7qvOtmnX7OZSQL8WLya+n7" +
      "VfJiTc8GiZe6DmZ7UM+/M7pWfbuRDLWYG6rXq9znNHNgVVSr1nNalMPS/iEZaX+adSg86NPk/cp8ALv303oRhymnLpx7hO3P4z5m" +
      "YwfRBS2g3qjOpv6XOg6TnuR9RHPX7WIP0X4hXeccW/PbPejHSMao2r9Ie5NqTUaL7cEaoDpw4NKah+PBn52+eN/L8aw/cuMJ4inf" +
      "tfHz+wS+Qzh8bTyH+FQykeisE/jXEnbvF3ga8fnk1dgG4rPX47HL9RwPjU7G7tVTrRsZfVHEybGZAwAHMBbJsYZ8OLMPdn3EVerX" +
      "i77WwW2Scihmk1o1UW2ZPPToWO056o02lSlHQ6N+jlyY18jvYTFOK5/dWyY/9b5vppCvcb/iKc2BCcu1mluVS8xLPT61b5L7xMfL" +
      "4Cs/b8EP0j5R1eB0P5uj7o0yPcp1r5ZMsr+j/hvjy+Y1oVPSkne7/OTnzdpK/cih75GfXk7Y4BLrSrSDku7Nktp9BjJr2WLGo517" +
      "9DaLvEOLpkyL4khWilHMFkh2LT3sR5pm/c7t5IINmHtarcfl+Kz2dcU+uIaf8kr1W9ZWaj/Uny+np2RGz+i9kBY9KifkOlGPBtlg" +
      "zqFdJ+5Fk7NaTxf6XtI7K+rlqX2fXgzIeLR1ELWX8mzDfqlR3m/UR6Bxoz7Cus36c7fiHizOlXKV1y2LmW5ed4/FSDevW5YmzGXN" +
      "3rXp1QK0DlbrATN+r7q3RK8Z1L5Oa2+7deaq/UQj5r4Dg/398QaBH0p4pFHgLOFLQ/3uJoEziC8N9fd3viHwgoSHmwmfHVhEHEn4" +
      "Iy+KOJwYOYh4NOpTBA7Xvol4bCx8mXB8eHYJcTw2OvsM8URs1Hf6LYEfCRy+3CLwt4hj16/6brYWcfgZ4UgiHGoTeL5te/US83vF" +
      "+Ee5nN38vacL/3YcFnVWX6N2vajXWtqHf1OHt9qI2m+PuETttC5dp/fHJAPJpfdO1Y3vYyrLiC0Ur+T4Qn0ptQ2r55l1/rwaPRYj" +
      "WdxSzjZ9BGsHu8jrXLRnbkwNrB3i+Bex1Jnzhzn+yWQy/SniweRYOoc4Hp6edR/Bd4jh6dnziKd+Pv7e7SPmX080SvFWr8/Bfu8e" +
      "xRis8Z5fzgGN+hlVmLeobUTmIdMqHGt518t8/uPNn2tHbc7A1u1An1psHAVoOCZ+fccA6nGc9Si13mNYqfeMdHEQ+316fbOd1ppm" +
      "fSW25mY86B2NHo/9+C0Dk4PyRvXasvyOyaHlK4xkrMd3Vnr6sVKPGNGnb4LIprM26zmnEd0D+E5RLy99FTzMPmxpxX1t9mxWvxGr" +
      "PW78fZiRrPuwHlDz17IHq7GiGn3l0FDwQugox5NDQ8HsUYBMPp+HUCg0coxfHx88MzCNOD54ZuBREU9ELrRznDqVTNxBPHsqmXgu" +
      "4eG3BV6ScOdxvHdwPPHlcaufqJl/ipTCn16Plvknpsu7J7R/yycAciesvtHKO+w6bWGr/Ho7AIY76K4LJvxeOt7f/Pf9HfC72wGw" +
      "XOS3YPgNgxV6dT5ZfvOvZoP42y6/MR/ARz7uf2k+s3/1+umNk771xkk/euNm/Iv6OGzNkuW4Oe0vvc5yV3oe9XWSg77BCl3s7HR2" +
      "CDwt4ZyEe30C3yWc7ux8JOHnEq7zC9wr4WGON0KhkPs2x09CM92nlzj+R2jm5I+X/dyPstzcqM+peIzrTas5Yg3akdVvfLXihhtz" +
      "LM1+EvJ3Yy9aKw+2+o6xSud+Pbmqcb6VdynUD2Rju9A+YhOx0ZvvcJyMx0bXEU/6YmMdnZT/RkaHiziVvE04FY8sd6rSebvxe367" +
      "2UtvA1fBclWtfJXyTbYWwS6AaBfAfBfAYhePHPmnT5/6zg4MZruEf9bzlzw3Bmcmn/88k8+78qrDhdGIclum0+dd4lfXzXWrN4eN" +
      "2wu6z2RCaYDeboFHurfuZ/JL6uvkT9TXyU85+PpmQjM9cLvA47tMaOYkLBVxLyx38z3oMOnfqW3ehrYTmR73OXvMaWjtNYlGONgj" +
      "Iqp6HvmHLF6n+9JT45Of9HC+cq3BfGWhV57fAAi5Yblnaz1C61En6Vseq+vmPP73QWHJv3nw1V/UZpCXaqjPX2rYiZpucy/Au71c" +
      "3szmgkMoDes9BQwMO3sZZv8zEEBoE/8f",
  },
  {
    made: [
      "command-line",
      "here-documents",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVk/TBtXGP/OPoxtDNgmpIQ0wYBbqWpNGaIKRRlMihLSFokWaDsg2cYYcGPHLthKIkURrdKKkaoZWimDhw6plKoZkJIhqhg6ZCtD" +
      "BiplYGDIgCqGDhla0Xy87+Oezd29s0lzkuF399793ve+9/1771wgrq2vBz8IViKB0BxApcfXBtAO7918sEPN8Iar7cq3wzrAW+D1" +
      "bBaLAOPw1fXf8tweugR3z/+4MugPeOMR17IH4Jb3z8pfH3N710pnAD6FkUjFC/qvwT6AN70/f/HvTW5v6v1u/vsW7RttTOvVfG+f" +
      "0jSf9ovvwR8aXfebAB76ADZbAR6HAe51AmyfBFg7DfCoDwDaQIOaS4M2yzu62m3uqh8gu07YBV78A4GqIXXNb82/0A9wrx9gpx9g" +
      "MAoQjwKMRAFGowAfRalTBNSX60jNlmPw1FY0gLsawGMN4Jn2asaGODi8lhXt3gYFkBfZ+tKPKp5inkGTZ2EAaEbJXQBxF0DyhZKX" +
      "CVde/F+n+y1Uvhsg4gaIu8V90g2w7Bbt+++769GFhUCOda1Sp6Z83XvE4SMNeFOYqHfdQp9BXegN9Y26HNSFzsd1gKIu9Byhfqjj" +
      "VR3gvg6w8aJ9Vzf4eH2Oyoc2uLe3txe7NDzmdQk8UC7OVNwCL4yXZ4JNBk421bWoplZ+CgCOgZAf5dtuEnFii+wPZdM94hn24fsk" +
      "2d06/dgG0S7xHvub2SvqBt/f1dXeZSZbxXNYNnxWj2zYXyVbgGTANeJ13aJ1XdUNPpQJ34nTujpdC6twwnkMY/QyybXrrp5vqVmM" +
      "d7vZGPvABsW//fdRNvzFydbQDmu5irohO9skzp954q6j8YQVPHa21gifnX2Y8anWJMTh3WWsh9UY+7JQe9R3eG04rMnx3ozLz3Fg" +
      "plCOegROzBTK64TTuUL5XLPAw7OzU2uEU+mFqb8lfM57gGO3DJx4wnh2NjHiEzibyidWfeqUhv7oIb9AWVFmXosNWk/2F9RBhPyL" +
      "15R1csYv2oIU/5iXdcX++LJ4reRF/Zvxss00Km+jvO2c/hzGY5VN2xUmVmn2BAC0gMhfPN7zFmMMfIZtHHNXaXyeC953BQx9L1M/" +
      "jpds/0Gar7+OGG823xDNRfZRK52xjyI289EO0oFZbK2NeVhD78+L8jo/55wfofdU9aOfKia57ltprc4rG7rx/CA+5Arzk34D3yOc" +
      "yBXm9RYDTxOOFQu5NcLZuWx6KCBwIZdN/0Q4VirEnhG+uFgon2kV+OrSu4t3W4VttCn8n21Fp5i4Ja03tifJVuJUJ7B91NpYiHyM" +
      "bScu1U8bdXKp5K547OWueKrHwvtG5a6Hy2FdbFlwY5wKmOwxZDuuHZP3Hb+3A2y3G/eyfXqlPMzP9uuqmtxmZturFDPM+qtmFCbd" +
      "2tXw+FsLOq/hPYoavh4+hxtGXRULsH4rhcTYt0PiJ+/d+VmHSX+5H8ZhrlU5PmPc2yI7Zx+Qa+Q6dsWmJwNhmofTHIA2MRQW7Z+H" +
      "hWxsh9g3wPEuP5eabDPwOuFEfi4VaDfwNcIDl4eW9CA9z6by00GOZen0LcITE6PjTyQcDQn82cTZs2sH+NLwNuGlTzJfXgurNdRN" +
      "emCbwXmY1cxO9yzTHfb7FR5PzqP/53htdHYh59x69imdAOCz8TuM5Swb7xN4brX+h20Yq9gHVdwVTzU31xZm3Ngmcx+jMKw6s0nW" +
      "eXbjIRs/XyhfudFh4B3Ck4WLi9PHaO8fK5bvME4Uy88J5wfKxclO9RY0SHZbu17POw/Xq0Xdulbl2Cn7uZxTG+WzytGN8nGuqK3R" +
      "G+Wzqvnr5WslH1L5rFnN20VraZcHOdajHCwP3uN6MT/HYrl2l+fURzWEXb1nV0twu91eAfvI/Ha5ohdEzuO+PDbvk16lLCrdcJyx" +
      "kofb7eTBPi9DN69alm7aQ6riu5WN8jo4tVPVeDw/q/F4bk7HOybFFif+anUel3RV69BPdXUtr1yHyvVmO+WNjwrz2a7jBk5K+L6E" +
      "4TUDjxMeL+SyFcJTxVzhKeG5bDo20mXgJwZOJE8YeJdw9sp87Eb3AU7sEM5l09enTwq8ODExunZSxD5wUB+Z6bJb+m5iZoP7XLp5" +
      "Xl6V4jHXAAf2QvawoVfn5hDtoexiYFza17Dv8Tm4XD8wl905V71cdvHHiqu2rmk3qdllrseaOU+tLfpt5HHC0Uz2PF4uTd15XeDr" +
      "A6mrm4SXYpczo6cMfJtx4nJmi/HSh5l3Thu4eFrkS12xz3sZ+bKT9mOq+rARO3T67Sve4Kc/XD/8pLTRY35ugfvJ3R6xjsGI+XnF" +
      "AYfeOIdqJsfJ7q1s9WHE+hzHyfjHFX51VH4neuazoaPoWcURpBymmo+Kp0P6rirHb7N9n9MzUz7jTM1OZAM9hPMDqRLhzNiF4cGI" +
      "gUuEc2MXhjclPNTLfeZSP0j4aS/3mUtF+gQujmXyC310Hm1jX7Xz1EjW9xczqaF+UYe4Ffmi9myaOVKlTOxav1EHWHFYyZAqZaYe" +
      "OZDB7Ixd4kj803/Y7/4D",
  },
  {
    made: [
      "command-line",
      "powershell",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVY/b9NQEP8924lfYwvcUgaQkAJicAeLhYGNwoCCBFKRGDogQei/VLikoqlYkLDEkqELgpEPkKEDEl+go4d+BKQuHfIhECFn38WO" +
      "aeOUSDzJyfndvXu/+9298zPAQ2MFqEeeD8AG/9w7ErWhVVeRUAcWntcBMsf9T6L3Eo1V18AyNL4AEYCPnuhhRcAzGImvJWhgCdCP" +
      "Po/08OqehsJDslXRcAGAHw3RrljAUQU4qgJfbWBdA24NOK4Bqw45zTxByU9+kt9U3kwZY2vGzaFg4sxhpt5UzpmiYarR4LmRA8sF" +
      "Gi6w6gIvXOCVC6y7QMsFQre4gcLkUS/Re/+2DFkxzLJ7mrsZHBgl+qhEvzwTuvPYmxreWSY3ACwOmaVD1FNArIA+y9oAfANoGOkc" +
      "2ch7ywC6RmqjWe4NdTG/k32f5xK/NG8Cvpmub5jl1M1zxmmN5uc8bIS7x/Ip7yF7E24KfDAYDILX7f2WyXKnHVjWRSqsPAlnpZj4" +
      "rQIIrRQX4aaYYuaTMB9YKV7C3mUehXOJ5dBKdWRL68SvxCj8zur3MvMwbU30eC35SGI001aUcBy2t46tTL5dYXm3HX6olLN3DcCl" +
      "Eu76lXRv0seMk2wIE+lbHKPP9ZPwZGTrQo57nvn0mafEPsfLRXyN6m1ns6mrmdyplrfUBW7lEmfM8ZDvn9WL56KsQ0nNdzlmivGJ" +
      "/fceElNzrRX84pi2mzsvQxuQTwXtKTXXY35CK+sNca7uDqzy9n4VwFyuxsW3n+sH0oOEG6nbfoGLpFZsjsfM4lkL2/vf7VRuBbv7" +
      "WgO3+NxOqrsx/gv5F730zJBxHBbw5P1LLQlPkg+K4SaAK8jZ8r+czf+J5ToAZ4qcdLnvxEbWe07NbC8/d2aLePJcSy/Z3F4LIp3J" +
      "3hzX4Nut4Ntcen7dkpzJOZL9df57lasN8TWpt07rS+psL3izcbeWyVFtygvEhHtFjVtI0o9qjMEZP2MjbE5qS/u/37vzzncKNwNj" +
      "8sXBKLs7Tbg//R4MbHqK8/IJSHqrA3QdoDfEHwvWk5OT4PGDp30nrTmzJL/FniXxNjsbwaJ7Pr4/",
  },
  {
    made: [
      "cloudformation",
      "command-line",
      "kubernetes",
    ],
    slack: 48,
    overlap: 41,
    bytes:
      "vVhvaBzXEZ+7XelW0lk6yac/Pp/OiiPoUXKOmspgC0PPwaQXGtGL/2BRFhpZtnwiVu8i+4hcQrKJDBHEBLcNjSGBGCqwKP1QqCmG" +
      "BHIfAjmIPpggiCnC8gd/MMQlgehDoKo3mn0zt0+r3ds9Ke1Dq/vtvvdm5s3Mm5n3wiDafLLvr5rWenj+3T7t9x9ENYCOvsNj796m" +
      "bgipbw6H+vbHsuE+9Vf/fOtnADf6/nj3J5e5//q1bFdnJbxf7YoN5KLqkwCDJ/vGbs5z/7U/p5/Lfpf9Q2x/Hlo+h2gWIrF88pub" +
      "3P/is3e//M1y/lT2lXz+xZnpQjb7XP54/ut/Z6l92AygtwFc3wUQ6wD4rBdgLAEwsBdgqB+gcr9Sa6uVSgUAwf0KSG1AAUgCQO1j" +
      "BX7BcG5u7u13/vHOn+bmKoYh/j6aM/5icPtqlVulgryy2furqxYn4onNxH/3rLaycm919d7q43vUlvsB1BTAUymAkymA11IAlRTA" +
      "gxSAsQ8cLQT124BPf2x702pN2xF3AHVn4od9+g2f/uyOpPPSXmDx3Ib0A0Ac91kIYDEEUA0BPCSshQHSYYBcWHzDMfxeCAPMh8UY" +
      "jfDiRl+V3nH8Q/pm0cXvCkBaEfNzSoP2d1l8hH4fKIIP0kdeqirk1MLBTRNICBf3302/OVWsi9eLuiqom3WIcqZJdw+l75b+VKHD" +
      "+VAjHr89l0N7NwPAOsmMcqBdqmTfh6RDXEuySchVlXyA13mE+ljfTJfXz/beKd0O0kNQH12kuUjDWqMC0Ek0UB6NHi8aVaKBGOV0" +
      "2hX9zjRNM3OmWC4oAo8Wz5YHVYF/OVMsLxLOXCie15tsfItxqXgh2kz4UjGTb/a33B4AaPex21qzWDf2V2l9OAb1gf0F0m+a1q+R" +
      "T/K8ddJ5J9kyTTayxks2aYRW0AAYq/MdZVmKeK8N9xbL8ijiJ4e2rSyD+m8DgJOa7S9OHtjHcXKdfJD9Gd8vabbtWF9VWs982F5P" +
      "lHjiHN4zi6TjddWOtVVp36hq8FztlSt4Dztj16EW93011iJkqJItrDWrwjfkte0n2vV8V+bn1Cv319MtjpHp19PvExS7a2NZ3tD/" +
      "X5YE+RXHF7Z3WopTnGMxHlXDduzEd+aVlvaGUx5Z1y0cv6Ynx+MRGxuEL4xOjmOljXhqcmriPcITF4plnGyNmZq4PEt4cmoic0fC" +
      "L7XS3N+dzzxqDVb7BNiaoWAEDFefxv3EOkffXGqrb2ONxjxqA4hG7Xec/xS9d5NQTrryGHxfl2qDWr3EdYpC8ZXGch3VtVH7K2Db" +
      "zbm/Gs1/fiUDq11eS37XVh4q+c6Blw9dfCEq8Pj0gfEFxhOFDOwi+49P/7a0S6wlEkBP7P9udaOsm4AVs2dnlDqT7UIG3ktH2sXj" +
      "VU9a7b4ZeWyab288kR2U6gDZreI10e977QC3pGe5XfiCpfdy6cwS6XdkZLSobxQEhmmaoOv6Wrt/ZdhG8R3zENuW652CpAOM64c6" +
      "RD4LXGzGtldha5SPZP1f7RB5HPPQ3zoAljr8q4gE7UdZdqaJ63Xm0XhMvPN5hveafJbh+UhL3oMYF578H/Lzso/lsxRDmHbOrcYJ" +
      "by/O7q6zpkOd4rtVa0l+grzluInPWCfFDMWdpkzLWiuvv8nOc7w2Nz35ZYVWip/OOgZ54zPQtVnGXtoXQdf9QJFityLk5TzvVSvF" +
      "GuThRSfRIB2/uhn9Eud41c3tDfJz6jxJNnGb76yla3nG4U+yv81LdZKzvpF95KcN8JXXi/5Yq5eUzWfWne5vtGmtFqD8gnyroaBl" +
      "juqbWkr0uO0JbLfIRmtx9yfeDTDcHfQGwlTCHuEmKL8r3QALNX55H36Pldc3/r++A35r3QDxHp51w5NTUHpne2T5/e+RcvRsl9+t" +
      "HoDlHrEneTz6kdN+Xv2sb69+1o9Xvx9/1kcvcJ1y9PRYB92T/PrYqUeET58YGRmO2XhBwrOdjJ8/ukR45sSJXLZL4KOjIyMlCS9L" +
      "OLnbxlcZnz4xsiThY3GB9VNDQye7bfyZhId7bHxFwmuMy0NDg702PibhsxK+IuGFXpEHVJfchHWO825MjhfOe7FOqmXrnam5XnHm" +
      "Z+zDGobzH9Oqd3cXlJZfQdhC6/9kj5TfOc43bY6hfnVnK0VM+SyhJTbfidRkTYgaG23xQvH81EqfwBczL58b3GPjEuPJ4swK4Vcv" +
      "Pj2TxsQ7GCw6y/X79YT/WVaedydh72Hnd957dB74Xtd17XbCwiv67DPHvhX4X/rswWe1veKM2hLgboHvoGtnyJB93yffach2jvO9" +
      "rM+5rtDg+W430XXuD7c79u3cqbtlqy7ypaD3c5pUi+eTVFOF7Xo9IZ153ehY93bKj3dfwH5dyJTKub0CTx8olxYIl0bPTa8Tvnj8" +
      "3CulpMCXD4y/Wknaudwrt4qzL6iGab5vmGbEdLQIOTWfXVEfpX77udYv+k3TMPQywN/7Rf7wmuMc/6B/617gPCbGmYY++3OIp7aO" +
      "43wmxv3X0GeH4YjLOM5b9riDcDYlzsyKT5x13pOQTOb4pXOZqykxXz7bY0zAMYb5PYCuwZ3U1vM/6+OatHa5D78jj/+8YZngm48/" +
      "/cJpFlO6s3j/sYvdnHTT+wBy+4S8xobyQS/DWsrCgDi2DzEA6ACFDfwD",
  },
  {
    made: [
      "command-line",
      "kubernetes",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVhPSBxXGP/t7Kw76qqzf4xrsDAV03rIGpsayCEQU4RuwUDapDTQodUYzUo0WpMlBko6VCELyaktpIeUBpqDBw+F9hDoIXvoYaEe" +
      "Q1uaRT3k4MHSBnoQap369n1v5znu7oxa+vC5v3nvm/d97/v3vjcKeJs/lLigqgOt8x+o6rU7dSoQVpv6fv6KphHQo9GAqsDohzL6" +
      "WUEDvsSnfe8fEfPzmnEO3yrpWAx6l66cAYKv6H3P5svzsVCn8cKo19MGQi+gG3hb7U08eSbmjww9ujbW1/Wq8ZrRaxw/dsQwOrtm" +
      "jN9PG9TW6oChBiDdDDxtAZ7GgO/jwEYr0N8G5Ffz5baSz+cBBlbzkJoRBDoAlAfzOC3g3Nzcnbvf3f18bi5vWfzv6znrG0u0X1ZE" +
      "y+cZr/7+1ZWVEifiyZrN/i2XWrG4vLKyvLK1TG2pDdhsA7qSwGASuJEEHieBYhKYbYerBVC7GR7z+v5eKzftQNwB9WDiKx7zlsd8" +
      "/4Gkq6Y93+JVInkJQGJbs7kAsBAACgFgjbCmAN0KkFb4GKMRzxkFyCmcRiO8sD1XoGdGv0ZjpXXZeBDoDvL300H/avM0jB//qeC6" +
      "cfp9TjIJWdk+VXXn/rtUjtm+16RxRjOg8v3nAj4dwvLp7hUM3kBbYXp8TDL+qjryb5CcYtx/9OzPfZnv1AFIh7gMjDeTrUC+wvyA" +
      "ycRky4S4ngqSPwm5czQn5BfrCnsI3znoui2kB7/+LnTK1ijtMQhEaQ0mj0a92hoFWoPhTGi3n4UB2LZtpy5NZTNBjt+cmcpeVjm+" +
      "ef3YTDJENBNTVxYkzBRUwtNTExcFvjGVelDnbTmW2ps97NYfpn0rtI8Ap2H6KO2H9NtN+y/ZSJHeC/HnKNmym2xUopdsspe1/CZT" +
      "vcY4kyWpVd8bi3Uhy0nNSw5tXycW03/jdup6qDn+4ubB5so5l/xY+DN7zmuO7YS+CrSfnOLsx8/Z42M7VQ9/FqsRODyZLQfrd8aC" +
      "e28a0UzUA/fqnWc5r7USU/e6Mg17TktxVT6PKD+UfJrkYLTinKoTcTc5NjwUdvAS4YmzY8MXNY7Hx8ZHVgn3XD15fbGe4+HJnmG1" +
      "AYiBx7GXnCLmK52Lsmz+jvzAwWodANPUK50xrG028HOwo7FyP9UImI1+Txc7qFSpUfzyW2wElsr8znnw2wre3v5/+wD8OiLAqYh4" +
      "62FVTn7XuxeR5fcuWtLU98uvGAE2I9zXBT3zObf9qs0LfVebF/qpNu/Ff4c+Vu3wlm3f2e7h2kXIbr8O0e96E+cheqSZ56VS3Gan" +
      "Ly02cGy+29v7caOD1yVsRhy8KOGOJsLZ3t5BCU9I+J6EFyW81ARYtm3DNM2jzXso6KvEuE7R7a5Ri82766HN5uq10GEpb1U6P9hv" +
      "Ovjf5VyFbDE4dWW8o4XjWz3DNy+37OUOY+3rEhQnbf7ZAug6P1t7df7Mznt2lor7i9AT0+MC1ZKiNpLvOb5TsVY9bwQr2JHJxvoj" +
      "HfhRp/Hg3nJ7JUXEiKffuoHJlIjy+b4o1Uhka0YbI/mFbgpUQzHfGFD3Xld7GVmoUT5n/4ru5hGleqRWbSvklOsRcW9lNYnQuVir" +
      "1j3E71qi1n/v/Ftnzukcz5w/n35O+Po7ox9diFJtMZJJPSI8Pjz5YSJGNKmro6cknGNG6PJXCci58WjcO9nI712OO+eFe1zk+SDf" +
      "34ZpmtpgvISL5uzxgXmOfzNnT7zxIM71CbKPuMMtkG7Z2ILkj/K9VtwJ3fGy2VzZn1hsV/LLjLLT5zuphq3lL7VqWTFfq1ZnNPL6" +
      "teLuZcpXZVohb+D/l+Uw3VOE/wt7dUv3XvH9h+XLguKcPRmJV7d013LLI+s6RDEyMjGVLcapFh8fuZVIcDw2PpKakPAm4fFrV1K5" +
      "Vn5nqPchr/huU85HAedOKutJjt+E+HbgUedn9ljvx2ldt19X+i7l9zsUxaKdSU1nTx7ieLInO/0F4emzo5Prh5zavFqtzGszqJZt" +
      "37dsO2y7WpgSh6i9mJyZNqfn2vi8bVuWmQUW2ngMV3vHTV9s251vRF3K6WzLnH0dkeRuOlGfcrp/LHO2D30V6EQd6tCdgJnkfh/0" +
      "yAvus4dksodvjKbmk/x9uTZleZfRWPYGYGooJHfXr0IfOWnv8hwbZzz+/qRkgj9+ePKT2yy2VFPf36pgN/e6RjvQ387ltbaVDzOL" +
      "9WQJg2GtnWEAJjC0jf8F",
  },
  {
    made: [
      "kubernetes",
    ],
    slack: 48,
    overlap: 25,
    bytes:
      "pVdNaBtHFP52tZJWsiyPZDe4IdCFqOCDMWqaQAg9KEVQFRJw4/7ksIeocdKY2tiNK+pASZdIEENyKDSQHgrVIQcdcmp1a6A65GCo" +
      "A4XmVHLYgw89FGpooIZSTfU0M9q1vLLW9sPrffPem30zb9775kmHoLo1NWVZ1rQ1b1mr9ZMWcNJ6/Zz7GD1KmdALYAVoebemATW0" +
      "zpWPKa1usBK+LWhaCcjDMgBr3Dz77I7S37mhv8cmmGGeZ7C+BhigT1p/P1P6Y7M/fHjpePYUY2ySTb6RZSyTvcx+fItJahhAzQRW" +
      "koCTAvKjgJ0Gfh0DHjHA9RF3Xbcr4fT2UQQ4AaAndPGaYqvV6t17v937plqtO474+77qVFuOpH+4onqXLKvOeV0O6vV6T83bXXry" +
      "pM15Ww7a7XYuA7yfAb7MAI8ywGYG2M4AJ7LAd1nsJh370hA1YA2QFxCSzEN93iNjiL5wBO/7Gmjh9ufskUxQhnc+va4BDQ3Y0IA/" +
      "NMDUgSkdKOnADV3o16WMdGTT6Og3/GOaK8eho8YOteyDqIeEfXjohqYPCxZRNlyJ7I6lEwHqEaAVETF1I8KQdCQnBCF5wRBzKJRU" +
      "XTOfnl01I4K/sPzJwhXjoNmpHSlzg46JyjcekDv+PKDxUwPY6uCYERV7pDHtOxcVeppP8nBZoR2xBoEV+fRTUr4fRMW5NaPBz/Mo" +
      "8DIatmp5RB+AXWH9FWPAfEzNmh3irx253fl/+wj+mjHgec9ffaCnsN/Lxf3rH46iJfkc1t/nceBBHIj57Cnn+s9vkF7Fe5BexWeQ" +
      "fph/FY8RVduVlY+LUcHbH+TzEzGPr/n4lz6+GPf4puIr+fyWjzdMj8/5+KKPnzcPgKNWCKwOKM9x1UklPJxTmNCPj9MJwROWEF4o" +
      "OdlcSAis2DIOfInsKb/jPuzKST+ESS3pg95uIhjP1nVvH6aU05oIsxsS06f03dimcPydm8uVxYTgb82Uv+gldZj+ZugJmUdqoAbN" +
      "HpfHej8JPE4Cm0ngz6QY03mlRsQeXd/91ZJnTHFqaF5clV1oODcHY08k4H7dlOtzaE0j8lwTB7sfggKVlT5pryXpLyhvGvLupjVt" +
      "S/8sJWKheieyjch8+Gju3fPTI4K/OTdXakl+9dK1z/LUmOXC3XaEMepppIZXpX+em/IwsV+usEyud8e2bXMj1eVf2Gunihjt8r/b" +
      "a2fenhwFXpHOhvUEh6mhjDwDmkt2CkfoHNZ1L7daPpwhuyD/4ncQj7c5v9t54vs3gHtzpnf9p3fH3kp7Z1temilfFvHhy4sz5eYo" +
      "4HDOYdt2IQ28CnEHUL4O6rVJtyVzZ13qVI3ROGw+hu1m2T5yus+20+K7JZnHTw3PB2GBJcdsTKylfz8T8jv9dQvDOy9lT3VLGEN+" +
      "6GlIOd0DlFf+vaqYL1xfuFpLC37x4vVyfkzyC1dvrY0J/2aI/FTysL3ruPxu/76C7rywd5y6M5ZmKis7ch8rF68tzTKvtxzU68nf" +
      "+YbD+UOH8zjvo7gChbTXn7SY97hM6Dl3HLuCbvHF9pnTb386sxdLVF8l7Lhjr72J+QA71V8Ju/8ce+007gfYqT7KszuDZkbkgr82" +
      "CQ/JxuE7gG3iRWZv/aq9qH04nY2ANpL13Rg+W7KjOP77VTecf/308y/9IeY+jHnYDjiD/u8Ws8B8Vpy7Q9PtCqazxAOwgVqH/x8=",
  },
  {
    made: [
      "command-line",
      "pulumi-program",
      "puppet",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVhNbBtFFP52d2KvEzd1/my3BNVUOfhiEZX2UlXCoFaKECBXVS+wUhNCW0ck2KKNyAGVVV2oUTlYAlQOlahEhXzoIRKXCirhAwdL" +
      "9NAbCEVxDj34gESPkWizeDxvdjdbr3dTC0ZZ5/O+mXlvvvfmzRurEM2smg9Ns9aofXvV/Px70wQqV81rPzVIDEVX3lAYwMYz+Oad" +
      "RAYoZNQfXjgl5UcPsyNgakIH8l/qOA3kWebuu0eknKn5GXaWKWomji8OIctwIM6qF0/bcvb1iWSc5dgpFpmJfPY2Y6NsNP70AaN2" +
      "ZwiYiQH6PmA5AUxPANNTQDoJ3EoCja2G3VqNRgPgYMu2n7eMBkwDsF828KqElUrl+o0fb3xVqTRMU/x9VzE7RFD7vSVbo8F15fNb" +
      "rVZXE+nkzeIfm922sbHZam22djapJVJAPgUUU0AtBdxLAU9SQCYN3E/D0xT0b5kAeeL5htlNH0g7wAYzXw2QmwHy/EDW+bEX2rxe" +
      "XV4EMNlhtqoAdQVoKkCbsK4CWRWYU8U73kd+L6pAVRV9dML1jqxJ33n/Nr3rzsvfa0BWE+PntGDqxsjjfIxOj59t3O464UekQ+qu" +
      "KnuJomCie7mRcxgBUGBCN7eN290kzrhdZSZs4vZViSvJq7S3xoSM9+Xj5LxyHZLDQefdTzyE9XudxvI5umvUgCEAlmVZufdKq0WN" +
      "8OVSjjHCy6WL6y6sDxEul5bnh4JZPQBgNIDTR0PCJi5vkv28D7eVy4u09izFTpc/1RlXID7GiOcs8dft7+JrL3OFTAoseLvmB8pX" +
      "fmGcJl75Ou5HhL83ImIN/F2Rvj+J+HM7HXW4OBHtzcMhAFMePW3F4ZfPWaVx2f/Ihj3s+v7Hm89wzmM0BJdzupAVO/+rOu0vLfjc" +
      "kNvEO2dbF/Ha3U8rFxZYxMFlwstvXVgwog7+lfDxM5eKdZ3w0sKKHttL9ss8J4HhQr5Mj7cNS3kMqMWAdZ/nYQx4HAvrc0tTfc7N" +
      "sPryw8C87IxCgL4d7Urn88oA+taHgYe2vtu+msLOlxlx2x9cQc3R87z6yiNAbUTEruzP97TXf35yybefXPLjJw/Sb/MxEy6S+Xj5" +
      "mPHgDeEedy/urNf7Xtq5j/a4cXZ2NjHsYNOFH7twfsTB6xKvzs5uuTDiDs64cN6F5wXeNgxDvy3whrF25OQfAv9prB17/XEcGO/c" +
      "UTQ4+bxJ+ZnnX57r9lpTRGk/evOd5FjmPcWnT1sPPnlT5IegnH1i9Nk6cprOmW4Odq3Jzu3q7nrTLwO9FNKGOd3R4T3buEzW5AXi" +
      "sebiszHq1E2yVmmqzrkrz9F4SFv4vnb7cQLAyIDnu3fOoMJJpnb3PNv7e9f8uk9fbzzGaI8tLBZz9X2EVwxjm/DSwooxPWrj44YL" +
      "b7nw8n4H33HwuXTCwScTgm9QXStr9zrVkwXm3KOarvq9zILrkSniR65fzp113Z10V6za+1Bxal0ZO1w2OebUKYfpjtOvFndz6o1V" +
      "Ke8Xr7yPe/5+Mcv3D48/uy/9l/eY/9OWg7QPgniv0h2tqTr3tEeaoyvrqnO99ri5lveuxeXS6gbFVjFXXj06JvCFpcVczYUz4xR/" +
      "H17M3R0P/r3AvgsF5ANjQtgmbbd/C/DWt31qw3RIXc2J3ucFt6HXuVNUd/vrYEg9c7q/n3g+DeujKeLXm3v8zj0u8ztDvWth5P+V" +
      "468tfjIhcaHUtvGZpcIk4XPlUmNS+DQesH+lTq8/vblAztXvN4mwcw1TZOw6Q/TdeU+O5+81Wvul3AfnC1MOvkX440svf9SeouDa" +
      "sqI7lnW980T7X7OZ770rn9xd480nhb2mZVkwDMNMOncJv9pe2AJmWtZN07KilqdFiQOpi/N6N+k8D0inZZmmsQr8lXRqoF5jvP0z" +
      "qWfrS1lHi36Waay9gkKPfrKeFv2emsbaUaz16CfrZqffMdxOibyoBcSd9zxW5Hl8+XyumRLj3b7gdbbwwTZg6Iinn/WX5INzwXrI" +
      "+Huu459Puy74++dffvO6xXLF0M2dHn7zzvt+GriWFvaaHfJhrGI23cXg+M0u7hSuBnCng/8F",
  },
  {
    made: [
      "command-line",
      "salt",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVdNaFtHEP709Gyt5J/or5CUtKjBB1Ei12kSmkKhauqDbvUhhRwExrGSyNSuRB1Tn9zXyhAF++DSQHxrID7okENLfQj0UB18EDSH" +
      "HAwtxVg++OBbevAh0NSvWu2M3uZZ8pNj6KInfdqZ3ZmdmZ2ZZ0ANa2Xxe8t6WP32J8sqP7LWgJK1uPzzMyLDCPuu+QQgEsBSLDEE" +
      "XAAqH3zG9GBCDJnCSIQTCJfD6U+BtED5Yg/Txbl0UpwRhpkW+O7DcFzgghArC5+06Jl7yeBpERRvi37x7r2MECHRL56vChq5HmAx" +
      "AMwL4Hw/MDQIXA8D5yPAWgSo7lRbo16tVgEJdqrQRsIPnAXQmqziY4alUunu0i9LP5RKVctSnx9L1iOLxx91HtWqlJVO79TrTUkk" +
      "Uw5bfm03x9bWdr2+XT/YpnE6CmSiQDEKrEaBahQwY0AyBmzE4Bo+HD0SHvTw6y1rDXEi6YB5MvUND7rlQU+fSLtO1utavXYsbwGI" +
      "Nyxb9gEVH1DzAXuEhQEkDSBjqDnJw//zBlA2FI8gXGnQavRf8u/RXHNfOe8Hkn61PuP3Nl2EPC7XCHo66Sb1rhDeJRksu+w7ThS1" +
      "N3Q//Y6ZQNF09pY6jZnO2aUeLLtoHvP6tFHsDZnD4JyDZSc1e7APaqbjpwrZX/JL34wRbc8ku/lVvNm2baduFObyfsJ3CinTVHhy" +
      "ujC3QjifKs6JHu9wlrHUS3bKkI+krjWKnT3tDNJPZbIb6822W+1RtCLpy/uyHTiWTrrvKTJ7t/FfcdnUHcftrHIGwKCHTR73qj0z" +
      "FENSvuQpkt/ypHuSfe5Xa3ndGJ0nQnZK0vmb/Np5j7NXD8fHdOH2kx4Hh3sJFwvTecYztyaeavhKoPu81ilx8RYbAbpfZP/dgNI9" +
      "b3hn31CjhkoXlQ1nTVK47ox2Jww689XCnYIpFB6fnc1nxHFS8VGFxHeyGgWgSE+7s8pxXwDrAtjs8OwLIB7sNhvafqODi7qVlwsC" +
      "iy15Yx7yDvwLje+FE8jbDAL7LXkPO0rqdr/RkK6/d5eRoed15d0PAeshdY+ZX+YDt/860dnenehsn050L/ktewx1F8lyPT9rfd4X" +
      "Ql+31eec1z3Peg7Qnc1+PjJyKejgNQ3HQw7OaXiT8dzIiNnn4CENj2o4p+FFhV9ks1mxofBWdv790ZcK/5Wdv3w13g9EKQdxzq9R" +
      "bpd5lmv2setN2ruN0HPe2YHDMtrxJcVhvgj1P0fVLz4P1w6h94FafuW9jqrj3e7F9WliMp962q/w1MTM8EcDLTyeIzyb+uLmsob/" +
      "HADOUb9y1Ll0O7jrI9O5Lx4jP3GPwT2Xvj/XWu4V2fbSx+8AkK9cLV765Z7k/9TlTQB9XfSdZeq3aobTc+36HVlJradx66PbepBq" +
      "jDtmO8WCjFM9FgTdMX7n4F5B8ul7cszcmppM5QYdvE946svbKeuUwjPDE5N/Ey6MT02MhL1f+AKU0KS81bDSVZ5D18HrXTHUZo+t" +
      "8KvvFWwLOc89y9ezw1NPwozf++ol67tjBw5s+27jCRz9fnq49+CWPxN5NY/nI0pHy7ZtNBJgOeL0C53qt9IFpmXbDyzbDtiuwbZj" +
      "WTL21iPOs0kybduysnPAfkTVqE5r3PzJ6OEawrVS8dlWdv4irrfh45qp+P61svOXYLXh49ro8F1GJarukt8j17jzro/z252bqWdR" +
      "tV73haylygcvgKxAPHbYX2wPaQuzDU3OSxn/fNN0wfNff/vd7RZbi6EHB2385t53OgYsx5S+VsP4yM7hSqyJIfG1JgaQBR438H8=",
  },
];
