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
      "vVa9bhNBEP7ux/bZXsABUoBAclAKF1xHSREQhSMRKWU6ZEISRzhxJOICicIFhYsUFBQUPICLFClSIIFERHVCeYAUkZLChQsegALJ" +
      "eO5m7jaXc87GEiv5PLvzs9/MzsyuCR42qkAJzgEAC/x5fCRss2zYBhEloPCzBAzF2/huCd9pE8cs2cACyigGqwMHoQEAi/4X5my7" +
      "DMwC5R/5kN92Ss485vCUBAxW+PpK2Ms28CkLVHOAcoDDoWa7ADwqAt+KLE4jE1pEBll9EorIMGBfXIrZMDT9jD5y4SdzeT15ZUEB" +
      "7xXgKeBEAacKOFdATwF9hUvIrh7lFH7p39TC4Uy1OyXTVAbMFH47hb8wFbpR0RsbXpLIfQC3h5HtGEDXADwD6DPtmEDFBKpmsEYy" +
      "Mq+bQMcMZBymu0Oex3OS7/Oab5fWLaBiBfpVKz10M3zipOPwbxQ2wt1lusd7yN6EmxwfDAYD92WzVbeY3m26tj1JhqUfQtIRU3yp" +
      "Yht2gItwk08ex5Mw79kBXsLe4ThKzMWXfTvgkSzpiV3xUeI7rd0bHIdxc6LLumTD99FKj8odANdTYnKUCWwS3+P9SYb2In6dsVc4" +
      "L3z/zUivwf7McJwq7L8vr/k7ia2M5FGjuXFsR/R8humdZuOd0FvrtXONfp5Nb6c3+YaTWHjsM+1/kp38HAzGW1utu7+zgLR04ktu" +
      "dNnfhh3VsKflx56d3oZnAeS1XBTbFa1upVeIH5Jf/Rhu4n3IsX9WVLurjWZrJRfQdXendZADHnB9XZVHeqzi5yl86W0NxrEfw6Pb" +
      "l9yQOHXMKC/nANyCJsv/UkP/E8tdwH/wpJ1Jh/uDZ0Y9omdFe1W0Gozj0WNt8Tmtb666FSeivzC9ub3hPstPdGkmMq/xXUl7n+YD" +
      "H/7kI9/rPE+6ByR147LxmpKc26xtvbhXiOiVQtBPVErOSc1K/BztXtRzW2xd1cPHtSWY37iv1z4XIrpfiL1xysl3LbWnpHzye4EF" +
      "LBcZG/vbY9m6eVHH7zlng8Hbpdr2TnH8B0rq+2XE+0yum+Mi8KsIKBX2PSw+WcJDFdSBlXJm8RwIe+fumrusYkDN0Tg+qii3yMYZ" +
      "4aht4VAl4/8L",
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
      "vVlfaBvpER9Ja1tKbHlty4nsS2pZNa2gsTGtr/gOU5IjtLojV8zFpeYQCEWRLRMpUh2pp0C5ruu09cNRXAjcPbRQypXqoVA/3MPR" +
      "Um5BetCRPITzwx2toYaK1tCHhrbQ67+oHn0z2s/rXe06bruw1m+/fzPfzHzzzYy9IJ7t59TnVHXx1e1lVf3h7rk/A5xXx77+919Q" +
      "N3ghsP7Cd66A8hJ4v/DjxvsAVdD2bn2P+++9pLz64hvfuhJdVCNznshnACLn1IU/dvq//Y+elas/V86ogRC88nvYV+BGKLT9hwfc" +
      "35+7/+V7l5RP9X5eCf3kw/N9ivJFZa/3bwsKPfd6APr7AXIqwMEIgHIOYG4MoP8iwP4EgF7Xdf2R3tjXdb2m6zoAgoePQXqmArgP" +
      "AB1U0aCHP819Gxsbm5s/3dzc+L6uafqWpmva5ob2K42fWu13td0HtVoNFz+kdflyvVbTHzzW6dnd/c3u7oe79Pxl94MP2r+/5Zad" +
      "CEBoEqA4CVCdBHg0CeCPAlyKAjSiYHo80P2JOPSrTzet8/hPRR1AOR37Xod+zaH/8qm4s5Oea/ashlwEgNChZLc8AFUPQMMDcEDY" +
      "7wWIeQHiXtGGY/g76wXY8ooxfsLVw74GfeP4A2prr4vtPoCYT8yP+5w310u/WVoH5+NaTZ/gw0m0AZJpQ+IbX+RhShFr8l5cG4Hq" +
      "LOTuZuCxXRZ5LSpH5b5NfO4oQsYox0eK6MP2KWq3konfRib4zPeI+W09egzdxegXZdYDAK1WqzV9o1DO+gTOF26WFUXg1Eph/Srh" +
      "a4XVtceE04V8cbnHeeNnScdxost6Zn0d0G+9R/wizyGag5jnoT7lOSgLs8zYfu3kxutWaRzb6mnXHSQ9uD1fVZq7RfvFczJEayA/" +
      "fnrt1mjQGoh3JDvhfTmdmjEACDrId7lP8BcnXeHaOKZJfGVJDjH69pMseN486XOIZM421x4vye4ka53gBFp2joPQFdKZ9Qu5LvoF" +
      "DWzL0ne3vWO/zC9+2/F7AcT+ZXrYh+//kq6be8jFdWsbCOA56oej/C8HjtqpmSc/jakEAN4KGN+ybHBNnwv9mM/EJ13O68Yf9/P9" +
      "h+1b0llnnclnhuXPvpTpob6eOQFPW+RvGl7D5+A304tJNmHmST63TtobBYABC578tGZD+m54jq7N9odtbVmcNXjF/iCRdGvrZh0O" +
      "8j2UqWSaPYRzhdVwr4GLjIuFXINxqTDd30c4v5KqSLhJOJlfSRX9Bt4nPHNr/s67AWpfS+XVMwaOS3iPcT6VLp4V+LU76fTDswDD" +
      "ANBncRZkOeA3+2areAn7ObZyF4V4ThcDYwxCr/k5w2d8QMQpcwPW79IAQGnAXcwO0PJ5bWJXt/TqAwDNDr1FB3pPfK8f/n39FPTm" +
      "ggBLQZ71I1tKbtd7Oyjz75zFxOl9Wnp/DQKEBo34GsejzZn1Z9fP8rbrZ/nY9TvR78hjyp0l43x+FfVoO8aOvB9zO/MRJP8yUy7e" +
      "qPcLnPjK7Oz9AQMrQQOXJFyX8Nwg4fLs7E0J35Pw2xKuS7gp8MeJRMI/pbbxXqLy2asLAv86UXn2hSXVfappZ0Yj9BseOh4bmnOP" +
      "+SEjLj+Q2tt3A/l4nDdIeYXb+w99PLZhbLt17H6ydm1B8iRuaTwesl7f2yVu6bXIvx4p1jH54rCgyXch33tZUw7l1gu68ctW3A/T" +
      "uW8Mu5NLOzcfpnEjFEd6jXt9XLqzrNZhvVndY6ybqlwX4HzdZ8QD8p3WS2fvS+uF8vKQwLlk6e7PCKdyS3fVYWpfS98tEr7zSuZr" +
      "sRGB786kXquMnKQQ4z+dIrz2/h5VjrYxFwJYCgGU6L0fEu14prhtxGK8PA51ynk5x3UY+1U9Rh2D9cLjXIcBfvs9+CzOwRLxNz8K" +
      "sDxK7VzD2W/1PWm1vnv49nWvfx0XLZcJqqNH/XhjVCgC9fvV688//06I8YtXmoTXr1+PVw4DV63VakEikTgYFXmVVWyNtsn5e5Xy" +
      "SK6BsH2z7bK9bpFscX7nbEk+My7lCOET0DXXnqz0aI61cR3Mj4YlOlb+52lqC/0O+T6vL+drXONDntgWRsnsnOLdp/ETQ2SbJ9Wj" +
      "Ff0w+Ti3+UhHR/SLZ5D9bHu8jWzHLWxCpvPftg0/nZdkOleYP2fgHcKpdHY6fJ785/StTJZwKj+TeodwITeTUsPcnswnCKfTyXQ9" +
      "bNRUzTbWqTn4DL6idK92s61ueTf3d8u7cYzbmGCS4h/5LMe8Rk3u/8nLONU/OfZiO4hJ9b1u+T/Tcpv/Ryiykm2R65Fcr2SfxTVX" +
      "9n9xi9qD+YzY+Qjsk33EMNf8HGofbtdTbdbj8VnJNqskl6rneJw2RvrAO87OBrCvm/7dxmAcJzQlnuT6qbnmHeBzfTNVemtM4JW1" +
      "9HRdwkvjAq/dXp3eJ7yaXEstPkN1+2Qq/VEH3yzELtD4lbV0kXAhncrtXRB+PODCNjkP6NwvHqN+K58JWV8hroc73BHZE9ZGxlza" +
      "lZ2vZptzE9OH6S5yomVVf+/cJy7yKrf/OFS7tKNMlAn72jHGmVw3npqwrhmPkM7MMaFVDuk2Z+S4PztdLH/jItnlTLn4EeNksTD7" +
      "CbLLcjH5A8K5l1dSVycELr6cyb8xYdSR7Oo6IkYFRWu13tRarb6W6emj88gxKO7lUsR4r0UEv3ZjsN/b3o+mJcoAuYiBtyPH6w5c" +
      "PzG3c93D3M71FJ+QmZaofA4etmn8W0tUnoVmB8/BvyLCj/kc7l3z/e0hfaRKmemFSSM94FinIY2V1+J5q5nbGW3S4J3PKeeMPK58" +
      "e630Lq3vAcPXyf+jbUi+kudVSpn1/UmxLzlfwHoPjtFaHwMk/BCOHs8pWFfXJF3IfdcigsY/v9k2hz/98r0HZhNpSXnOm08sbMi8" +
      "bjEKsB0V/GqHxgCJMixE2xgQL7cxACQAdg7xfwA=",
  },
  {
    made: [
      "vault",
    ],
    slack: 48,
    overlap: 14,
    bytes:
      "pVY9aBRBFP5uf25nD9ErLI5DzRUpLA9NIGWQFJYpIlwxYATLFFfk4IISB1dIIE3AQCSFWVKlsEgpeOCBzYFNwE4Et0xnOoM/O+7s" +
      "ztzO/eztmXzc7L6Z92a+t2/evDkDCZjP+vgePQDG2GHAoMMGKgCOgMW4/6l2K1URrJYT+WXyuo0jaZdMLRNSAVYNMAMwALvCKqtK" +
      "/6z69o5ANcaBeMxUqwe/qhIXJtC0gEUbeG8DgQ2cOMAsAXYJEGjgQRDEI1y8NZiAcLg/GGBGiZ7nbe182XnteT5jye/QY15XxeQn" +
      "V/Bj1Go+577s+L7fV/MwRqcTch7KThiGlgvMuQB1gVcu8M4FTl3gT9Selwa8LGMiahN0hclTYSEPTdmGoVzcLgDHBaCX0c4KADHU" +
      "LJLDxk1halyBr2EA7f4Cyzl8obkZPTevwNczgLM+n5/JNO16C6bufy13fx7Kdlm+bRM4NuPzCJGt9FG9ftdI5TeaTMxUbmhyzwQw" +
      "O12mCX9UW7CSDOWcX1BKScPKz+2itg6zRvMsS6/yIkuv9jFLr+KUpVf71o9jq173rVTuanKgyWKCkmt2/gHW48js9LtlHL/R9r0l" +
      "3x61U/5Lu6+0Pf+gN8RHcrPNunQlmqKQIb0dLrmCcSV1zvK53k9BMVqPr8u4n4sLsQjUi8CyfDeLwG4kn0Rjp1H/POqXHaDuAMtO" +
      "YiP3kz9ZW9loOgNLs3Ee3ADg/gdf10nGxnGuPV7fCBRnwJ2Q862oOZP3eDSHVBrOkcH6sEISLsY5B6V0naT3RFbdlve4xTjfZ5w7" +
      "fAiO3AXFJc6wT9LWJer7GKMtICDJmc+aM2x/0x09e6r2yLgx2r6PpTF2qgYldn8Zbc9hbYydqjWp3Tz23PjvzEAcVX1l/AKgBB13" +
      "NNbqW7pprBloC4HGq9sKOxHH3y/icP748PHzcIi5lg/74Zg9GF53tgQslZLDw8R02sK1kpABUOBpJP8D",
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
      "vVtNbFvHER7+iHqyZIqyZYv6sSP/tGYSUWVsSlGEIKBiw6VdqREqB1YDArSsH5MxZbKSiEiAkRCO4erg/hwCpAcDVQEfCLQHHwzU" +
      "QIKaKQSJSQNUBx+E1qgFRGh0MJAcjEJtXbPatzN8y6f3R0nxg2l+fLtvZt7s7OzM7MoO/Kr71Stf2er29Rx69TXb339bfQSg9rXq" +
      "y/f/iM2wy/W7B9elw1LotmT/6o39vwcISt5/f/0WtfvaQrd+sbTH9ecL4dYfuZ2vAjjPDj66v07tg/9wv3shfsHt+eKs0/Ev+GUI" +
      "rp+d/uv7RfqfL8wkfvpF+Mehi739Z945eSUUutj7n3c/+CaEV8IF8JEHQGoA6DoEEPQBePwAVwMAvScAcsu5XG4lJ18Ln+VyAJ/l" +
      "cgvLK6BcrV47gNMGkMMbtpztDWq89uG1Gzf+dOPGtWu5TIb/u/Fh5pMMXQsL/1zgVy6X+zy3FArlFxaXFpFjLre4uPj14qPF4jU/" +
      "v7DA7uBDC71BgJUgwKkOgLkOgNUOgJZOgFAnwMNOUF02ML5aTdo9W3useEnb4g7g3J74dpP2jEl7aFvS6WnPsnhaXQ4AQP2GZmdt" +
      "AFkbQN4GsIZYsgP47ABhO7/H+tDvmB1g1s77SIizG215/M36r+E9mS677wDwOfjzYYe55rRkW3Vslo3dK0c21r8M2UysTntgaujF" +
      "nABzToUX45NxKvKwdwqjLHNO66ZkaqxW5pTGdN6L3+tORa4sjr23olTvXRUcM32vCfdZn8EKrnf2XCXSZP2zqGtGk72vD/vL10qh" +
      "8lmh8PONT+U2pgFAaPNMqsDvbysAPC7lE3ABuACgUCgU/BeT6ZiD4+jFZNrp5Hg4kUznEP9wIpmeruC4LzmS/nKDcKZQKEAkEul3" +
      "bd8dMHt3od2EUafMLvNo32s2xZ7uubiO88L8pDFbxjbSMdGlsSR73ym6evKyuaZFl+bsVuXdKt1anM9W/R3NS0ZDfkeHuSlWoS+/" +
      "JaFOHIrvYfJkBT9l5mPqWIwDAGuStn7Vc5L1yyLtmMjbUc4M0l7nGwFgj4Es56o2j8dUlf5YGMlKvNj7aY3/TvIyG4UXmByCLGR3" +
      "jAZ7PrGL82Ky5O2KPOw340tjw2SfFWRj9lQyBw1k9KBNqce7XD2YBQu7KC6u5rTI9vP2Uhnl8bCbezQ2jm4Tf5at5jxIR2wu+nB+" +
      "s/YYvge7t2ZTeNNzGXy3OvQZPpIX1/miDZRBy8yTNwH3JYxOpkaJK2aRbwx/G73bqqNUnlWHvjwt6AtEfqwt4/xu+ZqN307yMhu/" +
      "cmhZibctBHi6CU89xnii3kPu0rmplknCPhc2FJpxK7/FMbWUChgEFpU4tdfdpbJRvOOt5Tq26fRh7Q0ogCiXui/7rRUjWo0Jayzy" +
      "UPs7Fp9Wq55bsyn2Qj6W6d5nkSYN/6Y5pIoJGilOTCQvrbsU3F+JMWMieSkrYEZY7pNKJgYRT44lJz5FfDI5Pi5VKfgjATNHTPgm" +
      "4t7kpbinmuMzVxLxacT+8bGhvICDNSjD+NjQnIA9uxU8K+AniNsvd03OuTkeGo9Eumo5jrMfCu6+KuAVAXs9RRxNePgYOzTGSsL1" +
      "g80DrfGpwylJ66vk0I/R8hijMczWQLU97kNbV89TUSb2OyPYcjFvpBzFoax/IbeST3pxvln1yeKazr6ZvD7UBcWtWvGmB9+BvSvz" +
      "fVuVtwnlnRXW77wQl8i5qGPn9HMY/aTR2m/kL6mdcvuMc3P8xPqI9LXei9aiQ5jfFvviN+UAz1MWM93Ia5uBPNRuJM+qY2d087xl" +
      "qdLxx1rzuwnXA/qtjs2L46YXn9uU97ASo5vxK+pChx/pwSq/3bTmTI5cnq9DPJX0P60jP90+FN5DODp+G/FY+/BEzV6OZ9qH3juH" +
      "eCw+7J8X8Ln6Io6uCDi1T/HlTwlfueT37S/i6G/28xyt0oJ/JX1p1d1En2Gtzuw0DelS+NHLb+RYpwJgvUH74/UCdHmtVgALDrtO" +
      "SmWV36wXIFvk12/C75nj/Y3/398Gv3UvgLeRnprT5WSVXqxRlN+8+BjGz1b53WsEWG7ksSz1ZzalHj+9dtK3XjvpR6/djH+pPqzU" +
      "5rWD+gbMifJNAGtNvNawjnGTnKM38Zib7snxt06MMVWlH1+Uw0OPjtWNDrO0TK881VSmnHeb9fNS1u9BM3/mSbN2Dukuk586r2hB" +
      "ubWeZ1hcTwmLNXHKidiH0ZgV1hz1WiHucbxUBt+SGEcS1h5VfZWeZ33U+xlMj2JNU0smsSZF9X/GN28zz7nrNHI+JguT+fEBJeag" +
      "eq4cVzQpfYu6s3M6LqxhUj5BOURMpW/SndWCfqtBeYFycpqjNw9yu2M2w2p4fzhovr5RzvzkINcFxRUiXa39FS/VVUxybb15zXSR" +
      "tyl2we6zXD5mL43hmizy2al6qVn9ps6iPLKtOEvrNOxztBVlcXBfYNeISUkf6mdXMb+l53fpPK+X89Vgf3rXmDrfEutvNsV3NGO8" +
      "2J5OXcw2cBx5OxAY9Co4L+CuRgXPCnidcDoQ8DUpOCzgmIBnBZxF3NPX3S01Kzgh4PoWBV8nfH6ge17Arx9A/N5kT81Bjru7e84P" +
      "Iu5769TbXxbv9yXrX+B4vLs/2VvEA/G7RdwzfKoVcXRo+NdFnEouEU4lhlgy5NbI7fVsmWpbor2YVRB3YW1EvWYweuyTO1xKbz/u" +
      "YTI/oVUbtbKeGe0vHED/ore3s9211Gxvg81TMx5U99XjsVujTmI176infUGTPCZWZj5Ti+MsylQujX24p5gVcuy8sG4tY+y5Fdp7" +
      "0c6t0C5H3t0Yf1D9Tm3nt9AetGrIRrayH/cj9OzUii83ok91fXktxDVPLbveOmlEtwH3i/TW0p3gYZYdH8L9OLN3s3qOJnjM+AyN" +
      "kax7cb6p+W9nT8GDa1/3wGQsc5jjiYGB8Ari0b7TPZ4jHCf6Tvekinhs6PERqpukU8GjuBa0p1MpAecFXPM9jtPt6VQMcepkcvxT" +
      "xDMnk+Pe7yt4WsBLAj53DJ/tGx1fOaacU1GvNWxf5ohGPV2rzvw8a3XNZci0kzUxyWJstCbkHMwma3HttXqmTGsONmI+YpRLyTGu" +
      "Ua1YsqZfCfWreT4Fn5Xs5sUxOlAVeFmZLw+aS88GFNcZk1oqzbviGRmbEouItXAx/jWjTTZCtIv616Ctjq3r0Gcb7TPoxelqOYmW" +
      "0TmpcmkZ1fit5g9UB+6OD42v+3DvLj40Xv+igrMvFs+ujbS8xHEyER8eRBwfiw/fQjzhj49IL3P8Tjx1uh9xzJ9KTxGOptJLiCf9" +
      "l0fb2hQ8TTh6eXS+jc8Jl8kZGYpraf1Rj6vVNbqJ4jyN+sZW6xNifURcm9kYHPkO+enVIeQcH22BaIcF/7LXQCat2pSVuEiLpkiL" +
      "xiQv+LJ7LkU2rffcSu2G8aU5Q75KrhMdtbYrIJ7vrA+U3mc8qTasvk813SqcawMD4f47fo7PD3R3t7Qr+KaAW39A+EzPFOKB4Yl4" +
      "nuP1SCQiBQMyfhiZPn6ql+O/RaY73hwJ8D0UWkO1YsNyzyea0St3vaujv6UQ9uP1aJAN6+3XuXHtthpfyGcohfPd9YKfsRIvW61d" +
      "1eL6ZFUueldRNkmnxqPuZ3Zqf4/GmU/DGEHwFw+PY95sV3yKhPY8NBzzPw4UcfT1VxCPjERvEk6cm1lGnIgPz3iPI45OzaSOU71k" +
      "auYu4smfjP7s6XHV69iN/wDBblZENdg+YmfDtc6HU9zM5sWdEwBLJwC+PQHgCXKfVnj06JH/TE9fIKjs2entofGz6ODMFAofZwqF" +
      "yoLqqkQ/SWfJmb4jQeVzNaicsdLqw9rt8phkMpE0wK2ggnPBzX6J9qrU92mPSX2f9q4cfNwzkekT8FTm8b9MZLoD6jsIB6Gtg/tn" +
      "h9kZTdVct5FNTY36ExZoaPkLgUb0TodSxlX3ozg7j/fpufTk6MSTDs5XPNvPfD7rkymsA0QkaOvcfP6fxuOqoG+x7WqQ8/jvB/KQ" +
      "f/PJ/b+ozaAg/M3Cx8807ERN93onwO1O1NPGgEMkDf2dMgaGEzIGgAjA/Ab+Pw==",
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
      "vVtdbBvHER7+yKJs/VASZVmyHNN/LZ2GMhtTsiG4BRULKR1YqBA5tREQoWj9mITJkJVERALShLBTVw8GYhQG7Aen0EMemDc/GGiA" +
      "BM0FECS1cVs/+MFoXVgohEYPRuMCQiGgqlktd4a3Ou39UFJ9yEUfb/dmZmdnZ2dmz3bgl+9Pvj+6fFVvu350yvV0f/XHAHWn3vnz" +
      "V59hM9idV/9+xVUfCv3S7fzmnzW/AfjMnVm59Qa1tzUp//r10uGKmdFQ7r7HfgjAfjbz/Ler1B7+d9XPBv7a0+i92WOv/RY+CcHV" +
      "s0N/e/4xtf9hNj45eT/8Tmj2tYE3f9HbGwr1vLF87sPvQnjdqwK4Wwuw0gwQ3A9w4zBA7ijA0DGAheMAyiNFURaU4jX7taIAfK0o" +
      "s48WQL28e+wAThuAgg9siu3H1Hjl6pVr13537dqVK0oux/+7djX3RY6u2dl/zPJLUZTfKw9CofnZuQdzyFFR5ubmvp17Mle6ZmZm" +
      "Z9kTfGnW3QHwaQeAqxNgqBMg3wmw0AngPAEwfQI0lw2ML69Ju3tzr5Uu15a4Azi3Jr7dpD1n0h7aknR62rMsnqzLPgDwrGl2ygaQ" +
      "twHM2wCWELvsAD47QNjOn7E+9DtuB5iy8z4uxPm1tnn8zfov4bMiXfbcAeBz8PfDDnPNyWRbdGyUjT0rRzbWvwzZTKxOPjHVNDAn" +
      "wLRT5cX45JyqPGxMYZRl2lnObMvNqQrtaMXJ6bIx0bj3VHA+pCMzm3TjimcysneHKrjsJG9JvzYuO/Fi88D6kt7NFkkrAFQCzpmD" +
      "v0+6mSIdOThNxuN+Bee7PfJsVMBBtDui7SM9oo0taewvsoPTZv3FdrJJ9nwK9U/9WB+RvmzcjCcbxwEAaAShL/6ltfoiZTHTDVtb" +
      "RvJQu5E8i47t0c2LlsXMoTE73wXcD5CN5vF9Rrc0V3aAey7OYwp5sd80TzQe4i/KK86FGb/S+HX40dit8mM+r1AoFPwX09m4g+Po" +
      "xXTW6eR4MJnOKojHRtKjJys4HmkfHP0I8WR77L2n9Dwx6H9/h4qrK0s4elvAPhfHiXcv+R+qONpTxW11h8laJr2wMdP4ab8j30Jj" +
      "nkZ9EF3SLe0f20XXaH3J6NIeuFl5N0u3DvdHq/ED7XNkP8yvMxo7y9jnZTSacK+i9Ri3b99+sQf3J5EWo0P+QeS5iH9LtBxcn+Q7" +
      "jMZgMejQDRPZ+nNo5CSfwngvVwN4atbLy37XIzvyC+SLZHM4j7IzzMYVFuKoKZv1UNg02LaSE0jSkUb8+3nNRtke1awfz0oNx0wP" +
      "S8LzYqxUy/XE3qtEmqx/HnWZt6lrwCX6vmT6UniniqcRR5PpSysC7tuFfTLpZB5xOpkYfIo4lmqPBaoJR1PXEfvHhi4HaxCPp/1J" +
      "xD8ZTWdP1nLcmx7KXq8FaAGAWhPfR3si+Xc2LtrPWHsc17yP9ifc/7R7aT36F9obfRhjTwtxiFVabN+q09ixbJ0ZyU7rkPgtOvT5" +
      "tQGX3+r63i6+ZvOznbzM5qccWmbFAA/6Iq0vNorFyD8zH3WnXv0tzoml5MjA8VRiArzBBzbwO9jAdWTT6cPam9EBi3LJfKrM/1j1" +
      "N9UWeWj9WSPGe1r/Py/Y1RTq3meRJm1D2jWg3RsqaO41NJnODkn2Jdm6epGx+t4yZNqu+NhqqSdkYL/seuhRbWXZsz4eMwsf6jHW" +
      "Otkk9zna+Wf98mizYlzjcpRTqpC7Cub/Ggxk+bRpYzw606QfixrJSrzY+GTx73byMpuF/cBjSpJFm5d9uVvf5hhfq/ZmJKMbjVA7" +
      "3+Xqwaz4uBP/5ps5LYp5Kc4mGWmtNlMclRqJ9dSp+C7iaGoktirgpFvFiwLuq+e4/fLJsS/rKY6KRM41YH4YS0UmVNx1W8CrAg42" +
      "lnB0CnFXIpa6iziaiKXuC3jAw/HbiczrniaOT6dTqQsCXhRw324VP0Z8Nn0pMdDM8Zl3k4n5Zm67lRbyG9prZPXNjTUw29bq5QCQ" +
      "wVtv3tm+yWxsoEV+51oAplusVloLDruOqVnl96wFwN1Kb/WZ8Hvu+GDt/x9sgd/AGq9cid+0Lier9B60ivKbJ0lhvDfLz7sXILSX" +
      "x0XUn9mUdv702knfeu2kH712M/7r9LFQqHxeKPxq7a40LpxvtGuKXwJtajzI7r42gBpJHdzqOvNQfcRk3cbLXL91GL+IMpVLownP" +
      "C/JCXEWxEvl69u5maDeiv7JCu2x5TeqnFE+Xak42NdcRa94s1/DZ1fpRlYVaKdEu1XEktBcd62nvwfVmFmvK6imlepKFvMGDe2d7" +
      "NnPR3cJx5K1AQBFwoFXF0wJ+JuCBvYizgcANAd8V8AMBPxOwey2ZzhUKBYhEIpk2qu9mM9cRp9qzmXkBe/epeAhxtj2bURDH/Zms" +
      "5yXE0Uw2gzidzUTvv1TO2ac8MdyFeXExDkH7IRulnIjdPi9A2MtjM6tFLvcmK2AuIU9lN8sb7zDeXu6rWYz22Gu+T1MeefgAtzOK" +
      "u0S6snrWHqoVmOSfM03yOibT1TzWCn2YIzE7JTsmP9Bqkc92xcNmSYkX50yUh+rRFPPS2mX0zh3k647qM9rcULu+SRdizYPoif6i" +
      "RaIXGT29OvKikNuYzUELrgGmY73cu6h/g7xbzN8snY+59HNTK/bA7Eumx4eHVB02WNSh1TnZib61q6v7fNyLddaf9ry16qXnveme" +
      "A+jLuvrS75dwf2IR8aVoIjZ+EJ9HM+lVxImRxGD8EPXvHlwmHI0Nhg7zGmGlxXVCe4KoC7OK3U6MJbS5IKPH7rNH1tPbjfES80Gy" +
      "WiLzK6wu4UOfJashWsuf5ZWQfejb9OoGq0f0a6Zblc2NdmXGg+qoejxYvMHiSiYHnblsOJ/AGERWSzSScTfWlfX0Y2X9GNGn+u5M" +
      "k+oftbLr7Q1GdJup7q+zf2wHD7PM9gDWpczGZvVbows+4++MjGRtRFep5b+V2rIL17r0fBb5iudZXf1j8eojHI/294eTiId7X+++" +
      "gzi5htu+R3gkdhtx5nQ6tYB48nQ6der7Kr4j4GUBT/jw3d7hlPMo8vUnhi4c5faxA9bHYhTLsPoSe75Ssz6+0TuH1bMdd5k89Oi0" +
      "lklnqz6rtkx+Wptqo+9tJe9rYwPC0xr/IcbKU0IepY3FxDXychl8tT665NM03y7Q+6yP9ts7pkfxGziZTGK9k2Jjxpf1q5ecsXhq" +
      "1HiQYiTyHeRvqW9JN3Y1zjOqA9P+S/5Im2ta9dmtuP3L9LxZPYnzJPpqFjcd+j/y08vVinkO2iLRDgs202ggk2yNWNknZTRFWjQn" +
      "80LMzGyUZJONEw5bq8qKdarV9vXPmS1SbU77nGpqdejju3u7ujwvq3hCwIqAAz9AfL6/KyPgJcLvjXXffoXj/v5w3yLi8/1dXX1+" +
      "FSsCPtdO+Ex3nuOVSCTiajtWxI8jE6/2BDn+S2Si47Wzxza3Btm80Nkg7YWsrQl1Q2d5WrvUfjMrmy+qDWnXQD3GSUbfX+jlH9r6" +
      "FNEy+t6sXFpG3x1YzYsahHNUWcxW7rdgZvTK/S6snvYX4dsmPRrkS/RqcbUYj1k9Y15BGSh39gj+3koca7WOUoe1S6ty0VhF2cz+" +
      "JUGD5NzYiIdL8MeZ4xjP2NV1QvFl/+Booi2A52eDyXQc8Zj/8vCMgN0/RBy9PBxBHBuM+/Mqjq4QHhqKhl9FnDw3eRNxMjE4+ZBw" +
      "dHzyleNI883hn984rhm+3fgfUdjNCnsGRzPsfEJ2RkFnEGx9jAcBbgYB7gUBHgb5HlN48uSJ/0x373JQPQ/TO5/i5yHgzBUKt3KF" +
      "QmVBc1XivkXnHWx+vB3qHepQv4WR9WHt9uIc5nKRLMBAh4o/6ti459A5kPY5nd9on9O5kIPbSS4ycRyUIo//5iITHfCohIPwrIPv" +
      "Bw4TX6td8za0wdj4sD/QaU5D5jcEGtHxTrW0pe1Hsew8Pqf3smPDo593cr7i+RPbz1mfXGEFIOKCZ50bz6hoPkKCvsW2UAfn8Z8P" +
      "i1P+3RdffaM1g4JwbnbrucROtHTDJwDiJ1BPaxMOkSx4ThQxMBwoYgCIAEyt4f8B",
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
      "vVtdbFPZER7/JHZCIM4fOCGBQNKtlyWpC/kjom1S0DZIoKYNCNRaa4zzYwsbe5O4m1Roe5VFah4qFVUrwUMq5WFV+aEPPKAWqZG4" +
      "m1KtVXigyUqNChVRxUMeUDcSPCBtipvjO+NzcnP/nGS50iWf7zl3Zs6cmTlz5lzsoFzTT31P3L7SCfdvT7gnf1CyG6D8xJOG/65g" +
      "MzidvX921d3o95zy2z54setrgD7/nYkvPqD2E9+r+OUvlpod+056eho+k74AkCr8a19dpfbbr6bba39eUd8YqraX3YJWDxRXf3gg" +
      "+5Daf/KP298/dt7zp+oLlf5jc7W/93hqKsdr7v/bg9fNEoAbewDO7wO4Vw/g/hbAnSMAPa0A3jYA+YEsy6tyZlmW5fnPZRngc1me" +
      "f7QK/GpsLgWw2wBk8OQe2OTad6hx6pOpqak/TE1N/U6WJHlakiVp6hPpvkTX/Px/5hf+Pj8/Py/L8t/kBz09D+b/+uDhqozX4uKT" +
      "l4v/XMTr5eLCwsLC4suXzxbwirUD9HUArHYAtHUCBDoB5joBXnQCTHeB6rKB8dVo0u7Z2mv5y70t7gDO7YlvN2mXTNp7tiWdnvYs" +
      "i6fVpQEAqpmf2QDSNoCMDWAFsdsO4LMD9NmVZ6wP/Y7YAabtSh834vR6WwZ/s/4r+CxHlz13APgcyvt9DnPNacn23LFZNvasENlY" +
      "f0uy9Vi1y55tWK1hB5s1/pvVx/RWBsrY2biYTiTnRr3NOpV22ak8c2OfZWaIRfw3e78Rf1syVQM/KKK4W7RRtntFBbmKpjM0AQCb" +
      "OlHenG0IfNhvIx1QO9mTjO2ving/1of97UM6OdtB+2I2Svyqi83Vsr8AmdmzTLHCZ5r4FXN5aEwkgygzo5XBMZXgBGr5EflBrq/D" +
      "enDRM+FSWsddirxMJyQ745t2KX5IOrQcjM2CoY7reHDsr10bx+51Y4wQ5OtyK21pQZdMfp+9ED/V1kwFAOxSzTvzCUZ71s1tj+Je" +
      "7reb29002mjGZn0J0fMpF/49WsLpni3ZOF4mazabzbZcSaQiDgUHryRSTqeCW692jfUUKbg7GoovIQ5GQ/G2Yo5XCA+GxgMuBZ+5" +
      "FotmEJ9NjEQvuRU8EB6NLiP+WTT5fqxEkYO5FflehGI76mjFtlmHZRo+toK2z+yOxTt1PGK/K3D2fOgX7NZbGxn/NOFibjdpXDfN" +
      "zJrm4HEp9wf2Lumf8aNwQmNW9ynDdjZm9oz4uzE+pIUYRfKxfodxvRBjmhgvVmzGMZPajWIm62M1Zh4CgCphjok35SZvUxYz3bzt" +
      "9cRIN29bljqMYWTjZHM+wVeM1i2aB6vrlhm/nV4nyyjmDU0MeUsRjw1ePUt4PNFyA/G5xGBqFXE8MZiq3qXgcCyRakM8HA23xAS8" +
      "xnFwuoxj724FR6+NtHzGcbB6j2KLxSa+SnoR1zLK3/XWM6JLut2QB+wAXSP/0aJLOf1W5d0q3XKM+Vb3Q2khp8mN0QFQCwB7TOaI" +
      "fJPsMG3jfsXaIyibj/wI/VDt0xWoB/JRH+5taDyF0GL+VW4hFzWS/bljI798TqnBrx7zIJEfa6M49E3xNZufneRlNj+F0DLLOGsA" +
      "YLfG/LmRfkb4Tfm9OOYIypfLH6o25um1GHtlt/76wtqM1haW61tZV8px32B136/lgzWoE4r56nyIyZUW6gWkC7FWoNaVjHvjUlQ/" +
      "0aR1g3xXnX9WCvlnxraRHtNzofHFjF6huqpAXYl5rh4NynNz2CjP1dmhuXAruWn/X4N3keIvNr0+ReZlhn24EVLvrdT5ff3ezfKz" +
      "/Jv2FSvC2BkN8gnWr8wiD/U+s0pj37di47GBbHAWfcoKTdphquOlev5qKZ+JJUa85RwnEQdjiZGMgBs92CeZiE0Qjg+H5gTsq8D+" +
      "8eHQuICfCzhQyXEmj0PhtirMbYaj4ZuIE7FoeA1xMBxL9FTj83AoNoM4FI60POI4WF+DeHAwGCMcDwSWEEdD8cAax90n93I8K+Al" +
      "joNH9yl+5tKooYlzJzm57WjVFCUnjylu9FtNX8f+7LkH7Z/ZAotTkpOvVWmxrkl7PweP0yK/OkF+rXib2wc6tMe0FX67NeS2qptq" +
      "yrtMdB0pUOflqHNRpkJpsLWE1czSwt6J9Eg5JHt3K7SrcI6s0C5YXpN9GcW0/Fpj47mJuFdepj2Tw5w2rZlEO7/uaNB+7thI24vr" +
      "vln+qbXu5PMXC7E7dy1nXW+y2V+v3y7j0r5Tt4YdqBfWrRqA6/WKD+TqYanklRteBY+2RAe/RDzcGh5dQzzZGvrodC09TyXvIo63" +
      "ppKrAu6r4/g3iFOtqeQK4khLMnVyP+JgMnUbcSKVDL7aDyBls1kIBAIz9YWcFWmvrlR/y9VtbTw/Stv5+sTuSw0AEw1KTmj1fMys" +
      "pNtoUGGlnILdbA1/1ADwokFZK1ltt+yAst9glygbvaPOawmL9Te3anzTgg+o6wdiHnmkAL5iPs10LNbixf0svc/6qHNbVrs1y23F" +
      "2jbVERnfDfVk29bOrWrRRpjutWJEro7tBrh+UJFDKzbMHORxgc4IIuJ4UO46FFNLt1vVjTg36tzfrNTe9A3Ko+tzjdxGiXafYEel" +
      "BjKxcxn2nPkMPavS6C/2o/nICPs7ZpPEV2sM1gzKaRqVknjrnTOxOMzs7vEh7Xv1EIDnsNWT2azDrhMrrfK7vM5LyvPrN+H3xvHx" +
      "+r8fb4Pf48MAq3l+s7qcrNLraRLlN//Cog/vrfK72QRwp4mfdbD+zK7U86fXTvrWayf96LWb8c/ro9maJYv5wWzzxuesRkDjUT8n" +
      "OfZiPtHd3XvxdgPWmn98+sLRAwruvTjQfV7AjxAPDPT1zx1U8MWB7m5fI8f3BHz2EOEzvdcRBy74/f7DHM8K2NPE8WUBPyac8vuZ" +
      "bgg3CrhHwJcFLCn4dSAQcMsKfhqYOHZ6ScH/Cky0/3C1me+5c/HOwetT4rqvdS7mpRqcyV69y61dH2FxT6vOQvkm5et1Fvnk4qnO" +
      "GUVuzbd4PtGIOZPIj+plVNOmHJpqUtM2XtdUn42o82waq/h9CNET8/ZajXFr0dOrPz136Ney1DqusKhjNmdasot5RaVFua3qwaND" +
      "j/pHhG8s0sL5vnqMe3BPaMWOaG8jjqsU97zqOpGYd4n99+KehuXIWjVq5lcsT7mEObVPJ1fVy9HMvkBowG+VxPqwaOeP3tWvxW9X" +
      "NpozMx5Un9fjsTsfp88lqt/B/Vp3f+JsHg9E7yIeCUZDzd/G58Fk4o+Eu3vDXh89D4UH83gwcRdx98BYZA3x6MBA38l3FTx07v3e" +
      "GOLYOn6Rx8OhyJGtfW/CdEp98/sdrFmwS6t+qrY5q/VUs13gHszWrJ5Nr76n2DbVVKqFPYko33ZjfjnWQ6zKRTV0UTazrzgrMX+y" +
      "en7iFvYEL46iLdv5vqEC/c3ofFIv5qnrQUTL6Ny4UFpG53JWY3EJ+mPvR2O9/e8p+EejidQM4lDs/KTnKPpINDzZTzg4PplGPPbT" +
      "oQ/LWhC3XB0KCDhNOHh16FWLInupQQxT251RTKrFOdejVei3alZ40V5dPX87yesgKLmYUV1gJ/IiIxlKhG+kqA/lJRmVb9N3khnh" +
      "22La36rPD6lvLu6IPO2b+9bgTtis1r2VGrxXI3cwOlMX9ePD2irFF7Pz1d1YI6AzQ7WNM12wd7XWCaM52ovxXs/+reR2RvTp22iq" +
      "PWVs1tcFI7r78PsJvbVjJ3iYVUoOYf3NbGxWv5X3Hjf+Tt5I1ipcs9X8t3PuWo5x/VQiHr/TyvGagCPf4fhLxOFEPHnJj7F/ODF6" +
      "A/HYcGL0Dj2Pt4ae5nEw3vVdBSdPJeKziCdPJeJrAg4c4/iugLuO47vnhuIPjquWd7vxf9CwmxXBDcow7DxD60yDzizYmvu4DWC1" +
      "DcDTDuBvV2JR9tmzZy1nes/1t/Pal14tSjk/AaeUzd6SsllXVnW5ML7R+Qib4+vt/J5p52f8Wn1Yu7oeQnUd9XOqx6ifU52nKGcv" +
      "khRIAcy1c7ycw1kpMHEcoIPh/0mBiXbw5nEb+DuUnNlhkiupz3PN3tE6m7ejXYfGh1qmO/I4ONfBq5QUmzPCeyJdG9IYGbo2VNbJ" +
      "dUK+S2e+1C91LTp+upPTV8tEZxMZOi/EOaM9g7guZoT8k8aSGhsajXUqeGJ8aPTTTkUv4tkZq4kxmlL2NUDADUudm8/XyDZEuxDb" +
      "ZpS5zH79q5z5ffWX+w/VJpkVzvxuvdGwWTVdfxdAf5cir7RuNBBIwVpnDgPD3i6G2QsAyXX8fw==",
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
      "vVpdaFvZER79xL6yFVuJHVv+yUbZeFNtGimy44XUmGI3ZquwMTVrLwlFoCiWHYlIK9W2WLuUVPWa1AuBhpKyeQjLPgSqhzz4IZSU" +
      "DbtaMLaW5sEPCw0lNH4wXbcNJNA8GJpG9dGZ0T2+vn+ys7lE8XfvOXdmzpw5M3PmXCvwK/vs+n+ys3MLv1m6l/3XV58sA/zu5rPi" +
      "0z9hM9TYI887JGtA6nBb/v3XxRmAP7h//+dLfmp/uz3Y3Z2rGuh83+UqnO37DqCvpXWj+E9qv3ml7r3zP/I2uS647bNP4LgEHe6e" +
      "u3//I7VPxz55o7bXfVb6Zbv71GffOCVpb3tP+9MXEl6FKoBvawGmGwFGWgEG3gTIHQV4cgxg5QRA/mE+n1/Nl66lr/N5gK/z+aWH" +
      "qyBfHrcVwG4ByOMDS97yY2qc/Xj26tUvr16dnc1ns/zf1Y+zX2TpWlr6xxK/8vn8N/mVvr7C0vLKMnLM55eXl79bfrxcvhYXl5bY" +
      "E3xpCToBbnQCbHQCjHQB3OwCWOkCeN4FcP0kKC4L6F8eg3bXzl4rX9KuuAPYdye+1aA9a9DetyvptLRnWjy1LgcBoHFTs/MWgJwF" +
      "oGABWEcsWQG8VoCglT9jfeg+ZgWYt/I+EuLcZlsB71n/dXxWosue2wC8Nv5+0GasOTXZ1mzbZWPPKpGN9TclW59Zu+zbhdXqdrCY" +
      "479dfUxvTuBjZ+NiOsnat+rtcztvz9v5Mwn7rDJD3CPfs/c9eG9kkE78y2je3CPrmOmXPaN5YHMZxDlg/YxGfQAAHMBpsbkm2kw2" +
      "RnvdIs/3sz2yvebQDll/GitrW8Uxs7k2os3sRaRN9qZGm7WJtKsAoFgsFn0XU5mYjePwxVTGbufYf/nUZN8ejkcTqcw9xDFfOuOq" +
      "QhxOZxJVu3c1zCaqcG6CaAdsjAVcO+vC2Bur+ZgKwtqn+erGNtaXvUd0SX+0ll4VXS15ma7V6NL87FTendKtx6Vs1pfmFLaz1Seq" +
      "e3sHxokNCXVik/0akycn+EDTcdGzq7BlGHdcO3R/TdwNwYCDj9Frk9cb02XUATDnALjtAFh08GdKn7bm4DqJ4a+sL5vxCA+iP2M0" +
      "1OwvWsN5BdGfsXn2ou3sVjYX2qgRDzbn7F6Lh5GWWwCgFgCCtdpxgbVRfM1jG9l+yecJ+imtJcHHU/xh8taQL0ykLo1Uy/gO4nAi" +
      "dckuyTiE2JdOJe4inhxPTbgdHI8Nvttvr+E4sYnnyng8wgbFcHw8Phqr5eOsM/B9NG41XbP2mFXW97pFHqtSX/tw7kgPSruthFYr" +
      "cL8ixuCSHxLiOrvXk33NtpXfmk2bXztw+UV+rI1i2/fF12h+XiUvo/mphNYRALCZmB+9vIvaddeYbatu9NZZWwUyzWOMK1jlOMfu" +
      "iZ9X0LdSJnF+jLYwThWZyjkb5kwL9VtlZPf70HNRLka5nlpMLWBMZZiNISjk+Ey3LkwtWT82jqxd1mlO3C9gvkL+2It5MO0j2Jqs" +
      "xtxabR5Kua1te+68U35vYu6m57v07Iva9eyL9TFrX4cBoAGEvviX8p3XKYuRbl732tPTzeuWpRVju9GeScsH0DyY9QFG/F61z3Gg" +
      "b1H6NbW1L2n0VfqRRspRkuORIaeM7yMOJ8cj0l4ZTwv4mYBDdYjjkWROwL31SHMyenmF8FTKJ7k4HvePTowgnvFHPrpFz+OjPuc+" +
      "Gd+Scdi7X8b3EMc/vOQbaCjj8F3CkWS4o1HGQ40A+wV/JtYKlL6LdKlWOxH9lVFFy4kt9w9wHmQDzN+zXxTzYgnnh+JyHe41lHPo" +
      "tck5ilfwq8q9eI3G+1p7MSf2J3uLKX214GNyuC9U1DJcO994WXZXywSANP6UVw3+vd8E8KgJ4IXGr70ZoLfZbBWraLNq7AXN8rvW" +
      "DHCnzG/IgN9L25XN/6/sgt+LZoB2N731uSYns/QSblF+42p0EH875XffDfDIzXNZ6s/sUDl/Wu2kb6120o9WuxH/sj46zFkye59+" +
      "D1qMF4T4nr1VHq/yOcm5H327P5O+mDjAcU/PYOoR4mQ4MtrYRDidGiGcTkTmEIc+CARCzTJ+IOBet4yvCfgF4UwgcLxFxmcFnBDw" +
      "NQHf4XgjFApJTzh+FJruGuhoLeG/habf+Ulvq3FlsBb3PKWaA8Y8ypdjgu9l9YpAG9/zmy42urTrOswfiH59ro3XKphd327jtR3z" +
      "BxjqPrEZxybKTjyftPHnjLcoRznXxnyBcilnu3oscFXIQ4tOa6Wy7rLGVFchPzYvYj7UjjpWe19ZMyJM8ZrisGhb80JuqMzpxHOa" +
      "YxXwVdbUyrFZUcel91kf5dnEnGNr7VRNJjan5b0bxnzGl/VrRetUk3en/MTx0njyeD5z5Hvkp+UjSvkazinRDqrVGjVShQYdmdVs" +
      "kd2r5XV3D8k5nRpNkRbVWAvCPoLZAsmupgejFKwF1xRbK2r7HCYD+/3Kg35A5ZxIHINeHbgG6ybKdSnyEGlJ2F/1zAFpSlgDcxrU" +
      "FLTyauX5GdHSO/+plJbeft5svk/xvqen/9xQG8eDPxv4YBFx/2BPz/F2GV8X8EMBBw8iPjfcMy9geIPjc8M9PQsC9hyS8bdlfKbf" +
      "6+F4eDg4dAvxxPBwUDqM2BePnkI86bs8dkHAdwiHL49tHOZ6qlXU09iaYWNnOQ/VD+gcit2zNUF9y77YarypqMa/iSO8P3uP+RPx" +
      "7MsoVWjAvwtHtu/NlbYddcj7rXXhOZ2/kgwkl9Z+kfXfL9QdC5atfpTOiSs5nzOip/d9ghq9fTgGsb6pRYN8sVaNow5dr9n6UOkM" +
      "Ufh2olHwayJvrVyG2ZCaDmLWrTzr8dzSrFw0VlE2SWPvruxndDK5H/dXZs+sJCHunTqK+ZdVjo1O9DH9H032e45w/PN4+t1riH86" +
      "kcqsIB5MRTMdHRxHRmO+oIzDNwlHo+F1womRme638EwrPjozRTg8NfPgLdqnTM24jqJveH/sF+ePcpuq0Tm3VM6vXvxpQZ1p0WI5" +
      "vPKcXMyTlGfkZnhRXFXGkVfJ6xAAuA1iuGad0mG+Rml0xmtXWW+VjpPqBSzvKQjrlM4S1gT/yO4PYGpjVO/byVmFG+OF2fNDUSfK" +
      "vZiR36w0/rE5pTFRDGFte9FvmqnzrQv5P5OjHtea2W/U1MZSiz7kdCqZ7P2BjOcF/FzAF7wcn01diq8hPvNhIn78bfQbSX8kVMbh" +
      "5D3Ew6MTcc+x8jdI0QTiVCI+mjvG9aA8HzNb822kb18MbCpWYS25HuOtKFOlNMrfdwlnKwVhb9ON+4Gd0G5AezdDuxJ59+KehnIC" +
      "pY9gsZv1Vcun9HxOE56za/pzE3suPfr03SHtewoW8/mEHt1m/A5CK+d4FTyMKuuHce9nNDaz36FO+fW/QdWTtQHXm5K/mj2YzadL" +
      "12qx+mWx+NvNX7X+R2HbtURHH1MnttZyb5yQ86RxfyY99UPMXfyZ9IKApeMyPos448+kc4jTp1PJF4hnTqeS530yvidgl1/GNxCn" +
      "B8eSnhMA2WKxCKFQ6O4JRZpo1f++zWp0jKNT7me6VNMn6YvtN6IBgLkAwO0AwGKA++Hi48ePfWf6B9cC8hmL1pkHnzuwZ4vFT7PF" +
      "YnVRcVWjb6e5Ybbh6pR/gU6e+2v1Ye3W0hxms6EMwFCnjKc6t9fc6WxB+ZzOBJTP6azBxu0kG5o+CQslHv/LhqbfgUIZd8NqJ4+Z" +
      "NoP6hTIGW9AGI1NjPk+XMQ21OC7QCEe75FKXsh/VKAv4nN7LTI5N5Lo4X3GtsPMO1idb3AAISbDatX090XwEBH2LbYFOzuO/vy5N" +
      "+dMvvvqL0gyKwhr/9KWKnSjpnjoJcP4klze7OeEQyoD9ZAkDw54S3nREIYDpTfx/",
  },
  {
    made: [
      "command-line",
      "here-documents",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVk/TBtXGP8OH8Y4Dj4bSIH8weAMrVTTDFEVRRlMGyWkDapVgspQyTa2ASsmdgErTZXBVTMwWhVDqraSq2ZIpQ4MkbJEFUOGjAwZ" +
      "MkQtQ4ZUSiUPGbLRfLzv4x7H3b2zQTnJ8Lt77773ve//964DxPW4fuaz2B0jOHINYO2j7h6AMHx84+EzGoZOIzjz47gOMAgB/8tK" +
      "HiAD39/66wseH7kCd1N/rJ4dCAWSulHzA9QC/9b/zvL4+6sjIViCi8ZaAPSfY30A0cBPM/99x+O+/t+mfx/UftAmtYjWHf5A07q1" +
      "X7sf/qPRtd4JcC0AsHYU4EEU4NUAwOvjADOnADKjANADGlguDXoc7+gKu9ztfYDUdcIdEMA/ENqzpK4FnemH4gCpOEA9DvA0DvAi" +
      "DvAyDvAqDtCM06QYqK+OAw07rsFbW9UA7msATzSAl9q7WRuS4PGqKcYDbTIgK9n50g/KnmKfhs2zKAB0IecdAMkOgMxbIdcIN97+" +
      "36D7LRS+DyDmA0j6xH3GB1DzifGd932tyMKBIc+yVolTU74eOODysTa8KUqkmz4hT0MXckN5oyzP6ELmKR2gogs5x2geyriuA6zr" +
      "AJtvx5u6SY/1c1B6aIPb29vbiSvjk4EOgceqldmGT+CFVHXW6DRxprMlpdpa+UkA6APBP/L3olPEiS2yP+RN94tnOIfvM2R3G/Rj" +
      "G0S7xHucb2evKBt8v6mrvcuOt4Z/P2/4rBXecL6KtxDxgDpivW6RXuu6SQ95wneSpFfVpiJkM2wj+HOSN9JO0vhKl7kO25sqNPXS" +
      "/y2bd5u+vethPkCcIRvl52y/MXqvk210tlw97Rc4PVuubhDOlcrVC100Z6WcWCN8ealctfq1XchEfftJ7rg+8pEk3SNGWbA+UCYx" +
      "0h/bJ+9zLSDGDPIvpsv7Z30fFl0nftHW7OiyzbbLb7t0wxxePfp70hKvmrr3xOcUxgcB4AiI+MjrzQTNNfAZjrFP12l93gvefxs0" +
      "5V2jeeyPnE8N2m+whRjiul/DOZXqsN+nJo7s109Fd9ZNlHQu703Webv0nGyzXXqcP6022S49Jxtvld5RqqdkXVt1UtHtdTxAunSr" +
      "DXA+8oJ8MD94j/pi+mx/sq3Ke+rh+Fkqzz8ImDjUTbG0VJ7PS/gR4USlXOoLClycK+buEi6Xijn9iMBXy/PFBQmvSxgTGuOUhBuE" +
      "U+VSsUl4ulIqf3hU+GmPIhaz3/LetyTfw/EMySJJNQH7qtXfI2QL7MdJqVbabJGWiu+G353vhn/vWnjfLt+t0PJYAzsW15gzQjb9" +
      "hGz/1jW5x1gPA2yGzXu5BwlQuSE/26mhpHXwPkjMyfPqFL/t5qt2ZI03dj6Jv4bhvV73K+r1Vuh5bA4dW0uWF/bjmYhYuxYRP7lP" +
      "52e9NvPleRiHuC7l+IPxaYvsnH1Arodb6IBtTwGitA+v+Rht4nRUjF+MCt7YDnFuiOPj4lw22WPiPwmnF+eybyScD1OfdP3ccpNw" +
      "uphdnDAEvrmcy1UIT01NpDYkbEQE/mrq/PnGLr4yvkl4+cvCN/mour/is6cnmlnT76sFeqn+tqnFDfKvJ1Tz79T9ZG9Ye3vNYYbk" +
      "pwehE1XQabVeVNFrtR6LcOUp9VBONLiHQmzXQ3GYtcYmK61Riq9uudAtzvK4W02Lc2T6bn40Qv0dz+W1uZ5/l7yoZNPwu/PD4278" +
      "4JzDkM275mWIeh2nnMO6cKotWQ9e60vVerw/p/V4b17X65NytJfY4hTjMh17ZRikmGGlK+doOReHKW+M5/PTC70CZ3ML0/cl3DRx" +
      "4lzfLk6vMs7n088IF7OL6dP9As8Vc4mrEn5u4vTCMRO/IVy8MZ+4894uTr8mXCrmbuUHBF6ampp4NKDOvkOUY7keceppvJ593Rt0" +
      "P/fi9VQ91GGt10M9mxzLW8md/QDQ7cG/+ByL85RdbYdjO3Uw2ZSKNvsS0+acZUcbx2TafVTiq87+My1+A/CTH3xSrt54PGjis0MC" +
      "XytfXrpHeCFRqb5gnK5Uk8cFXhyrVn45Lvpp8GB7dn4+JH3bsIuPO7R0+z3XpR6f5bsrf9r3pr533xHqfdzyc1LqRzgv8Fm1rBum" +
      "5XZW2Cott9zoRMtqM2GbWlum9USzp2ONk0EXfrzQ6CIbS1VXppMnBL41lr15m/By4nrhlYTPnSScvl64w3j588KmhPtOiTMYXdGf" +
      "HcYZTD/1USrfa8cOvX6fSrb5eQ71h2fwK8P25w3YB64NCz0+GLY/Z2AaTmcWXmiodnKM7N7JVr+OOZ+/eFn/mMKvDkrfk5zpTOdA" +
      "clbQMKi+Uu5HQadX+vYpx2+7nOr1W1AQuG6aKq6fIrw4lh0YFrgweWn8qYQHYlQHTV4avy3h5zGeM5e9MGLi2gjPmcs+JlyZLCyG" +
      "RulM38W+rPvUiNdPlwrZ56OiRvYp8oW1B2Qa2ZVC4kTcrFGdaDjxkF0pTGfiah7s+lCJRroR3+93/wM=",
  },
  {
    made: [
      "command-line",
      "powershell",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVa/b9NQEP787CRuHFEDYQCBFCqGSOCtA2PYggRSB4ZuKERtXTUlkWjFGqEKZezYsUgMGRn4Izx06B+A1A4dMnRgyIzp+d3Fr6aN" +
      "00biSU7Od/fu3X33w0+Bl49DoIHaCoBF8E+vL2LlW75LRANY+t4ASB2fyyKvJRKn4QN9+HiuuXFN5HAAfINKbK3CB1YB/+vTiRy1" +
      "Rs2Hiy+ka/GGrX2RntlAWADCInBcBA5KQOgCfhk4Ji9UagmW/JhMfrNMNUtd2nNZHRZsXLlsbc0yjFm0bGuymDcxMPCAIw/45QGn" +
      "HnDmASMPOPeA3172AAvTVy1H7t9u22S5c52uczeHAZUj7+fIG3N5dx16M7t3lcoTAFWqAwsYWkBkASOmXQXUFdBUmkc68h4qYKC0" +
      "jsv08EIW8Tvpj5iX2CW+DdRtvb9p62qK4zgOPnR3Q/smmc4H4zapIByKAMbsI8VK/kYcN8VUdXRMy46OOTKwaXK871hGurRP7A5Z" +
      "T3CY1+4i4zRr7oa8l2wkMdp6ZCQ56HQ3dpyUPhK61+08K+Sj9xDAnRzs9gv6bJJH7CfpkE8kDzlG4o0EJ5XuG/P7Xcazzjgl+gYu" +
      "N7GlJP7t9daPQko/LupzCF+y4fJzHb4R40s05bBp1D5hP6n1nW6wV8wfq/d4nAuGEWNFfp8Wb57nvNaQfhswnoTfSunfMwSvVjsM" +
      "UNL0Zmv7fa8EVNjG2E7recjYE0/mQ2TUdNXJH/EPACwY/SO260ZOZA4JNtITowwWJDsvcTx2Gk+70939yfGEQW+34gJLPBOm1bSJ" +
      "Tba2RC5zk/gDo4/FH9O+1KngJPmgGOhSch+GLv9L3/9PXx4B8GbIyYBnWqTSubbspGfVjXmQ9cfEWubU+mY72HNTurrANfhxIzhc" +
      "0D1bycmZ9JGc7xrfLLM2xNa0uT2rLamzT8HW2stySu+VM19nNf3jrfLuL1PuMH/iuERPli/jPfG5DFQ84MXFvfCNx3Pr5OQkeP3q" +
      "bcfTObdz8M3ODJl9rZ214MC73r+/",
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
      "vVldaBxVFD47s01mk2m63axp/na7rRGDZEPQFGoQbaVglASDtdSHAY2x6UYTN7ZdmoLUKSl2aysUFNqHgkV9WHyqtA9Fi+6DDwv6" +
      "kDdFQhMkYB4C+qBQMHbM2XvOzs1kZmc2US+d9tu5d87/PefcWwXEKH6R/9w0b1wsfnrZ/Ob7902AC5c/vPbLCk1DKHWuO6TXadGU" +
      "rnz55uJ2gEX9hWuPJnh+KB/tjswpXXsbtNSVLuURAKVdv/brIZ4f/CAci56JXtS6WuHcO9AVhT1aa+H0rzzf1vfTV0/fae2IPtna" +
      "2pa8Go9GY60DrX/eitK4XgfQ3wDQqQOsxgGutwBE2wHyHQArnQDFxWJlLBSLRQAEi0WQRkoF6ERd+UURnmE4Ozt74dKtSx/NzhZN" +
      "U/z5ZNb8zOTx4wKPYhF5HTiwuLBQ5kQ8cVj4173ymJ+/t7Bwb+HBPRozCYBCAmAuAXA/AZBKAryRBMgnAbp2g2OEoPpI+cxHN/dZ" +
      "ZWhb4g4Q3pr4is+86TN/YEvSeVkvsHhuS3CjxNcsmw8BFEIApRDAMmFNAehWAAYV8Q7X8O+MApBXxBqNcGFtrkS/cf0yvSvTxfcq" +
      "QLcqvh9Ua/S/i/L19O+SKvggfeQVDgs5NSW4awIJ4RL+zZxHwkIv1hdtlQmvtyHK2U22W5bel+0XFjbMh2qJ+M2FHPq7DgBWSWaU" +
      "A/1SIv8ukw1Rl85tQq6SFAOs51M0x/Zmuqw/+3urdHeQHYLGaIG+RRplHVWAnUQD5dHo8aJRIhqIUU6nXzHuLMuy0q9ncxlV4OHs" +
      "G7musMDPncjmCoTTk9njxjYb32Y8nZ3U6wifyqZH6vw91wYATT5++6NO6I3zJdIP16A9cD5D9u0m/TWKSf5ulWy+k3zZTT4qr5d8" +
      "UgutoAkwWuU9yvJDvbduuLdYlpV6Pzm0TVUZtH8jALys2fHi5IFznCdXKQY5nvH3Kc32HdurRPrkFVufIPUigDqhYARM1xyhgy0T" +
      "+hoi6/eKU3eN1qQiAAci9m/8/jX6/RAJ5aQrr8Hfq1I+rdQYzu0qxSSt5dpTx/tyanw0Xm9jk/Dk8Piorgk8MT4x9jHh3rf2nzQj" +
      "Ao9O9Y7+FAGIUX3xk5Nzglutk2ULWOU9J3WanGsQMnDu/L1BPF41MHDz4BEqUeLrrGWDjRvzeKbRO4f7CRJh/YgG+1gjWgWp7wiT" +
      "n3tz06+bDQIPDAxno40CD2WPT+QJnxzPnvi9sZYeyb2iNlIOwv3LNYPrREbyw4gOMK2LPBC0SKeqbGuUV/bxd7rIb+gP9MGS7p9d" +
      "28m7smxME/XhmlygHN6zfb29ucbIPR5/j7RKlIdxz+Lef/g/5Odl//K+oHhh2oNuuV/ZXC5trqLTSJN4j/6R4wB5y7kRn+km2kOq" +
      "O02ZVllX0p/3E+431s3NTn6Zv2HtTKm67Gfkjc/+Hetl3EVxH1TvJVXKz6qQl2tdptG9N4vWyMOLTnuNdPz6CYzLEd27n2iqVW6H" +
      "zTvJJ27fO3sMxmFHPMnxlg/ZNbIip0uMPFYDX1lfjMdKv6mu7+W3ur/l2sE1DPmWQkGPwH6tTtg380/T47ZnyjU4JnzYE3N/hmIA" +
      "k7GgJzdLVTzSUVB+d2MA8xV+Iz78Hqhn1/4+uwV+Pc0AQ3zghRuenILSu94sy+9//h6kZ7P8VpoB9LjYs7we48zpP695trfXPNvH" +
      "a96PP9tjF3BPc/DoFZ3Oly8eOhLeLvDRwwMDQxK+K+ErTYyfP7hE+MThw4Ov7BD44PDAQF7CKxLuj9r4c8ZHDw8sSdjYKbBxpK/v" +
      "cszGqxKebLbxXQn3xAnn+voMCb8r4esSvivheTyQdAXb4WhXfuIt/olC/m6oxY4D53v2nyr8c98wDK2/pYznjZnHD00K/LMxs+/Z" +
      "8y3iDKGCne/kPikfrv0Ow6+j5Iwjn1niuzby2EnniWr3CCyns3/BOezxuD9gWtXufILS4lYW1zlryGrYrhUl6a4I1/G9k7O+evUJ" +
      "WPfc/JFR1p/H99I5uJqdqp2Heb7afcByaD39ancCe6gPraxleUP/vyztdCYqSD1HQbHv1yr8qD8oKfY5EX8zr26p/3LKI9s6Qjlx" +
      "dCyT/q6FzvCjU6/276JzXvqtY4aEC4THJrO5PwhPToyd6WkVeHxiLH1ewvE2ovn28fSNNnFPEQmgH9/dVvZtyL4nk+0qx3mc7zN9" +
      "7hYyNd4xNBPdDWd1l7vpoHfRlOusTHo6Z7YLPNWbm54nPD18bKq/w/9/ImJUp4Pef2nSme5mB/Xmin3ua5fuZ9zolHOE+u/dLZXH" +
      "olX/wLIurD311S/dN/aa2+jfK53r69PNTtvGJ1869s5ch8BnekdPp9YOCKZlWWAYxlyn3Td69XFCRgiblnXVtKx6yzHqqfixDGjT" +
      "eMJ++hNi3rJM08gBvJwQedXrG+f6fGJjzeSeSayzTGPmCbjjso57J7Hub9OY6YdFl3XcI9nr9oGWFLlI9cnVzjoY4pxy6li6Lym+" +
      "l32EvQOuMa37AIYGp5Ib/cj26JdklefwPfL4672yC377+tvvnW6xpNi6+sDFb066PyQBVkhec834YOTgWrKMAfHtMgYAA0DfDfAP",
  },
  {
    made: [
      "command-line",
      "kubernetes",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVhNaBtHFP60WlvrH9lrybaUkMI2KK0OlqumDuQWpxiqQgJq09JCl7aKY0cmdqwmEXUu6VIbYsjFtIXkEKihPfjQQ6A9CFqIDj0I" +
      "esmhtKYxtg8++NBSB3owlHrr0bzRjteSdm2XDl7r23lv5r15782bN6uAt7n+3rdUdaRv7n1VvX63VQVCanjol4dERkDv0QOqAmMY" +
      "ythnFQ14gE+H3jsl6HOakcUjJROJQE/oynlAeUEfejpXo0fUk8Yzo03PGGh5Bt3AG2q69/FTQT/14dfXx4cSLxovG2nj9EsJwziZ" +
      "uGH8cc6gNtMKqO3A72FgphuYiQDvRoGHfcBGP1BeL9faWrlcBhhYL0NqRhA4AaDWWcY5AWdnZ+/e+/be57OzZcvif1/OWl9Zov26" +
      "Jlq5zGQND6+vrVUlkUzWbPZvtdpWVlbX1lbXdlapFWLAYgyoxICtGBCPA2YcsOLAiWNwtQCaN8ODrh9uWK1pR5IOqEdTX/GgWx70" +
      "4SNp18h6vtWrx/IcgN5dy84HgKUAUAkAm4Q1BUgqQEbhfYxHvOcVYF7hPBrhpV1ahd4Z/yb1Vedl/UEgGeTjM0H/ZvN0jJ/4qRO6" +
      "UfrdIJ2Ermydqrp3/QmVY7buTamf8YyofP3zgYNEq7dDDxNOzJetAEoq14/pyWxeId8xvyyrfK3bpHdF8q+wQ7yF05Zp3WJeYR/h" +
      "y6PO20128ht/SzSWzVFdYxDooTmYPho9jeao0BwMb6v7/c7WaNu2nbo8XcwHOX7txnTxikr9k9NXz7Y4eEHgwvTkpsC3plMDrd7e" +
      "Yum1y8NXP7bytTJ6hdbEeJgNGD1PNk3Smqt+UZxxJbJzD/kvSX6p8kt+OMhcfhOa3qSf6fIw1HhtbL8JXX4IeemhHerUYPbvAJDQ" +
      "nBhxy2A0kfdKFHcihtn7iOb4TtirQuuZV5z1+Mn/PpYT8DeBVTcvdMLRifn6ibZ3f7jXrhHPlgbobc47G5+m9z5Syj2vzMPeS9Je" +
      "q50ZlDOqMU96MF5xltT24tR4bqPVwdkQx5MXx3MrhCfGJ0avaBwPXjt7M9vGcW5qMLfUBkQAhHzoKfJAvbNL1s1fFg8crR4BUKDH" +
      "3drpd7Gdn1Xl9vrPejsFua8TyQ4qDeoIv/KyHUChJi/rIW8neGf3/50jyCt3AOs1eYsNJfmdL90p6+9dWGToOaw8qxNY7OSxLvhZ" +
      "zLn914gu7N2ILuzTiO4lf4891u3Qjm3f3X1CzQuT/XHdQr8LYS5DPI/CPC9V922xcDnbzrH5djptdDh4QcJsgMBZCZcFLqbTWxLW" +
      "ww5OSzgr4UIYsGzbhmmaT8IHKLob7HGddre7jrS69tdIi12N66PjUt6qd76w30zwv8u5CvniwvTViXIXx7cHcx9r3Qe5Z1iHuqhE" +
      "yZpfdAPfdfOz9+du/p6gs1bcMYSdmB2XqL4UtZN8F/GdirXGeSNYx49MN/ZkdCCvU3/wYLm9niEiJNNvXcF0KpH8ZZ1qKPI1442Q" +
      "/sI2FaqxqrWLevBa28vJwozyOfugZ7+MHqpHmtW+Qk+5HhF3yy3NsbmYq9ndxO9cIYr/dy69fv6vbo5vXLqUmdc5vvnm2EfbhHOj" +
      "+VSmh+qP3NQHJcI3U9fG1iU8wJyQ8FcJyLnxScQ72cjjtKhzXrj7RZ4P8vVtm6apbUWqeMWcOT2SjFbxb+bMmVeHo9yeIP+Ie90S" +
      "2bakOvurIt3tGJ+4J7r3y2JX/Xhie7teXOaVvTF/kmrYZvHSrJYV9Ga1POOR52+2756nfFXjFfoG/n9djlOJJ+Jf+Csp3YXFNxqW" +
      "LyuKc/ZsS7KS0l3MrY9s6xbaI6OT00UrSrX4xOjtEuHxidGU3uvgRcIT16+mBvr4naHNh77i20otHwWcO6tsJ3n/9orvCR51fv6A" +
      "9X6U5nXHdb1vR36/FdFetPOpQnGlj+OpwWLhbD/HhYtjUwv9Tm3eqFbmtRlUy7bvW7Ydsl0tRIlD1F5Mz86Y8wzEON22LcssAhdi" +
      "fA83GuPmt2L7842oSzmfbZkzr+BRHT5Rn3K+fyxzZgjLdfhEHerwnQHiPO6DHnnBffaQTnbu1lgqGefj5dqU5V3GY9nbgKlhMr6/" +
      "fhX2GJB0lWmsn8n4+5OqC/78/vFPbrfYUk19f6eO39zz/hgHNkhfa9f4MItYiFcxGP6migGYgHoM+Bc=",
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
      "vVhNbBtFFP68ntjrxHWdH/+0BNVUOfiApai0lyoSBhXJFyRLpRdYqQmhrSMSbKmNlENVVjVQo/ZgCVA5IFGJCvnQQyQuiB+xBw6W" +
      "4JADEghFcQ45+EYPHCIBWTyeN7vbjde7qQWjrPN538y8N9978+aNFYimN/QtXW/qzU9v6x98oetA/bb+3jcGiRFSQ+MhBrCpHD55" +
      "PZkDyjnly2fGpPzsaXYGTEmqQPGeikkALPfojTNSzhTMsUsspOTi+PAU8gwn4qxxbdKSs48X0nFWYK+wyFzk/QRjCZaIf/8zo/Zw" +
      "DJiLAeoxYDUJzE4DsymgmwIW04Cxa1itYxgGwMGuZT9vuTAwC8B6aeBFCev1+p27X939qF43dF38fV7Xe0RQ+7Ujm2FwXcXibqfT" +
      "10Q6eTP5x06/bW/vdDo7nYMdar+kAZYBns8Ar2WAmxnAyAB7GUDPwtVCGN5yPvLk0w2zmjqSdoCNZr7iI9d95MWRrPNiL7B5g7o8" +
      "C2Cmx2wjBLRCQDsEdAmrCpBXgJIi3vE+8ntFARqK6KMSbvVkbfrO+3fpXX9e/j4M5MNifCnsT90keZyPUenxso3b3SK8Rzqk7kbo" +
      "KFHkT/QgN3IOIwDKTOjmtnG728QZt6vGhE3cvgZxJXmV9jaZkPG+fJycV65DcjjqvMeJh6B+b9FYPkd/jWGAJ1nTNM3Cm9X1Spjw" +
      "jWqBMcKr1WubDqyOEa5VVxfH/Fk9ASDhw+nemLCJy9tkP+/DbeXyCq09T7HT50+xx5WJj0niOU/89fs7+DrKXAGTAvPfrsWR8pVX" +
      "GGeJV76O7yLC39sRsQb+rkLf/454czsbtblYiA7m4RSAlEtPN2Tzy+ds0Lj8f2TDEXb98OPNYzjnMRqAy5IqZJXe/4ZK+yvsf27I" +
      "beKes6uKeO3vp7WrSyxi4xrh1VevLmlRG/9I+PzF65WWSnhlaU2NHSX75Z6SwGAhX6PH3calPAY0Y8Cmx7MVAx7HgvrcDCse52ZQ" +
      "fcVxYFF2RtlH30H4Vu/z1gj6NseBLUvfA09NQefLTTjt96+gSvQ8rb7aBNCcELEr+/M97fafl1zy7SWX/HjJ/fRbfMwFi2Q+Xj56" +
      "3H9DOMd9HbfX634v7TxGe1y7ND+fHLex7sCPHbg4YeNNidfn53cdGHEb5xy46MCLAu9rmqY+EHhb2zhz4TeBf9c2zr38OA5M9e4o" +
      "Ydj5vE35medfnuuOWlNEaT+6853kWOa9kEefrup/8mbID345eyFxuI6cpXOmn4Mda7Jyu/JkvemVgZ4LaENJtXW4zzYukzV5mXhs" +
      "Ovg0EnbdJGuVtmKfu/IcjQe0he9rpx+nAUyMeL675/QrnGRqd86zf3xwza969HXHY4z22NJypdA6RnhN0/YJryytabMJC5/XHHjX" +
      "gVeP2/ihjS9nkza+kBR8g+paWbu3qJ4sM/se1XbU7zXmX4+kiB+5fjl33nF3Uh2xau3DkF3rytjhsplJu045TXecYbW4k1N3rEr5" +
      "sHjlfZzzD4tZvn94/Fl96b+8x/yftpykfeDHe4PuaG3FvqfthW1deUed67bHybW8dy2vVte3KbYqhdr62UmBr64sF5oOnJui+Hvn" +
      "WuHRlP/vBdZdyCcfaNPCNmm79VuAu74dUhtmA+pqTw8+L7gNg86divKkv04G1FNSvf3E82lQH6WIX3fu8Tr3uMzrDHWvhZH/186/" +
      "tHxzWuJytWvhiyvlGcKXa1VjRvg07rN/pU63P925QM417DeJoHMptJbrhbevlFM2/ixFAbJrRg9M807viQ6/KjPPuxNLP1mnzaVF" +
      "NOqmaULTtAtp+z7gVZ8LW8B007yvm2bUdLUoRbjUxbmppe2nSTpNU9e1dWAzbdcxg8a4+++lD9eIshYW/Uxd23gBM5nD/WRNLPr9" +
      "o2sbZ7EwoJ+sfe1+5/BWRuS2sE/suM/UkDxTb1wp3MuI8U5f8FpZ+GAf0FRsZQ77S/LRdKzdKePvuY6/3u274I9vf/jJ7RbTEUP3" +
      "Dwb4zT1vPguUssJevUc+tHX8meljcJzMctwrPjWg0sP/Ag==",
  },
  {
    made: [
      "command-line",
      "salt",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVdPaGNlEP/lvdfmS5tkk3SF+g+i9JCDKUFd8CAYSoUgHnIR9vCw1O5uX7E1gbaY0/o0lc3SS0Fhe7PgpYceBC8FBQN6CNiDhwUX" +
      "LU2FHnpY0GNB7bNfvpm8b1+TvnQLDn3Jr2/m+2a+mflmJgYUuVtrn7tuc+PTQ9dt/Oj+AtTdtc0/viQ2jGykEBGAKALr0eI08DbQ" +
      "mn+e+bGiKFvCKGaLsBrZlAmkBBrzzzBfTKEkEsJIpQQ+W8hOCMwKsfV+pMsfv1+K5URMJMW4eOe+EGJExMXvO4Lo1hCwFgWaAnDj" +
      "wMMEsJEEdlJAKQ00D5tdajebTUCCwyY0yprACwC6L5t4i2G9Xr+3/u36F/V603XV31d192uX6dc2U7MpdRWLh+12RxPplOTJj4MO" +
      "7e8ftNsH7dMDou/TwOM0cD0DvJkBbmWA7QywlwGcMQQogospG8JPPd2yLokraQesq5lvhPDdEH7xStb1897A5vUSeRHA9TPPNiLA" +
      "dgRoRYBjwsIAcgZQMtQ7KcP/OwbQMJSMILx9xmvR/1L+mN519pXvTSBnqvUlM9x1aYq4XCPo6WebtHub8BHpYN2NyGWyqLej4/Rd" +
      "toCq5e8tbSpb/tmlHay7al3y+vQwTBaqGPxzsO6c5g+OQcvy47RN/pfyMjZl4h1b5DdT5ZvneV7+g8qqYxJeqeQtS+G5xcrqBmEn" +
      "X10VQ+HpLHNpmPxUohhJW1uUO8faGWScGuQ3tpt9tzmkeFWyl/dlP3AuXXXfa+T2QfN/O+DTYB738sqzAJIhPtkZVnuWKIekfilT" +
      "pbg5ZHuOY26qtbyuTOdJk59ydP6OvHbey+w1xPmxWJnfHfJxaphwtbLoMF66M7un4Teig9e1foWLt/gpSveL/H8UVbY7dN54iG9z" +
      "dEf5XEKvUdp94L0uyrFB9zLJd1OVlYolFF7Of3g7p+EVcZnyflFzilyt7wGo0hOkEfo+ljNWDMj1eUoxwIkNWmE90+gT9kH17caA" +
      "R1195RB9p+bds8+7V9CXGwFKLIytvpoG3W9zRLc/fHIp0fO0+o5HADGqagPLd2pMIH79+Ozvfnz2Tz9+mP6uPyYGy2S5np+T0fAL" +
      "oa8rxP3zBt+znQm6v/Z7hUIj5uMTDTsjPt7VcG6U8GqhcFPDNQ1vanhXw48UPrFtW4zHO3jfrr06XVb4N7t2Y8qJh0+dMi9kDWoY" +
      "fq3MJgKzglavBhpkL5hfo+T0Ts8iPRuJJ/Ub5NOZ5WWnmFD44+XJhW8SQIbs5Xrb0motzzWX6clcgXT90p7gHr3ksj3kuJ7Pzjn5" +
      "v8j2hdmlyWKyi2ecJPAyzUAX9SN932DPZT7P2mU6F88tPMfp+3P/5vmTzyJ98hIA+TOuK0vfPOf8n7Y8B2B0gFm2QTNcy/DnuCPT" +
      "15XT5qSgPbqvk9RjgjnQr4fLuOt3QlBO8u8Ynj+ygbzmOenOwlx+N+nj0jXKjY/m8w8JL03Ozk2nFK7MLMyucdc/9KKnnnfv7Ile" +
      "/BvyfC/nsfxx6sm6GE+rO+l6ngfbtl9J+/23Xz9UtsByPe+B63lRL0B8z1mXjOXNtP/USKfnua69CmymVc3vtyYov5c+X5O59yg5" +
      "z7Vrr+GfHnLcg5Tcv65dex0TmfNy3Gt8uRt4N6Ny0wy5u8G6EOG6sHI7v5JR6/VYyN6kYnAC2AK7mfPxYn/UtDPpPPle6vj7k04I" +
      "/vzuh5+DYfG0HHpw2iNuwX1TY0BhTNnrnjkf9ir2Mx0MiU86GIANlM8KyH8=",
  },
];
