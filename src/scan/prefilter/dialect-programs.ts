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
      "terraform-programs",
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "vVlfaFvnFT/6Y+v6T2JJllPFdRIpM1QDyzNtCnpYIelKpw2XmSajeRCoqiJbolKkJRZxttJd48D8kIcMypoHP+ShMG3rIIw+FOax" +
      "OxSYIGXz6kLZaqihpvhhUI/tITAvdz76ztH9fH2v7nXd7cLV/d3vu993zne+c853zpEXxLV8LHpKUdJ/7b+sKL/43uCfAIaUvt0/" +
      "36Vu8ELoo+f7L0DsD+D/xs9e/hZAGNQf/fFX3N+/FvvLhd/cutA7A8EJjz8A4J8IPvfxAPcPfNS39eozsXDQE4Pvfg4vxuBFZapf" +
      "f4X7v1745Q8b30xM3ns6NvXUjeSvY7EriX+888VzMbrmAwCvDgC8HwTYjgAMRgHeiwLMjAEsnAHQHmiatqa1NjVNa2qaBoDggx2Q" +
      "rvE+XAeABkHRoEWf4r7FxcWlpZ8vLS3+VFNVbVnVVHVpUf2dylez+Vlz/WGz2cTJ92idP/+g2dQe7mh0ra9/sr7+8Tpd/1z/8MP2" +
      "81NuuRQDeD8GEIkDTMcB5uMA78YB1uIA5bNgujzQ/Yo59Ae/3LDOpRyJOoD/aOx7HfpVh/7zR+LOTnqu2bP65BQARNDOPAAND0DL" +
      "A7BNWPECJLwAaa9ow2/4vegFWPaKbxTCjb2+Fr3j99vU1p4X230ACZ8Yn/Y5L66XnkWaB8fjXFs+wYeTaPtIpi2Jb7yRh3G/mJPX" +
      "4loJgs5C7q4GHttpkdeaf7/c7xCf9/1CxijHNb/ow/ZxareSiWIjE7xSPWJ8ex89xt4l6NnyuFdrV/Zrsexhet7qMdbTID0zy+Gd" +
      "HoGR322pHb950CNksOxx3oYhkkGKaCZYL6V1L5OOoExTvaIN9ZX130kZjpPs3dJY6bWe386eI2QbZhmtka7gnDh/m74PYJfW0LYD" +
      "n2hHmRVN+41y0XVdT75WrRd9AleqV+p+v8C52eq1FwhPV+dKO4Tz1Urtco/A375WrW8RLmfnb17upbHlSzdXCZdL+ZtjAWcNGaB1" +
      "sgzZD7A9b9NzKyCeuC6WjSx7XLM8BuVjtin2b3Z2xfOyfrIvO+q8Q6Qrbv2v1f6GaA7kR6Hbbo4WzYH4vv+g3Tk5kBGyH/6e15yQ" +
      "6CqSXXb4pvNA5h37FvqIP5+7M7KbeUdYlsQP6su/+gSO9Aue8J3beQ1W5xT285l2kvZengf9gkyn/W6zP9jHuuJkg1GMWV3Qsto7" +
      "bC963fnJjq0XFgp+hXC5OpeS8B3GtWp5m/F8NTnRJ3AxWavfJVyZrNfO9RPO1qq3CVfrteyjfudA6CT5zW52uzYg+E+TrBoew4di" +
      "f5HsK8F6SDbG41J0hoR4P/nM8xm6ybTczjVKZ4rTfnXjnfeN6eG7Hb0xEPzvo9dD9/+QrlMCgLY3aGF7+84n05xsj+gD7hwz3uW1" +
      "4Xp9FvLFOdj3NGh/OKZhW2L72CJfvUznLo7vnMuSDaUl3qKHoGuOJVlv5Zi4LVvvfvvHdYclOlb+4bBnwQhtkpMPTEkxVyeG9xiy" +
      "4lhQ9oMh8k2Hlb0VfZRv4BB63JErPdH/cVzVzfeOWu2jROer3s9B9quV2dzOgIEzgwJnK7O5hoSjxwSefD11/T7hbL5cVY4bWCWc" +
      "yxeT24wrk7nUEPnY8mTurSFuz1Y2Cefz2Xw6KHQs4EIn3J6H7rIhz9FycYxv6TZffJyshEQMvBqyvjdCALshd7UDAN3ntYm53dKb" +
      "DgOUwzxqxoHeY9+be79vHoHeahhgo0Pvni0lt/NNDMv8Oyd1abq/LL03hgFWho08H79HnTPvn10/y9uun+Vj1+9Ef588NvXAY13/" +
      "yd4d6F7jOajXPfS8HRE0+H43YviLyXrttemQwJnvT02NhQ18W8K7Ep4eNvAq4/rU1N8lPBgx8ISEpyVc3ju8VV3XIZPJfBA5TEFL" +
      "OVJBym70MHkPzFvfGAFYGQFYHRHvWAfYGDH8MOdTeB7wGW7lr127JcXehnwWOfcK8TdzAqB2wpTLuPRzVoIKE01cq5saAvKkEf3N" +
      "ExTneY0zKkTxWbf4ms8xOT7jWp6cp41K54kVT1wv+arijh6ykVcufufC7ojA1y5eTN85IfD1lws/gCcIJ18vzBC+OZm7sfIEFtjd" +
      "nUSybU5H97djjYH9kbmd/YhP8Pkok8ko5Wgbb2QWnn7hlsB/yyw8+/xK1KhLmuO6TvztM+KKsxRbd9u3bjE293NtKUU5INsN5+Fu" +
      "a1Vxsk85fk54jbrF/5OXUaoROdUi2D+0vEZdBt+ZVkLKj8z8yLKOUcAj6zTXbLimw3kC16U450ibaFvFuHb2h32y/YVd1iPczhe0" +
      "mY+/L0q62SC5NDwHaxcnaT/QH9rpAPZ123+3/q6fXPmWxJNcCzDXBbnekb2Sm98Q9qjPlvJJ5aSB7xIuXZ1Ljo8KPJct5d4a5bpG" +
      "Lj/2JOMr1TLh0mwp/x7haj5Xjo0JX+tzsUdmH/A1l+O62Rn3d5Mz5z5uZP3kIXiyszWm59bWMI89ZqOT437rHIzHyvki59HL0v8b" +
      "x0l33Oae5j1y+4desEs72tvKafvaDMY5XJdZPW1dkxmmcMUck1j9n+L2/5MA20kpV9HGDPxIwrdPcf6ay8NpgW9cz+czhMsvzeY2" +
      "CNdeKlTGzxg5ll3OI2Js8Ku6/raq6wHddAVozziGxnWtnTHunTNCpnbfYL+3vTZVzdQBgjEDn4sdPNM5tzC3c05gbudcg2IANbPw" +
      "DNTaNP6jZhaeheUOPgf3YsJP+hzOdbPeeWhvcvOF5GbMCFW5FtKSvpXn4nFzhauF8bjBO+f3HLPxd/WrpflMXMzvAcOXyv+jtiT/" +
      "wOMW5gvXbsXFuuR8B2Mp/EbVHwFkFFiNH8yJeK9wn/wWfdiONP7947Y6fPHb3z80q4gu5WlvP7bQIfO8kbMA584KftU9ZYBMHTbj" +
      "bQyId9t4LwjPAFzaC8T+Cw==",
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
      "carried-templates",
      "inline-programs",
    ],
    slack: 48,
    overlap: 41,
    bytes:
      "vVpvaFvXFT/64/jFcWT5TxzZkRuncTc1jVxFdrpgQpCXkClQb2Zql2w8kBX/iTRLlWZH1AYvfaRZ6g/7EFhY8yEQMwozNIxAAws0" +
      "bCoEW2MZ+MM+hFGIB2HzRqH+0I2wetF8dc/Ru355/2R7eeTFP71737nnnn/33HOfE/jl+9j/seSrf9V34oT09FZdA0DDS69lb93C" +
      "ZnDs+NndK1JNZ+SjJuefvvXGJwCtTeH//DpD7cdah+5+sNTU9auuTuf4G449AI4fh7/+7b1K+yc7f3AqNuTy3jnv3vUv+GUErhzK" +
      "/ea9X1D7P/567tIP/5mMRy6MDMYmx78biZxO/3vsp19G8JJ3AlxpBEj7AG77AVa6AO4GAbyvA9w4AlB4VCgUlgvla+GzQgHgs0Jh" +
      "4dEyqFenzwngdgAUaE4FxwlqvPz+5atXf3f16uXLBUXh/66+r3yq0LWw8LcFfhUKhT8UliKR4sLi0iKOWCgsLi7+ffHxYuV68GBh" +
      "gT3BlxZuhAEO9wBc6wH4ogcg1AuQ7AX4eS9A4ChoLgeYX50W7d7NvVa5pC2NDuDeGvtOi3bFoj2yJe6MpGebPb0uHQDQsi7ZWQfA" +
      "vAOg6ABYQSw5AQJOgKiTP2N96HfSCTDr5H0kxPPrbUX8zfqv4LMyXfbcBRBw8fejLmvJ6fH2xPU8b+xZNbyx/lXwZmF1+oqpp4m5" +
      "Aebc6lhsHMWt8sPmFEVe5tz2TcnSWO34lI47N+Pfp26Vr3nUva9mo9yP1XDM5L0iPGd9ztVwubP3ainW1nB6EuqQzTeA/bfqRsxO" +
      "dqC8o8gL02cR7WLFoephFXkrCnZNc/Xu4G3EG9ElGZCdbBddI36ZjerRJVvfLL+bpduAfmA3TpA9MxrlObqsI9lOjIF/rkWZuFSf" +
      "ZfzMC/5tJ56aWdQeNP9ZHIfR7JQ4jkh8TPZbEfygEk/IdpG/APalOOMDbvMiLUaH3WU5C2M+wb8VWi6ulwD6CelFT571GNBJt0kt" +
      "b4LO51G3rM0DAKVSqRQ8n80nXRzHz2fzbjfHw+lsvoD4OxPZ/FQNxwPZkfxDxMF09kJoh4pnEcfT2QvLAj5Wi31y2fQ1xJNj2Ymv" +
      "ECcy3YkhiXA8cx9xJpdOdO209vw24PMx83upjsstivGWySKAfsDak2hf7NkK+YxTfU9BH2hE3wo4VV2tCD5SDa124D4l2oiebZjx" +
      "TrZD45X7G4znB86/XZvcrnGt9LOdY1nppxpaNhMAw4S4BXMAbXwRY6V2zErMqQeYq1d/izprRLpm9h5wqboNCHGLtTHaAcxxiJbZ" +
      "2lYtLTM9G9FibSItm3mXG7acDyub2m/sQjtb262uf0WM0UzPfg+/j3sAZA/AjMf+kF7Y2iag02QmTB7EG8vFljwAqx6e13kbAEIN" +
      "PC7Vot2Sb1CeOkv5qmv71kpbMzORWa0wL9HXVhr4LXm5rhwGfVj7XjQmcT7avuy3Xk5sNweutzmGNsduRnsT31txqPGN9MJiScAm" +
      "TbJqbczX5nLNlCdkxhKBOhVfRxzPjCWWBTy4S8VFAffWc9w9fmyygHgyOD7q263iEcLx8dE7iPv6+s/e9GDu8b1Tbw82cDzdnXh3" +
      "qoFyBlkOeDlOJTLymyruSwt4ScBSYwXH5UauG5eOjCX0ARab9OTaiH4VwHVEchnnxBQfGGb5ndaOXsY1wzSPMVk7qJ32wQrmipTH" +
      "K5jriPT1/JvW3QO4F6z0xb+U979IXqxkU17HTfihdjN+nri2RzYvmpedBr6sZ2PtGEvoN+0DA4LtUr2EvV90qvtD9pt0FhByNS3v" +
      "ol6sxqvIwmA8koPd8WpQFlpfZTH+oI6P6+a9L1B3+6rgabtktBtjlp09I9XI2BzYms/2K3VV1OP09qxtaBMsJzKSM2szkzHLu+zI" +
      "V0L56tYo8N1ybYHWucmR8XQT4ovZ4EeIx1LDwVUBK80VHK9vUfHNFnVdCexB/M6F4Fsqjj9A3JdKZHpbcY1MJTKDAn7SWtmTj5zb" +
      "y3E2nRq+jjg1lhp+hHgimBo55QNoEvI2s3oG+aJe/fP5vMyq3m+ZgkMOb+1Vh39ZDsbyE6VN/55rAyi02a3EllxOg7zf7njedoBQ" +
      "O701aDHeM9el9f8vbWE8pR1grjLenOFIdumtbuDfuggcxXuz40X2AQzt4zk29Wc2pdWfUTvJ26id5GPUbjX+Bnksl2qflUofrN+1" +
      "5gXm5+2a1pZBv7q3YHfOz/PHcn6bz50PtXEsvx0KLQt4sF3FBQF796lYIZwPhe4IeEnAqwL2+lUc8gMopVIJZFm+5rf2UdqPRDp4" +
      "jKA1Rdwf6tXqrUofPqrBWOxzbnTorw9sz1zEtYXqBWwflXRujPPtNseZ8RivnWwdsbtuWhUlGm3yw+anVwO59pJa//BgDNPmAXbr" +
      "J3UG7xutyR6derWRLGlfK/JrVQ2rw3VYuw+dQZq39+vTMyrvt6I/snqFXp2P2e7afi7rVY9+fa9cu8H8R6y/Sy7rA9sO9B8xDxFt" +
      "ZabTuJ65Vd68aGdWY1CN02iMPXjeYrUXIH1XznUcqqw37OUE+7OiTTkt0a7Ypg5trW230DmURZ6TrDLfYTyz3JjphfbyWntl51Ks" +
      "r14dyExnrVgDN7IXOzHBjD7VmssxFWOnlnejeGtGdy+eURjF5O0YwyqTPIBnPFZzs/1dwkHzc38zXpvR9rTjb6Uu2AJU6xrIDnXg" +
      "2VffYPZeBcdSnS8R7h++QzieGF6r4Fz2+H6kE5tMphFPxGLRh4hHB073+zs5Tq/jmxU8lvAd4DgZzOWHCMdz+fuIM935nO9ljnMn" +
      "s5kc4umT2cxDAR8+qOIrApa68N2B0cz1LusC/V6McWL9nPKSz1/hz5l8xVzF6PzUyCa9VY5hRKe9SjpbXRs8VY6ntVVKDfXe1+7J" +
      "Cc9p4pJ4vjErxHht3iT63qEqxtWuhZVYqfl2gd5nfbTf2DA5it8L6PHEdBp1bsxz2bhFh/U5X6NOXd6P81ACau2CYhbFeepbkR2e" +
      "ke7AuKK3Xop5EsVB7Tppd61ox8no6WGzchT1KK4RbN0++H8cz+j8LdKh2ivRjgo21WzCk54P2Vmf9WiKtEgnRWGPwWyYeNObZyPm" +
      "zkZ5g9a3zfTObKzJhBY7/9N+EyT6h/Z7IDtjkT1rz5W3c6z9uOc0853t2P9Z5eRunbyg2nlSzYXZTVHwbzo3JR6o5rmZGDTjUevT" +
      "lINo4p3b6Jy1XM8Lqu8xX9V+e8bW+f6Bvr61V1Q89A0VzwvY903EZ2N95wS8RPjdyf65AMexWHTwC8RnY319515VcVHA8iHCZ/rv" +
      "ID6ZzWTcr6l4UMD3BRw4zPGb2Qup24jPvJNOfYU4NjyR6gpy/KNU7vS1IAB02auQijWj+e6Nz5muqE6mfU71LReX7VNZlqVidxl/" +
      "Lk+FTy1z/Bd56ui3n3Zzv6MzBb2cvdpv9qzoVVv/b8T5iWemRjQophudZ3kwH7d73lL+rlD4VrhFWHft7GPs1qYacP9rly+aq8ib" +
      "ZFDD0faz+uKlSWcNMT0zEdbPwBHMT53qGiuhjyeGk8Fjr1dwfJbwyEj8EeH0W9NdIdxnpIanRwjHL07fD9He5eI0HMGz/++P/iR6" +
      "RDMdp/n3PU6rj2FMSuCsDqxXC6ZaL/OLtSMA/jDA8TCAHOZrfOnx48fBM/0DM2H13MHoHIDXncGtlEofKqVSbUlz1WLeQHVlJu/5" +
      "sHoXw+r3K3p9WLuzrBNFkfMAK2EV1/c8H0+o3q59vmrwnOrvGH8UeaoHoj0M/1eRp47CUAX3wlQPX49cFt8xaH3dQTZ1cTR4zwYN" +
      "vXgh0Iiv9ahlWm0/2msU8Tm9l58cnYj08nHFOj+L1ayPUnoKIEsw1fv8WQDpg+nCrdNWDPMxvn6vrPIvP/39H7VmUBLOJz58pmMn" +
      "WrpLvQCryK+yrnCQ83Czt4yB4XtlvJ5MyADeowD/Aw==",
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
      "vVpdaFvZER7pyvGN7fgnduI/JbEdd6ukkavYMgSzlLhxt8o2pmadJaEVKIp/IhFppcYWK1PYXLLBFdlQ9iGwKU1bs/jBhVLyEEpg" +
      "Q6oFY6tsCnnwQ1jCxg9ma2jLBhqoabdRfXRmdI+v759sby658ad7zp2Zc2bOzJw51wn8Cvzy6K9lT9XvA1+syQ+uVvwIoCb9q8+u" +
      "/hybweGsW3EFJEWe9zlrvlz6F8Bbvuf/Wfwrta8mM7P7zndcn/5Ycd742PUDANeNu3/89xq15/60+2jFTzN1bfduuCofwbgMrhtz" +
      "X3x1jtp/czPw8MhvM13yBzc9U3//4E1ZfvPmw8//+TsZrzYZ4G4NwIP9AOlWgORBgLUOADgCMHocIPskm80uZwvXwqfZLMCn2ezC" +
      "k2VQr7YmJ4DLAZClMWUd36PGa+9fm55+OD197VpWUfi/6feVTxS6Fha+XOBXNpv9S/bxyZO5hcXHi8gxm11cXPzb4rPF4jU/v7DA" +
      "nuBLCy+6ATI9AP/oAQj4AW76Aeb9AKt+gOu9oLkcYH61WbTXbu214iVvizuAa3viOy3aFYv2k9uSzmj2bIun1+UAADSsz2zGATDn" +
      "AMg5AFYRy04AjxMg4OTPWB/6HXECZJy8j4x4br0th79Z/1V8VqDLnksAHom/H5CsZ05PthVps2zsWSmysf4lyGZhdfqKqaKBuQBm" +
      "XCovxkdxqfKwMQVQlhmXfVOyNFY7a0pnOdfj3zWXKtcc6r6pbOO8nyjjmM33qvCc9TlfxuedvVeONFn/OZxrRpON14P9t7uMmJ3s" +
      "wvkOoCxMnzm0i1WHqofnKFtOsGsaa+0u3kayEV2aA7KTnaJrJC+zUT26ZOtblXerdGtwHdj1E2TPjEZhjJK1J9uNPnCpHOdEUtcs" +
      "k2dOWN+VAJDP5/Pei4lUROI4dDGRcrk4HoklUlnEP7ySSKXLOB5MjKYeIfbGEpd8u1ScQRyKJS4tC/hEOfZJJmIfIp4YT1x5UW5t" +
      "mc0AUG1hl3Myn6cA+gM2px7UE2uP4PjZs1XSqVN9T0Ed1aHuPahTD/o50mEptKxWZAtwm2B0lN2qX80g3wj+NhvbirRRHvbbSB43" +
      "8PGJ/Fib4vpm+Vrpbyd5WemvFFp28g0bAc4w4WvAGCfO+8nKjb5AK5OMfS6sL16lUv0t6rQO6ZqtF4+k6t4jxHnWxmh7MIYTLTPf" +
      "XSotMzswosXaRFo20z3zlM8kSJZjove0aqN+vq7it3sPtzOHQR/W3ogCirrR9mW/9fIEu3lBlU0e2ryD5SiVmvdWHeqaYTrJoP15" +
      "bNKkJbDJj2jim92s0Ki1GWW/XW28Tlgb5bMKxlCKx+z3/WrVBmn9Uy5J8jOfwfxzRQn5s17MZuOQwCDOI38ZdVKIkfHxcE5WsX83" +
      "xtH4eHhGwLUVKs4I+AXirssnJmYqMdZ6L4+tCXigCnHo8tiHiMPxYPD1PRxHw/HgBRX3KQJeEbC7uohDScLj0ZEniBOx6MhADcdX" +
      "vNHRTA23WUnH9mScC7bO9eytDm3Cgz5blozzpxzqgmGWo2nX1z5cu1rfK8rEfivC2izuhSjvxtzKg31pj9SE/sNunI0IeRr7+7xM" +
      "tUszu9orzGMOx0z+k/mIUnNLK3ql2n0drldRX0Y0SF8rkr6+qlH3YuwwW7eF/FfY09qtvzhNYjXz91qfV1WvP/Zj9fpzGHFulLkD" +
      "aZvFarN8gNrNfB3rY3fe2nH/WuxL8jpevSxWc7MimctD7WbyrEg7MzevWpYWjIG0Pmg/6hH8ItVt2HrKOdV96vMyVQ8eIefWyiPO" +
      "tRW/4vgM+NHY7PKroVg4MXr5di3iyYT3cS3Fqq6wu45wKJ4mPBLxLqs45NuLeHQ0pBCOnZ16hDgWHZk6U8/xeHTEOytgf0MRh7IC" +
      "HtqHce6dS96nKg6d2c99aLmNuELzqFdDE2OJvZqxdRqcxFt7VeDfrzGfm2/Uv1caAVxNdqt5eclp4Evt8jvbBDBZ5Ddkwe+l9N76" +
      "/+9tg998E8BKkd+MISe79PzNovzWhcQA3lvld70ZYLaZxyjqz2xKqz+jdppvo3aaH6N2K/4b5mM5X/4yn//F+l1uXqTcbNdl+PdW" +
      "i7oXY/c95qA67a0S8b3nLdb7dfE9T6s6l9rnNAfku7pSyYuTjRwH3/b5OptUfEvArmYVnxXwPOGUz/dCwA0tKvYL+KyAJ9fHpeTz" +
      "eQgGg0v8+VowGJRrWwv4aTDdPRDg+PNguvf7F1qtN8aVmAOxvRPlcJS3UY7Obpb7+Nx8D2a3IF279V286QqThX08u9m++robYNaN" +
      "68kNsOLm8Y38tl7cLZwxSDu3R6jBWq3deE85sn5Oa6cMstkb70X/YncvzMa1fAB5H8QanVO1gzK0+76+/nNDbqwV/3jgbdcBjqe6" +
      "wu8eQxwLTU7dQTzx1tjP2g6qtYwCD0nNH0Td6Z19NFHNz6IGst1cvcUmn0LtwSAPul9tPwdqQ7MX+VENgs4VqDZWyI1buW1QHVWb" +
      "f2n3nSXW2gzDfp3NeWHzrMcv0Kby2qtDazuyV+vsxY10RrU1UR6rbWMF7pm1+0JGj90D7fr0jMrK+zHGMZ+kV79ma+BWO59L5sP0" +
      "6tYF/4w+WawtyJL1QfoBrNGKPkG0yYYO4zr9dmWrRd1b8aDavRGPyqIfGkzcPchxvG8osVrEw9GhQxxfCkXD2UP0vH8k0oY4FB65" +
      "h7hveCLiasca1vBwYBTx2OAb/fcQx9axv4PwePhuh5qraO2N1YYP69TA9Oz8Ve4pW0uQaaf2eawOtwe4zVCNSLuWWC2H2YxendzM" +
      "nvbjuZORLdvxR2b06fymEFfQL9utD5nRbcRzQaO4tBM8rDKHdqyzW43N7vci7tfMvxUxk7UeQ4+W/3bOTfZh/mVVP6H3inVTh+qP" +
      "xZqWGHOsaNMaItrFGqoObW08a6BvCCzqC5ES6wzNNuOuUa13RTKuG2vzqCaMm1a89OrAxXq5DR1XUxyIhuPKYTwfiYbjdwTs6+Q4" +
      "eSoRn0U8dSoRh2+p+IKA7wv49dfw3cGxeA5xxJtMub+NOJRMpRHHu1LJJcKhZOKYB89HUsnQbY91AboR9SPurSgv/sMR/pzZvpgr" +
      "G50pGPmL2hJ5GNFpKZHOdnOK6hL5af2IG+dY733tGSPhGU3MEPe+GWHda2Oe6BePlsBXm0MV45jmWyR6n/XRfjPH5lH8/kdPJqbT" +
      "4l4W91mML+tXp3NmzHjR3oNyEIoXxRiLfYtzI/gbpgs9HynmzxSDtL7RbpxuwfRdb563Ok+inkR/x3z14W+Qn1HthfblsuAvA4LN" +
      "1JvIpLdG7ORGejRFWqSTnJD/MRsl2fTGWadTkxBzNu3aNdN7M9Y4jGix2o/2Gz7R/rXf79nhRfas/U5mJ3kdAh5DzdbOTtQfrPZq" +
      "Lp2crNRxUn2b2U1OWN9UMyMZaN+yFR/E5oP2QJQb5BzWByhUnG47rr7H1qr2W1EWx/sH+/oeHVGx76iK0wJeJXxuuM/zHRXPEH53" +
      "on/oGMfDw4GhO4jPDff1yV4VpwVc1UX4dP8FxKcS8fg9AcN3VRwT8BPEZxKXokEfx6ffiUVnEQ+PXIkuIf5JNPnGyeOaXMVpXnF0" +
      "WhVtTY5G2PmA3hkB7atZ3n2+GyDdDXC7G+B+N/dH+WfPnnlP9w8+6VbPo4zOh/h5BLiUfP4jJZ8vz2uucvRxdN7A7MrVo96dPep3" +
      "YHp9WLuzYCOKEkwBDPSoONKz+QyBzmG0z+n8RPuczmUkbodKMN0DswUe/1OC6V54UMR+WOrha0ey+pZWc87vQBsPT455G/zWNPS+" +
      "8RBohM771VKith/lPTl8Tu+lJsau3PFzvuL5Dzu/YX2U/BpAUIYl/+YzItJHpzDfYltnD+fx36sFlX/1yZ8/05pBXji3+uiljp1o" +
      "6R7rBTjTi/O0rnAIpmDNX8DAcEMvwwAQBIit4/8D",
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
      "vVt9aFvXFT/6sC07ji1/y46TKImTaJnleq2/asKwG9MpUG9hTkkYGooiy5aIlKfZ0upA6YRrWq8EVoahYeSPMLriP8yWP/yHYWF9" +
      "8TIQq2HDNqvZAjEjfxiWMkP8h7d00Xz1ztG7fnlf/mgeKP7p3atzzr333PN1b6wgPROxqbi9eqK98OYR++zRwl8AFB35Ssh+jc1g" +
      "cRz7z4FC0W3/tcv6m/9+9AzgI9fcd/91mtprG/ruvv5ZZfrMXbfj5uWe+wA9p7reffZTah8a6fvbB+WFxc71ZsvBv8Cv7PDz5o7f" +
      "PrpG7eGhD/5Q09z048LfnawOPP/w+3Z72cl7LV9+ZcdnxQGw7gR4WAPQ1Ajw6TGAGQ9Aoxdgog1AfCCK4rqYWRVFcf6+KALcF8X5" +
      "hXWQH3dTCYDVAiCCUxqTWH+KGsffHx8f/2x8fPyXYjotTqbFdHr8/fTnaXrm5/85v/jn+fn5eVEU/yQ+6Ol5MP/HB1+si/gsLf3j" +
      "6dKXS/g8XVpcXFxcevr00SI+6+0ACx0AyU6AuU6A1U6Ani6ARBdA6eugeCyg/7gN2p27+1n+ceyJO4B9b+JbDdrTBu09e5JOa/ZM" +
      "i6fW5TAAVG/N7KQFYNoCkLEArCF2WAE8VgCfVXrH+tD3iBVg0ir1cSCe3mrL4HfWfw3f5eiy9zYAj036vc9mPHNqsj22vSgbe7cT" +
      "2Vh/s7KlDafUDXtUStVtVUX87ZJMJCsb5x379vGLdgmzca9x71mfVbs0/kmLsTIV4V9GbxrnhPG8WCDRZPQKsU/Eqt7HaLeW4t+5" +
      "Auk3NC5GZ65AXie21jRu1m+v24zpUSHy9eEcsfXOoN6sWWR5nIXSnGU4vSdZWrGNxkt0aW1Ij/aLrpa8TIfV6NJe2K28u6Vbjutt" +
      "1o7QujIauTHadmhMHTs3o0z3GBs23o0i2U45UI+rHQBtDkkm1ofpOPtegezYOwd+tMaWwbExzOZPuXcPAkA2m816rwqpiE3CgatC" +
      "ym6X8PdGhBQUSLhfGEwlEceFwdQtxKGYkFpB7I0JwxcKZTyNOBAThtmGJnwZsTchxO4SHh28dtGBOCl4bzqMLdMB1B/SSbIDvL6z" +
      "v2PF0t+5AnO+z4ST1Aw+qnFt+XVbKN6+Nk+KZV0jW8b6sDUvLZG/87pRAwDF3F6hfeHhdMDB2dm8bqPv4/WbtTFeHvQvRrTZfuNp" +
      "0/5To/3Ytp12Ne1FxXzwY2Pf6T3JoOYTF4pl/1mPa8/TycnF8cnLqbK/H3O2JqcvaPPZ+CK4VmT7XQBQYoKX2h57bJPpGflENqYy" +
      "A79AuuND2aZR9ou4rhG0hx7SCZv0W6XOVdD84Tg9NnktiZdZWg0g2Vyj+dGTneaJ+D22afNrBEl+nh9rI/37pvgarc9+8jJan53Q" +
      "Yvv7oMr6OPD3Ge477QV+TBHr9v1Bfpi1F6OTU4uDt/lzm7ErJfOs9Hu+coATKv5Sba317Cy1U3w+hzaB4gfSH359aU7JFhA/tg6H" +
      "diDTJMYwGas8f+w78fNwOqOUiV8PsymalueiuPqmU7Y7M87t8VMVxQXhsfCtYgm3XOsabS6RcMSbSE0QDiRSq4jjLanE2QOIAwlh" +
      "CrGQSgSYU8zRjA8FIxxeRhyIDwXdB2X8MYcdZTJO5nEwJBIeDCYbyyXcHQ3GI4gD0WB8gsMup4R/FE28ueAEqMT5MPJNZn2SufTY" +
      "sre6AAAk8KN8SvCvp1LKy3yV6p9IJcBkpbk6BkDWZtXI583yW6kE2Mzzu2DA77ntva1/39sDP18VQISSVrijycksvbkqXn7jJNqH" +
      "n93yc1QDeKrl/Jb1ZzqnXD+tdppvrXaaH612I/7b5mM1W/Q8m/1w61OkH0rbNe29q0biQZ8u5rCazO0S/nfJmu3vWdxPc6V8T2Ms" +
      "R1vXkkpcXamQsP/t1tbpShm7qmQ8yeEVDvuqEadaW8c4fIvDcxxe4fDmVpCczmaz4Pf7L9fk3m/6/X7HlIQf+sde7ZuR8N/9Y+1v" +
      "PKgxW4U0U4czqmCoc6Dca6pW9v2Ub1Kuyj6ztQDLtQAbteZZGtUWjTq4dUZiBVk2Vlvy1QFE6qT9OFkHMF0nxbPkF9T8f64eZFP3" +
      "FRQ7TPM1P6pJ2eS4ifcbFZgz6sX9FH/xOSPVDPh8i2jp1YB2Sksv3tWipcwDXRqxklrtjcU+01z9lHjytVNlvMroMH4l6GGJJsVP" +
      "lB8p6wGVnFxqueBO60ZG9PRqxmr0KshucfUeLRq0/7Ry0SJO//mYh+wni7MLcf7U+rD2OrS9/Dqq1anUasVma8OlJnkoa89VaJeU" +
      "NbWMQoee4PqboUnWTxnTK+e/Av1Id3fvpeo6rJn9oO/tDOIbLcF31hGPeq+Fr7hkPEM4cC28iTgQigl99Rg/h4KxGcTBUMT7UMaB" +
      "5gbEg4OBdwnH/f4M4mgw7n8i4+7SQzJOcHhaxoGvDxnHo7RGG43SvFBOw9tW/Zq8ehzsUqnrqK3TW4fV9wvzN2ZqOg0m+TC/pZW7" +
      "Md9nNm9zo9vi+VFtmnIvsolkoyYtci1BmTMq9dGsHTYKHCpMzgubZzV+C0dkXpUma3RmZXdq0KP+Ea7uQLZ/2vLi2pehfzez9mSb" +
      "+HEZpXIl6AOUtmQD4yCnezu9WoyFWeyhVuthe4nl6GzOWayiVuPJxWE4B3mfifvPqCpwGPczo6Hm50W3dk1rr7LRmhrxoDqXFo/S" +
      "vP3tF6oPYw2i+4IQy+OB6DLi4UA02HeE3veGnhAOBENdRwkPCpOIuwdGI39FPDIw4Gt1Szjc/2bvFcSxLbyax0NB/zHjILwOx87H" +
      "yGQ/u45L79nYeZuajyHRx1ONSsseOnfIQ4tOw05l3aPOlO2Qn3KvNeIcq/1+o3Z7jZDwRYX94XOYSe5sRGnf+bj0zA74KvcIXyvl" +
      "zz3p96yPMlZm82gUK7M19SnOyBlf1q9CJWZqc7wYJ5OvYt/Z2Khvfm64M5lcLqVyjsTbv5yeqZwf8XZRz240oPlVm+fdzhO/Tsq8" +
      "4sQ3yE8rh87FVqiLRNvH6UyVjkxqe8SMz1ajydOiNclwsQ7TUZJNbZxGiXsZhiNm6+49pyVZqY5fzekdbwP2GiOW47moWbkoB+Nl" +
      "M6rGVGK8wPtePR4OTi/OetCuWmXdcaIf7O3v7r58XMb3OGw/IeMk4UsD3bMcbm5C/M5o70PEAwO+C56TEr400N09xWH7KRnfyuPz" +
      "vU8QB2MXb1w5jf4xGrpxh3AgeWMT8egPwz/xeySbVKITjyjXWc9O1OMca9HK1XwU90t4e6m8W2KGF9k/Ze1lP3kdxVxJz9buR96i" +
      "J0Mxd3+K+lAdI6PYS3ROmOHuxpG9UNZ7qG9un/M8rS/23Y3/2qiV9zTVHCgntOmcK+93raoGba3R+dNuaooulRxH74ycX1tlbKlX" +
      "nzqA9uacEI8nviXjexz2nJHxFOKQEE+4vo22YUgY6UM8OiSMJBAPhEaitxGHQoHQGvWPtwQvNxMOxGeb5bMV5qsynJw0N6THZFud" +
      "qGNKW7LTPUpn68ynUH1OSZPpMfutWk1Mb3/Vom/Usl1m/LkefbqrRLFYxmLeh+rRrcP7IFp+dj94GJ2WsvSr3sTYzN7TnXpF/46u" +
      "nqxVGN8o+e+lRnoc75rpnRno3YWgdr27EGsW87HPMbwnnO9L9t/y8mUxmpuXfU9Eb25etiwN6C+N7hFqxQ60DmbjByN++30/ph75" +
      "6eXaG7X682k2Fi/HONXs/wlQs3EOjDlUz5iQv4M7Xzh/PRb91Cvht4Th6DLixDkh3tiCZw3nhPgYh1c43PqKjGcRJ/rD8Z5WCQ9F" +
      "Q94pDjd9J48Ddznc8yqeF1wf9i7IOHD2NcRD0dAMYiEWDbnasH7mjQ762xQpkVX//NpqdNircyWD3UtQu5tAdw9yd+LbAZLtAFPt" +
      "ALPtUkyWffTokfd8b/9yu3wPRuteinQPAuzpbPaTdDZblFU8RRjn0T0HttbQIX/cHfK5m1of1q68v0B3PJTv6W6G8j3d+SjI6VE6" +
      "7U8B9HTIeDCHs2n/2GswkcP/S/vH2uF2HrfBbIe0t2wGfkepy0a/UdszVtT3YDLsLe3M40BPp3x0QTFqhvsdT9eCNIbD18Mfd8pz" +
      "Qj6czvKpX+p6NJnh6CtlIpuSobvWuGaUa/C5TYazEzSW1Gh4ZB3HMpYMj7i6pHnh78CwOyyMZjq7CeB3gL/rxXsypBu8XvBtbmkt" +
      "s89+llO/f//+8y+UKpnl7u588lxFZ5V0Z7sAllHe9JbSwJbSpLtyGBi+ncMA4AfY2ML/Bw==",
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
      "vVpvaFvXFT/Sk6UXR0kkR3acVHHkJs20NJLlLYVgypAX0ypQM292mzEEiuM/sYhUvcVWa4PpHm6W+UMGHWw0HwLzoGP+EJhZ6eho" +
      "2F5ZsF3aD/4QaBmBBGY2wwbzILBA02i+uufoXT+/f7LTPKL4996975xzzz3n3HPufV7gl3ZT+7s6M/tT7V+/Uv/w+fXfAfz6F7/9" +
      "35d/xWZokn9TCIa8vtC1sPz+aP6/AN3hl+/8/gC1DzSnPvv5ij+eGfWlF07HLgLEouceVB5Qe98fm7qU70ek9FzENzMNrSEIRl77" +
      "5I1Pqf2DhZXc/ruRF0NvRPrCr/0pEgpFI583V74K4RWVAeaCAGoLQDYKMNkO4DsOcPd5gOEkgPaFpmn3teq1+LGmAXysaYtf3Af9" +
      "irV6AXweAA0feDTPd6hx5u2Zq1f/fPXqzIymqvzf1bfVj1S6Fhf/scgvTdM+0VbS6eXFpZUl5KhpS0tL/1y6t1S7bt9eXGRP8KXF" +
      "VzoA7ncA9KQA5lIAqymAaCdAuhPgbicYLg/YXzGH9tD2Xqtd8o64A/h2Jr7XoV11aE/vSDor7bkWz6zLYQCIbGh21gMw7wFY9gCs" +
      "IZa9AHEvQMbLn7E+dD/mBZj18j4y4vmNtmW8Z/3X8FmVLnsuAcQl/n5GctacmWyr0lbZ2LN6ZGP965DNwerMJyZIA/MBzPl0XoyP" +
      "6tPlYWPKoCxzPvem5GisbnzKxJ3349+HPl2ueZz71obNej/dwDHT95rwnPX5YQPXO3svgDRZ/3nUNaPJxhvH/i517YMd+4C6rRiz" +
      "GwD8ALDeoNsfm7t5HH/Iz38pP0CfH0Dxu2cZgp05fsxmJEwfJBvT/20/wKqfz6UvAHAs4C422Q3mEPA5niU/Emx7lmxcAigEuI9d" +
      "C3D9sXtVsLOav5JtSJxOHPuSH7NxVSqVSuJCqTwmcZy7UCr7fBwPFUplDfHLl0vlyQaOe0vD5c8Qd3V1n3vHj8+/1/NqT4DjqeTg" +
      "mzcDOw/rEbQXGh8bQ3U8GKfWPHpcUGXUkxBnazEB28hXiC75JMWtJ0XXSl4WM83oUuzdrrzbpbsP7dvtukXxldGojlFydrBdGHCG" +
      "G1Enkr6GMHnmhfUG6nKjrb1aAKABuD8uI681YbzMdxcaeXxh/suerTTq42H36w16PBoT5ZWck5DDuGYxGmbz37eb88pQ3PPwdibf" +
      "TmULoY048WA6Z/dWPA5inFb8+vwb+7A2yhVUtAeyLXYvjt8slpE8jRSDCqWLmqzj1l0Yjwqli4qAlxEnlFIh1sjx+Gjp8hXEI70v" +
      "da8jLmxgZTfh0cF/I86P5odOBfk49zrEFhq3mS5Z+5hX1+eaRx+rUV9hnBvSg9Eu66HF1gnmt+IaUPVzpDuG93ayr0qb+bF7K35R" +
      "4PKL/Fib6vt6+TrNz5Pk5TQ/9dA6CgCSi/kR46uRBrXb+diqtFk3dn72TB0yzeIasuzV1xF2T/zigr6NMonz45QOBk1kWsN1h41l" +
      "OsTzLVFGdh9GcnGcA1myXrMot2SYjcGYi7tPeM1r9gNoN2K+SnliLMyfs5gr5o61fEziMtHcpcPm62uoTh5WdA7VSWena9XeOvkZ" +
      "66Io6tjsfePaRFishWRDPTHr0XNio72Kte2JOvga1+aa/RvyMXqf9THWsUyPYg5kJhOb01p+j3Uf48v6HULrNJN3u/zE8dJ4GL/p" +
      "kHMZefRrlMeqbhyI6PNOtDPC3DgVxvttZDazVXZPa6Bob3Iz2odkTlOkRbncshhDZV12Mz04BaUw5m5iTA2Rfzbrawnl+uyeyUN9" +
      "a37idd4voPLuxRZ9j2KhcXN90UL5XXF0MLpHx7OIc8XRwTsC7tmr41sCju9DnB8sTghYDiHN8eFLNwhPlBJ3EHf3dnWdD+v4toCD" +
      "TTqeJnyuv+uWgE/t5/hcf1fXqoAnIjqONxM+2z2NuPvN8e51xD/KKy9lW5w3fyO4JorrXSFgnydQ/c/88toB/V6c/yZhnV32bPZn" +
      "tr9Ub73nRM9ub9GMXhjHL67nVjTI51cl8/X8WdSjXU5vp09qt8u71jzu8652jC21vviX6uynKYuTbp52Tmqnm6ctyyGMm/NCjjDv" +
      "1W2yNhcWuTHNg9vc2Infk87Fd6GPGfN9Mx+SLfoa/TGIsT156fT4zQMcDw6NJXytNZwbIDw8nHsP8Wh+KLEuYPVgDeeCh3R8A3H+" +
      "9YuJ+DM1nLtOeLCYk6M6PhXlsSlgEkON+6U0VrPzC3GPNIiLXzW/kPQ5EPN5s734vVhSGHVIcdKYN6xivUO5Q6PF+1YxNIj9ab7H" +
      "jPu/go9TfjHnc7s77nRe6XicAAr+jFcj7b238fw/3Wb+O98GoLa5PUmqSF6Lks4tv5U2gPUavz4Hfo+ltzb+f2sH/NJHAM4fobfm" +
      "LDm5pbdwRJTf+RArg7/t8mMsYjFe71F/ZmfG+bNqJ31btZN+rNqd+Nf0ccydJbP36Rdq3/yc5dE0HuNzkqOJYmNZubAepbOS3lL6" +
      "MMfF3ODQZA0rpQ8JK4XBNcTZV1OpuTYdh47oWBXwioDTMcTlVEoR8DsCXhDwioDXOX6YzWblVHsV381Ofqsnw/HfspMvfPd8O8/X" +
      "Gm32uI11vN2eNdvja7Khxc7WjGcaYi1sPM9ww4vJZ3aG8iR5MVduFXgZ13fFb722rze4X9edzgN8sHU+6h1nLQaEsVb16e+JMlB+" +
      "1YwrhtMavJ0zy1Zc393uRYs6Me63OdUk9dbRil8fE9XDrG0Prlhu1uY1YY+HybEPfc3ttxtmY9mNsehMqVgceFbHcwIOHtXxJOJX" +
      "ShfzjxCffb2Q7zmGuVwxOThRw7niCuL+ocv508/VzpGHryAuFfJD2nPO6cRB3C+08xn2u3Yc9zg9+h49jVfcf7HzjUasYY2+IfIQ" +
      "acnY37RORpoyniMEHepPqxyQtYk5INGyO6Oul5Zd7ec2N23GM12nWom+X6ntJZjMl1FOJ9pUFxHtmt2b0DbKHaGzboe4NFZnjcBk" +
      "3oP7fLR/YbSrYdzjNPseyM5OW/AMzGp9dLMPaUef9pzIn5ZNvk+yOk+wo3sAzyhTfvM9oifBw6n6aMeY4jQ2t9+73T1h/62bnaz7" +
      "0faM/M3swe33YPswrvf3Z/puHuf4cn9/pvUbiBP54Qzi8cSlEUXAtwjnLo3IcY7HEkp5gHBOKS8gLibLSvCbHCtnSsVhxFNnSkVN" +
      "wLETOp4U8CPESu9IcfZ5bs8yuN+bqX43InybGBHWCTc2ZGWDY97NPPdh7HErF+1HirLJFnW7sZ/T13ZNJjm2nSyycAZyPYFndV79" +
      "nKR63a8EHlcqP9v4Bew/q9nqUQ1UeSc310bxJJ+Lai5QGJj65Un83iI/NHWHcG5i6mSCap2JKQXx+A9GfvxhAkCtVCqQzWYzSYNK" +
      "vPbfJ3qdPuazKXuZDsz0QONk69JCEmAlCbCeBAh18LSlcu/evcTZ7t5Uh77XYFX7c52DT61U3lUrlUDFcAUwFSKdsjnLdui/6Q6u" +
      "W6s+rN1b1b2qZssANzp0rHVsrU2pxjY+p9rY+JxqbonPr5qd/DY8qvL4Ss1OvgCRFOFTcDLF80zJIfcx5k8esp2JkUTBBQ2z3Feg" +
      "kVtI6btDxn50druMz+m98vjI5Qcpzle0cVb3sz5q5SFAVoaTnVv9gOZjWtC32DbdwXl8+ZPqlP/no798ajSDiuCb7z42sRMj3Sud" +
      "AO91op42JhyyZejrrGJguFDFAJAFuL2B/w8=",
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
