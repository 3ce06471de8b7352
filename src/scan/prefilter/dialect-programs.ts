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
      "pulumi",
      "terrascript",
      "troposphere",
    ],
    slack: 48,
    overlap: 16,
    bytes:
      "tZIxTgMxEEXfeBaysAiClAOkpKSgpIASiUgUXCBKhQQoCmnScYAUFByDgiNQUnKDUFBQpkhBgWTw2rsbNgsJQXzJHs/3jGb+2EKO" +
      "KN2TglDMxpQT5efYmzU2i+A4mk5MIaznpGaouS0JzlZBJ1qBpJad9gUeBF4MPCuMFSYKbwrvWpTG8CPmXEOzms5KPAKvTq44fWCt" +
      "5eiwxY6UivxDH1kPxwLnAsPQw8j10L7gTsoZ9WWkUv4S3yP+w+0iQ5gRlH7PFeBJYCxQN365eewaOAl+99PeGB8X3sledXpn9+Y3" +
      "EwIOWF5Fc/6Qryu4bWAVmBivsaFeRzfo2VM4Va+5EWxffexQvuak2kfWDlrty1udrfUB",
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
      "ruby-templates",
    ],
    slack: 48,
    overlap: 16,
    bytes:
      "pZOtTsNQFMd/9yNkC23SEcxCRioQCB4BAQmGZEt4g1G5ZMXj9gAIBA+AqEAgeYQJBBI/g0BM4gu3967tusHN2BHnpP/zP+eerwoa" +
      "0iu0NKotg6jEQ2eNx6EdDqu4vVoOxxU1f7suu92wsOFBhXUtsmBY3SvdpwIyCVcKHhTca3jUkGl40rW3JX+Kxw3xelg5+wp8Ai1h" +
      "+oM8z7k8H3AsNnyHicff2ibYX0DMVgRvOHoFCdwc+wLGAu4EPAt4Exabu+9AWt+JhL4s55wPR0k6lhsOwksQK0joqvfV+eLqe5e2" +
      "5q9araMkHe6rxj7k73d1rarcJsfM3FWSMlHL/MjXzpmPEP3/cuL1i+8AO0Cm7M6mCj6UnZex+uc/PdK2v6nr08zOcOdiOaaY3yzP" +
      "bwfJzUXjhL4B",
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
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "vVhNaBtHFH6SVtE6/lslTiJLDqiJaXWogmgTaEsLbvFBBx9CSW8qsiLJlokVqYnUOqWka2yo2l4aMCSHHHxIqQ455hBoSrfIB0EK" +
      "NXGgJU2poT74kFJDcwgk9daz8553vNZq1xHtwGq/nb/35v3MfCMv8CLH5V5ZjiVrMVke/KnnEUC/LH/y5xg2gxf8o8e+iIIyDlJk" +
      "bfEHgHmA3yYfUHstp4y/vSBF942ANOSJHgeIDsHrk19S++e52JnEVcULHgX6PoQlBV6Uldrm19Q+mLj2cWgo9Mbpw4py5fHR9xVl" +
      "IKScefqWguWkHyAZALjeA7CqADwMAtwcAIAQwKNBAG1J07RlrbmqaVpD0zQABn7cAKEMd7F1AGig8Aot9BK1zc7Ozs19Mzc3e0VT" +
      "Va2maqo6N6t+p1JpNP5orNxtNBps8i1ZIyNLjYZ2d0PDsrLy68rKzytY/l65d894/041N8IAcgQgFwG4HgFYigA8ixhWgjtDYCke" +
      "aF+iDu3K8w3bLnJH0gGkztT3OrSrDu0jHWlnZz3X6rXqchQAWLjWPAB1D0DTA7COWPYCxLwASS+vY33ou+AFqHl5Hxlxfautid+s" +
      "/zrWGfOyeh9AzMfHJ33Oi9uH7wLOw8azudZ8XA+nyOii/JL4eENnj6lnDN9Nj7OV+1AGmyuJY2XfzjmYDdj6mH5lia+RbOYUJf2o" +
      "r9v5lyVeJ8rwA4Cu63r8bKla8HFcLOWqksRxtlQsjyLOTJ+59BXi6XTl0sbu4NuV7N3oE9KP/NJE+ev4rvj5e1jqPD0GUKZoF2YD" +
      "USazh6GHn9uoKcRrEnVcxzaKHZq3jv0oNjudtx/jxG0+1XFsDe3F/BnEOZg+Mj52czRxDgP7Tb1oXdsxkZ/JL/gRT5cm5X0mHidc" +
      "Lk3fJlwpxZ/tc/bQIOZGO//UAnx9SYwVphvFMWsvoB1j+E1xT+PY3Ow7iD6jnDD6C7bfy1xOkRnGnGTzjMvc7iznKAcL9N1mbaxd" +
      "1Id92+nDjtqgRR5rY89/KdfNueTi+LUlBizPemCn/oWunXFs1UnGPrUugHqX+S3ahtnL18I/bA7K2zr6n/Z/2kcpR9Yw52u4ty6L" +
      "e6+QR0lBt9Ae5DL714XzkvJCPCsN39AeirrWupyte0DQo+nZOZ5t1Hvdc/ajGFqDsV4hR637ehD92i7vSR/Rr8QN2BpjFh4gd8rf" +
      "bFgQsxVb36Nud2cr07Gnh7e/3IO55TX91E17anEiUw+YeEDmOF2cyKgC3kB84txrF5tdWJ+dLkX3m/ga4ky2EI92c1zKZqbLiC/G" +
      "z+UXCb+b/2Csh68r0CK3xNhk33QWtOJjRp5hvXuq2Y4oezr2YRkfa9mP70ovwEIvwC2b534vwONet1Gl+7w23NmtvNE+gFwfjTrt" +
      "IG/Td3nr93IH8m71AdzflrdoK8ntfMP9ov7Ot6gkPs8rr9IPsNBv8nvWn8Wk1X927WRvu3ayj127k/wd9ljVA5u6/tnWE2hPXnfH" +
      "tR/f8wqXQc8Nhe+dxp5QLZ8d7uU49V4iMdBn4nkBPxbwaL+JbxGuJhJrApYUEw8LeFTAua0sV3Vdh1QqtcQyfthd5oprqQQt9X7T" +
      "f9Z6sruPr/1JKpWSF4IGfpiaeWX0JscPUjOn3lkK8vuQBLvPsW0+4zPPvWPINdqdR+04B7XTXWoYORfxe/bN+ri9n70AAAdhJ5+I" +
      "ec37wP+pSxjvbnQO0BkfE+4WdIdnd4im17zvsG+SFRP4plUf0dbkt6bwf0GS+LqFEx3CE8PpDKO11sX/HDwmh6P7vHiehfB8dMup" +
      "tzkavf2mbY3+NtwpgLmczmUq0gGOJ6ay8YSANcRT5yfjYwfxrJ8oXbhDuHgis76N08XRAb5H+FzcQaz5cdzluHYxSO3tYpB4r5sY" +
      "jOxBJ7s4XJb2FocstnpbyJRxTCv+TWPFeCBOXRP+N+rDuHUbW1YfRZFkiePp/wL6P4H0Je5N95RkC7tY5dlx72VpJ/c+QHdqB7+4" +
      "nU+xmY/6F4T9m+4Zdby3i7EjU05NZYrSIRO/KeBlwsVMdvQwxx9dzGYXEU+mpzKriIvpTLZwhHCudPsIj48uF/sie+hORf/rrFv2" +
      "AeudZoD+B3LY1wp75OiDLv1lt1ctS/Z3RqsPQsjpnGS1+t9pO3/Q5+tC7JM9a7i/SOjrQrxczYXQRyeqZY1wulwKDeKdqFpOzw+a" +
      "3N2OS3PuBpKq61dVXQ/olhLA/CVuxvSOhs1nJMztbNeHtXsNvVU1VQUYD5t4Pryb+xBntdYT17TWE4dFrqSmZl4FzZDxj5qaOQW/" +
      "bOOTsBHm57vPgf9Y9yAP2j1TyccTEfOmROdeU+grzkXjJvPn85WIqTvFbA3jh/pVz09VbuL8HjD3M5EfNIWzgsbNVPIX7kf4unbw" +
      "6CDvo+pPAFIy9Azt5trkqxHBF2LbSJjLePqpEQ5/ffv9XWuI6AL/v7rZIoas8+aGAOaHuL7qVjBAqgqJIQMDw2MGBoAUwI0t/C8=",
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
      "tVc/aBtXGP/p7nR3sf6c0npwW0EF1tAhg9omkMFDKIJk8BAoBQ8HQrVoG4iwIRbVUNJXTsUu6RBoIBoK1ZDBYwsZAgk0gwdBl0CX" +
      "UDJo8OCh0G41lOrV7977dM8nnU+q6YfP+r33vff9+b3vPj0ZkML2mJAX4l8wYA8Axtjuk+eIpI6LgGEBX+VRC2d+yn9IynerxrVQ" +
      "WQK+BlwAJr7ZqZE+s4yPDcMQCKyAyxkgY9y/OzFu5oJV0zFDWX09uB6C6093TSV/WsAwCxwsAf0ccJwHXhSAS0WgXwRGmvDRaBTO" +
      "cPGpiQmUAUwmR3ibYBAEu/d+vfddEAwYk38/BCx4zpT8xUkGoVQqA84HajAYDCZqPg7l2bMx52M1GI/HeQ9Y84CWB3zrAY894KUH" +
      "WCWgVzoV5enRlFTO0GXO3goLabKtnrgsqc+9DLCfAYYJz1EGcA3a5aZ446ZYapzD34YBdCcGbqb4G5ui4u6ew9/QAI4m/gaJnua1" +
      "d9XU46+kns8N9fxXf3smsG+m15St2Ts2p883SU/nkaQn/pL0FF+SfsJXdb5KF/vpeWIBOVF1nHP/o1rtHSPCfQ27ZoQ3NDwk3KnV" +
      "VqwIX9Xwhoa7Gu5LfOz7vvvSSn9x9fi72Yj3+DzxZci8Xvnd9+r9bIh/87tXPvgxe9qukVphLEXvnmdzakdI635pHtK249p5A0jr" +
      "oSk92Fi8u5flVxcOs4BlA1UbqNtAywZ6J+NHtnxHDtScGB+e6CwHqDpyLNaJ/XUHaDlyv9D1HGmPbIi50K6THlg+KS5HzpVdOQ7t" +
      "KptVZ7EDmaVdndOv7nPHlXrKjfR1xUFL7X+grSOOiacDtZe4JX89O71E31ogZjF344L001L+xHhy5ionikGPObSv4n0TgDeHT+KG" +
      "bIrzoryEXqwTPsL6sSMe4pyKOr0Y89eyNS7/J7+26umNzdtbjxyFbzXba26EH2v4swsKtz9pvtLw+lL627oCwFkgx7KK/1CdjThH" +
      "qqW6qj96PymnUk52ERFXs91o13LpTbSiOpcel+CTaqSnnb/w39V6QdWZUWexPARu6fWn2dvPyblSbsHb5oxWuaLuMmk1K+Kk3iby" +
      "rDsR32EtusDNfPSuCDvbedX7nMn3Jf+0cas5zEm81dlu3M8Dr6n7T1oM83Lyxpz2kmqhrr3XlhP5FflQvtSTKK92o7m5XCC8vdUq" +
      "AEVF+by1G+/bVJOf39nc/L1Av6G4M+Z89+Rxzm7k09VAV5O14ul7ml+UvhjnHL7vf1GMfi8k3d/V7zmLcf6Qce7wmDgqd/Ilctsv" +
      "Rs+wSPkx5neAo6I8s6Q98fVlb/puRndhxRvzu+9jfcY6uhPLdf8wv3sZOzPW0d03WncF33vye0XnUdxzJX/HgO/iwJvmmnIZRlwz" +
      "+B0caX71tWKd4PHvL0M6/3j68y9xirlWDw/HM84gbvdSCVgvyZplYrvfwXJJYAA+cPsE/ws=",
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
      "inline-programs",
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "vVlvaBzXEZ/bW+lW0kk6S6s/lk7xnaTCfdCZo43BHKZIrSkXkKionLi0G5yzZOeET7mL/tAzlGRxTCqCKKEUElq1hOKCPxgqaCmB" +
      "OmQNob1QI6mgD6GIWh8E1QfTFJoPhqre6u2buX1e7d6upKaLVvfbfX9m3sy8eTOzEvBL+Sj3qaI09aYmLig/+ziaA2iPVyq/+RSb" +
      "QWp48JKkhDKxr6jyz/+V/ynAK2rH6t+z1D6iTp77yZoUkkdjo99v0L8JoMfVX/zpMbWnftWkTr6e6ZA/UaWWHpBjEIlnBv72a2p/" +
      "Ejv/cv9q7y9j8x2q2vnyQCzW09etvvk0htf5CMBaC8DWKQClG2ClH6A8ABA/A7CTADA2DcPYMaxr/YFhADwwjPXNHbCvREwCiIYA" +
      "DHwRMkJfp8Zbb916+53fv/P2rVuGrvO/H7+l/1an64/r/1jnl2EYfzGM0dHN9Q1jAykaxsbGxucbjzZq18OH6+vsDQ5av58EmBwE" +
      "WB0E2BwEUIcAxocAykMA0WFwXCGofyV82mPHG1a7lBNRB5BPxr7k0677tI+eiDsv6QVmz63LAACoB5JdDgHcDQFUQwB7iBUJICUB" +
      "5CT+jvWh54IEsCzxPgriuwdtVXxm/ffwnTUvex8GSIX5+Fz4KJp1X3wUf3fDALJs02J02Dvih60ph7zI8lEk6q6yJtSVJvN52Zpo" +
      "3T9EPkhGAVVbn5k6dhVBpVZlrgPGC6O7J/NbaQBoxJ3r1oe1+614EG1kF3WXojWjPew5bKXYwOmw/mI72Q97v4yyon6sjzi/gmNJ" +
      "f8Q3018SADpB6Iu/ZLv/T1781NQHAC3A7ZLRJDtl45WwwA+zz0ZOYxlpsWfihdZD9EV+RV2wfWSappm+WloqhDmeLpaWhmWOF66X" +
      "5lcR5+c0LdXA8Wx+ThtHfH12Or0i4Hgj9nnt1XS1kdtCo4891PZjo70e8iG0F2kNrC8bR/OSrJTw/2bedvQvQX0c+QmSr9NX+Tp6" +
      "xd1XsWnYet5VbB+poH2tKYf3J3s+hdORvZDNuPFeRd6t9kZbHiTP0wDQ5qM32i9ka2ws2TprL6B8U2S7aJvOfXYKdUn7xuov6OQo" +
      "cwU+QBPHc7C9KBdRN266iDZ7y2ak2V7LeLP7Os4AQJeLDVQFPSzjuNSXxIOfEUfpPEGbKEi23xJt5bstnHYOddpMfqdYenU1YuMv" +
      "CJdLxXEF8cLMjU3Ci6W00oR47nr+koANxMWJ6/lis423EM+Vi/lKSzDTqBe8qrhuUdYj0frniIJ92L4dj9rPom79qHcIPqGK+zeF" +
      "scsn0eP7KC/v1IOBiJ+dP9962HeMNNv2sCfww+ZgvC6jnQSN6LxakwF5/LDVWzesrd75/lnrUc92d8cSDcjr7bZnddiJMcFJ/IBz" +
      "zibkSexn7VGXc0Dx6uuwNT9ltWH8GURXZCe323H+MACFns4xYkzqldPUzhcf2szp74af3bfsFvloQzpOedBedI5lbWzf0/hmj/H+" +
      "sUTI8zwKsrbtmMf8MXd/UpCetfW+gHSs/eQRn37WGjw2bccz4uyN8wvFKMag04X0brQWg2Yvtdr4iYDvtNl428ZXMu021hBnpxYK" +
      "dwjP5ud2Ec9lx6YTMcRX8tPFGi6X7hHOTpb2a3hqduYU99MRl/NBlBt7pv3llveORO0cOVgtxT9lLOPtvJrxdw/9xHaH+73fARDv" +
      "DJqBm2HJYz8GpVfsBFip0Zv0ofc0/MbB/zdOQG+7E2C/Ru8DT0pB5xtXRf79q005vI9Lb1UFuK/yPUr9mU059efVTvL2aif5eLX7" +
      "0X9GHjtm5Klp/ujgjtQvqBy2a3L397rsugW7H3bxM9byGUvlqysdHGsvZjIXOm18T8Bx1cZFAW8TXspkol02HhHwuICLAl45CNp1" +
      "0zRB07THXf55YAv6VeYb6Uyl3Ix8Kp1Nq93cvwauIcaOlwIpQp2oirnCP7t5nsBsMNYDkOnxLyb24NpE3mnOSg9/z+YW6VB9jP2y" +
      "M4PiLq/zK3ZEGp7noE9q0HdEOn6518VePsYr92o7Ij1njBcXbMA53hkPE6Z8m2IX0faWhZqU87wW67l9dFq50GU27qy9MjmINVC3" +
      "OUW+xThlTfE/A4e+RH689uz+aVuONHdO0G1nHZ7cdBskLoXhYBGC6DPlfv+8Vxx3od8+R5zvyf+3og/OZscu3+/meOLbF1+c7OF4" +
      "bCKbfV/A+wKe6bXxFuHLU1n1NMeXp7LZFQHH+2y8xvETTdOU4X4Lb2uVr17UOP6rVjn3jcV+ngu0uMSxTI5sHZQHUu3PqoPEhDyd" +
      "9oLkH4DR4VaJ2zkvsy+x3tiF3wj8ar6UE9Vy+pBdIxNr0WKuoVIt0ycWLRwxJpVRx2M/WBgbiXP8vdnyt95HXEiXl+4jnju7VO4d" +
      "sOMYZt9Vge8q+ixrLwk59nH0xPYR1StJ3qytFeUQpE5Fa1fwXFCw7uJaW8F+CvIb9amXeuWITr3RXPVq20HnakRdvfBacfbOAMdT" +
      "0/OzW4ivXC3NJJ7jeD49O6MhXkjfuHZbwJvP8TNJgeDfO6xvXmG7vtKFDsbPHmn+u+I3Q1FfSFu0yXbcR0F5Y7q2vvUJ/Ckeubmz" +
      "n9+X1A6M24PWjhThzCgnMFaQ7HOlAXWYL166WThD32PO5u8iLl5ZvCknKD9dvJlDvPCda6+/m3CwKtX/4Cv5BYx1UhkWz7vF9BSz" +
      "M9tMJAFGkwCvJAH0JLcH89GjR+kXxiY+SNr5o1c+x/MHkHXTfE83zYjpuCJoY5QfMFk+TNr346T9jdOtD2uXLHnrurYEEB20cWbw" +
      "8LlHeZPzPeU7fC5T1ypfg6I11390rXIObrvMRTmWJROr3/Pw4SD3g2Ef3+L0TyGymcVr6Z1BO2N39qNYsIrvadzSwrX54SFOV8y3" +
      "WMzA+ujmEwBNAW3ocE5G8mSylF3a2HtG499vWir7/A8f/9mpRlPIE9976qJn57y/GwLYQn71A4XBgcL0IQsDw6sWZh/iAb44wP8F",
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
      "inline-programs",
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "vVpdaBvZFT4aSdbI8Y8syxvF1jb2Wnb9sAqizZZEbIu9hOJdNtSstSQtQx2tHVsi8kq1Leq06XbIpluxmLJtU5KHQPOQB7fkYaFL" +
      "Cd1AZ4spggbbhT4sxRA/+CHQ0u3DPgQ2zdR37jma6/GMZmQ3HTLJp/t3zj33/N0zkYA/8uW2lCyP91bzy/LpX7c9AOhcPnXlH+3Y" +
      "DdKob0Gq+tKRC9FA3+fbvwS4Fk1/PPcH6v/tG+mF7p8nR8+0RALLo/2DAP2J6A/nfkP91S+Hn4v9Kh3tH5yQXluAP0XglfPpT5/+" +
      "hPpPp29+9/S34z+IfC2a/sWNryuRSLa3nP3iRxF8Ei0AiSMAH3YAbEYBluIAkQTA6gDA1iCAtqlp2rZmPOufaBrAJ5q2vrkN5tMf" +
      "kQDafAAaNvg03zeo8+q7V997//fvv3f1qqaq/M/P3lV/p9Lz5/V/rfNH07S/atro6Ob6hraBFDVtY2Pjs42HG/XnwYP1ddaCk9bv" +
      "JgFGhwBWhgC0IYDAMMDLwwAXhgGeDIPl8UHjp9+lP3KwafVHPhR1gMDh2Jdc+lWX/tFDceckPc/s2Q15HgBizA58AKs+gJoP4BFi" +
      "WQIYkQDGJd7GxtDvvARQlfgYGfHqbl8Nf7Pxj7DNWJe1+wFG/Hz+uL+Zk7XffBv+u+MHCARMWowOayN+2J7GkZdAoBmJ2h9ZGM9K" +
      "CfB12Z5o31eQD5JRB+5tB/c9QnIQeKviGow3Y02/KWs37epEfryuLwdRHjY05MPaj4MWRgGgFQCKQY887vrDlSDvvxvkZzqC8mVj" +
      "WwBA13U99VapkvdzPF0sVZIBjhdnSwu3EOeK2cs1xMWppcsjQRzzxsXvPQi6my+zjRaLfI3zRp6YnpPu5Vv4PmqCvZDeMb2oov6x" +
      "ebTuKo4j2zjsup14jl7tmWyCrWHs0d+kU5ObVxZmt4wM2++VkOkvZNSLWyGA+yFTJ5gdsd9dSI61yfg67a2Ge2OYyW9c8EXV/WHM" +
      "ZxcKIhYeSZ4kb4Nf1NMLMl+3ijzQeTHabIy4F2MO+qgdv6nbtB7b/4jFR0oHDI1dqGfiPuxkK4ft+RkJm7xEbdb6X+zNPa+wHxL3" +
      "uLedsL2esz3X8EyJ50Arnyf6Jjch93rkY6WVtzGdqFl0pBg09Zd07IrAr+gbWsn/FUtz1RYTbxMul4qnQogXZy5tEV4qpWIyx3NT" +
      "hZyKeD4zNj0eRjyVm75OODNRSrYSnizcbXWPjseAx7xG/vLmEdNOami/5PsNe8W9j6B9U6ygeaRXdd1GORrjBV/YzFq9GEvddLsR" +
      "76xfpMd+O9FLoG2K9MhmniVdL3loI4OMof8W+Tvfvtf/WmnKOIbZ/nK7+XuPrDEm2MYpjAsynnmbi345+R/WJ/ofWqtRDPa6lkw2" +
      "OT+bu3fExMk2jqfmZ3NlAW8jPnHp1OLNdo4XUoWZfyNeTF26GO8w8UwH978hG9mLcmS/aT92+Tfrp1zdeyLcfxBV8ZwzlvG1PuRu" +
      "ZjoBrnUC3HF41zoBdjq9ZrG6X3KIp17pnYwAZOsSm3Ch99T/zu7f7xyC3p0IwFqd3m1HSl7Xi3WJ/LvfmsfxPSi9mS6Aa13cV9N4" +
      "ppPW83PqJ3k79ZN8nPrd6O+Rx7YeeqrrP919Q40vhvv1mq4TS1FOg97rUe5nDHuvlN+KdXKsvJlOByImXhLwjoBPdpn4DuFKOv03" +
      "AX8u4FjUxCcFnN11IKqu66AoykdR9xz/CMbXYtD0y5RXU05DueNMN89vPNdS1MPVOg7qsWS0feL9XjfAp90Aj7u5DsdjAKdi7kWV" +
      "oygbce+0phrj7WxtkQ7VCQzf3WLeg53y00iTNJzW8VqAcurtbZKP13uccxU2rtjD5zCZ2+UoHU3SY+cm5gwJOmub+QyLeQphyhkp" +
      "vou6XcV4GrDJx8W6Vy9GQzu6zIasNSomB7FWZLemyLd4T2G5x+AzpOdk81SXkYXcYlw4u+4GPNmdnZd7JyS9ZRiiz22L721n93OK" +
      "M9Z2ig/t6KMzmbFz17o5PvutM2+ej3E8djaTuS3gQI+JVwT8hPC5yczLz3F8bjKT+UjAyaMmvsfxY0VR5BfjBt5Slr9y5gzHf1eW" +
      "X3pFiXO7CHm8Z7I+dpcV5RjHu5nbfDf7pXuGk/0eB4Aem/pOzaJzZH/Pgoce1EO3XJnuEatiLRttve6vpb15c9zmHBrd3fKSs+83" +
      "xjvU4bowBlvPi+pNIziW6lLGmmHhThU2a1JuCTklOxN9fDybV+zZW1uk8M7suCbwSzIyfIZQ2z0I/0x36UyID9YXJtucXMzHjmE9" +
      "9+xsLivg+4hz8ydyo72Ep+ZvIR77/uJYoI/j7xTK3ywjfvXtYuE64snphcJan3uOQrmeVXfVBPfLfg+1hIZ35qCpiyQna02IjfFa" +
      "9+9rgienGhXR81qnegHrBY3u6o1kQP2NZMDGeJXBAPD4VB9LdT7f/5+XXrSNVSG3WJXM2nadnsNZEC2vZxEVzt+u5tnsNwK6ZVv1" +
      "x7pGSMi3xbEUp5m9tKCvthujJtyvDEfRqbnFtbb+/d8B7mH8YGMeCXxT/CQfNOCRhjW/FHXIqP820B+v38faPPJizYu7bfxxs3HZ" +
      "umYH+eVCbv52Autbhdz8fQFPPM/xbGE6tSbg7Jc4Lrw9l9pGnJvOpyaOY3tufur2cfLjilIz25V/mjjzYr+JPxBwYsDE2QGeE4Q9" +
      "2BydfV3/fWZdWbR1sf4Xo+9uLvlGvska3TGP31wc7TTobPPW7xxxrOm40bL7nlbPczzYUgB1Jp8qV7Iv4PeFE5Xyh4SnyiV5kONS" +
      "pTy1NGi5j0uNvz5LboWBBrUJVvexq/1QvGfnHkkCpJMAE0mAcpL7Lv3hw4epV8fOfpA064xOdT9eZ4KAqus3VF0P6ZYnhP6Q6khM" +
      "xveT5ruVNH2m3RjWLxkyVlWlAvAkaeL+of33H6qvWdupLsbX0lVl+augDDH8H1VZfgmWbNaiWpwhE2PcSVgd4n7H75ILWGOHD/Uk" +
      "t3QxtTlkxhzrOPK5NWyneZXFiwuxYU5XrMuxuyEbo+qPARQZXh/eX7sjeTJZBmz6tpKcxhc/No7ss4//+BfrMepCPfHGU5tztq57" +
      "ZxhgDflVdw8MlAqUhw0MDK8YmP3HE4CdXfxf",
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
      "inline-programs",
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "vVpdaBzXFT775x1LsqSV1rakKM7alqVVsIxIZTCLKLJxyzrFxLUUHMLAeqMf79a73q2kpQoszlQu7T7oobSBGJoH00Ijgh8MNbS0" +
      "hky2Ciy1H1zpoSEV2BRT1CKIwC04jeup7txzdq7GMzuzEu7AaL+Ze++555577vkbeYFf0u87fiFJpc74x9+U1hJNGYCW4a6r/7iO" +
      "zeCN/PC1Xa8rbSM/Dvnvzpb/DHAuNPjVR69T+3eOn/rNz9UepTfU2vq9g5FfAUTk0Fe//Se1n/mo9K2x0VNtkWt576t/h+QI/PLE" +
      "qbn3PqP2LybiX6efvHX59PnzF7/77zeyIyMTb+dnv/zPCF4LEgA0AdxoBfg8DHC7C2AoArB6COBoL4C6pKrqhlp5qKpq+VNVBfhU" +
      "Vcv3NsC4Ij0NAF4PgAqt+guP2tlLjfPX5ufnfz0/P/8zVVHUkqIqyvw15ROFrnL5b+XlP5XL5bKqqp+p6sjIUvmP6t0NFa+Vlb8+" +
      "XvnLCl6PV5aXl5dXHj9+sIzX0T4AKQpQjALcjgKsRgGG+wEy/QDSq2C6PFD7iji0t25vWPWSdjQ7gH9n7Hsd2hWH9pEdcWcnPdfs" +
      "WXV5GQDCm5IteQAWPQAVD8AaYskLEPUCxL38HetDzykvQMnL+0iIFzfbKvjM+q/hO50ue+8DiPr4+LjPeXG78DeFdNh4RuuRj/Ph" +
      "pBlN+Nvj52OIF0aHvSN+2ZrjOAfrt1sYt0hr9Rj9o8K4OhRAcaHgnh0RkKxVmomWyX3Rz/eG9rmE62XvKn6+rjU/X2sJ97lEexrg" +
      "fdgzo5WiMSjLHhxP+qC3BVBffK5V3FmHbUxACPVFXOf9wFZ+2fNGwJrf1l0Gr20WtHay9lYbetSf6Emoo7reefh7a13zbEuTOlzK" +
      "KBw0zkIJ+WHrYLKroO7Q2oeCtfiUdmDN7U1ml8t13AmijQpw3kRdXg0atozOwtOgsV5Gp4L2rgEANE3TBt7JFVI+jrO5iYLfz/F4" +
      "Jlc4TTiXzRcRX0qkk/EA9o+dHB/chTiRHC9W8UTuHuHYudxYkPBoulsCaMS1xlHGZAuJtzWPcW6jyHsYx+j7huPE9ax5DHsoBQy5" +
      "kI0nW0jyIHtLdBexH9nzndJtQV1w64OsdJPZep9JJ9ZwvM5nwFpHQjg3eyfhbTd3BefW6QaM9ZA8GK1GC7007w+tkT2zM0V9GSbb" +
      "6zYssAspggQaOT1GN9K4Ve5ORrcBfyca+T6SzMkHrgYNv8yet7N+dkZJT4lP1lY9c5Nzk9JuxJncpWEBv084n8usE56ZuDzYgHg2" +
      "N5BCfPIHMydvI347nf/2SCPHZ65k0j9CPDo+nb7d6CzhTgBodjhfxSbDh1ZQn1ifR6hfKTwHUXwmGdI48ilVv0Zy9/G4ivawHlrM" +
      "bra48Gu1eGft4nzkt6zm60a/LM5H/vJFzrsXAPbY+Fs2viI8ky+jvaN5RP8m6vxuPJBm+1Dlx2fQdBPz13LmYYxhRTktNW+d17x2" +
      "Cfswe/eoWXgWZOEUTAbw12wv5RaAwxZ21mova/FI7ZRP9Pif978V/9bzRXtdEfw16cZLdfBkFw9UhDiurpggO5X8sMnA0h6OE9mp" +
      "5JiAl6o4OT7cjHgiOXsd8bHLJ2b8LRzH0slsEXEincxeF/DRVh6fBi30Qlw/eya/ZJWHsXbK2dynmJHtpi5uQn/I423nhzIhgIUQ" +
      "wE2b+14IYD3kNrrUfF4b1+d2vuE2ALmNRp1zmO+Z7+rm36s7mO9mG8C96nw3bGdyS6+7XeTfuXoSx3u782XaARbajbye9Wc6ad4/" +
      "u3aSt107yceu3Wn+LfJ4qAWfadpPNu9g7QTFb2s/i2E+B90fhrk91897If9Od4hj+c3BwaY2AxcFvC7g4XYD3yRcGBxcFfBTAXeH" +
      "DTwsYHnTsSiapoEsy3fCzhUGykH0eM9j+E2qjdwPGLl1Zi+P6VzX1JSd1by2a7EkPPvEu7oX4CELHPZxHY7sAxjZB7Af1y6ujcaw" +
      "uHgDx4p0dD+BtlkKGP7LLq9urXMOOzpOWUFXnfMM7bePx1i/CI5hMrOKw5rrnI/JXYwbupFvq/F3glvjC8IUF1NtRdTNEvpDUW7k" +
      "08X6ZRd6M6t52Rkw1xKZHBaFuqgVTZFvsX4SDTj7yMMvkB+7M73eYciRaMeFvW2vwZPV3rqpu0kYx1nm/XiGJMyJmhzyL7vanN4m" +
      "1OaIVq2ahltae9C2x2InLyzs5fjsG6ffvLgPc9CzsVhJwOsCHttv4CXCF0Zj/g6OL4zGYkUBN3Ua+Abi6YH0xL8QzwxcnuzuMnCq" +
      "i5/HoMu6GWtjuY+4Px2Y9zqNd7IblMPZ2Y1XgOdw5lpOxaTLdO5fBA97Ub+dYmzSwUXxWwh9o/AZeaMYb3dY7EOtvLh6hi18SsVv" +
      "XxPrsMmLrL6HPA062wxzzkz2qwFl9UioX4u1DnP9p03gy6qeXG/tjyJ9s9zMNIKCzxf7UnzG8ttduBarPqzdKWzZj1bc6YxcP/B8" +
      "/VCPHVD+awLfdBapPnbQ5RxmHynqt14br5F/M7/gJvducsmL2be3W9QK6z3jZpotZH9HZ1JjL3GcOTuVfF/ATxEns8eSSjfhRHYV" +
      "cWI8kzv9Mse58WTmJuLkeGpgFXE6mU0cPUBjZXnsQPW9PGfg2O8E3P2KgRcF/JAZux53mbOYS6xHtr5n54vyJ/N7ynuYTdst+Do6" +
      "r1Gh7i0J+lY9cx6j5kj6YfZ9YarhO9jLVJ21iU6X3+LsbEPFb29nzN+tOjCXdawjWdT+q3baxfkNcj19Isuy1HRQx6vy3Gunezj+" +
      "Qp47fmqYYy01kC+MIc4eK+RvEU7kc9Ih1NNCPjF7yKhNVoTv9HHk3WzfnRIoonXxsEGDvu2baR3CWmWteKxWPZDaa9kj1sdtPZDZ" +
      "x3bhmxnNTd+V/p+8dKGdczpzdnVJmsttXbIZz6Fb/vT99RnrbcG9dzue6b3+/xMCDacv+m14ztz6GEnIR+4cwVjOa8QiEtr95FRu" +
      "eugwxrxTuWkF8VR6fOCmgId70P5euTRQQZzMjL174gj6icTsu3OIZ85Pfn/1iGk53tr/v+B1KkjUqImwepNVzYnSRKYPP+0FuNUL" +
      "cL8XYKOXxyvagwcPBs6cPNvaZ9Q37eqNvL4FfkXTPlA0LaiZriDGQFS/YvIe7jNuuc+Ik6z6sHazD6Lanfk91dzM76mWF9D3VlHk" +
      "AkCxz8A3dKwp8tw3QNXxfxV57jh8XsVDsNHHz57PwTaZ40QP6dPs5EA8asSXFHdXhL4iLRp3afLK5ELUWBP5thLqK/UrXEnPLgn0" +
      "zXxQ/FYhv4wyp3hatPMV4bx4if7M5PR6lOO52cnpcD+XhVibZHEEo6loTwBkCd7qf75+SXsr7qvYJvO90L5+T1efL//wyV2zSmlC" +
      "TfWDZxY6Z6Z7qx/gPvKrbG46yAUo9usYGL6u400jIgNsbOL/AQ==",
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
      "inline-programs",
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "vVldaBzXFf52dqydlXal2ZUlr6Vd1W79sBTWbNsEVD20UmuKAjFdaqcW7RJblmxLWIq2lpbKINLBgVQNoZgiSGj9oAc/6CEPLjF9" +
      "SaFjMK1KheT2KbQBi6CAKKEOeTK09VR37jmaq/GMZldqO3i839yfc84959x7zznSIB9jYfGPhpHMFdP9xrsfpIaBjtzX55/8jLqh" +
      "6Q++rxmxsnnS1H/4+clfAMum+ctrA9z/5WzlK3+5p8V0y7R69cFvA4N5c+QPf+f+4sfJ7ke/LmfxwNRaj6HFRCJXzv/tE+5/avb/" +
      "qvdO7lXz86yZ7SzkTLO7xzS/+cykR08A91uBt1PAggnY3cDdHPCv48BaL2A/sm1703af9Qe2DTyw7fVHm/CeE6YGpGKATQ0xO/YN" +
      "7rz1xq033/rNW2/eumVblvz38zes9y1+fr/+j3X52Lb9Z9seHHy0vmFvEEfb3tjYeLLxeGP3WVtbXxctNGn9fh4YLgBLBWC1AKT6" +
      "gDN9wEQfoH8BvieG/Z8TEf3mwabtPsahuAP64cTXIvqtiP7BQ0kXpr2GxQsaUgBwdEezizFgJQasxoBtwoYGFDVgWJNtYgx/T2jA" +
      "oibHGIRXdvpW6VuM36Y2l65ojwPFuJw/HG/GssGLT9HvVhzQdY+X4CPaWB6xpmGSRdeb0WiwyZJkq6ou6Yo18boXSA7WUaPGCVt/" +
      "K/2u6pKHkH+R1iVssU38XN1q0dJ/key9RXYosvxk222f3fuPSH5b8b397AuifZHWzePEGJU+y8a2WCSeYi0nAXRCGUu/7If/T1mi" +
      "tnIPgDZIHxM82efEfCOuyKMBcy2SB9tKfLMsvB7mr8qr2iIBwHEcp3R5pj4Rl3hsaqZ+Spd49urMjTuEX3ptatI4IvHVybHSiIK3" +
      "CU++dq201CLt3xLhA7w2ITevgc8A3ksstxgr5jFd1o8R/+/Q7aD90egZtaLsE3eNcSBDNNhWbK8gGqtEQ2Ah57Byjgn6xwG0R+iP" +
      "fZXtLOayn4n+CVpnkf2G/MLv4xnSKfusO17RTTO0mrqsjOavKXEex0nH55PePWDQvptLAktJb88JucV3lFDtdHyq8z5NSrwV99bH" +
      "d5HoE7yKdM+0hswP85UUjWd7TmjeflftLGiskN+Kvlber1Mz16oJD99nXJuZShmE52ZKFcbTV0fvKNhIEp4dv36f8PTF0bFUK+Pa" +
      "zMuMa1OjC62NxRf7BXBHyX6qjspt+5+/Bo0Ruq60ed+q/aO4ZxWfWaW9x3ZdbWt+n7M7+W0dtI+NkLF+fjrZ9fT1/tlam8SjYxOl" +
      "bcKTo9MX+1MeHk/JdSUC9KnqRnyzLEGxkujnuKrxoOXEQczfYAQK1OgNi1PMNFBOA5WQt5YGbqcbjfqcuBYSOjXKbzNNB4j7VCL4" +
      "PYu/vvP/64fgV2kHarv8lkM5NUrPblflj85whuk9KD+zAyh3yDuHxwuf9NsvrJ/1HdbP+gnrj+K/Rx+bTuKZ4/x0503sH8Q/79dH" +
      "dpNvyYPfQVOeg+5+r9cu27Svq6+Uy/fSHj7R7uHbCt5UcKWDcL1cthS8rGBbwZsKFrvcchwH1Wr1ktlMjheVhAbvuTaKM9x8gs4/" +
      "joP4nhavmQHKGaCSaSJvtg6X1x70xDNIXyz73QzwMANsZeQe0LPAqWz0+XiMdKOunWmKvEy0383s5cM5ofgVdw/nHlPZ4HvLbJJH" +
      "GJ1Giw1hvT1NytHfGR7ninEjnXKO0HlQTNreJD9hN/VuzrOLBMyvZPbGLrv3ub43XlR9e1HJ7fw5mVrj6CFvCeIr9pC/HiH0oNYF" +
      "gmiqcqtx0Fwy+o7+0v9QnrAzwezy9Mi0h4PyjZBrvnMfmYNs7/pRQLz/sMuL9XGqsQhHPfP7u6MDJXVerdu7B/3tfH+l6Q4ZGBi6" +
      "UMtIfPa7Z145k5V46OzAwNsK/kzB850e3mZ84dxA8ajEF84NDCwruNzl4S2Jn1arVWOk28UfVee/eua2xH+tzr/4rZVumVe2+XK1" +
      "JcqZxDq4nsL5tvgW+uexu3tFiw4g+XJ+75gcL+aNdO7N8buorhZVW3F9sE3JAWJePqzWfNT87yjXDyJi8YkmY3LOC4Z+PDt06ZjE" +
      "P5isfWeN8ESpVv+M8PTpeu3l3MH0Xsl4tQbWn+hL07oayVN5LQbdE+00t9HamFvrjHu1ti7aJFE6Zforaq1YlZF4B+n13NiNyQ9z" +
      "El+8PDN+6jjlXlPnb15iPH16dPm4rBElm1iP0IlbF1bWZITUCfzjoqruWYq3t/XGZDGUs/ROD92hmnfeGpQjB+bBRNugWlEqoi4V" +
      "VjPx7xmmtV8tr1FaLWTPqYtzN8s9XMOYuzlHePZ7V370W8I3SpPjqV5qL12/8oKCrV6f2rX9/9ChRQWN+8StIqcIyis4bxBrzOWB" +
      "/jwwkgfm83I/OI8fPy69NHT23byXw4bllDKHgW45zjuW4yQc35OgPcY5irDFw7z3buWlbsPGiH7N1b1lVeuAXvBwsfD83cW5m7+d" +
      "cy5Jy7Gq81/DuEvr31Z1/kUsBNDiPM/ViTvuBdwryLMvHuGjfj+Pkf+Mzl0pfVjwwgn/OI73Vqmd59Vnr9zI90m+as4n7n0xxnKe" +
      "AlUD5/uezwtZn0KXekCfaBc8/vkT12RPPvjdn/xmdJRc9Z1nAXb2032vD1gjea0dg6Fax3yfiyHwkovFH6CAT3fwfwA=",
  },
  {
    made: [
      "command-line",
      "here-documents",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVk/TBtXGP/ufAZDDByOSR3+BMeOFKTWiCFDGjGYNEoTNUhuADVDJGOMASsm5wZb7ej+VdQJtRkyINVDhw7p1AweUGWpVMrQISOt" +
      "OjB06FBVHaKIIRLNl/s+7tnc3TvbKScZfnfv3e/78773fe+9U8G8piLRy9Eutd7zNcC57uCXAAMw9fzbOjVDr3756XCkAvAZaJ/O" +
      "+jIAM+C//tPv3N7zCXyl57XYfCWZjOkBFSBwJRd4/ja3z9yY+BzmQIWJJKjfREMAoaT/5j+r3K74lB/Pv6+cUH5WlB7/+R8Uxa/8" +
      "8sWbvyl0bfoBlvsAoicBHg8BzEcAHowAnBsHuBgDgH5QoOlSoN/xjq4Bl7vGB8iuEVYhgH8g2CBSU3qd+esxAC0OcCUOcD8O8DAO" +
      "sBUHqMYBvotTpyjIL7WjZkcZbNp9BeB7BeCJAvCX4vHlBie5XLrk9UpntulS5wU6Ul/rcGwCHaoXbSM6hnBu4rsqQFIFWHzZo6IC" +
      "VF/e11VzvPdU8wc+8x77Yf+oz+yfxP/UVvEBVH0AdZ985GSyp7VG2XjvJBvbHGQ7OyYJHi9J4NnwhGm4UD+0p6YB7Gom3ie78J6f" +
      "sw/QrgrZGPGbfsD2JD3HGDs4ODhIXJ+ZxSyKeC1RLO/5CKeL5duaidcny8WL/lZnwdEoHiN72Pc7fnOsozQ26PM//VZs8H2N9OYx" +
      "ZBvQrj2KLTt70Uf4Po6jnexp7ahsjg2vsl9xSGQHyf5FnxWbUYrNRYEPdcJ3KhTDrQSZXWuMbF4kW6oUQzuEeU6yrRe6rXkgtrM/" +
      "8Dm2z3c3zlWRv0592R6OW7TnLACcBKsvy+Y4OE5dZL7hnOGkD7e76YN9XodvjlsXWcYaBoATHnI9cj7qMWUkSRbe8zixPSxf1Fcc" +
      "C5m8Q/sd5LHtXuVhXHRJ5g3rgPwsi/MWz+FDfrWRl+3gPPG6eN1i2Y6Xc127+rbLO8A1zWMd4HzIY4U5dZA4OAY47uw4dkgPxKgn" +
      "68V2eV/5BNpqjdD/raB9/G4HnWP3j6D3uNW5pi8ZZa3LxOklo1whnC0Y5ReEV/LZRKnbwlrgEKc3BRztMXH+7mriVwunp3tJVsFY" +
      "fSRg7QTJLRirtwX8mHCiaBSCQcIlI5EivFAsGC+CAKdfbbHc5x7nP/ZJVLVyF7ZjzUYfVemec11z3hyk+OY8WBXWgyzLK5dMb5wT" +
      "bnpPa42y8L5dvVvhku1IMAcEbdafbvWI16S4jn44YN2La1avMy7Z5l4McwwuWXXd3ke455zSzf1nSrf3DXM4+dkLh8ySU+RfnOd2" +
      "cbOvO8eMF/nM7xSXnfJ78TPHYSd+lnF06kev/O36Ucbfx7l7fSUz0W/hB4TT6yuZPQHfGDDx5J2LGzXCudmrM0Xdwo8JF2avzkQG" +
      "LfzxIPdZyewKeDTEfVYyiwKu4ykaAHR72Id63X96PgxxKKohanKrqbzf18P2e/2psLXPZz6nNWarfBHaAbvxvY6aP0QelI0Lx21F" +
      "FfaypFeVxgj5xDHyU0xOlotL9ZN0LpAqL6XCFq4SzizP5f9lvD6ZuTXk/azA6VSEz1GfKNYabyvYWHueDZm6hk8dXdfp5nC9en+H" +
      "fFmlPTc2NHPhuNqtNZmH/d4uTx97I2yte72+G5Lo0Or6WcbndjbitB6HpvW4EwevxxHbrcd5yosxbccVoPicWV5euHCKYi+7tlAS" +
      "8DbhVLm0oL1x+DyRtHB6k/HycnqPcD6znn4rIj+THaZcJBtTr+dJtYj7WRLLE/dO/6e8fsr74ri2MgdlKSBEa1nHun366P4S7XPa" +
      "W4Yke+F2+bjONO+B2+Vz2lO3ytfHdVltPafw/LlslO/uRix87bSJ541379UI3zBW85FhC68JuCbgwAjNN6OQvzUiL/PN/rWrk/jb" +
      "H/Fex7skdbcVPo9n946fbHrJdKxBtVFT9u6o+RO/f/GzFr4C2X4ICpFMcT65nfVhnEyMme3XxmjdSvkC+w5K1r1YY7huiPs/PpcX" +
      "v6Uwl9v5V6tcbvttJ67mbzwDNj4TuZ4o9jxinDCHkz5eOHpoPs7NXUtFRi28RviDuUuX9glv3Mx9uDZGOHEnVxOwdoZw+k4uxXjj" +
      "vdyWgPfOmPOf1wC8VpzWjtZdjmGx36JwrtzcfxzM8XHy53bQ+exgO+h+ju01rlkHp/E4Dh3OUNnj+SWe6R+nfLtvCschn+eE129u" +
      "djWqm+ZEOp9ZfzBu4o82stltwvmVfPZvARejFn4m4NJZExuFfPbZWVMvcInR5hqqkB7v3MtlNmPm9wifJC8228kcmVIu8TRm6uDG" +
      "4aRDppRbCMflOtj5WuBIz8ePVpT/AA==",
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
    overlap: 34,
    bytes:
      "vVhNaBtHFP4kbWzZkq31j2zJpLBtfVBLZETbFCMCVYIgOiTUNAnpYaF1fhUi125jgQ8hXWJDDDHUUENyKDQQCoLmUKgLhQYqSkMF" +
      "7aEHQ0sxlg4++FBoDjkEmnrr0czzTtYr7cqiHbzWtzNv3nvz3pt5b9YP3ow145Fh3Fw2flg2SneWDOCT5eVvf3okhuHPHJ3wB32q" +
      "5leV+ys3VWBBVZ8ef5XGF1WtX60p/ixU5V5GCQDKEfWr44u749muUe0brR9I4eY5ZDQci2m/ju3yH9dK6Vfmxse0N1Na6vAXCU0b" +
      "HU+lvtzURKsowLNO4PduYKEXWBkE7kaBrSFAiwHlWnm3VcvlMsBArQypaQHgIIDdzjLeIjg/P3/r9te3P52fLxsG//t83rhvUPut" +
      "Sq1cZrIymVq1WpckZLJmsn8b9ba+vlGtblS3N0R7EAPWY4ASBw7FgdNx4G4ceBgH3h2BrfnQvGku4+r+pu22YFvSAaU99f0u44bL" +
      "eKYt7RpZz7N6TiQvABhk+8AHlHxAxQdsCRz0Awk/kPPzPkZD73k/sOjnNEGBSztjFfHO6LdEX50v6w8AiQCfnwu04lnnxYfF7ybb" +
      "1Yoli8lhfaQPW1NO6KIorVjU2WVdwle6wvmyNdG6rws9yEZsmaZpmslz08V8gOPzheniqMLxtUvTH32muIcR81GHWGtO+KUuV/iE" +
      "2Zts8Fjh/qhIfqP1XxdjjJbNI74lQUc+apdvRPjUa1yRbxiP+hoDQJ/gwfQJiqcRj4rgwfBjxdKL1uXm1ZeEjZvZV5Y50WHpKo/T" +
      "HmH9i5JdNoXuMv+gmEsxuihkMju8CGAAEq34JTv+n7qwNBCSYoTiISH5hM4AZvuK34oT9k6ySF/iL+sj27qT9kxh+rJ6wMJ5wjPT" +
      "hTLh2emk0sHxpSvnkzMSZowYvvLB5eRSJxAH0OviY7Il6cnWTHZg43mhd4LWLdZl90Gf2Fdk0zq9tD9a4eUld3g4SH3eGBiOZw87" +
      "aykmmN7hruYxGBQ0h7qAE13WO5tfEO9RoZSdr0zD3slfJTnfiDikszchaCkP9Qmdm/k6IfKErDPlLqZ3wm+dQ2GXM9Irrw6K7alL" +
      "k6eDFi4LPHZ1/NpSF8eTU2OTmwJfS169mOm28FI30A++V9zsR3o75WPZZt4TY7NCyddeDQZgRjz21i1+Z0PASghYbfCshYAnIa+V" +
      "hRnwN6idvMrLhoELVIxgwkXeduDGzv8bbchbDQNru/LuNZTkld9oj6y/exWdE89+5c32ACs9fC8QPYtJu/8ajZO9G42TfRqNu8kn" +
      "e4TEXh0rzpwbDXGsn0mlBsMWXpDwEwlneyy8SriYSm1KWOm18KiEsxK+0Ou5RlbQ9v3A2FdyCYlcF45YtRnVY+xMOhThz4kIUIgA" +
      "S5EW7lxGe3ei/Z5kQWEv0r0W4bw0lcd2RgXeV1sxrvO5OCxsJ9uGZJZU3l+LPK/Hbs4L8PqK6reK6lxHqy3KaMTH60W20ehIi3qs" +
      "9DWuxRjdah+fw3ziVDf1tiov9HxNc1Do7TSfYbn2IUz1HeV/OfYXpfrZXvfK9+cRES1Octkes991mR3kO6cTT1nvilSvsNrE7Qh5" +
      "+T/Up9GZURiw7Ei8c/aauMmhONBEZyffs3en+k0btGq3bpEP0umjZx9EOD75dvaMoXJ89GQ6vSXhE30WXpNwtl/gs6fSCwKfPZVO" +
      "P5Pw0oCFM6wAH/V2+LNcRo8adT+E5Hm5qJV77f2UM8X3jKe6rgdT0Tpe1+dey+Y5/kOfO3zMiLoffax2DcCKDTkmy9HWvxW4ZQwK" +
      "E7lWTg3tleGWMftFncPi1svdOSjF8pyQR/HFaOn70OT5fLIWFffVyan3JoZErf/OxQ/vDvG7UpeHOzh7yH707WXLZi/7nWSQvtW4" +
      "3CPy+7lP1MzObdO8tfN0Nk8ae8+eA+L3x+Hn43pz2LJbPjlTVIc5nhorzhR2EqphmiZ0XVdiVo3fqObmOkIxTPOOYZqdpq11ivAl" +
      "HernUMx68jE+bpqGoReBxRjPOY3m2OkfxvbuNapvOZ1p6HOv408HOqpzOd0/hj73Bgbje+monrXoDuNInNdtAZc7sn1/+CheZy8m" +
      "L8T5fNlH7MxhNIb5FNCDKMX3+pHskZfWJI+xfibj74/rLvjru+9/trvFlGLrzraD3+x8WVLVRri+xo7xoRfxS7yOwfBWHbOPukBm" +
      "JwH/Cw==",
  },
  {
    made: [
      "command-line",
      "kubernetes",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVdNaCRFFP6me5KpTCbzGw/qCqPkEMQJYZOFPQiOkkMOHoIi7KHB/JDdCZuYkd2BHJa1NGAGsoeIwnpYMOAechzRQ8CDA+4h4II5" +
      "CAYJmRxyyEEwgocFNe28qXrpsjOT7mzEIp35ut6req/eb7UFNWRNfiXlh7L+iZT3vv9YAitS3vu9psmw0pm0FQVEBNbq9OsAJoEH" +
      "I0mmjxHlmhXJAvlqOm8D+SSqI2Mn9MvRuJgTFiDw0fNIC+SiYm3obaYnxOO+vkuJIfGyECK+mhAinhDix02hx3g3cK0HSPe1dkYt" +
      "BTxOAxsZIJ8F6vv1k9Go1+sAgf06jEFaXQJwMlnHawyXl5dXVr9e/XR5uS6l+vtiWX4pefzc4FGvk6xicb/RaEnSMmm49G+vNXZ3" +
      "9xqNvcbxnh6fZYFHWeDXLNCfA17NATIHPMwBxX74RgRnj3wAPf10y06GuJB0IHox9a0AugygFy+kXSfrhVavHcsLAMjN1QiwEQG2" +
      "IsChxpQVgxYwbqk54uH3UjNjqpbiERpvNGlb+p34D/Vca1+at4FBW60ft8/j2faHT+jfAxuIRj1ZJIfmWB8607jWJRo9n1PaUV/S" +
      "NjvQZyGb0Lm2tH0OfbZzoso+xG/S2Z40T/Q7Bh/xmPsLvZbPU9Uy6TwvAmimrcerf9mX/6cuQenwHIBeKD+RTPYbrRe2oY8FbHYp" +
      "GVUti95ZFz4Pyzf1NX3RBcB1XbcwvVgp2QrPzC9WBqIKX5+bKTww8CtdCs+9d6Ow06X83B3gaz4D6ce6cr5w3LF+xEvreF+2g7D/" +
      "m31TOpfC5jPnBNuO8jKj92CfsF/a7bGl9yBMeo4bOU/7PwsgGWA/jkn2J63leCJ6SZ9zkOND+98fyxltU47NFr9hm/PsFaZehyhe" +
      "kXAbnM6Ufl3fOLdIbynOzmWhedYFUBfeO63f1+8xzof5xRvVbg/vMy4vzl+NaXx7sXCH8cL1qS0DjwqFh25evYUeIAu1t19fUza9" +
      "c1y06w1E5z4Svu2d1bQjF7sPACjrxz/iBsjHgWKHZ7LJKONhu5xrWx36eFh523Hg6IR5IkDesX23+f/uBeQVe4HJXmZe7ygp7H61" +
      "XlP/4BvduH6eVh4lWT6h6gbzU0z6/deJzvbuRGf7dKIHyWd79Oq8HaqUp2s9CjvvDA+vxz2c7vWwNPC2gYsJjSvDw2UDrxm4ZuBt" +
      "Ax9RQRoImVFx7/m8LzgxzXXbfZ7d/fNsL1vZ44njOGKzr4V3naXLY0cK/+IsXXlDJIPLAdUtG15P2tK9p9WvkufvnUFfA1wBzDq5" +
      "mTwtI/S9OEQNa1dRspwjqXD3OtItn1L0Ykr3aN1ziFf7w52aKRVKSX2Hmlp4d0fjW2/Nvj+ZAp7RbgjqE3xf2DC/MfSdqOUrrbPZ" +
      "MzK6Z55112Dfmj2Tv1eobw5a3h0oEXA/C7vXiW0WhqZ2UtoehZuzo2kPy7SyTU+IuzE9HJt8zzv0xaJfh36+FwbYvXTOPm3ps5UK" +
      "5cof+jwLQ5XyREYH2r4bO3bdleYTO/tD63Qcd+nfR5l/15ODjIoh6bouHMeJZr3+2amfKV0Qla57X7puzPWNmI5LlkXnHc56z0RW" +
      "0V1XSqcClLOqZnda4+d/mD1dy7h3KD5XOksj+KkNH/cQxfe3dJZG8VcbPu4VHt8VDORU77AD8sJffyIcs7dnC2/m1HrTF1TTlQ+e" +
      "AI7AWu60v9geE4auJo3mScafH7Rc8Nu33/3gd4trxND94zZ+8+97mANEv9JXNo0Pp4Jvci0MwtstDMABBptJ8Q8=",
  },
  {
    made: [
      "kubernetes",
    ],
    slack: 48,
    overlap: 20,
    bytes:
      "pVZBaBNBFH27mzST7BqiKBQRDcVDD1KCWujBQxAPPRQJguBhD60gFKQQKYGcdGALLRRLwEO9uceeSu4WzEkKeih4Eelhjz0I9mZB" +
      "3XH/7k52m2S72+aTSf78/2f+/Dczb6IiEN7hPR7Klm1xwOJ8q9tDX+qACjBAWatUAVSBz5dL0quSZxlQAKyhAqCiY60+Jf1TDbXI" +
      "GPO8OfAcfUNl/PqS9JeN3XL5cfmm4cvbsmFcKhvG7qERyqIGdApAgwFdBswXgW4R6JSAvyXAiYlwHMe3CPqNiQbcANA3OrglVcuy" +
      "1je/bb6zLJvz4PPB4lYfk99Ciu1LtWoLYYcd27b7buH6srfnCuGGHdd1mzpg68C+DhzrwKQBPDCAZa8dGTgtKs6UFLe/NSOljozC" +
      "LjR9JLkUf32M7GcGKNnq40OWqwBoGzYUYEcB9hXgSAGYCkyrwLwKLKuBfyO0kY9idjz/frxPY8M+LYhOxczLuVWmnRdJZSyUR5R5" +
      "rvNQGWG7AqAwAqd4zdRv0n3VgK4GHGhB/9izVXKBn8YfaKnpMmKljHkegWbYBkUSHHGWnQN6Cc2hFPmsJ1hoasI9zpqvkQea/XyN" +
      "lHyu9tr7fj1Gvl4ecPr57MRMWeerTcTXn84o82G7aD4+AdgTwEQsns7k4P4l+SXeSX6JT5I/Lb/EQ5d80Wo+r+UC3Xxaq1Xzkd6J" +
      "6TSh1BsxvSf1Vq12HNMrhUivxfRGTG/SBb+d7UZRHbJNsj7fnZimyeZY+kWNz7PIon0YtEv81GD+Q7N99xFnvv7DbM8+fM/Syeta" +
      "uIA07toI+Z74iYV24rKvLIglHptWT/OY5PmllZmlnyx4T1iGXNKelS9lnpWZVvNZ8RxvZirF5jKMV0e+B3QHe8UAM8KF1ky/tH6n" +
      "GGFA+FHdNID81VJQp3xLKVbWt/rkxau6vNyOKLhCrHutcPZ7NlyDpBi7dPqs9kpBLi6EgGmaTini5iSuDP8z5rgQ21yIghiQQni+" +
      "ZC6qzdCjdkeX9XFutoAFPeCDpDGD8VwfvheSl0LcuNm+h+6IOMlPQdw/brbv4/uIOMlDUdys/8dIG8BR3nUuTgCTYdoYxlrWIuvg" +
      "XiEwW1gworzxWIojHP+88eH89fHTl0GIRew8bLsj9mBw3o4BdI3g5HIabrbQNkgHYAIHnv4f",
  },
  {
    made: [
      "pulumi-program",
      "puppet",
    ],
    slack: 48,
    overlap: 32,
    bytes:
      "tVc9aBxHFP7253ZXp727XflCRFDIOqS4IoVIzo1QIYcU1wQEVroBW8SEM5GwIBaoCM7gO2KBlcYRuAnkiiOoSJHCXQRxoYAgTSCu" +
      "whVXqFARiCGGCKLc5OZm5na12s2udOSh0X4z7828n3lvZk6HIPqACnrcol/2KQVoi+78SaFoBhpMwNEDtA0sAQi0n2Zcxb79pnMV" +
      "jjbCX8yMPm7w7ZXrim9qqDmOAy2o4oGFDROoOo8/GS/vujuLpTl30XXd0pq7U3bdsvv63OnXrqTdAkAs4LspoF0ENkpAUAG6FcDz" +
      "gH6EWL/fH40w/o2QAcwBGA/28YaCrVbr4aNfH33VanUoFX/ftGjrmYwK/Ysp6owoCDqMdWSn0+mM2Wwwov39AWMD2RkMBm0PeOoB" +
      "PQ8wfeBtH1j2gc+G7dQ/YyV0ZBHN4DtpDBN5KMuA4FK6Q9Immx5cwoMyAHu4/LYG7GnAoQYcazyfxVhNF/2GLnhNPq4De7x/ZrWl" +
      "HAHMCrM3mYfeZMFZmsCyPDFI2sJZuQdZ8a8ZYqxhAM0h3jbkHAM4HI4dy75jir2pmVJe9vPGIM0NfiC8ErPzFxN4YYqxprSvJvX9" +
      "Hz4YAPhJsnDj0+axLvDaBx+vNs0Qe4Xso0CJxG3cL2RvuS2LKD73pCAaX8OSpZwkw/ljP+6srvcKAq+uEzJrCTwcJotW3uTVJqw5" +
      "YEO2OBXll9vdtoBuSjuwgCMr70HFDD3lKM2rr24DK7aatZyhb2DcH/6/P4G+rg0cjPV1UjXlXa/qRO3PLsqGbJfVd9sB2o7ISyXP" +
      "ay++f2l8Fe80vopPGj9L/zgeb+XLZFVrvN2bAqZlPZEP5+dNO8T3IvgogutOiLsKb87PP4/glxFcnQpxPYJXBD4hhDi7U9mFGbW/" +
      "XgzjHh9X8dKFXz2y9c77K8UR/o1sXXtvrZj/xZNPSLvwCfKqHM+6tzpFcd4/K4o97xfFWT8637mD0wJzGfW+4Gv0ixd6+iQe1ldz" +
      "2tjQQxvid05D2rInxzjv2Ahl2tNiHud3pS/8TlT3obrf3Jy28DrmPGXPFRGiie7d+JoXyYwkAZXqUT09Fzh1z++1kyK7bZy1ycL4" +
      "7lsIpkN8EMHLboi3Q3xzrhTiRin7uc5/Vlg59mK/JPZY5cKhlE1+/ybX0GxOXbWyiNteJLf4+tyGpnovaWK8KWsnmmuv5dTTkPXF" +
      "9+qFzGf+5f12pBZVXkVzXeVb9C22vnD9o15J4eW7jbLCN+58XxZvRj1h/3luJPk7yg0tn8+asuHmxt1GRf12ZfaAsYfDZv/3G9dM" +
      "fRc+rZy9Y55XhC7KGAMh5GUlfMukvS3k72iTMvaEMmazGNkyY5QuXg+BF7YlT/lHKdkEbnnhuzJpTlx+1zt/r6h7XMaNkq13cZAg" +
      "p+5zIfcPJVt1/J4gp+7tUO4aqr7IjWgc+R0t4ncCEAeL/vlYK1+UH3ToCMgmbvmh3qgsl+Nx/PvzUTj/+OHHn+MhZpF8eDJI2IP4" +
      "ul0fOPBFvlI+nWxix+cYAAGOhvhf",
  },
  {
    made: [
      "salt",
    ],
    slack: 48,
    overlap: 13,
    bytes:
      "pVY9aBRBFP72525n90AOtUgR8MAUFhIOTSBFikMPtEiRRkgxEIMpDBgUYvQKiRM2kINYCApJIbhCihQpLAMGvCLFgaUpglhckeI6" +
      "0+VA3PHmduZ2s3d7G83j5vbbeW/em/fNm5nVEQgLpMaqjLlv2XanZ32vBiUEZWiADmAV+QKQBz6Re0qt5XWzoywAq6QEoGRgdcLs" +
      "6gu4rOs6zJIGphGigWh69UXXvXHXvWLkDCGWcd01AjndkMA4MYF6BhizgEMLmCZAkwCTNrBjA42I8Eaj0enh4hkRAxgG0O1s4JqC" +
      "ruuub3zfeOe6HmPB76PL3JrkhZ1yJV5HCgWPc0++eJ7XVXO/I/v7Pue+fPF9f9gBphzguQN8cIADB2g6wNUc8D53ZpZ5DJTCAJ02" +
      "eChMpMkz2eLiyGdVA3Y0oJ7QmhpA9LBoBgs3hKl+gXgzOlDpOphOiecbK+3/lQvEq+tAsxvPS4x0Xn8TRnT+hdT1uS/b/8arGsCO" +
      "kV5T2Yi/ltG7vkl6tR5JesVfkl7NL0nf5WvkfJUuxqu2ZwJiq4ldSh8Uizf0EG9FMDFCPBPBdYWXi8UhM8QTETwTwZUI3gpwi1JK" +
      "jsz0jRudfyUT8h7vV3zpQV4/aeVWeSvTwT9oZfzO50zMsT6YNz2tAAeXKEst4LQzQbvY8PQd1JuiE1wNOM4AZhYYyQLlLDAv21q7" +
      "b7vdd9B+P84GUxTrOru09Ni0pJMSzilmYkpn4ltB3c/LuPNWgl22107WAl+YWxxds7p4dtdKp/KSJCg+F4FPrKAdRLgpJ3CzODr3" +
      "KE/+8fZJrZ58X+7E2j1sA0YATz7FvKI5qHk9nV2Yq5H0wJYsRTG+RWSuVn+fL5dGF4Zs9U3BLZ/z9XazBqZS6mVDbdUp++y59cQO" +
      "YjHOOSilb+zw/ky6z+T3jck432ScWzwmKj8VS9TQnh22I1vlxxhdBlp2cCYnjYnb33R6zyp1N0jeGK3cBu1jp+6IwO4Po5UxrPWx" +
      "U3dBaDeOXSeohyiP4twP+GsBlODQ6eVa5XIUcs1Al9GKxI3aCjvB4+/XHTp/ffn6LU4xj9TDpt9nDeJ+J3MAzQX7j4nhdBkjOYEB" +
      "UOBVG/8F",
  },
];
