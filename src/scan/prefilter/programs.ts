// Made by `npm run generate` from the rules.
import type { Stored } from "./stored-programs.ts";

/** The programs of the prefilter. */
export const STORED: { readonly secrets: Stored } = {
  secrets: {
    made: [
      "atlassian-token",
      "aws-access-key",
      "aws-scim-token",
      "aws-scim-token-fragment",
      "aws-sso-cache",
      "cloudflare-token",
      "confluent-scim-token",
      "databricks-token",
      "doppler-token",
      "entra-client-secret",
      "github-token",
      "gitlab-scim-token",
      "gitlab-token",
      "google-service-account-key",
      "hashicorp-token",
      "okta-api-token",
      "onepassword-scim-session",
      "onepassword-service-account-token",
      "scim-credential",
      "slack-token",
      "tableau-token",
      "tailscale-key",
    ],
    slack: 48,
    overlap: 73,
    bytes:
      "7X0PcBzlleevW61RazySe6SxLcWGNOOxEMLAIBvHR5KlFY+JvDFZsWg5UuW7DLYwIhhL2MYRCbFbsoCx7KOEQ20JltxOOCrlI9Qd" +
      "l/PekRy319l17pwrGwQxfwIkKFlXnfdC7emqXFlXLcec3vdH0zPqntG/ARP6lcff19/r/t773vfnve91630qABXADRvW/+cNG/76" +
      "r06sR9xp0sMK6jds+OO/ehgCxr638rONe3/0p197XBn6WYcyCLTc3vg/nvyVxP/t0J7f/e3LN3/pERXGpK7pChL71b1PnZH4V+5+" +
      "5eDf/ePevd/+e0Vp3qQ0A+3f3NH49/9F4g9+88CB/b///f79+4+t/PW/Xv6ZKvXPD/z+jYPfUgXYOhBpAMaWA9ZnAP0yIGUCLyaA" +
      "01cCIyMjT/27I0eeempE79T1zq1A7chR/YNaWf/Eo/Zhxxm1R21o0FnRYVt9t1/in3h8dHz4P/4b2z4FrNbjxtT/mcEdT94u8auv" +
      "XL26ce9tVatrwupr4XUNwN6rq17rWyfxN9108OBNB2+ifzfdlLvp4HXX5Q7edPDgwesEnG0FTlwFtLYBp9uAVWsBXAOMXQNMXgNM" +
      "tCh4aJ+Cafh9qCaJmaBgNrAUF5WLCg4g5I2vws6dO0NjTz7pU10OHwDQbxqtKcZcB4AKxxVgUgEMladJkXaJ9FLGUxuq8cnkXeKv" +
      "Y734yeRd4q8T4/mTyLvEu8EuNy2NcjfopdFlCKiYJwOm/xNyAbCrgWw14FQDEzR5QoAZAiyxwqTLtFA3NUlM8Wu1H43hEPDsjJVM" +
      "K9lSs4wkrHKiUhbUkWW70o8BrQSBOrFuvR8CIjXA2pp8nmS2dep6Vw2X3dEaXv58DXC6pjxrEUk7BLTq/CfrpZ9fvVRXzsnZ1J5+" +
      "NZ9fX5XPX3TlX9KAXC6Xu3vX3r50KJ8/KfJ7e7v73q8R+b3dfZ367Pqz3HgoX8MHZfC5qgMADnhqWw7ndECrBRK1QKoW6Kmdfdls" +
      "xqReVgblVoCasm1cGAsXfZ+vE+mpWuB8LaCHgdYw0BkGesP58oxH2exa7784LiuifS4MaEs4DSn/+eLQAjyscOaUeawmMYG0l+Tp" +
      "0LjICjo9taV/tP56lZVbp+rEjCl+VvLQFOF8ePEwa3VTct75S+vyov7aF+HzhXh5IgKcEL/i/lms+2bdQH0h0/EDfJjLeU7IsEi7" +
      "64B9dcATdTx/wudXbgrIlVGr5/XRWt5dN/uG6PPsYkn3C/XAtnrejofqy89Z93P0OyHSWWrusgNM89EWiaJ1/P36fJ7mfmRp4RpO" +
      "ZWuXVv5+92w2ygw3ryFX62oX1XluqXdeM7gdIO9181Iu7x4rXuOlyVUvrSsZw3vuLRRfbpTUin1Tt2se7BJ2k+wDI8ptq+J7aQz7" +
      "3Vtu4q8Q2pfWILKfMlHOP9lb0uaVOq8cnmyzCWErU0q2GOGiYHbTxTXtNySHa1n+g5bV1yePh7k91bJ63ecSS2T+ho3OdH79DRsj" +
      "Mv/P2s+KfMdXtnScreP5P/lKd0einudv27Tllqdl/rZ/fttZkV/TvmHN1qWUfy+3Zl1qTcIAchft3Jok1nQZovyGTQ8cN/j93d3r" +
      "BpLRfH6byH++5a77j0eB+jI6iuTP5s5Sbz21zEO30jNyrC9cv64tswSl2Voe9sBEhc1djn6ptg80AmONs9xYlF02ue13oMT6ocW4" +
      "3ZaI8TlHckjFCn+1os/oHrl/y4q9HI1hdx1svbD894Vy/pWqh/aGL8XKb86uEXXpy/LjhtZf93XxGixxch3+uJ6lBi2Zx1iR9chx" +
      "EhEy8LtPzqVi/JISzyWEvVqMC0OuJwPt7zZM59etauRrVMvqgeSLPJ/bf/21yZ4Yz9+5d//1o678uyK/YdtAe+vUhLZzuYvYNpA8" +
      "x/M5bBtoX7tc5m+4oWf5HLd9PmaCXsL2aVjA3KXxG1sBrF/B15/uFUDjAurz0wXLi9Y+v/sWtv7577wXIqOBprwPKCv03hy2ubaf" +
      "TU18khxIX1O90n9FtKj8fBPvG72Z7+lJXxMuIvwstObQPdI3Qve5/SXEL+lski3VHVuADGh8SLpUt6yzWBaax/iVazDNaeKJUqqL" +
      "1lx32YVm4b+huXnnff37Voj8jr5dJ135piaR3763b0zkr9m7457WZp7/+p07dtwh8i39d+15WuSvHegbiH0GuEJ0Ga0XbptNroVS" +
      "n8n1j9pYqXsjLl7kGntuaelrshWWijE0nzWYfAZabV7P0r7Pa+8nC+QYPSrG2PMr8z++JplinM/UmdUedZCOnFyZX8fJz0rjmMYT" +
      "+QxJdjTniBaNO6lv6fpyIS+vtctLvot9n16GZ9k2OY6TyfYNz34GyL2Xy61LbRtITsnMtnM5YNvnelfye3bsvPfrp3l+eMfOezVj" +
      "FS/vfWD719eK/H39n1+d5vnh3ge2axOr8j6TUr4qP79Wveibcvf5lS8V81peMxui6B6vMrcvKTIL/r3KGop4d88T933lyqXN7VVf" +
      "8diYS7kY8Wopb/2SBdja2me5TJbxIcvKaV778Tgf3EJ4lHUSn3622rSfYam/rfb5ltXX77osnz+ez99wnucnP9+yOrn28unygR5X" +
      "/sTlzA77v2hZfX3is7J82+pdnxX2Wcu21ad4/j2saU8ZJh8L0k5xr5XztUsai+pzj7351rlS2oKivlL+h8W6xyiiWfzsbK9naQX7" +
      "vjwJufgw44WpFc/71um6WA+7eZoPzm//76Xvvcb1fG3Q4vrl/qnB1Va/tsylfFnRWHXfs9Ax68er276ZbTnx0VA0HovfX821PMLX" +
      "HHvb59rhmCz/3raBdR3GFTJ/w6Yelr9obxtI4i1entv2xW1fTMdFftsDSVvmH0gm33XlV63O53e58i+58k0JkR9ov6E3kR/rxXsE" +
      "r/fPvn5Yk9l3j3rZd8XvuXetye9Bjq7J/0I+90k+QnLcCLzbZqO6akrgvd+ll9hRaf5vEumhCVE/7ZPIXqR9xsYW4I6W4v1XxrMO" +
      "4tMUezD5bpmep3Y83ZL3AZXah0kbUDaLxhtdrBe2JdVF+tsP75YrPPZNHj4mJDz2XV7P77qydP2El/zVQdqnu/ZtXSPfjffse96V" +
      "Pyvyu/rv3HfBlY+1iHfmX7/rwQGZv/euB18S+f337LhrQuQH7uzvj1yZz6+V+b6Bu7by/PmBvoH0UVf++SsLdbX7ncF81yityK8o" +
      "5awyObxnr1nXgV2tlB/O7r9eM19qnd2Q1addAGaH33AmeU+2cprGVdJdOz13vzzXrzfkOO28yvUTNHqvKiwnzidzw9nkrZqZvIry" +
      "OTt56wFkrip8V3dU7PnhkpX8BkOWyzWF1gg5pmluFPtlq8TY+pN79905fhXP9927787zIt9zZ/89aCt89+b2icjyYl8Jg+P+a16t" +
      "6Cm7Lf8j+4F+ZD+4yyWPt+24576uNjGGd9xzX2+bsB+/+MUbs23FC5fp67uT6/iFtvx+1r2XDvncJ9eTQq/SNSW/jaI96barZ9Ko" +
      "9rjHq37Nw9Mo66fnaI68dDX34bh1RbXHPXIehZg8f5fbsfPOfbGr8/kvsPxE7u7e9Ncf4vnhu3vTWpbl/yHXu3/7te/y/HDv/u1a" +
      "8WuOMGpLTo4wkiVnjaH625k0jmkMUzt71wKZtcDxtfnxJ/GFa0Xu/Z7+a9On1vK1oqdfM8+vzesoL/0i1+Rq17ySekz2T53LZ5gV" +
      "/gf57RPVSXOErgkvv8OicvouSozl4XvvelBbdQ3P9/Xv1Syez+3ed9td267hey/Fx8b1WjfZ+mvbOQDbnGsQwMcMx1b9/JZVZA9c" +
      "9tOjTye2HEOsI9U9qm1BrKMjppqAMVhL774T0cGmMcIbisFsR2PaftBp5icU6BnCzxdOPcVWkMSTg4Osnli1wujENnfFGJ9ntnE+" +
      "f/Y9zufmP2N8aqkuxmdbpok9f7V9+DDnQ2EcxkX9bZn4Eo4/xPBxgRfjd8s3Mm1hjv/hEcJr5hXs3Z2W7qc5dCxynn36kahz/utj" +
      "DJ9+4Gai32J1aZx++1WdQ0hcnf3+4cSW/zQPCawWH5/F2fLSdNjUFcbPM5nE14jfeMGy05nhcm8ezHB5idZQv4l+rRP9+q9Ev6aY" +
      "vKwOxq+e4f1aa4+NcXkZYk8QZameiTbx+kclvuCF0x2HmwX+yTFOnz8f67g1FkyrAAIIIIBLHx4718I+TXwsfTNLR8x4uPNvptKs" +
      "yV5NZByNfVOXsSI85fre5Q7RtMJ0ftBzC//u5ozDv6gZGeI7ipF4K+PjsZ3XEn/HHvvtV7/Kyp8hfa1BZXgTse4Iey42flJjitLm" +
      "m2ip1WLdj1dz/E+1UU2BMWoXvG9f371M4F+vBjqh2qNRtkEzN5LfwAr1/BFtF2tDE/+S7WvU7I3sj+cakvzFTaz7SY32crHx8fnp" +
      "P/txocGjLD2aMnh7um7VeDuiBR6bRIrL+6iVGmbyEOXUb2azOtWvPwgBo1P9+t9Dol9VhfFtMn61k7xfNWtrxGXHATZPtZN6hNff" +
      "GSnYlgqxPX+Sj4ejDn9+BLquMfqt4WBWBRBAAAFc+nD79kbmBr3dXM3SbkTZO9Fuy2BpKq0y/ZEyQzwVej6Vd2Gqhen84JkN5Osy" +
      "sTPN9VN3B/eZdSsxxsftq1esoC3o7Xdeydy53R3LlnE/BMeH20LsuXDvds6HZbm02RT+uVMqOfDC59PMJaB3WgVevfBPRui52vD5" +
      "/82ej1qn2JMGVtFncg0N8b8kl2eiIf3vG0mPGtb3mtk+XY9Fef1bh+jucG9vOHVkHqJwTgn9mmEu4ZvjukrKNnyc2xd6pvAFlNrO" +
      "5X2zSX4BHd2ivNsy/oz3622NvF93NKq8X6M22T2Wwe2a7bxfVbMlVGC/WTxVt2shA7BuNhOhglcPQmw376HxYOHmdEtIN6l+/ly3" +
      "FVsWzKoAAggggEsfPv/9w+xV3o324ytJA7fZGbaVbDMzbB8XNxWmR+KoEinXO/HpGqQfXVEWwkfXSvY3RUp7kuun50zixtafwwjz" +
      "y/9k8Ajj8yfZ77L0uexI2GR+CIZHrLqKnrNiievZ8zDNvFYzLcQ297DyWE+SpVpCvnhlaUPsls0C/0CU2Q1mj0a6TsdjbH/bNPjK" +
      "ZSzNvsn0vp59mTkcItqITno/trnlVlKRscT6ZfMyhNI9GGX6NcV87O2KFiXqsVQsSvVqqVTB7Uatwvhtn9LrrN9EeZuZYdkbv/9v" +
      "m3m//geWttkZXalVoZsZnbbyxhW8Xw00Nupu+81UVVLxxhVqI+3129Eg/kRLBeiLRyG29qtoPGhoNxsZvk0832aOBPv/AAIIIIBP" +
      "ADw9fpL0mrFq/FSdzfzNqc1MDxopvr8etZtJDxqjg7W0HzUMruelX1362afTecLxOpupoaamTBNppW6D2QPoNjYzv/y74z9j37Ns" +
      "G//5ZaS/urs206fXSIHwCkaGBtnz4aEx8bf6nEPplRiJ/0iHATMcHxvj5bIFLLFGfvAMf/6ZnzTx3W57A0+/TPtf+6jzv+j9w5KI" +
      "87tVRF+z7l5OT4bUzRq9sRiJf1cn5RhWn7oxMh8BmO0G22Ob3LIaM4Z0heqLj+gYAtR4vOD2zLCQ12hG5/3Fy1m/mdSvZ+l7CVw2" +
      "/lbE5P2q0X5dQypGjpCMbXM7xj5cW2THMblnMMj9G8bhWv7Kf9q8Y5TGnhD40cPNZBvExLiIGZuD/X8AAQQQwCcAvtr723pLV1Hf" +
      "ey5E+75w6zOqRXpHfyZMqd7pMHWmn3KYf1fPcD0v/erkZ7fd6Tzh5HKLvT+vi6QoNAfadFunDXFb5hn2/fXu878lPXz42vPn6qFa" +
      "aDv+DHvvH7efYe8Nun/KvxuIdWyNqC4O5XeK3crX2Hv5mLJ1FdVvKLIFPOneRN+tKQ2xjn+xitSwimbSi5Zq03d5Ws/NE3tr2HcA" +
      "Ew981WDv0dct0ZFAwyApZhPdg1tE/bfUzU8CzcJu4d/fbdU7eHuUzTHejmj+b3YUIPUl3t5IJ+l1G2H5nkMnudj4au836M9pUd+7" +
      "6xET+lS/ivf/iLP9ecri/ao5JzWm0vN2HKspZXN8JHOSO/7zncvwW/+nE4FlI3LqJLsvnLHZG4JwhsaNHUysAAIIIIBLG5wNiftX" +
      "OEanszyxp9EZ7bRj2q1RGzql1TaFt0qkQw6lPWn1FHRoKb66y7fF5Ge31Ol0vmBtX2KqFjQnFIqHHGh2LGZpU3TsWPetik187ru/" +
      "0UHCWb5vzwoHCSpfRniji+OfS5uqA80ZMVvY88Shzd6mA7alOj+014YdZb1zBC3XOsp6O0N4xaD7qD0//+H3W8OOknCOZK+td5SE" +
      "HbWParYCO+o8rtgKXls38eNGR0mca5y4ccVPCe88uYzwY1ZUsXU4zzmJsKM84YzYPwidVOb8CaANOxKx2V/H6LqpwGoZNocsRbNG" +
      "7HjYUoaRoS8Z5BZcgxW/gsnLCiXiqoOtiDErQAfvt05rQ+KGFQ4i1vLEhsa/QQQxLUr9CgPRapv+ds2kfoWlprerTqEdpzG8xfGh" +
      "1HbVoTgtFvj7CTDhWi138XER6tlOqR1j44LSWzfbswj1G0AAAQQQwMcK1spjL67sXKlZK9UfN1srNSs8dFy3Vj5B6ZC1UoOqJhut" +
      "BvrOPhnlKdfz+a/9pv3oxkIYeWEZ26lbDVXRKrInwmFTtVS7Z8lzx2FVGdbKn7zYbFXBWtn245WUhp87HraqRi39OOFhdSeNKD3X" +
      "jcZGZo9AVSlNsU289Vp31/Jqp0V3utFYM5VaqSk8pbQjnrrPOdsVW+aE4HRbK1ZQqls3q07IdmonTsH5suE0T77b7NTAaU5/byWl" +
      "+sTpsPPlUWtrNoNUlWp19zdQ/Va3dVuV09I5536AFQo55IGxNM3WgIY/NTqGNAXdVrR6VKP9Oi+XMGrw7yQa1Cjrl7BKwtOwZOi4" +
      "ajXGsPLYUyutxgRWqn/RbDVO4YcyOpXrdkZNV1FvJUlOMMzroxb9QaC030ySO2Akk9QPaIhfr/BykiN7+c/wx9r5uGiIX0+pFaZx" +
      "0TC8Zckzx+MdfxH8CWAAAQQwpxWwNGgLwJa/zZzns/JVL8VJwW7A3A1Yu3meFmgqT+/msRXsKXx2tyvuCOgFr1nmgAKzzL5xFnvL" +
      "3MEZZdJHfVHw2dRX2Aa6pj94pxg5FJtjYx/n/Y4+WUNcTaVSmhGN+n72Zyy0y4GQ1wFwkvcTfXlZ26520PXZPuBCHz8HxBQyj/V7" +
      "99fZvvL95ScvivtTTl5+/DL+yvCbh/4SYlpXVfo8vKX4IJerUeF3nh59fvhhifqr0E/0V82cA/UueVJbKH4Ixc6ia/N+wLofSN8P" +
      "2PcD2aJru232gyXtU15f1C/Yw+OaMF72+NPOCvr1RX3DzuuI8HgpdO33rLyW50KMi3PV6Ew1Om9tsa8lnUrSoGtJp5I0DFd7KknD" +
      "fb6dCpV8bP4LTZmF6GLJj5sVxONxNZOZGSPOPT7S+wB7H+eRzuTI7gOcfTy/ULykU0ka7vFRSRqEd4+PStGwXXQqScM9fytJwz0O" +
      "KkkjWyS3So7tPLxYwsRbikllUsFDfvbdujLnxTbj9OnTmnr6dLW/AgqpG3yRNZjABLDRXz+nQzthPzmo+Gm3yarJKuC/+R9wZ34Y" +
      "+iNfZB1eUF5QsMuv/SrK2Wp4vy6kNpUyQ/8BLb7Ig3x9HP7LGr/1zxwArAEgPQDYA0B26tqZup6YusaDgPkgYD0IpB8E7Knr7IP8" +
      "ftKzzoPln5d0KknDdNGpJA3LRaeSNNIuOpWkYbvoVJJG1kWnkjTo/umpUkEalsu+rCQNxz1/KkjDdMmtkjTc/VNJGmkXnUrSsAcK" +
      "17dK0ci66VSQhuOiU0ka7Hm3Epy3d0gY+b6QnJXzSVf9fSRpm58TST4A+hKPfAdZm1+nhc+AfAp09ifF6iQ83e/YwISdbwDb45Ry" +
      "GamlT4b+MKd4+ouiIu0c5Pts4pF4ZufC7OY8UhxR6Q/RxPlpEk8x2XsHgcxgUcUNJZhhB6naNX680J6dfC2SD5JVVsT3JT+M9K/Q" +
      "OSuEl2ew0fWFQSA2lCdPzzC/nPC9uK+Z/EO83bNrm06jRfHyb0l640PcT0L8UF9STFZ53SrOuqC2zZZ/kgXFhZXjglJ5LccRO5O8" +
      "zDhqcI1HTZzzQXFl5X0UA5/8I8SXbD+NBbe8Tnj0td8LsQbXuCIeHXFGHtGSsqWYuSR72b/EG/WvlBfhJw5xeZTb0bvlRXyTLDeK" +
      "eqVsWXzc3fycTNnuC32F8uwads+7pWVWkIPc/+ZzXi43WLzt+3BRfxB91m/0zdMwXwMnKADYwwX+NN9zrMNF8o6J2Po0b7seztdF" +
      "6ynVFy6Sl/SH0lhk54Y+nF+L2bPupdZjpVni0Z7xh/N97MWDe/XychMu8WhT4hEuI+pHfz7LOBf5e1mU8vu75TLwCDD2iPAfluyf" +
      "cseU3yQSu8R4KeWy0jBKH2sl/DUa2w83+7eL+oPaZYs5+JA4A3nyEcB4FEg+CnQ9CvQ/yq/rXOsa9S07o2APr4P28zReip+h66L+" +
      "LfNGYxSldVeu5sODpd8X0Jh7SJzHTL52LcP5TGQK+SI+U9Kdd5ydLWp76aJ6j/HsiDVpmzjPivTHNF6cyUHjI5uZnXWB46jyE0y9" +
      "x9inNQyHhQ8+lNcnhF8v8fTu43Ch/9s9v6n/aByTbKT+YH8hINZmahfNKzn3skKv0BxmMg2VkWmxg8BnPtP83SpilFP9Fw57jz/3" +
      "fDwqbALim3z41OZZjD3V/zVcBLZil7Sb0umdszAAr5hZ5JIf9RnNFZpv9giQHQGcEWBiJH9/quQ7M7GuVJe4xYCmlptDHvZfbVGf" +
      "yHlDa17rEaDzCNB7BMgcKXqw2tb81qgMDyLqw84kNwAH4MuL7GsaG9uEbXL2CF/7LxwBYkeDt+ofN4Ro2apSOlq2NCS2NCrKsYTS" +
      "AEXpUKHbiVpFYR9fq0o0QfiGmSFkOB7g+PnzIeqxJR32hZhCKa29HR2Cz59686nx54ds/vyPbFVqKnqDb7MpZ8MeymbXTOF/fsxu" +
      "VYoWbI63bYFH1RR9WlHYwt4Bq4bwhzLOlYT/ro3vTtG3FfqyTbefrVWnn7/vHf78XEGZ+sf5hc75Hc7z8+c2lVvHXGrIR17VXF5K" +
      "GXmV77fZ4aOKd38pHcHMCiCAAAL4eECbpeuUNkz2d22TpYds3HJMI71j0nF7U/qHbWK3HLL1EK3vh/ifELssQq5oFR58DAsIMCfq" +
      "4Ue/H7KZiUz0eZqV/KUln/T5zzHOp2KHVL7Z3mTx5zd1TPMpU17e1RUii36TFfPGi+e/YnG6KjfV7Tg4/U0pTn/TNN4UqVJI35pf" +
      "f6lF8uiwrGMJhdIZ97nkNZTIy0sVqYe8TFa+ZovK2sWOfKsS7a6Ct7wK8LbEm9P4QxnM7C+D0QlmYAABBBDAxwNqmWu3R8rusAyR" +
      "ctXSYRlC/0i85sK7faGWMr3PhjW0AH5FPWYV2R2SznTaJflLVsHEaB5vCH4Uhr/CNFn6fZPbJS79xfTg6tZWll5phmW5bA/Hm6ZI" +
      "i/SfYvDyeLKGNGEeb/DUBvkHHPa8oRB+rtCiCD3bqaKW2x2m3W6SfaHZcbNQLyt5eS2BhewMeU33Z3ITnVY7U17sHHvybxwSqcuO" +
      "Y2nVlN0x7f8oxFOUeio37I4Uqo4BM/pri2UEMzCAAAII4OMBpcy1hM20L4ybeh3b55p8H9du6pQejptcr5smC01mmyaK/OaLvc8z" +
      "JJ1qNz/xVl1cN8nyNeT8jpv6mk5MKXtb8BXlz1tRbpe49BdPl8V4GtVkuWyPKDdEyu0BaTccgs6vo80ilXi9RhmFU8XsJJU/r7Dn" +
      "5wqMbq34/kUBGhJ6g6lEjWPMrx516123/N3yUqbkYgv56BRDxi0vYUfoLFXz7fZMNX98rUwNYNSMQ9KvI7sobqJORS3RCWZgAAEE" +
      "EMClDXxfGdUM9qlzlBfoUfG6ICrxkNfF+lruS81F4QO6SRFWkKfH953LxJln0Yghym3TsjUQn4ptsrDp0DCk6yY1I6ubxaZPNcOH" +
      "w1foZPDoQ257yJb0hyiE2xCFeCv0m3SIaHpDmQj7kjyP13T2iZAJzYDFnqcoLMNzV3/THn7VlPKwDKqPlLGt+8oLTCdHBatRHuFP" +
      "ic6Ql5CnJr9o0lD6i/sCvOE7bhTXuFDz/RXVgpkVQAABBHBpQ4RW7EFdrRN6LaIa+pR+VCPimkVat3VbpMWP60beEDCwoANmQS+N" +
      "xdHwOilly5D07DCv2dZDVabUvyalqpV3Q9gUmo3daFV7+58tjX8fZ2mWp8dk+nmmvqaj5drsjTdszUqF2Be8nVrePCBKmiHr15hK" +
      "thZJ/RXyI1vqtm20IWvaHulQbGb3KCQXkRK/Su0o4bV8Ocp8zz5tFc1U+fKDaLrooCC9ZLnwccLHD0/VYGYFEEAAAVza0JTFplFL" +
      "wxj75J2UOMVbzadNYOUWpWqnKHfpBF1oEvEXtfMGUY8q6BXzoYhytVk1Z+JhcD5NlT+fVXXJpwE1tAUs9EsNzKEhnqrZpHiVbvDQ" +
      "U9hosHL1Ro6HxPNUwRdYeVwdoD8mdeEN/teZ2Kjb7PmNwJWEnyskxacEptCzreSyMFW1tYOlvNzIuySm5aVZbnkYBf2W0tQmaI0z" +
      "5QWOZ6leNS0HV5rHK4dMUa4V460UfPormFgBBBBAAB8TzPb9f+sQNhumarfaLIVIp691Gx0NpmrqNraIa8W1M1z0fR7VT/pOd7je" +
      "a2Wfrg/ZPFVlioJr6Pw5KApLLaWaX9Mx8EoVKcsmm/RYRwdPlVtZqgh6YHjaKiv5tKqGlNlGu6qmYwg2pUB0kKeKsnGwkX0CsDZz" +
      "6EpSzWN2bcHzc7bD2HPsjyiEHu6gt/SKoSk8hdJAWlV86jBDXp1cHnqrrbnl5CkvHfl2l01HoZBF4oHvMMy4SNm4EOPHZOMnmIEB" +
      "BBDArGHyw5oDfrhWHp/nSyXj85SqXOVxYvy+Sm71f1LGrUif5jGLKV6MfRrIngac0zyexsTpmXgJBtip4b4bIh73s4xsPAQjY6a4" +
      "aRIPG88Ad5zJx9UZOFOIz8fUiCp+MZE5iBg3HjFVJG13vcTH2TPAhTM89hSLr2MX4vO0pdngzIiRI+MZUbwNGWOr6+Wy8ZQYrPJo" +
      "hTueEotDRXGkXuZ9VyqWUeloIlA1n0Af7nhMFKeKvAOTLwPGK95xjpYWtZfiz7C4LiEeb4TiwJxv4u2nmFqWiLci4zFRjJilRW2k" +
      "eCqUbhTx11iMG5vXvU/E1JHxV+Q4MTz4lvgJES+H4spQTK+1rngvxIOMp1QQLwfe87m4fymODcXfkTHUZH0UuyQ5Lp9a6tsRxf3r" +
      "uOKzUVulrCj+iD0+s39kLB6Kn0Nx46RcZGwe3YNft/zkfbU+fLhlJNtU68ODu28lvxxmsf5NfljjFZ9siQf/R100KF6U/SqQfTU/" +
      "R5d4tEXGv5HtlfezNeBVN0XvSOwRjzaTbMzdedm0vpavj+onXuRBRbJPIeLmEV8UB4nGtIyLRDjZ5+6Yg9SvcvzK+HjTozTnPdGX" +
      "iZTiZbnjFj4vYs7RHHPHV1xbMzNGJLWR5qw7Tt5br7mpXF6S9gkRW1LGtKO5x+iF8nRYXDw7P3fccR9JFjT3Zcy87l/k+4HkTfKT" +
      "Y1P2B10TzeL4Ynk/rS48pt46QT/LZSzHMdVJY07GiDoXLow/lj+vZNJ3aMu6Sb8QL+61y6nOX18oih/Wc3aGGaD5rR9yvWXxwc6K" +
      "2ElnZo7HovrUUusRtZn4oVhRxutCHxbNtWmIo6w+keswxXRKv85lUTwP5f1y7FkiPmbWNVapf0g+edn7qvqC9kjdIeOI7hPncERE" +
      "HMyJ1wv5pXlH98r1dW1NfiwzXVR4EHtIL/l+QPf0NshnIjX5uJkUNy79BmC/wcc22STTXaZ6f6lY65rvrN9ivE7S3afeEGveaY8x" +
      "0GD71nVCnBcj+4Lqjb3JxxbFrpwRa81j2xzxaV9WnIVCfVlMI/1mYbw/d3s2ipirNHaK66Rx6o4JevnlpeejV/uoX6l9tN4Uy/HC" +
      "mzP7S8ajkzHCZH8V94dcP2QMNnd/FMvbHVtOxkGbIe+L3vqynMdM9sf4W4XzbvItToP4f79+Jn6Gvf4qv4fsdXqGza36wjWH8DPG" +
      "m4dhWmCPv5qnTesl1St5G/5lIb44vp7v8QIsvuKHjx7wWCDkfKd1Sc5zGbeW+oBsDeqriSnaeLtMQ9zbud8oXqHlpunRuDBdsX/d" +
      "axv1d9fbQP/bRatEtf/6T2OH+kHaGTKWL43TL4h4io6b/507Q/7HMdyED+AdH1Q+Q7qc+sR4B0i+s/jXkk4ladD19LlHFaRB19Pn" +
      "Hr1TWdlNx4u3+XhmcZQz3KagM8DkMwvFT4+dCtIgvKRTSRoMLz8IqCSNvjydStIgvKRTSRqEL54/lRp37vlTybE9DelSq3s1XsAL" +
      "wFp/vxjzTXkYhO71k/wi8ky+5ATQNQH0TwDakoXjJZ1K0nCvn5WkQfjpdaCCNC64x1klaURc549VkAbhJZ1K0uiaCNz/fyjv2QMI" +
      "IIAAAggggAACuySAAAIIIIAAAgggsHsCCCCAAAIIINCTAQQQQAABBBDoywACCCCAAAIIIIBK2TGBPRNAAAEEEEAAs4+Xd6npbeVT" +
      "Qv+TKq8AAggggAACWAy98UnHX2ryCCCAAAL4uGE6fsqSysa2mNPSq0DJgyz1BfFMSfzHD9cCDsUb7QPW9wP9/cDxfuBcP+DcD1h7" +
      "AHsP4FA8yr3A6F7g4l5gYh/Q+QDwwgNA037A3g+c3w90fRN48ZvAxINA57eAF74FNH0bsL8NnP820PUQ8OJDgPkdIPMdYPI7wB0H" +
      "AOcAC2uM0YPAxYNTkhsEjg8C6+n42SFgcgiwDgGjh6YGxTDQPwyYDwP9DwPZqXTyYSD1CPDiI8Doo8CpR4GeDOBM/azDgH0YcA4D" +
      "sRGgcwTAEeD4EWD9USB9FMAZYOwMEHsZ6Kd4uC8DyVeA9CvAs68A518BusaB7DgwTnFIXwVaXwW6XwWcV4ELrwKdrwH2a8DF14B9" +
      "vwDGfwG0ngWGzwITZ4Hk64D9OvDCVIo3gOQbQPYN4PwbwPo3AftN4MU3gdhbQNdbwMBbwLMUm+yXQOcvgWd/CZhvA6NvAxNvA13v" +
      "AC++A5jvApl3gcl3gTt+BTi/Alp/DYz+Grj4ayD9HnDqPWB0Arg4AaR/A5z6DZD8LTD2WwB/B/TSb7WC4xclTHZ3dXftoyONDNOa" +
      "DsQ3vlphB+7p4kdB+scTCs6uUfBWS2BdfGQw4F2ce/RgbjFTOvdwPr06dzp/WPBpb38AAQQQQAAVAp8ThXIHcyyC+2Kl89Z/HxGd" +
      "S1b/f8rbH0AAAQQQQGVAQ8cHXuX/lPvrKmUR0/nCR0XnUoVPe/sDCCCAAAKoFHgfNZ3L/T++r1ykdN7734+IziW7//+Utz+AAAII" +
      "IIDKwMUa76OCqi/+E9Mni5Wq8+RvrnT+0ODT3v4AAggggAAqBAPep0PnHv1Hvq9cpHTe+9+PiM4lu///lLc/gAACCCCACoFteOud" +
      "g/9HfFe2OOm89d9HROeS1f+f8vYHEEAAAQRQKbjCW+/kfi3eKy9OOm/99xHRuWT1/6e8/QEEEMCnD/5YpD21pX9WaHHLytKLX5o8" +
      "LfWR11z4ZZDJVX2Yy9XQr7hPlhfRmC+vT/Qqnr8cwXv4YDCXyw3mZkLUr41zlG3sHgUNi1SXrK9xEeuTdcYWuU5Z77IK1CvrXl6h" +
      "umX9KypYv6TRVGEako70vC1kHaB6ootQT/G8WIy1SbaR7FLKL0R+da565toX9UXPzvX5pR7Pz7UOw6eOudYTLVHPXOtqKFPXXOtr" +
      "nEV9c60TCRamiaDLa38TXSSd1NqnTMvWXrJwPb90lvZL8e+cDgw0AmNCoVj0J3qAp5O+fp409GVAol9ZFNkNh7jswOI4+dsODYtE" +
      "a7xfYfQaF7E+WWdskeuU9S6rQL2y7uUVqlvWHxXfbtKcoHGzkHkxJ1AwM0heuXh3l1I8PA8wr1Rg3q2gq1fBianf+nsU2PcoGL9H" +
      "QeIbCh76hoK3vqFg470Knr5XgbZLwdZdCsZ2KTi/S0HyPgW77lPw/H0KJu9TsHG3guHdCs7uVtA5NX6f6FMw0acg1a9guF/BZL8C" +
      "634FT9yv4P37FXTuUXB8jwL9Dga6rut8daHYbLTSCLiwR0EEYD9drIkX9ir4/w==",
  },
};
