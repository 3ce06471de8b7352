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
      "tVhPaFxFGP/t7mz2JU3TTfo2RM1hoaI91LBoCzl4WKQtRYoEUejh6Wabpt1i0o1NFrdQ6sRQm0MP66lFegjYQw495OBBMeCDHnZB" +
      "oTk1IgFz0hwEcxAsWvvMtzNf3uRl/7ykOPD2/d58M/N98/2bbzYK1eSSXJdS1qSU8v7DuS+BOSnv/b2I7Za2kokkhIXI/YHoeSAK" +
      "/Hqth6kd54Q1+oqFSBa4nU0mgWQcX5ePMP10ue8D+5QA0gLzg3hbAEJ8lptm+sv256fEMWHbQojTH958R4iDQnSvLgvdbAH83gHc" +
      "7QJWeoBvksDZPmD9MHDdBlxqK25t3XXdquu69Z5qbRNGS3cCHQBcJFWHO/Aq02ZnZ+dufnVzbvYLV0p3XrpS3pqV30puD6u/VVcf" +
      "VavVap2Tm8261ar7aNPVbXX1l1W//bX6+HH9vd2ZTAFOCqikgFoK2EwBR/uBs/3ARj8CTaBVS6NNazdAtlsguU/G2y3Simg16DsA" +
      "ZZv5CLAYAWoRYCMCWFH1fVS/z+h3IRpYINpaoKbkbNgtWW3o2f1Oj4Tjv9toNoBuAMtRYC2qdPY0CgzGlI5Il2/GFL2g9UY0GuNs" +
      "va/H/G+af09/k648z/NeGy+Pz0cVHvpoeHo5tleHaL01gedTaSMv7QOQaKATc3/0nRHAiACmhPIz+q4IYEkoOs3fiOwtauQ+omIA" +
      "QBd2ypeO75SfvrNxZU+WlWSn/poRL7QXtjutM6rXobG2dsF2euH+feinadpoFYYv6Lhvt/8RLUe2w/fn0Q5Fo3GWftaYZuiG5Caa" +
      "0H49VJo6vyIULpamcjKu8ORQaWqDcW6qKDv2srv0vuMgRCRgSj/B1sXcE0A2AYw2eWQCWEiEzWVeLNokZ4blt5kAkttsRtrwexa7" +
      "sfV74zn4jW7xktv8FppyCrveimXK3/7gO6Of/fKj2iSr6xMeTzEXtF8zOuu7GZ3104zejv+2Pl4O58k0n59M185+OsN5P8F+luOg" +
      "jlXn/UzGTfg4Y/l4wcCbBh7t1LiUyVQMvGTgFQNvGjjZVcdPHMexRhRec8qvnywo/LNTPvGW7AIGAcQa5C3KPZSjOGdSvizoXMl5" +
      "iPM4jVvT+ZlyWjru1z+0Hq8xH/HP73bH48Ae5Fo6oL7n9fnBeXTZkJfm0hpmbqXaoUtnNV6zoOn03ahW624iVzDPk2xm/XIk5LxW" +
      "NQ/TR4QvD9Fp/zyOdcT6XxI7z45lY38v7UEm6qOzu6JtTG/6Zn4ss9VAJrYHjXkRwKEQPHnvvCbpk+XmeoF4rOk98z531YkAegP8" +
      "Coau/i++PdqvwvIN+kunzhu5sYni8AEfr2hcHMtPDHfr/sv5yYKBFwx8/KDGkxfziwYe6FH4k+mxsUqP4kc5LCgH73HNqEtSUHkt" +
      "aEN6k24axZtl+DDHKNc37E+LEV8Oy/CpeT0+GOcpreN2tWDByFWDMT+GOG8xb7MeHND1d1j78Z4q7C9xP/5a1X1xtvOF/Ez2ENsn" +
      "Pzahcf5i8WqN8eRQ/s9tnJscSbYv63p0lRQ2JzxJKrk4x1Csdu5hPu3Viu5cI2y1FqZ+bFTN9en65F5vOBnr+axX0dd6lc/zWUVj" +
      "Y9om+Yn3rg30KjyRm7l2TuPpd8c/ftqr9AL45yL5ANu5EuDP9Qj/H0DyZbQP1uNCW9D0t4whO8udjvtnEp+3tOdgTg76J8ebeX/m" +
      "9Rwd72SzvpD3mLDrJZusx+NrRo7h85f2HbzzcJyMFSenZvr03aZ4obSg8aXc5bzL/bn82JnDjC8U7x7Wyl/3Es8879bWk2h9X9/t" +
      "h3Gu7+ydNWHWVjlIep4Hx3FGbf/u0ewuoGSBkJ53R3pewgu0hM5rzIv0cdv2nwe20mmzMURX/31I6ZSAH20fb9q7a1WuuYP9XCvr" +
      "/1GkU34Dx1KE/5VO+QROpnbP4fo8Ah53HOWUH/ucFyvGHd88HyLazpfGr4wvGOvzvX1Zj+VxpSuXZ37S61Mfx4Z5flSMM5znlWfG" +
      "r6JfxbppV6rxlT2fAI6F4f7dtmddPzB1adAe2IrHP5/WzfnHd9//EDSxZ/jjnWcNfCC4bqUfWNLyyi1jwinB6a9jEC7X8VagOcDK" +
      "Fv4P",
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
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "vVlRaBtnEh6t1tIqVuyVrMSKrcSSG4oerCB6LQRdWuw2BR8kNDSXhoMtqWInkYl90sUW54BJt2mbilLu7sG9BuqHvhzkoQ+BlmKu" +
      "htvCpRgu2CnkwRRD/JAHP4SmD6EXuF72/O8/o/292dWu7btbvNa3+///zPwz888/868E/NIfGbd0/Z0/6e/P6n/9+iMD4I+zN1ce" +
      "3sJmkNpefUNSQkW1LS1/8dM7hwGMdHLhQonaGxn1xedmpdDRQXXwz23ZVwCymfTCa58325+NZU58pyblfEK6dhpiKryyr/jxlb9Q" +
      "+2H1+m9630z/Un09mUp3fZxR1b093YlP/6ni9V4M4PZugJoKcHMPwNFegMP7Af5+ACCVBTDuGIaxZljX0jeGAfCNYSzdWQP7yqoS" +
      "QDwEYOCLkBF6iRqvvnv12odffXjt6lVD1/nfH97Vv9Dp+nbphyV+GYbxnWEMDt5ZWjaWkaNhLC8vP1y+t9y8bt9eWmJvcNDSShZg" +
      "PAcwnwN4kAMo9gNU+gE+6gfIPwOOKwStr6xPu7q9Yc1L2RF3AHln4ks+7bpP++COpPPSXmDx3LrsB4AUWwchgBshgMUQwDpiRQLI" +
      "SwDDEn/H+tBzRQJoSLyPgvjGRtsiPrP+6/jOosvehwHyYT5+OLwVy7pPPo6/98MAsmzzYnzYO5KHzWkYZZHlrWjU3WQxtJUmc7ps" +
      "TjTvGZSDdORHrR/1fx/1kid6qOt1hx0WZa5r1l9sJ9uw9w2Ug/qxPiJ9BceSbhrIk+kmBwBdIPTFX/KL/6csfkurBwDagduc8SQf" +
      "YOOVsCAPs3uE82ggL/ZMsjTnE3paXtEWARe73zL2DROB4qFLKO5G5kzm2Qif+5cRW6cVfL4bsdcD6e5RhM+R9VkXbMxopKKcRiMU" +
      "fMV6teYCyng96u1nrK2Vj81Ht+pf7gqPB5R1VNm8LrrQL8Vx6xgDyZ8aOK98QJp+7hOjfEago8a4nzttrXj0dcZ8Nn/TNM3C2Wq9" +
      "EuZ4ZLxaPyhzPHm+emkO8fmxkcK6gKfbOB777YXCwQji8kTp+aiNVwT8nmLjBRufKcZsrMV4rIz4xEuKA3LEXu+0f5EuyF9ktAHR" +
      "beoo/N+h24lrIej+SnsU+bJzn3RbWMxOYRd/U9D/4+3uPpZAchQvKWa6ybaIsll6cPGpfQDQ4WMXWscUa9lYWousvYL6y1PsprXr" +
      "WP8JtBWta6u/oPOt0AqanHllCmmct1+MqMS9585iL8naiLvL2QcAe3YYU3YqQxwTSLJpRbL3XdHWFEuG0Sa7KI6MVy+kd9m4RrhW" +
      "HV8kPDl6caAd8VS1MEp44nz5poAzcY7Hj58v3xCwupvjidp4eXZ3sLy7VWGTwvUl6nK4o3UepGAftu4qHfazaDu/jZL5VDTgPkl7" +
      "9FoHyhT2TzTa8NdJc7DT3+2j6AfOsTOd/GY0IqhUtz6beciwjbIFksD9Kuhez3S01olrXkXfR1uxvhH00UMXD082OjgunZyssABu" +
      "4bHyxFuIyxOaNtfZ3Jc0A/Hk6+d+l1W5bFEXnxFtyZ4pdrrVSaydaqpgtbe/Hmt4O69d+Mtsw/KOeML9HkgAHEsErdjMsORRkwbl" +
      "N5cAWGjyO+HD70n4ysb/KzvgF08CDCRp1GeenILSm0mK8vsn9cN4b5ff7STAgyT3ZerPfMppP6920rdXO+nHq92P/2Z9eJ9XNPd3" +
      "n9i32sVjrhh3rXUuxMEO5OPMdfNh97GsjcVtGr/LY7x/rhbyzBeCzG0+5U6fzXkR8zGaA4v9FWlz7OsJyOd61Ls+no8Gr41Vip/1" +
      "2tkFlWPtVLE4nrDxqoCPJW08J+B4F+J6sXhEwJqAZwQ8J+AFxBOloZGfCZ8pjwynCNeqDcKlE9WVJj45NrjHv0JvR50yvVCOTHkx" +
      "6ZP8cmov123gol/d3pGAIuzF7GZ53OJensOxWLG+gZVu/0PCbpybKDvRPNHN3z+KbOZD517WHhux92Av31W3yMOLjl/G3rNFPn55" +
      "cSbNx3jlxR1b5Oes7TMot9t45zkIYap1KG6JvtcQzsOca1U8p+3BKOXGl/m480yV6UE823SjKcotxigWU5/5H/LzWpOU8ylCjjUs" +
      "2K6rhUxutguy58DBYJka5cvsXujxr0nEcY967P3c+Z724d0Yk0ulodOzezk+/trRU/lujoeOl0o1Ad8V8JG0jT8nfPpk6QHi0ydL" +
      "pdF9Nr4r4EqPhR9rmqascryqTT93NNVr4e+16RdeHujl+3y7yx7F9MjmQed7dG7Cnpn+qW/T1/GcJQbBz5bZHm59FwjbZ4mKx17v" +
      "7NeBcTcoL+s7gTB+DxrXrz4g+jfE7yxivU0xRKgV2tDmQ7+fHLrfi3XxmanLxQztgVOXpxCXx399eY7wxKHyaob7jBKwxqe6RcG4" +
      "nBTOodxylK2eeylIz3UM8lXwPCjuc/bkle+xNjHfI1qtzgGD0iJbnDlbHZ3ej3oeqRS+RHypMDYqH8DasXDx3ICApw9wP4kF+L5B" +
      "9X9TlyH7PEz87iLKlqJzSR8frGynVl0zo09M84ONO9r645rseS4x37c5Pq70cV9g+qkUanW5D/35UL32Vh+AbpomaJr2uM+R60it" +
      "TxUkv6SrRdnG5uc2R5oD0/mRLICWBZjJAsxl+bo37927V/jV0PGFrF0re9WuXJ8g66b5iW6aUdNxRTGWkL4s22ftW8nZZzFufVi7" +
      "ZOlV17U6QD5n42O5p/cWqhGd76m247RMXZv+BTQsWv/WtekX4DMXWlRPWjqx+j0Pd3N8Twj7rGdnTAihb5SnzhV+ztmnE85+lE8t" +
      "4nsaV588d2mwn/MV/Y/ty6yPbj4G0BSY7n/aR0mfijBHsU3JcR7/etsy2cOv//YPpxlNYd188sTFzk66d/oBfkR59Q2DgVaHuX4L" +
      "A8PzFmYfqQHUjcTrPw==",
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
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "vVpPaBvpFX8aKdH4vyzLiex1dpVIXnSogtl6IRVmay86OLChZrNLDB1wFTu2TORatS3qgEnVbNiKYEpaAukh0D3koMMeFpqWwhZ2" +
      "trhFUGO7xYeyBJKDDz6EZg85mP6J6jffe5rPkxnN2O52yCQ/ff/e+95733vfexMFxKOuNF1U1WRvOX9BXf5166cAHRfGh55fpG5Q" +
      "MiMLStk3FoqFA9//7Sd/A/hpeOCfM19x/523QgvvbyViGX/I15eJxQFifeGbM7vcX55uOtX5i1A49m5EaV+AP4bgat/Y4y/+xP3j" +
      "A7/67ne06DuhrvDAL++fGQqFBnsHBz+/EaKncgKg2gzw7w4AiAA87AHYeR0gcRZg7xyAvqXr+lPdeDa+1HWAL3V9Y+spmE8spAC0" +
      "+gB0avDpvne489ZHtz6+87s7H9+6pZdK4s/PPyr9psTPnzf+sSEeXdf/quvDw1sbm/omUdT1zc3N55tPNuvP+vrGBrbQpI1qHEBL" +
      "AFQSAI8TALF+gPF+gJV+gOibYHl80PiJufSHjjat/qjHog4QOB77ikt/yaV/+FjcOUnPM3t2Q84Is4WyD6DiA6j6AHYJqwpAUgEY" +
      "VUQbjuHfOQWgrIgxKuHKfl+VfuP4XWoz1sV2P0DSL+aP+g+jWfvNt9K/O36AQMCkhXSwjfnBPY0SL4HAYSRqr7Im0pUWEOvinnjf" +
      "K8QHywj3hVu1lSfJRFXczbyT9rtD8ksyXdIJrpekfeOblHSDfV8HiLbfXKtCOmW9HGWtkwBQq9VqqavzxZxf4Mn8fDEREHhxen7h" +
      "AeGF1OxUldtT16+FTphYO+F+lNBOT7rIgO3gxQkh36pku2wDqKMy2QLO43UbyeMo63aQKr2eLbZPXMPYo9+zg3F0Ha1kf7gfNWjq" +
      "UCXbM3QZFDRxDNos/u4k3o159DrxXiXeEaN8RqVzX/YdykPaBpkYnVR5DyxPlje2rQcFX8+Cgm6ZeGR9IW/rlr0acxxsHftkW/fs" +
      "Zx2cWSfZmbwPO9nfU+35eaSavIRt1vpf7M09xtsPiXrcW6HJ3s5xz1XSKfN8t4nmSX7ca8Rw6u31yGe0WbShzVQtNnSh2bR/tsEV" +
      "aT+y72hm/5ifn4mcNHGecWE+v8Z4cer6aJDw0nyqRHhmYjbbqgo8lx6Z3GY8kZ2MNXH72PxndXx5drzZPZL1AEC7iz/NtJjnqErn" +
      "P0nxFvtztPck+QeV7Iznsd3VbZ/kaIyXfOVh1kIddniw/Ua8Y79MD3870eujsyvT4zP1TdL1cmdsdGAj5P9l/gJtB/23laZKY9A3" +
      "JNrM3/LePV2gGnj6IPlQ67l70CbeP7QJW/E5jMF+zwHF4U5/moKmmx+Itb8az4bbhaxwzK4kS1wDfRaugePOeqQRbXbWh+GH6Dxi" +
      "m9XXoC/is8t2VJX8Etudm0BaPfI61nHQfroAoMXmflGVfEmZ9pX0uGYL+8y56exUi4m3CE/MTWf7Wk28Svj89QuLmTaBs3Oa9pjw" +
      "bHZOQ0dHOP0DCa9JuNBh4kqHiLFBm/Mj7xV/s13Y5TvYz7mRt/gacD3wBXqtD7t8PCMo0+2Q/fsiBBDp9Jp51fyKw53HK72pToDb" +
      "dXpjLvRe+m/u/33zGPS2OwFe1Ol94kjJ63qZsMy/e5VhlN6j0rsXBngUFj6Qx6NNWfXn1M/ydupn+Tj1u9E/II+nteDLWu1n+2+w" +
      "cSL9ql1zyvewy/T9+K51CX9knOli4ertkMDahwMDg50mfijhSNjEUxLeZlwcGAh0mTgh4YyEpyR8e9+5lWq1GmiattPlHtxa6I6D" +
      "PpnzJM6N2Nfx/f5eRPh2r4HMtVIROlppS5ViMb4Y23YjAGq3sNFkN8Bot3uR6TTtXd4br3m3W7QbcVOiw3UT/Bfv1RzDnHKE0CFp" +
      "OK3jtSA37JJDeOVDO+V8H8RxK6fEHJS53T2w/ZD0rPG0j/i2m2+9ezDmeznni7LtlineBWxyHrkO2EvRzo4unhFrzQ7lINfO7NaU" +
      "+ZZzxa8D7jE0/g3y43TmB6OmHHntUUm3XQ14stOtl9oAJLzdMGSfO9RzsB1rKBxnrO0cH9rIR6fTI1ceRQS+9L3Mh7lugUcupdOf" +
      "SThyysQPJNx6mvCVy+n3CF+5nE6vSfiDqIl3Bd7TNE3Vegz8WFt+K7Mk8Ffa8tvvrvaIcxP0eP/mu7ssxyjlx27zXc835XpO5/sN" +
      "AOg+5h36uDx0kx263XW5VlCRa//kC+r+XDl4743a6KFR/pxTnGPDetC5Vsr3Cat8MF+M29RB7Wg3yo25v1E+hmPkekqjnOy1Q/Dk" +
      "VItiel7rUeeoLtCo5tNIBtzfSAY4xqsMMEdGH1gfy/U+3/+fl166w1Wk+FZRzBp4nZ6DLpiWV11wnpu+vJjL9AqcvzSdvS3hZ72c" +
      "z57PFl5jPDG3Tjg9m50b7KNceDY7NybhHcLTs5Op8TMm3iU8+8OZ1NLrorbVYuPnuJbOsuWaO/427is0tn4noLuKCt5lbnxD85s6" +
      "7KDva17no/0b3/ekNcLSubKrKR/2GwxnyNZzaV3D7WtsmHJArzUbVbo/PIqRT1fMOwZ/exv58eJI/g2yjfwHN35POD+xdGOP2ydz" +
      "qaFYvb4xsUp48f1rP9qOCf/f5MH2OU7W5eUz67jymZO/LUT4O5hLbMkdsp7S4/EbiJNe+fuIl+8OUdKdGy2771/1mOahZhggneZS" +
      "hWLhLNXzzxcL64wnCvOJcwLPFwsTd89ZTE5p/PFfcUsSG5Q3MMe3y/M57qLevxUHeC8OkI8DrMbFnaL25MmT1MWRS5/GzZqSU41H" +
      "1BQgUKrV7pdqtWDN8gTpnsI1A5Tx3+Pmuxc3a8d2Y7BfMWRcKmlFgGjCxEOJV++6XEuxtnMNRKxVK2nL34ZlY63/lLTlt+GuzVpc" +
      "dzFkYowbhLWE8L1+l5hs9TU+spPs0rXUs4Tpo6zjOL+rUjvPKy5eWxjoF3TlGgzmATimVNsD0FTI9b9ap2F5oiwDNn3YjjT+9RND" +
      "Zc8//+IvVjXWpNrR/Zc2erauq/cDPCV+S/sKA60Iq/0GBsQVA+N/ygCANwH+Cw==",
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
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "vVpdaBzXFT77px39WFpJq2r142Ydr6QN1ZqldYK79EEqfthCTEWkYIcOyBut5BWWvBtplypg1Kli2n0IVG1dogc/+MGUfWjADy60" +
      "1JDJVoEl8YOQAg1tQGpx6T6kVOAEVEo91d17zs7VeGZnFJEOjPabuXfOPffcc+75uXIDv5Tfqn9VlLtbxXsPlN/vvv02wM8e/PzO" +
      "P/ewGdzeH7/U1BLuDEQmvL+8GX0NIDkR//fIALUnpwJvTG5Ewk1jgbHbvvBZgPDgxBf/+Aa1N/89OjX1g0BXeDzo/slL8HIAhgc7" +
      "76y+S+195zdWv30ntBp8pSv+2s1fnQ4Egv3ng9oXAbwuNAHckQAeBgCufA3g6iDAx2GAqQjA+hCAuqmq6r5a2VNVtfy+qgK8r6rl" +
      "R/ugX+FIC4DbBaBCoPbCpfYNU+PaW2tra79eW1v7haooalFRFWXtLeU9ha5y+W/l7Q/L5XJZVdUPVHVsbLP8R/WjfRWvnZ2/PNn5" +
      "0w5eT3a2t7e3d5482d3GKzkMEBkB2BgB2BoBOBgBuBIFKEYBIi+A4XJB4yts0x74cp/VL+lEowN4T8a+26ZdsWkfOxF3VtJzzJ5Z" +
      "l9MAEDyUbNEFUHIBVFwAVcSSGyDqBki6+TvWh54zboCim/eREJcO2yr4zPpX8V2NLnvvAYh6+PdJj/3kmvA3g3TY94zWYw/nw04z" +
      "2vA34uXfEC+MDntH/LI5J3EM1q9Z+K5Ec3Xp/aPCdw4VwOtQwV3HXdtOAGgFLteSl8u+4uU8VvG3Ng9cW/Ys+fS+DLO5Fd32mtaO" +
      "cmb0kigHyXNUHowO44XJMe/j60x6YyeoDuCyd0r/Yx+unTCGHwA0TdNir2cLGQ/Hi9l0wevleGYhW7hIOLuYu4l4/IfL41Efx6mF" +
      "qTdvI16Yzr/5uY/LmOkj8UU6STKtup6V+Um3hiCOKcqDzV0ck/R6s4nLpiLYal2nsY3shuiWsB/Z5UnpdqB+ON1LyN6KKK9n9gTJ" +
      "3KY9Bn2vIn02jwM/13/SkwzaQyeSY+8kvK14qyBvDLP5J4V9jPHdRDo2uzK73oR4IXvN69exTDiXXXhAeDl9PSQhzmdjE5K9FvSh" +
      "3TXSgarE55tEfWR8ko2w9gyuVRSfyabouwjqbCfqBdlbrb+wvseh1Y/2LK4Ts1dxXdhzI95Zuzgee7YabxD3QnE81sbur3Jcu927" +
      "BwBOmchBQvoV4bniOrq2xEeU/FWLbousvRkdi1GH6/x6dJpO4o9G/ieItifKcaLVYDsG2UjYh9lkrlV/FmVhtzn68Ndo09VWgLMm" +
      "e4HZWjfikdrJf0RwHNrbSH+c+qSBY/BUxP214tbXlT3TeFFBP408iXoSshjTLO5hNEpCDEd0xPjNqI+MDlvDFlQQokl80D5j9H9d" +
      "Al8V11F6TJeP6xtouzTK0kjDLpDxYzxl1KnvtPOb6VYTztWsD2t36tetcopetF1j3Gb0W3fbn/U/arseg1SFeTMatEcUXc7zJqvW" +
      "Mw55vNhhbV+srZFtpTuc2ZWdQNsc8hoIHNWVbpP4uerS/R/xweYVdUgzSPHB4lxKatZxHvH04lxKFXC8hXBqpkI4ncpHWjk+d/3C" +
      "8jrixHxqUWrDPvOpxYiAf0d4ZiE7eorj7Exq4Tbi1Ewmtol4PrU4HWzH94uyLLfX38uKjhN7Ar7VoeN4QMeZALd1v4l/EOXKnkmH" +
      "zXJD1k77kLN6g31alcPbeLXgL7Nntn61CZjc4S6AsS5ndgSgedwWuZrT8da7AO7Xx5uwGe+pZ/Xw7+oJxmMGEO6mr+5ajuSUXq5b" +
      "5N++IpPE+8uOp3YD7HXrtQLWn+mUcf2s2kneVu0kH6t2u/FJHj2Y25L+kw+NCrmIJOzhdT/o0mNw2jNZG/PHUayjBCnvsrG9zDFt" +
      "sI/yAZtYxspfszYr358x1FFCuOZ2Y5nlY/U42YFP7MC9+Vwh9/r9To7lV+Pxq1063hLwWLeO1wXMhF7DhXg8LuAJAecEvC7g+4gz" +
      "sVxhC/HiuUJutAfxdC57C3G2kJve77GvJFB9gvlTiocojyU/xW5W7wn0cr/sNIixqzvadQg3iDsoDmM3i2vSvQC3ernN3zvkc7P3" +
      "OAVOl2WsxWQjzp3GbAvx92xskY+a3qLuMZ2j+GQ0ZK7rgWOOYUXHabHYqrX/mHwchKzzYNYv1Me/YWtilv+2H3M8Y6w0SLpg8r0x" +
      "riRM9QjaL0XdLgr7qzFXEnOcftQWs3GZDRnzJiYHu7xJ5NuYO9nFLGe/Qn6s9oStfl2ORDtpVtuwCHu6G/BstvaST6/JiOt3a0D3" +
      "ZRBxFvFRrsbug4Gj71kOSn7f+J789Sn0A4nE+OV4L8eXvn/x1ceIxy8lEi+HdHxfwBf6dFwifHkyUUV8eTKRuNqv430B3xuo4QNZ" +
      "lqXQYA1/Kq9882Kc4z/LKy9+NznI7crvMPciHyfKMYR1Q7vv7eyfamBW9v8c1rhOkj+dlIce1EO7+IdqOCXx3IrOkzx6XU2MgUIm" +
      "69Corli3RRPf0ShWolpeRThjS1L+a6jZUN/a+YowHtUUxb7PY+2uUf24UX2M2hvl8KyP0/rYGdw36n0pDnT9/3npx7jJLia3qtPR" +
      "WE7rdC2050wuZ9jBa+186dJcakzApdOUk59LjX6d8PRikfBcdmkf8fJcdmnwOY7n5mdiSQF/gnj+xrVYOsxjsIBBj+mMhs5wKOam" +
      "Oh6dCyZN6pNGvSdfZ9zbWZuYq3Sa5BRme4ITX9HlMD9xylvAgh71zwi19ZJwrmqWyziZo1UMKPmc5Uz9Dsep1eAsdDjd4Vx/Jazn" +
      "mtZs0dYkPEdqs9lzrNbEmNsSrUZnlU5pNaP9XZueT02cwVwrMT7zCeHp1EzkecLpbJ5wYiL7sI4n5yNnOV6KzadvI16OXZ99KGAp" +
      "Yn+C34U5r9MaqCTEbJsR9JNuPa6rXXua/6mm/fTw9jdOILyWZy3nh47GV1NDnPva3F6ZfePx4dwUTdNAluX8kGGK7sb/fOK2SxQb" +
      "lIzYnMzmRXyz9f7NEMCjIYDPhgDahnlcoO3u7sa+N35pdFiv01nVzbgMwato2juKpvk1w+XHWINkxNbgyrB+rwzrZwdmfVi7MSal" +
      "GpTxPdWOjO+pJuWrrYmiyAWAjWEdP6xhTZFXvgWf1vB/FXnlRfi8js9D2wj3fR4bOzXaugv1IJWfjaVH9NSA4pyK0FekRd9dm70x" +
      "WxrR50S1pyLqMPUr3JjP7wn0jXxQblihuhnKnHyXGEdVBBsiPS4szy5JUY5X8rNL8SiXhaj/LK9gNBXtAECWIB991kZobcV1FdtW" +
      "+Fpo//lRTX3+9Yf3PjKqlCbY7TtPTXTOSPdRFOAz5Fc5XHSQC7ARrWFg+EENA4AM0PYCwP8A",
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
    ],
    slack: 48,
    overlap: 34,
    bytes:
      "vVldaBzXFf52diXNSmt5JUvRerUKG1eFpdUK0SqNEKZIiR+2waaldnAeltqyZHtdS5VqaVsZQjpRjLPJQ54MzoMfDBFED30wiQmB" +
      "GjyCEBYiJBX6EErAgupBD25MoAFBXE91556zc3c8s7NrtR082m/uzznnnnPPz73WIB/jK3PVMN4qXXurZNy9f90E3il98PC7VerG" +
      "kdDqq1oklEiHdO2T3zSNAMd0/d7Jn3F/fyZ9OLmshV4e08duh+KvAPFB/bN/DHN/5OOmI2dn0q2IZ7SlSbyQxiuxoXf/cJP7j6aX" +
      "Z374z4GX0r/9UTrz4w/70+kjg5nMR9+m6dFbgButwMBBYLgb6O8BFhJALAkkegFz0zTNLdN+1ldNE1g1zfXNLThPOq4BsRBgUkPI" +
      "DP2cO5feXrr+3qfvXV9aMg1D/nv/beMTg58v1r9Zl49pmn81zbGxzfUNc4M4mubGxsajjQcblWdtbX1dtNCk9c1eYCoF3EkB2ykg" +
      "0wec7QOu9QHp5+F6Qqj9pAP64882rfLo++IORPYnvhbQbwT0j+1LOj/t1S2e15A+AF17mi2FgJUQUA4BO4R1DchoQE6TbWIMfxc0" +
      "oKTJMTrhlb2+Mn2L8TvUZtMV7WEgE5bzc+FGLOu9+Bj9boeBSMThJfiINpZHrClHskQijWjU22RRslU+IumKNfG63yA5WEdB1I6Q" +
      "/rdJLxmmR7recdmhHJG6FuPVfraNaC+RHDxOjFHp6zSXdVMinkI3LwA4BGUs/fK++H/KEuRaSQBtkDYXPHkPiPl6WJFH2L1Z8igR" +
      "L/HNslTWE3paXtUWQZ4epV9eg7D/jWbJK6f4gpBV9xnr9jsxzrIsK3tutlgISzw5PVvsj0g8f2H2yi3CFy5NZncUvNgk8aXfXcz2" +
      "NxOemDlzV8FbzXL/NQfsQdatWAvrkGMCr431JsaKeUy3subwf4fuQYoX9cYs9nu2qYg9HUSD9wrvFy8aZaJhy+thy8MA2gP0x77C" +
      "+0zM5X0u+gu0zgzvW/YLl491kE7ZZ+zxim4aodVQ8tIbT1siPodJx1NRJy/o5PfXosBytNoHlqP15cpaxUgX8VbpPo7Wjl06jREy" +
      "pVqdb1X2ii9Oz16cbnHw54znZqdTOuGF2exZxjMXJv6s4ESU8PzU5c8JD14emT/aCnQCaPGQXZVDfPPe88qxj6NOPq4/2aWfRdV1" +
      "Vi7AHL3up5V+c21AoQ0o+bwrbUC5rd5qwQprPvVQvfwSMWCECwz8KoDfk/Cbe3/f3Ae/UgxYqfC77cupXnq7VfIHV8Y5ep+VX+4A" +
      "UDggYxOPt/eoy35+/axvv37Wj19/EP9qffhv627K40E1hXhfb1dyTMiJw2qtI+JJhurdLs5bAb5daNDHD1BcGizOndttlTj/2tDQ" +
      "TpuDX485uKzgxAEHlxgXh4Y+U/BXCt5VcKLdwSOEC9m54iLhmcHi3N/a66/xg88vQQcsbw5tlDPXDjr5nXM65xzxPjwIxOLAQLyB" +
      "M6GxvzPbs0ZlnfTFshtx4HYcMOPST7cE3Y5GlOsd43tId6pumGeuQ7Yb8Wo5+Dxk1zfNTp1f6PCuxeIN8vCjU+9B26832aAcw53+" +
      "NZ0Yd6pTzhE28aq/2htdd1t1DZMiub3mD8Srax3GXCdyDFP3fkmJee7zj3q+T9Ju8eIrfMx9Fhd6UM/EXjRVucukx22qEYPqjB/8" +
      "D+XxixmxLkePTDvnVVv7BL1DNWT2sr343g5X16viNbuc/NJKeWB0dPz08bjEJ3557LV0h8TjJ0ZHSwp+qOCFTgdvMz59crT/kMSn" +
      "T46O3lLwQJeDt7qCg0kHxWE11y1TbrzT7dwX8HlOfIs189jK/qTzXxT13yOIc7V9BxR27iY4frrP3+5x7WTCennZd0LK/G5SRlDO" +
      "Z/or6p0a+WIlnmrVeb+J7D3+x/nxzW6Jp88sXE09R/n3zMLVs4Qnpk9dLTGeGZwoPycux+ur6kUtxe9UT3W7sB3Xdu52rsnafXTN" +
      "Pu7e06JPrZtafeb7ne1jNJ73UcGtS2rn+xaOi81Sn7v5fF6/1mPjr/OLPzl2S+K/5xdffPluD+t2YnKtgudmYwnCc9MTRxOyJtPr" +
      "lIHrO53k71TOzeVQdTzkmrORuw6d6HnOIb463S3EAu4x/GzmrnWZVq27n3pp8T4/c252yiQ9T0wWso8JX8lemjp+mO7DspfPLyjY" +
      "PBxcZXbSOUfE+np8XFfi//Ek5X3NyRH2s2W1PLGsd/beltrFyNM5rYl+7yWrfe/rpJTeXtuvz/9+ei8RG5ZlIZ/PP066lqjVrrO1" +
      "oKKzRt0r1uS1LpZb2G+4FzjVCyz0Ajd6ZQy0Hjx4kP3F+Im7vc453e/cLHWIiGFZNw3LarFcTwvFVdaRsMFWr/OK4qi5xhjRL3Vp" +
      "GPkikE45+Fjq6VjG51N3O58ryS5GfvGnMGxa/zbyiy/iAw9afJa1dWKPG8ZaSubHcID/uX04RPthYuF89l8pp9xwj+N6sEztPK84" +
      "f/7KSJ/kq+45EefFGMPaBfI65vqe3pesTyhrVPuQkjy+/5Ntskd/uf+l24yW4is3n3jY2U233AfskLzGnsGQL+JGn40h8B0bi/+c" +
      "AfTngf8A",
  },
  {
    made: [
      "command-line",
    ],
    slack: 48,
    overlap: 33,
    bytes:
      "vVY9b9pgEH78gTEYNW5Lh1at5EYdkCpLHRgydPDQgTFDh2wVRUkchRSkgrqiCkWMGTumUgfGDv0RHjrkJ3TowJCRneZ47/BbSrAJ" +
      "Ui0B997dex/PfRgT/Pi4BCIE+wB2wF/dgYhN3/BdIiJg91sEkDo+lUUezCV25AMD+HipuLNA5LABfIU5t3UAHzgA/PPnCzmCKPDh" +
      "4jPpGnzh9EKkvy0gLgCxA1w5wJciELuAXwauKAoDKx5jzSmPwkqjzM609hcn8IBXHlD3gD0PeO0BkQe88YCGl9MvNLTXPv7dri0e" +
      "dyvvqnZbGDAz5IMMebRVdLehlzu8VSrPAFRvkB0ZwNgAEgOYMO2aQM0EGqbikY6cYxMYmUrHZXp8I0v4TPoT5s3tEt8Capa637BU" +
      "N81ms1n4vtOPrU0qnQ3GXUpBODgAphwj5UrxJpw35VS1VU51W+WcaNg0ON+3LCNduid2x6wnOGxrd4dxylu7Md8lG/McLcCSGrQ7" +
      "xz07pX8K3e20XxSy0XsM4F4GdhcF5ZvkCcdJOhQTyWPOkXgTwclM7035fJ/xrDFOc30Nl01smZL/2VHzeyGlnzrKD+FLNlz+3IZv" +
      "wvgSTTVsaL1P2C96vdcJh072Wn0AVRvBMGGsKO5fzuZ1zhoNmbcR40n47Rf/9SF4NVtxiKKiT5pn77pFoMI2plbaz2PGnniyHxKt" +
      "p6t29op/BKCkzY/Yrmk1kT0k2MhMTJawINl1kfOx0nxa7U7/B+cTh91+xQV2eSes62kdm+XeErnsTeKPtDmWeHT70qeCk9SDcqA/" +
      "JQ+h6fKvzP3/jOUJAC9HTUa80xIz3Wt1O/VV0/bBcjw61rKnjk5a4dBN6WqJe/DDcXhZUjNbyaiZzJH4d7V3lt4bYmvd3s5rS/rs" +
      "Y3h6uFdO6WFZ4WhlxLw8h7JPmr3D8Lq8/l33Bw==",
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
