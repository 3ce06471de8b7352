// Made by `npm run generate` from the rules.
import type { Stored } from "./stored-programs.ts";

/** The programs of the prefilter. */
export const STORED: Readonly<Record<"secrets" | "names", Stored>> = {
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
      "entra-refresh-token",
      "github-token",
      "gitlab-scim-token",
      "gitlab-token",
      "google-service-account-key",
      "hashicorp-token",
      "okta-api-token",
      "onepassword-scim-session",
      "onepassword-secret-key",
      "onepassword-service-account-token",
      "scim-credential",
      "slack-token",
      "tableau-token",
      "tailscale-key",
    ],
    slack: 48,
    overlap: 73,
    bytes:
      "7X0PcBzVmefvtVpSS5btljwYERy2PR4rijEwtmXjmH8tGBP5YpZx0GbZO28xtoUxhwhKbIio8kJLCBgbLyscCIKYrOKlrhQnt6W7" +
      "8l2ZLLelbLx7TsoJ2q3dLW+dLxbggJc4RvlTe7paH3P63p+Znlb3jDTSgFn6c8nvdX/93ve97/35vve9nq8rAGgAlr6Fc9biWgBI" +
      "MsN0GK7qfuvbyELzFQsvxPR23WTMqWGMAXft/C/fWd+o8JXVsYeeukp/fuFTQKoWjQy3Nj05tmSews/7x3n/87bPb7/tkf9QUVH7" +
      "Q20ekHjgxSfm/5HCn/nhv1z4m398529++MO/+/GPf/xXP+1xBi/85q/+9G8dCTAApwFoWQykPgW0LQH2XAVsXgq0LQMSicRPj7ff" +
      "vrMzAXOZwZuUSFQ8dljVv7Kpry/yh5srn9ShfYYhCoxU69V/+T8Ufmn0D277dnUli8Exfg8NAL74E/zDhs8o/J9Vrr1z24PzKtlt" +
      "JjVuP3Dq91sb344q/B13/u877/ijB+/4wzs+lb5pRV0t8Jf33HnTG1dkBbgCSF0DbL4OuHEVsLcFWL8OcK4Hjn8OWLFixYYvX331" +
      "kSMrjGbDaKwDalasNC5+VhVPfSb+2bg1bA1a0EkWAD5raa+PKvyrqwaHY7/ZYVnNwG3Ntzr0/9K7XvvvCn/b52+7bdFv/qzitupa" +
      "7XDtD3uBt79QcfieuxT+jTfez7yROfPG+2+88caZ99/I3Hln5v03Mmfev1NC3wag4wbg1A3AsRuB0ZuA528GUrcAN9rAnpsY4s+w" +
      "3IAZr6qCDzBMBypxDMeAa1Hlj6/Azp07qwZeCqrtcVyk5Jb+ai/mOgB0M6kBXRrQL9NhmY7K9FLGX8cl9PHkXeGv47348eRd4a+T" +
      "4/njyLvCu8AMnI4WpgnGLLBSERUCHz6qXBmrCrCrgNTkTWfyelAh7eKca9NonVMApwfcd/M3ViUWH6tapHb1DJdHpzB/uk9xL31n" +
      "kv5gtUhHqsVamBnLOCSjcS2XP1qRy3frufyNlUAmk8lsvWb3jpEqmb+29b5Utcp3PzRWPd1ho8+8w/PgYhF8puIxAI/5YCIyvdsA" +
      "ug1gwACOGcApY3b3pjnS+WQzC/D9QSZTXXAOVQPJmhwPXTVAv+uv1vMczY3+Gv8/q2p608SY9SyqLtpfs2NhIrD8fFVBLdBcC7TV" +
      "ArtqgfTk9VBt7v4Jn3vFJt8ST90k79g8UYcaF+XAoQl4kgmZFFg4AlERiXx9Xo4OjeXTks4po/AfjRu/e8XUyXw5871lFQ/tdYIP" +
      "Px5qPLJ2P+u79hcY1X51na4TdRVap7Vpze7S0X481xXgtXk+0DYf2DVf5EkO6flijBdqo1cXzEAVFlibg0dis4eXugVi7SJeVi4A" +
      "Nss/79j/sJ8r0hVT+oLqU2OQ5J+S45BkS/VHFor+maFJpc1UbRoF+OpcCBxYCHxvIbCgyPyj8aB0it8crPXQ8T7vPw9Fm61prM2q" +
      "vg6z+PiuLVLWf4yvLCL6FK+31gdTL/u/2NpYSLbjJmDW53e0X2df5rM+O1Kf762fizVaDG97mn1CY2mivvg4rylS1j0WF4PbjRPL" +
      "V6+NTxjChmxds3z1cA3PO61rrsEpkb/YtGxV/FyteKZp2ZrrE/NUfu36i9l8y9o9dbn8cC6/7qIrPzQ/lx/L5j+3unNBNr+2ZWEu" +
      "fzKb7179W1e+xczl+1z5EZGfaFrWHY/XZ++vOZTLr21syOXbG/Knt98Uj3tsVlrHVZ7GBMnZbZvSvQOLLr3na1ztoHtdNf55GuMN" +
      "rmfddZWar/bIkOh516ta1zNq3BYa7946ae3x2g9+zwToX76OGwU0ruLrwGX++qvceEPM2czy1euWf28R5c9klq9JLN8TATITTmZ5" +
      "HMsHI/L+6sTucZVfe/u2yGXq/sbWRC7fvUvl19728Pcum55NYRTYFDTMZp2eL8bBwGJpby8GFs2iPjVmSH9RSuOG6l3sWd+Dnpvt" +
      "Gh9kMsxGRqcvF/NG8TtUW9RsKurJqJV8khw2N4p6aX75+XU6G4sbRZFZtI/6nvTU642Crprr1M55akRKXUy+Ffc88duP3yj9najK" +
      "2Si0XrqvvWumwql18+NYVq0VTdse7Dq1WOZ3PNTZfHkuv1flt+9+6KLMX7N7x/0HGuX9rnu/elrm12x9ON5yhciv29q9epc6YbG4" +
      "z+RpP79Jleyv45/y98GpqeKHozK10t8eZGN6y9TI0ehe32ks+fnfFG9uXeO2j6qVbViVb0e5nym2bbhcel4MaXsdv1KM12ZpU9Pc" +
      "Uv6OYvigNapa9vO1rfe1nv1ULq9fKfI3tN7XGpP5a7sf6m6n/JlMZu3t9z7quPKD6vmme79y9kphqav2e+cYjUXVH2r88f64FJ6d" +
      "5mbfLuCbqJBrzN2fzqX0p+Zc96fFOlnMOeat6/ing+uq84w3ZZMVuiY7rcbjb3SvEd61sFKOlXh89brBJSLf3r6me+DTufzZT4sx" +
      "sSaxtdu8Su0Ltna3XSXmo3v99fMFuekpf1MhH1+QP3CBZ+4HPRd0f6GUv7qm8dLmecbvntsPVzcN/v3uzQuQk3e/7pZVg89ap/rc" +
      "XXex+2p/6lefe57M9P4SuZ4bcj4GlZ1rXLXP+Pb61GvluF7TtKzl6FVqHVu26qwrb/1ONr82JfLjNzQti7/6O9my3adzz3SbVi6f" +
      "yua3Lhu2snPimualM3DSa4XPU4LOHSKu9p9YCpxbKvJGdHZ/xc62lFXnRAVdtRZOu8FW4XqPRcV6SO05FS1+2OYuR3/mMpHqsu9b" +
      "v7CptTkq8nd+ob11UObvum3THRMqf9fv3xVfJuaGsv9pPJF/v9so3d43XAaPe457beeY57lCe70P8xk//v320vMCnivkJwyq22uP" +
      "zfORTbH9/yJPP7rXwFL7stHDh1eOc3Y9PXd04EGt+3yZzqPcqdWUOxvj96uCx8Zc44J83EF7tSAfd9Dz3jlV6l7aW7/yDTcE0D8W" +
      "UK7Y/ULt8Ztj84s8Px2ffFBZ75y7zDN/3GVmO4+C5Oi2Y6d7n/gIkst01omaImXde7pGn/Uq7z2DObp/udBbztbrV2PvMp4/s7V7" +
      "deJkNr/2tt/m7m88EMvlj7ry57L5tbeby1V+TWuC5yecrd1xDCyX74jctPUmu0nmtz4cT6n8w/H4KVe+8TO5fJsrP+DKn3PlG5tz" +
      "+XZXvs+VH3Pl45/N5TtVvnv12oHP5vcV+ZqKn+uJdxceK3DOrOYH+QGo32l8Jq7O/1sozRuaT8r/ROUcSZvuFeOn0sO7nz+BypCP" +
      "y/Z5ZiZvXNQi7fuWB83nNrkuRFbm6qc2t6zMmXBWdc7HQDw1u3x+4iSu8CbasJRqsliQfziIxqGVwOsrc/4dt2++2Jm67nqnqtha" +
      "yMfVPdt2NF4t8o+sujbeIfP3bNuxo/9q9cy9j/69zO++595Hx1X+gXsfbV8p8vd17n6o25U/LfOd23Y/ol+Ty7dck+OzGI9jUtaG" +
      "HSxL5UMoVA/J07hWjOHaEnWhsoHnSXp+zwzINcyLqytQxm0Pe/E0uOaVyK/7PLdK9vW23Y+sOn1NLt987eRuwslkgK3Xt1N+csHF" +
      "1rVrB7L57tUnRX4CW7vj+nX574H57cnUDeUr53OsERi4Lvcn5oAlNzNT+7TSpw7qw9PXFT9+Uf1Dc4vWJhoTjXGxDtHZAOdlcW68" +
      "8DVLrj1+ZyyBPoCP4rkibVMyUn6sHTsfuOfYdTzft2PnA/pFkc/senj7PevjIv9g1w3LOkW+b9fD2/XIqum9AYlzmc8E+bUXyXlG" +
      "/bdL6ghaZ5UeoH0pXRP+dbnG0/29q4RtTukhz9/CEuukwa/qnU0dqp4GuX679Rw9Z8uzIPIDcP/zylzdhdpV7OXaRbOgd261P80F" +
      "JdTplmOp5VUdyveoZExzXOWpPI3pYnV4nCnM7z2RUni0WgRvNDfu3RPd8Poqld8aNVdn81vbZf6Be78cHXDljTXZ/NatrvwhV/60" +
      "K2+3FH8Fz2svnG/J2SJ0DqT+qgKeU/aEOtNRePc6SHVVF8C764A8Q2qWz9AflSc/bxBelXdDrMB74e692Km1/vW78ap+da53X2fH" +
      "nrq1uXyLzHd2bdvT7srvkfnubV1dA678MZE/1/1Qd2rClW9cF2wDuN/dmKKTxZuGWqFXL+fN4v2t0XVCPrOpR/mYqS5qn5PJnMHy" +
      "1YlD63j+V2hatmp8nbQNmrYuW3+9WJ8qS5jLhdbEyCzrDFr3FpZYr3vtc9n+ge8Ql0JjYH3uTKcU/mjdUucxM1nziG5EjplS9XWQ" +
      "vNXZ6+5d7Q8NXZ/LX3Tl29fn8sdc+d+q/O72h1o+J/J7ohuszs/l+6fd72SV6ovRPftgtV/QOP9nnOVrWrFkA+X7Bh9ZpVudG6Z3" +
      "cGFkffVWa5Djkubs4AZBc0TVm8q+M/D5mb6QrfZDExtyf4pG4w3594nz8UzfYHyLbo1toHzGiW95DOtvyD/foPHSJvdV6r4aR+q+" +
      "WuJI56h13/HxI1TIMXHnA3u2OTeI/EMP7Nk2IPMd27ruH74h/zzD7c9U933f5R0KfteiRvZU/MbcH/cHN4kxnHefukDU9aJfXWp/" +
      "4q1j742585a7dtz/IL1cw8fwjvsfbLxRrps33bQh6cofutF7DGYF6n+1Hzp/Y27v4t5XVQU8p/YFym4rxf6l9WW+6z2omZSnNUbI" +
      "5ReZHTu37am7KZdvuUnuVb567552mf/ynrvuff6mnL3i7WvVHuUz8vPnKHtA9ZXXlqHy6rzeb//st1bIvu3bcf+Dun6zyD9w76N6" +
      "TOa7tu3R226mPbWTAbC142avT6qmiM8qXnCWm1rwOQfNO2oj+UxO3AycuxkwbsnNF4XPX9sy5zu6rk013yLWto4u3Wq7xftG3DWB" +
      "v5YiO5F00t5bpo7FSp9n/Pbwuo8jT9VP5WhNPn2LaJfb1q30eUa1TfTTWOa+Xal7DvG2jfXdtyulj/D8hcyuR7Zfe1Hk+3Y9sl23" +
      "pvE7zBDKCweX/GjzaQbErvjBgdObDsYQabXbKzf1w2y125dCg8mMRsLXs8ZGwpvMNFmeH8igkRRjMIy2g7GSGTnxMvccx17q6Ulz" +
      "PipZkuqPbEy2M+Lzjq2Cz9ZXBJ8bWzmfsJPtFjQYaWOIytc4+4YEH4K7qDzMXJGOfpfwVztPfIfwUbClrmZs+o/p6BGB/7PvEl7H" +
      "Um486KmuBMmp7tyen/L6R/7bTzk+tS2hC/odRH+FYQ31xozY1fj2d9oOdpQggWXyx4pRvtwYaStdz9vTO9R2cDktuXmvI7QZQl5X" +
      "MEfIi8Hm8mptTXB5/eiOk7JfT8p+TQh5tSaEvGoGhLwGBoS8TLkHrhepwzi+vqd/YFNevwq5JtkVA2Jc7BsQ9E3RX612OwvnVQgh" +
      "hBDCJQ/PdjRdoPRA6nae7resI06sDunJlG+UoR8QaZ1MjXT+G3G6np+WBh13gPRs7Ccj9nHORy+GeBpt5nw823Qt8XfwwODvXiBC" +
      "+w8TfzZgNa/g1BM66T3oI4nEUhd3pNW4Xmp/biNPR3+QYJtMmP2O1GTiwZb2eon/28nUgeb0c7tBs9av5nuhjg1fo/2sPvbv7+P3" +
      "B+OruaK2mqO8XMRMMGiI9I8mStJ/znOyWD0T7TG5HHS7VdbHo2zlnLg6lxcOwD5OBth+YJDLa9A6jINL8ezZpndkv74j+/UwV+yD" +
      "Frcj9OP6ZlH/5s3I2XGAI9MR8Ptpu+2k3091hpw6fj/tJHi6H8aQLcdPOKtCCCGEEC59+FJ00ddIr9xuLeNpO8zfozSRTbXbwdMq" +
      "meqJfPeYpuWnpcHhdeB6aWfK2k5peyu43mtnEc7Hlyou/xoDw+32Z77GYKO9VfAHRC5jfHes8eCOWip62MUdaTOusWqPnDhMLqra" +
      "c6nD/KWTNttxN6P2+2kqV1N77hwvX2+3cfvAxJIrJvfTDQ3RV26g/a6W+s9rKFaDaTdeIelzxV1baxwmxVnbtuuwfbR55gIYOSH1" +
      "a5p7CbWosV3YGZZoDwW9dDusG4S8bgfJy0E7xP6/3Ta3kJPuS9sX7Zb9unup6NctrM0EbJMbGNp2rUnYN01NefabLdMUmsBgJ6zY" +
      "Tj+naCJZxe8n7OjOSWsJ7RD2lxo/IYQQQgghXNpwQ8++v6D1erXz3F8wi+ISp48Y3G+e5vu4KNgykVbINOuHliemalvKZrXsJ6/k" +
      "G1+2Om6uooqOWCC9ZxzBfu6X/37PM9/lfA5+/bsCnz4i3gHYv5/v8xnbwki7WfVbmIs7XSeNpSGysYPfj3TEearH1PETf7AhckdC" +
      "4vdQ6hhWzBHHZM9yv0djz09f4fbA4D/yMMOGdeCAqGA/V9yRSr210gYisZbWpaUIINUhTsvtBLc6TKavIj+EaZtbGI/KZOcdl5k1" +
      "QuCrYS4V/Sb2/yus9BCJZcO3970m+5WnK5AeMsmlYaXTZBGZS9kiYd8sWtTjtt8sTeMneRYWUSzBKBrW5DqWZeUaba5YRnZY1Kpf" +
      "JuoX9tcKOW5CCCGEEEK4tOHQ6PGfMMBsHD3xE2YAETOxsZL7zRPcH272O4xBh9nfw/WNaeb80EzsS+W+1ZkVH0PzHX6u0NiYHuD7" +
      "SBNbRLqR83F69K//mgF64+iP/oE5dD/xe4xv7TduJC2Wdhx+XmA46WNKRUqtxjXW/uh/HQKYVRsdoN92QNPMuOsxe3/TYV6+Nvp9" +
      "Xl5HQ1Kknye/h3PAfpfO/+cZ9i9Og1sGt39JCGBjB3ni92u9XP/Wai8P/1UpArBWm+I8Q5hXafTS+T8MKz0Ei96YtPLeUEvrQuCN" +
      "Ztrhdospz//NRDudQxwaPU7vS+CK0RMnmcbvy3OERLvF/fbOS0Je+/Z57DgZilLgTXPfPpb/djy/Mp/veU6Mj/RzDBYiJmuV9DeG" +
      "+/8QQgghhEsffnfXW++gz0LdrrPv0L6v1jh8mFJDpW0jXM8YJ2Sazip6kdK21HClJcLxxbTx1TC/TpwnrzBIn9dgRfow7SudL597" +
      "6y0A++rOnX2PNPoK47DYZzqHucJM2LY4/7cTm+X+2xB+AWGntLM/4O+lRdjmrVxvMcNgucfQXrGlncFsiLA/3Mq4x6CGnPi25ixb" +
      "Btgdtw/uvo97xwcf/rLOCL/sav4FDCcareD1twr9y+5oK03/XSFjPIj37xJoFef/SMj36XLvXZIGTmjCH1BnJEa43WGI/X+twd9j" +
      "nOzX7Reoi+p2dbxjaA7dF+f/iK4Q8hoR5/8jxxPIt+NkLwq8kT5+3MMoxxs/pgMLHUbbce7/qE07gzZy4yeEEEIIIYRLGkbWxb6y" +
      "m9X1jFTFvrqb1e1zIvqWVmY4ji5SW4+lbNQ5tt6Rsp06B3rCtqXKFN8KoG1pLJuWCvb2eVYUuj1SVRXdiTrbiUTsBDPgRNqJD4ys" +
      "2/OVr7A6e6Sq46sPM47fspHwsLcwwkct6zDq7BHNiv4nKi9/40JOBQdGbOS7zsojWGKPPIOmP9eW2E4aeh8axU4eBn703Z5mgXeu" +
      "/XMssZ16R9dZI5z6kecYa8TfrRl5bQ1bYp+tGNlwfT3HP1dJeNj1PSyNkSOONUjl9ztNr9pLZvzLFgdOXR2P8kRvLDTAjjrWdiNi" +
      "2xqiRxCxuSbO/krdhh1lljUpL7tKj6ZQN4KIDnuy3xDR6zdSv62Lrfoaqxuxq2Krdy/l+HrqT7IvKiflZUetVBPqYGup7VH+C9ac" +
      "HUdyswGB1xPbt6NOhs0Sv6PieP3eVAcfF7HtlDqRhE30+fipNJxwZoUQQgghXNpgX3nw2Gs9R1vtRdprr7GjrXZt79AgjrbaWu/Q" +
      "oHG0FZoWjyPWCi2qUsuSel76o9XvxkxzNowMX2aSA9puqKhfxmKwa2utw4ihY96RSX5aYF/5/WPHWAvsRdHXvk9p7f6hw3Qfg0MO" +
      "paZpbqFyJurvopT/RjnGT9NtxPB37cnFG1ln70g7Fn1+MrUT0G5FZy/f6U8+N/L3ychG1omRdvvyz1Nq2FovOjFSM3bCwV595Irx" +
      "0/vYXozUp155hlJj5ETv5H0bg+kRu8Wy25OmTfW224tuZZ29M+4H2FVV6JTv37UBZtJcurzNhIn6jWwTV7sJuq+g3zS5X6NBq7dY" +
      "rBW1Ggapf+b1pg+jpRVXHhz4C9bSikXaS69RWtubHqT7cNK9WEe9FV/EYoBpraqnNGu/WZYm+jdeQfe16KqlTNl1IuX43mh8NdHV" +
      "tFWU2rVRi+hvmtc7NNhwdFM4s0IIIYSZrICFYVo+xcCHrBLLqm87UhyXLgfod0Q8ZMrTNzLo/rAj4l+MOsC44/7GIR2MWkXc4laR" +
      "feE09o6Zx6fcU2Fo23oEn7t68ttA1xTfnmL48FgOPYL3oR5VQ1RLJBK6WV8f6M02Z9ulQFWVz03Fu96bk/Wok2sHXcd6gUSv+MZH" +
      "v5R5R69/f9GzxforSF4Ul6iYvIL4Jf6K8ZuDrgJiWlOxc+fOqoGXXgroi4W4mMlUa67w61Mg9UGB+ivQRfSXTJ0DV7rkSW2hOC4U" +
      "E5jL9wmg/wlg+Alg9AlgfA6u4zdOf4AFxQO70tOXfX0iRg7x/2rf3PKrrpd4xgDRo5jOPM5w9dzTG5WyUnHBkxrQrwHDGjCqzf21" +
      "olNOGkkXnXLS6HfRKSeNYdcPorTJbYZTYDWvKrJQHiuIZYhGo1p6aujtvPGRfBroelrwSMF++p8Ghp+W37CZJT5Lp4w03OOjnDQI" +
      "7x4f5aLR5aJTThp587eMNNzjoJw0+j1yK+vYzjkoCsy/hRhn4wx7g+zPClTt3InGgSsCazh58qSunTwZ/OZAqop27YH6O0XasDHY" +
      "fqA4bhjoYUGatIt1MeDF4J9wWh9ULQhEzscwG2boDGq/hmK2JMbm6wV/P2rtRFMg8nFMUM3On1YHrX/mM0D8GSD5DND1DNA/eT08" +
      "eT06eT0+eW0eAOIHgOQBoOsA0H9APM/17YHi5RWdctKg8tl1tow04i465aSRdNEpJ40uF51y0uh30SknjbhrvJWTBpXPzp8y0hh2" +
      "ya2cNEyX3MpJw90/5aSRdNEpJ40uz/pWLhr97vaUkcawi045aVD5LPxLVXW8gP0wwSYYHgvaBlSg8P4/g4v0gsAt/YH6L/l1oOvr" +
      "QP/XgeGvz/11dryXkUbSRaecNLpcdMpJg67zjKSSvZtyExgI4wVGnuy3F8S3K8lH1f+C8G0NvyCuyV9GPizyedUtEDGGCU/Pj76Q" +
      "Y47vb61gGi3fEP4Yqp/o8Zj9jqif7FPla0vL2NYKT99ZMV3+FfK/qfLcxybjrpNvTvnc6LsshFffJqJr8tWZOXOa++C6pC/OfU38" +
      "cPqfDuZHgEFSZ35+TvkbGjS/KPxlxAPJLLIwd000qU5qTyGe611tpxjLSvaUqmvVV4PVhfvKdPU30XLkd7/UM/QdJe636sm1l/rL" +
      "LZ/Nro3ABxn/YVfv6nPiy5bfnCIaSoYUG5lkrPqQeKI+VPLhMc0H3LVeVZCWLscuyY3av8slR5I79SXF4ldtTfTmy+/5Ae+IDZpx" +
      "jwt/a8C3ccV+5oOqm31u13rkT7Spj4g+XhI6xXoJsF/K84VWBJGp9ch5UH3bi+bSS666nhH11XpkpfzfNOYodrl6VvGRtzQFfPfJ" +
      "2x7z5Vzf+vHgXvP8XLzzfNrU8bKQEfVhMJ9FHMPinB2Fznnccjn2MnDqZTHeC/dPRZGFWwb3vsUpMF4KuQB19KOfjt8DNQC3D64I" +
      "bhf1B7VrVM69U/I7x/FvAslvAl3fBPq/CQzL6/mu9Yv6ljgnPzrVQf4RGi/eMnTt6d8iJ1j9BaXGv3X2eOHzIf59ZPntZTpbSRwS" +
      "fHYcyueL+Ow7JAsO8W8zOqJV+bDAZzzT2kXyI3nRvOL6UOJ3ydj2ND7GDk1PG2MIFUGCWeAz9mn9sl+R51EuvUF4WrsJT2tq6pVc" +
      "ee/8ppbSOCbZKF1BeLUmU7toXqm5Ny51CF+fD4nnCsrUa3AGzGeav6TvqA1Uf8u3/MdfCB8tpBYBtyJl3f9EbFN/7P5orPWgbmiW" +
      "ZdGRdn9sqd1AWsG2NvUSflN0yjor8JD4kkPDeeqJWjX8VN0SXx6zrCJ89sjypiy/WB0s9us8CApGOT5p/hPH/0FDv+fgkfBRF36Y" +
      "049jmNOPG+Ocfpf5fzn9RxuOcvocb6G/pVXV/78OP/gFKj/T9vfz1d8UKyXj/Jo5fv9J8NvWkHszfHbyYsX6bZp4K4h+OLNCCCGE" +
      "EC6Nt+yCXtHq4luaroYuvsJ3mcnopgYgadJZKVjSTPEP4t5vpmppfU+ZtpZfm1zvIWOol8yvqielkcGcMvn5rOIDSZP4tNFlZvnk" +
      "H6b6ovlFjfTmqM35RMpIcXyqWfGpUhfeojQI3yHK10j6/MzYQlKXckpL+kbShafUQ3/GP5APkKth2Qd18Lgw+c+55WX0d0yR16PV" +
      "Qk4ueTkc3xurUfyadJos+EWAPHJ4aQ9wvJ7FmxLvpm9TGs7AEEIIIYSPBqwi1wrEWWXcUKnFTzssQzxvZe8Pu/Du2kz5P0/bSl/2" +
      "G2Q9cdJ0LEtnCh9xvp9f7cWrdugyjVjI11/01vUgunTx9vW4npJ4Vb6Ls67wXVm8TC15P9HFmzwFj69w73k3lbd1dM04MErK0YWe" +
      "hVVDn7O9mzv3klVJLpWkbksrLiX5VXKPW2SXtQTLCxQ0Nj5VXrbo/bj4amtWDjl59usCL57Ls/P6LfDPqmvxdBxtmrd+3oYQQggh" +
      "hBA+EjCLXCtIgoKsJvUkX8CTelLc5XoH1hZd6nVd6huVlo1v6ZfX70YeP1NTh17KoNRi0JNKH1oybTal3mrh+iirxwZlaim9ltWj" +
      "LO++0vfy11pdpkytbCrsBXwFuq2hm9dvUHmDzm7jM3aESLpMBKu3YNn9lqHFLMvWhF9d6t24R/6qX5L8/MAlH/ohikduZEckdZ7m" +
      "221T0v68a7I2lH1mWiolRhsSWfqTDzl8HBnQWTIMDBdCCCGEcImDTe8GwrZ4hFPuG+cruvqyifx2iq0c0FP0mtqXYpaRwFQ9jH+t" +
      "1VB05EGyNaj4wK2Kj16wfs6PDpN/+wUmRYXhsVoRcdetczuHdKydNB0Lli5i2Li9GDZ52ak8dCMqhWDJvxQswxa7cxMj/LUzM/uF" +
      "FEu8A3QrkTVsk4uhzSnBQFIvEomYaryZxq2mVL1moNw5D4yzYuTkle03+YglFbKlS7bzyhfoDwlaAN5yu5fc9MOZFUIIIYRwacOI" +
      "BWMMlkn7/zHAvHVS1TmMUq7STVrnT7hSP0XBdcGkarQ1e1a82KaOmElfJOd0NMcQr40PCvXN+WsxHJ5qIpC5SbtjZXqMmEhb/Ivm" +
      "4pPy+fHr+f10TKY+eJ3uW268DMM2SAaGDoz1Ix0XfOzTZDk67lbxHmR5S5WfKThTRZsmv7vtrs/J/VqBpN0MjaLYcznpzTANEb2N" +
      "X3cA/Ns3HRbjNgTf+muquLCZWAEr4NY8Xa86X6j2Nj52DD4ufiDHB/VHm8X7Kzz/DyGEEEK4xEFPOVqn0ZDWU5rWSXrG5mt7Lk0B" +
      "nSq1sQ/er7+oaPA8ncW2T9WzTdJry+dDk3wcTBmOD59c2XXS11RE2p69b8O426pBxRjot9MJlbIR4JRUbm2wof3a5vejEg+FF6l1" +
      "q7yvjTFcZC68DX5WXzNm4TGqd/K5vToSMzfEYN8t9bsyelqAhDGoM0rlfQ3quyxSXnrKxDVSDgZ9LU6m1F8rKSp+CuZKLYfP9h/H" +
      "C+fGStkOw53m8PpKshxs6Zlw4Tvd48M7bkIIIYQQQvhIYLrn/3jV0I4aWgKvgqc1k2mLvOZpDFqsTaY1ItXLub0jOpN6Lx1DBek9" +
      "RnyR/vOknE953ZIrZ8m0WabQVzpVK2mb24mqTlO38tOYKgc8iKpOKt8pUqMTC/YCGjuPBRetNhMXsOAi4c+LtOa8/rt7SR1+z1pw" +
      "M72T2Kk1rST/eieI3owNIVmOlKduyLSG6mkz6dri93u5A1/TPfLSSQ4tTIuQvI6i4XmyU45CoxQyZZNpRF5HaNcvylHjRX2Bqa1R" +
      "8/yei6nxYWgJIybGy2R/9fLxFEIIIYRQBNzxOCIrRbwFiltgy3g104g9oRkFaneYU/ArnanUzuJMGkun3pIpjxvxioiVQfE2Rn4G" +
      "jP0MwBnAOpN7PlHQNS7jilQWVOgF42byGBo+8eHVi9gqJoOKm0ExT3adAdJngKEzwIkznoKVTsA7XDrSYnsXwM64iN/TjUBeVF9T" +
      "bAiKtUGxiCJjIvZLyxjQPuau7oPqx4Ia3Szi89xaMD5PIblrIk5MkDnTXHzcDo7JGF9PACNjwBjRe1PE07DenIrPdSe9ahAc50XE" +
      "US0yLn0Eo2KmuGkSD91vAgNv5uLqHHszH5+bU/VMxJgO2sLLGDcIinETHP1O8eamS3xG3gJa3hKxqGjut7+Vj8+b7+MfVN9caKrS" +
      "zNSmjk01X4ffAkbfEmOO1phxGeeK+ovGYo1LfsQXzWmKx0KxUyg2DJWh69z3E6YxBv3DWWVpkTwSb4t5SfOCeIkszMXi73jbVagq" +
      "qN0CguoYflvQUDQLyYBkRDJXzxaSA42jXP8osY9M4bLWtV6qWGjJs0XjYXFY4tNedzws4ofioQ2eFXOvUCyqwtoAmh6wULvjaZFc" +
      "KU7O+FnA/Ll/nKqFnvZS/CCSMZUjfUFxfJwq0X6KhUbyJJmoeFoU42ehp42kDymleDr0LMXyIX1JdVMMOFrblf5U89z04VvhSWZU" +
      "H/UpxWKj51W8HuJBxcPKi3cE//XY27+0OlD8JBXrTtVH4zP+jiq1MLAjvP1rV+XiIVFblaxovDrvTO0fFUuJ4h+l5+fkomIrGT78" +
      "uuWnnqsJ4MMtI9WmmgAe3H2r+J3nQ5/mrXqG4nXRfKW5qNbAeT68KPtD8aueV2tKDiZYUftrYS6mXr+Ta9u5d3P1qbVBvWCn+qRL" +
      "xijkc7FKjEkVl4pwqs/c8RzT83PjT8UjvEyp3hfzYz5GZPw+bhO6YkrSmPXGtKQ20Jxyxx+k+IKXudo67OTiAdLYp/pUjCxFd/iF" +
      "3Nh1x7KkttDcU/EGKZ5gnWv9pfarsaHkSddE0xufbb5nPVbjhMo41bkYWrw9rvhs7u/RqPXZPfdpbKjrhCd+Wi6WZ3bZ1oPmn1qv" +
      "SFZ4T9qOb04dD576tELzmdpE/JCtnHxP6HvvWM9CFEXXY7WOkU07+J6QReA8GCv0fZxb5Pd1guPF0Tyj2JIkS5pv4+/lvtdi/mLq" +
      "tVobVHn6Vs2ojD1KuK4CZemaxoXzTn68N1pPiD7NN1ongsrSNY0N4lPJS80NW67Pw665ROOPxkfOtgk29dz9qXSPiu1aJ7+HQ99e" +
      "ItvDOp/fX2k5p9X6vLkxNxep3In87VaVUdzeC7SHiAcVI5XiBg6eB0bOi7lJNmd2yAbELqlxrUf8e1CyXaT7jV8K2Y6N+cyBBqfg" +
      "/od4UX1B9bb/UowHGltTYu1pTuC67W0fj2cZFX3ppTH4S/d+kRX8npi3vTzOao+YW16aNI8nXHVfdVVh+9+v/dTv3HZdOFXO7Rem" +
      "9qeKV6j2kKo/vf2l1k+1R3f3l7c/3L4HtU+e0h8ThfcfQQEhVX/F389fl5LvCxpcV9RNxXv3c3SPnqH9HJWhPnCi+Wsy4aeMRx/D" +
      "d75n/6Fo05pB9Srezr6fj/f6XwI/R8Ljb37w9GM+C4haD7gdI9eB113rANlC1Ff2OJAaL9IQ9/L+JvNzPeT02YtCP2ZjP7vWPh4z" +
      "cxwYHfesIpXB+pHGDvWDsoNUTGcapzQPaT20fuUquHNnVWMh/QP/+LGqDNkq1CddvwL6fzX314pOOWnQdTaOfBlp0HU2jvyvyiu7" +
      "bBz5F8R4prWS1hDS0/y7hLLMbPGKTjlpDL8Q+qU/avD+4GrKtZZ/nStYnoNky1N9s+Kn0Z/PbHFZPhlQfURuJM0A33f2o+MBBl59" +
      "owdvTLN8qeIoVp9HXoPe/isir9lCFP79Ndd0QgghhBBCKA+Yer6emXLNAvTQXL+aZXjoKr2t+Knz5zNbXJY3AuySWrmRSgecJmfL" +
      "Tz2GFvfrPHg9X+8Fli9VHMXq88gr6e2/IvKaLdTDv7/MMCJLCCGEEMLHAgwtX894r9MI0ENzvc/TPXwova34qfLnU+lfXZbXA+yS" +
      "SrnvTwR4dbPlvQhJR6/y4LV8vRdYvlRxFKvPKy/L038B8ppjc21qqoVzKoQQQgjh4wA6y9cz3usEAvTQXO/zNA8fSm8rfir8+VT6" +
      "V5Plg17S75X43gD/QLa8FyHpRCs8eJav9wLLlyqOYvV55WV6+i9AXnNsrk1NWTinQgghhBA+DtCbr06mXKvXFbUA/TNnwDx0Pfz0" +
      "Mv/7Sv8yiWcBdkmrxLcG+Aey5T331RuRz3nwjkfvBZUvWRzF6vPKy5ievOYKoijcXyGEEEIIIVza0JqvTqZcMzNAD83xPs/x0vXw" +
      "84OA+7qnfJBdMph9obAwfS+oX2meCLivFSk/W3lMW1769OQ1V1BfpL9CCCGEEEK4xKHYB1yN0vTTTCEobI36wocdwKfmLR9gl2S/" +
      "FB6ZGX1FJxFAnxUrP8fyCMRr+XzZ0/0wb4lgTHc8hRBCCCGEcGlCsQCuemn6adZ2iGJH8RP355N57ITBgOqb5b7fqi1sZ1gB8onG" +
      "PXhzmuVLFUex+rwI5uErXqRfZwn6dMdTCCGEEEIAqDgD5YwxQHhFp5w0CK/olJMG4RWdctIgvDd+RrniTrjjZ5QztkUWUoVGZSWG" +
      "MUwfJglUczx2qRE8nilmB8VdTMiYP/3rGIbXMYyuY4jNmz1e0SknDXf8lHLSILyiU04aCfc4KyMNwmfjtJSRBuEVnXLSGHbRKScN" +
      "ws8AGP3LgbobCLJMQfxHDl0UJroHONED9PUCI73ARC/QQvH2+oDjfcD6J4HhJ4HGpybl+BRw7ilg9GlgfRoYTAPGPqBrH3BqH2Dv" +
      "B4b2A6MHgPV/DAz+MWA8C3Q9C5x6FrD/BBj6k8l9Vj/Q3c+/PYm254Dh54DGg4BzEDh3EBj9OrD+eWDwecCgeJsUP/kbwMA3gLFv" +
      "AG0vAs+/CIy9CLQNAEcHgNRLwPBLwBjFrH0Z6HsZmHgZGP0mYBwCXqV4Z68AzivACMVN+xbQ/i0gTX8/A+wzwLkzwJ4xwH4TOPUm" +
      "sOctYPwtoJHiGL8NjL4NTLwNxM4CXWeBkbNA/OdA6ufAqz8Hzv0cSL4DDL4DjFI82HeB5neB9ncB513g6LuAcQ6wzwED54DfngOS" +
      "/wyk/xk4/s+A9R7Q9R4w8h4Q/wXQ9QtgmOIe/gKwzwNd54Gx80DzL4E9vwRGfgk0XgD2XACGLwCnLgA6xTN7Hxh6H9DHAWccGB8H" +
      "bNJVFGvp14Dza+Dcr4Hkb4BjvwGs3wJWC0O6hWG8heHutQwjaxma1zGMr2O4+3qGkesZmtcz9K9nmFjPkPocw4nPMQxNKBhvT7Yn" +
      "99C3xk3Lzrrs4xsY3z4a8o9eFY/fwNByI8P6m8IXuD806Pa/nXn68cxcpnRaU0qvzpzOvy34pLc/hBBCCCGEMkHASxSZxzMZNodp" +
      "yfrvQ6Jzyer/T3j7QwghhBBCKA/oaL3od/9fM39ZweYwLRU+LDqXKnzS2x9CCCGEEEK5wP/HipnM/xP7yjlKS97/fkh0Ltn9/ye8" +
      "/SGEEEIIIZQHJqr9Xy+snPhXrk/mKi01VNNM6fxbg096+0MIIYQQQigTdPv/ij7z9P8R+8o5Skve/35IdC7Z/f8nvP0hhBBCCCGU" +
      "CRz/H8tnHn9fvlc2N2nJ+u9DonPJ6v9PePtDCCGEEEIoFyz11zuZn8lz5blJS9Z/HxKdS1b/f8LbH0IIIXzy4N/J9JRR+M+qmtt7" +
      "Rek1XZo8LQyQ10z45ZDOVHyQyVTTn7dPFntolMpr8+PM9y9DcAYXezKZTE9mKtQHtXGGsh16nKFhjupS9S2aw/pUnZE5rlPVe1kZ" +
      "6lV1Ly5T3ar+y8tYv6LRWGYaio7yvM1mHaB66uegHu+8mIu1aSg3pycYMMHsyIR3TpsybOjeJ9is5DvfVc9M+2qBp+xMyy/0KT/T" +
      "OsyAOmZaT32BemZaV0ORumZa36Jp1DfTOhED+sSQTfrtf+rnSGedfpJlZfv6vNnbAQunad94/+42gHETMGXDbBEG19eJv6BEGiAe" +
      "n2JzIrtDK4XswOM8BdsWDXNEq+9pxuktmsP6VJ2ROa5T1XtZGepVdS8uU92q/nr5bifNCRo3s5kXMwKGqYH3isXQu4Ri7PnB0ZsY" +
      "jv4Rw9nHGNoeZzhBNqDD0OEwHHMYzB6Gzh6Gkz0M8V6GgV6GsV6GlU8wHHqC4Szp0D6GVB/Dq30M5/sY1j/JkH6S4eKTDG1PMTz/" +
      "FMPEUwzrn2Z49WmG3z7N0JZmGEwzXEwzbN3HYNzNwTAMQwbZ1g3TFW19aB9DHcD/DLkmDu1n+P8=",
  },
  names: {
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
      "entra-refresh-token",
      "github-token",
      "gitlab-scim-token",
      "gitlab-token",
      "google-service-account-key",
      "hashicorp-token",
      "okta-api-token",
      "onepassword-scim-session",
      "onepassword-secret-key",
      "onepassword-service-account-token",
      "scim-credential",
      "slack-token",
      "tableau-token",
      "tailscale-key",
    ],
    slack: 48,
    overlap: 73,
    bytes:
      "7X0LdFTHleB9rVarJSRogQSNwxhFfCxjGVo//pgWbom2I7AEAgu5HVofZGEEUowA2eO124w8aQhnVs6wEzEmE42Hk9F62TnEg21s" +
      "4w2elfdoNkoOs2E3zAlZ2KxPRjvm2NoTZq1dy/Ry+97qV/30XrfUUjvM+N1z+tR9rz63ql5V3Vv33qpOAQALAFz6yd+/98F9u7bN" +
      "zrc2Qc+vgwAbfxv6zxCB6u/+4pd/aPtto6vGYr98/2wA2PuLz6+PdIj4o/f95rP2I//puSfa0yw3vmctBij/jz8LrVwr4n+vfffu" +
      "f/PYh6l/eWTzy2/+9OFsgL/5on3flTdF/Pv/7vPrH3/8k3/98cefnnr11Z/8wG73/jj08Rd77Qxt2QCliwByCgCqCwFGigCulgHc" +
      "WgvQsRFg7spt/6/4T+aV/Hju41fWfNddBwBz5y787Jui/PNPFj9/+U/e2vGvqrfbi7JSCwBmrPqn3V+8L+Kd9/923/0bKmqeKLsv" +
      "8L1NAwDwh7/YEfp4oYjf/ZfXXy355f8sWfX7/2A5U+E+BXD0syP/tOIBEf/zt3/+g7dDoZ9/9uOrvV+8f7IX4K9+G/r0l38n4sce" +
      "Abi4FaBzG0BgJ8AVH0ChH+B8E0BvK8B3jx79s9/8wWvHjx91O0BxWwGUPxjwjHWK/H1vDb58qWcwMNjjtroVN77684FN11pF/Ilj" +
      "g4MnX38tEDipQL4j3w6Q/9LLjd+/V8Qvum/Rohm//0TKorSUlFfTHpihKOsWpb361AMKw4oVG19csXHFio3t7e3tofaN9933440r" +
      "NmJIcGkvQOBpgNF9AGf3AzQfAFjfDjDWDuDtAHC8D3A2QwnTyoN4YI0TH6+EsTjxoZQXAOAFnZgcMZ4tAB0WgB4LwDkLwGXL1N4h" +
      "uOPUyh63Xyxx4tPitntqVRg1zJ/FoTcFoDUFIJgC0J8CMHjneThFfW+3jn83sdYHDGMWaGg3WwG6rURD9H8y4mApwMsKVVwxrriS" +
      "6FDO4cwLUtV64Jhan0r1uGyJ/fOl6r8jcECsb4kzUJtX1OFKKtVDrw6TGU72qQ53nb5L14wFua4uG0C1DaDDBtBjEzncU551sUen" +
      "8WqmV9drNqrrmA1gQRqF69MmWx/HlKL1+iQzRl2DaQD9aQCDaYRjPw+n0RowqbkQiMcVlEn1odsO4LdTGLBP6nPGmJjGTSjQ1GXI" +
      "TnwA63LTDpCZTj/t2vJlp4vzqcd9ayxPzCH8vtU8j7Bvsfwr6fT9J8OhY34Ha+z1Qq9ehRkAVRkAbRkidb7F4/FYHdnZSsJixAQ4" +
      "csxBG3ee9cSMbWlpsfXON4rdyEHAmOnfAFus2dSD9BcbC1u3Q6G02y/q8wfs1PMZNM6uZADcyqC5lzMDoHQGQO0MgM4ZACfvPJ+/" +
      "83zlzvOtGVIhI7fTHorZ83YcIZZEhcREZS07D8zqTICOTOa3aQA9mTyHMgEuiwlSEEq500ffxn7SW5ewj2KVgTScWRJlBZTYFbdO" +
      "ZOGyJt4rgZjr843/oUCXzvsMJtqcBdCdBXAmi9YJHBsDWdR+HBMf3Ym3zpwUK1MSYWTp0vjEMVk7E6BzJn0DMT5PzpTHY/g76s6j" +
      "DC4L+TDKgHpyxY2Z6k/ITrHkXSPZGLsmdQIytNH7Wdx28Yx8MKhJo/dOlikzJ1B/YxmevojeV5lh0I9u5lUFjvF9KQ8SvYEyW9Nf" +
      "WBaWLcqa6Pvn+b1eeYJnavNN5L1gRaLNKHvL7ZN/GHcPjsRQaHRJcZlrxBLGx5YuKnIVWMN4aOmiklVnInjZ6udTBV5adkvCz9ki" +
      "+Epfmorb7SreF8HXFBemR/CyWxJ+IoPw4i3bS3MyCS/bVO8akfDVWZxmZ1nV4pmEl+6q23Se8ZKli0pxYCK+Dhsj4W0qXnaW8JF1" +
      "Sxe5RmZF8nZ5HZE0Xacl/CbhgfKSB2F9dvTip7cAujT7epwHAsdvI3+7an7XP/vuS58utUOMaT0cx/RsKa1cVqL4lDZmUdARI64k" +
      "JSz3nDplsPbPgrFQKM0CMWQb/+0Y5adAB9JfMH6YfE3IvzkAhTkk06I8ic9VOQBtOQAn7sSdvfM8NA3PKu+fBaPKqAIvGLUpW8nP" +
      "z7cEg8HEN08TEEcDoRd1eSku7/5cgEAu7ydyAPpyAS7lEk/F5xu5mowv6PNlHDmxyimcK/eLAnk4luyJSwmBGDoOrEvXXJLH8Hsj" +
      "feSNKMPgM8q1OJd65wJcmEvyG7bTKO9AVvy8k5LmLAHdvRnSxv0Olot7oLAskkkyOPJyfK6ep9LvmKfKq9Ql4/cMQvZAWSmsu8yk" +
      "fTx+G5RVsV9QrhPxg7znR7lqcN7EJbYJqFtiJzEYCxk8TlHmG+Y9aoETwOsEaHVSe8J1Rb2Ec5JydezxZ3EaKgSwv29/+wWd/hZy" +
      "JfavqOdVqZ6jTupf53yA1fMjCoYUoyE9i78f5hffB/caKIdj+Tg2Ue+FZeO4wPmGYwPp4xgOChp5xnuaeB/Hxm26OR8g857xOiyx" +
      "uOnF3ZwfzT3yDL6xVj7DtrbdE0dn5o/1+VLhHJwDKDQeBOG1V2cMOFnjjjwC+xa/Ic69i/cAXMM23kM646nGO7lvk0kD452if5NI" +
      "A+OdPOOSSQPjnbwmJJMGxjt5TU4mDYx3ij1UEmlcYzoIyaSB8ROVFh3xWYbNZsDjU5kn4HqAa6DvXpVn4/Pz96p1Q96NdoHT9xrn" +
      "xbTx8qo6LpsttgLUcmcxD8RcT43hRbJybuwx1P9diCM0kUypv67h/CxdCFC7EKBzIcDJhbSunr/z7grjU40X8zOZNDBezM9k0qhd" +
      "qM7PZNLoXKjOz2TSOLlQ5W/JpCHGAY71ZNI4v1Dlb8mkgfH5pMcJLSleuWRwNuLXQ0tKPEt65gCERgOhJS5YcnEOpanZ0fnozRzG" +
      "H2/eBHNVvIrxHTVF265G8J3bcuYRvqa0fnsP4w8XPbdrmHHv1pb6fqfAn6mvm8/4zr11/YwvL3+qvPAeFa9ifF35U+UnGF/16N6t" +
      "C76m4t0SflPCaxeo+EUJX/x7Kn5Cwm8xvmOnZ+vFe1V89F7qn3I3lN9aqOK+PBUfkPDCr6v4SQkfk/DmfBUfylc9JISuBXUm+nZh" +
      "EnXdBnKoKAP3W7cWx7aLaWm26ci/emkM7Jfh7Yg9htZF1OvEEn37X7LjJQOWzXBvBBuZf43fG4k8KDugnr50KUDt0ul/FvwnmTSE" +
      "XI3dkkwa+Cz4TzJp4HM68JpW7Dl4eTHjZZUNOUvE+4pyj4p3tQq87OFDZ8P4pcCjtW7oXKri1yTcc5+Kn72PdBOx/FG0NgRtugyN" +
      "3VibXjv/swzSi31mLH+HjDh59ed0YRzx1h8uN0NPM8g6oXi+QLH6zn8/QOB+gFwdfyOtjSRRnyO9PhVrZzy/gvQ4ecfb/uO5uW1k" +
      "HXIs27m+DnmmZFvEdfsK0z63DODyMoCRZaquV35GnWeUj4Qltv+ikf4lR5L9UI9V/QDhHQ9M7RdPYSqUI8MPEF1cC5CueI+6x7BN" +
      "+wHqE/k9/lDPi2EWCPtSV3F3gYoPSPgtCXfdTzaxpYu6XH33R96X3FTxMu8yFe8m/PamLc+6HA/Q+/JvPFLew/hj36gttxcSvv3h" +
      "R7bkCXz749tXF05MsWyPoRacPYX5iHMA15+RQhrXjgcB5kyhPDGXcJ3y83zCcudq5rlRukTn+lT6APXWLqk+WI+cKZSHfYnrA+pW" +
      "sZ1iTRlOiW8mEH4NmA91yELnjW3U8oxry9WZEt7TGyo1ZhnOekGvcAXpZSM0LKTnF/panGdVK1TbTNjPIZ36DnW9sm5XpI3yGdJZ" +
      "9+w8JoRdAXUk6CuB9C+z38rgCuI3dvb1wPV2kP1akL54FnXGOqCuBOuFz4Jn4jPaQhxif5lBaYVtwetUywn7CjhjlxNPVaT1PTjj" +
      "ipZbhSwg2+PXc99iWsHD0UYrP2vttCJO2Gr/OeaNrM8N+ztcDzLe1N4WkPArAm882F66nPGOPc90M/7gwaa9Y4wXr2ltblvB+89N" +
      "rc2nGd9ceaRpmPHi1h2NDhfb/LfuaPQJ3HfINcD4Sl9X8aiLxjzOEVmOwjGbGWO/RAtzwNC2KfyEZJvZxeJoPyFh25D3fLLckcYs" +
      "XfSnXpp47o/zeD54hUxTQuM0yOPdZVP9TeLFG63pwkdIrDG4PmKIcx7bjTJsLdvJcM3BNUD4T6GOE9dBsU5p1x2cpygHi/SZbEMX" +
      "MhPSxDS4Xoo8Io1YMzAe64TxqGMNRvs/WmLqgm/cthn7FM6CEWVEgeeN7DwvkkyoI3fN0Kl/d2l0n5wpBRgoJbnvo1KtETrN0K8M" +
      "yxT9XM2+WUP83fAb47q3ugziCrYZOnUM8p4kWEZ1EnVE+/oMnufLu9q7eooRvxEqafVXXUP8eihUVrnnWXuJiheUCN+bPd9qY3zN" +
      "kV11lxnfenhXXU4p4/sbvZ4w/jehrfvdddYykb6pqK5MpGko6i+jnY+YN9o1GdcuPb+quyGtXePbJeuT9HzYjEyQX+PvJnwJcM25" +
      "xd/dvWp6/U3Es+rfqy/fZktrBI4lF48llOFxTmIfCbux4NW1bFcWMgDGX1kV38w+U7KzuFeTLIFj183fAfsD5xnSwXhRDxzXOO8y" +
      "eVJgOsx3jmUVXD+EHIN+C1gfzI82HKz/AtY5e/m7G/n1TXecqK/sLyLsS+G651B9ce5jXUV/6OVD+1O8fLI5yR7f3xriyYXC3+TS" +
      "GoAba1S5UKOuMARPTOeOFGGSj2UMtMbaOod91g38mMT6iH0n/IAL1gJ41wK0rgUIrgXoX6uujS5X8Ur/St5Dliwpdq4ivLJq+w4/" +
      "41vbdpXcYtxVVbfVv5rxxs2VfavFmulbdJXxTTsra6rXEO7ZWVkTJHxg85pSN6wln89tR6raBtdqdpup42dPhqSLCI95W7R8XMh7" +
      "b5wrz6+bqJc3wL33GvtMKQbyEtLD/kR5AJ+Hmf7QOoCb62i+yXqTW1xnzIfP073GnWX/OiHj4TotdBYYnpwpycKZtJZo0+K+xyit" +
      "eiQy1jkGkik2GfnSxNAxCD9s5wbyvcN2rd4AULeB6oN9h7xJGy/NhLQXDPRXwscRy0FdDY4XI72VeMZve26D6n8m7xuQ58V6Rt1h" +
      "uoZfynsSLc9M00mr9Z2Wz5G8YOh/NYH+vxHbQu9GC5AjzoGvGN+v9yH1+1x4CODqQwCjD9E4cm4cHx9Ze5qKO0+vY3/qxpLWzPW8" +
      "fmx3tXkZr60t6bok4TcZr651rezawHbE2i2dlzeQHFfi8XU5HhLrma/Lq+IPdj4EMBYI/d8qqLx/9UZqso11H8hHBti/QX4W5zyw" +
      "LbimDqdFn/u4GWE4IxBLG6Kw3yHydcHnhR8cPiMdLE/wH+Enh+ndUfzkXkN5ZoYkYwjZYFDSI+C6hW3AOSHKRtq4dxN1OeOmssSe" +
      "UcRhWgzltJgX912x6i2WEUxfwDoO5Es4J5G3C9vLVOOFHT+ZNDpnqnb8ZNIocKp2/GTSwPiIn1oSaWC8sEMmk8YVHTtkssadbIdM" +
      "5tgWx7dwTsk6S1yD4p4/BLDYY6zeASW2lOT3t8T3SrN/3dB2gHXGdiGPw3XysgdgxAPgqABwVZAOXejokf+hL12HJXGdvKCr5bta" +
      "PfZiTbpYdv4vM41e/fX8KGYYpItlszUqW6tPnKHTN/F8P+ZovqMsEyX6LZ2aemj7cbqebRKdWP7cIt5A/xrPvdMaz/8Ry1/vjQ59" +
      "XvXeD3zW6m7kNk13nBAmF0h6V79dHWPijg1/HPdVe55oep5itE4Y0Vj9CEDdI6pPvOw3FGusC/25+Gax0i5kWXTncw2VoxsJf3zr" +
      "0/V+t8CfrR8QeP2z9Y5ywuu8O474JHxAwgs3qfhJCR+T8OaHVXxIwks9hNdvrjxyWuDe8kPVFXQW0LeqGLoIv+7rKvYMRvCyh0fU" +
      "9xXBShU/J+EfRfCyyszNAi8pd4fx0YCvywUn6X3It7z8qbEI3tW+wMv4Bt+G5wXuO+Q6zfhTbQfbcx5R8S7G2xoOHu6T8MuPaOwD" +
      "ir49CzRndTq/IZ3lMND3gnQ+BOconjERNkL0X8D9I55Jx/0I5snQyYOyuLDDCV2b2Btq7JtWI785ud4oEyOPL6xSdednSuUzYELb" +
      "c8lmVJ6oH+odnq+KXV68M1dKHD/0GbwnwvmCPLMwQ13rw3rbDIrHdhXy3nqoitarm1WEy3obWeeJaePaEpzG40HotrAfsA4oE3Vv" +
      "iZaBhEw0g2VOLX+R9dj6d/sUWOL1T6K+SJlb6Vz5VMoRelcsi/fSP9xVXJ938hu8XhR37RtU8efGGN9VXP9MVVUYP1df3Oo6TXio" +
      "M39tXuYWwp+u399ZuwXPSYZCsK216Qzh12FJsecq4f8bli4qKtzKaZb6FnVuJb2ZTTr3KNvTcL0Vz7hnlO/TwD2i0Lk189k7nIM4" +
      "33DcjPGY0X5bfFbnD9359UKM+4fEeo/8AOcz8q+Lj0X/cpgnCR0j7mtxv4vrRw/PBzGWMU74K8g2/WG2C4T3yxai5eA5KdJh+9D+" +
      "F9lXczqU/wXd8B5e0kNkpss+u25DfYxFM+dQ99tfTfmN1oxc5q/Y/7JfAs55LAPrKuo+wLZArS5D6Ell2wnaRsRdI/L6KttbhW1U" +
      "8Ox4/DqTz9TY3cZyhdBxxioHZYtzNdRn4oyibDu5kqHyDL21Rajn0KaFeZBn4JitiqFfxOcO9lXJZLljV93WYs9jjHdVPR1g/HDR" +
      "ctc1xut3rmm1VzP+eJnLj/jYp6H6tkrXoHjfsasYagjvOrKrzsd4w8HDRd0SfpnxpysObRmr4Tlc8VxV6bZoWVTP/yddikdfoFh7" +
      "glmsj3HZVN+kYeYn1fwuXhmiPm6WCXEc4g/rhmuoUbyQG2VYrMP15PxCpr+6Xb98OV6Un6rpDz1fCT/PdZdtfJpoPj/+kFIaj81+" +
      "HrujTjU/1rGrVj0TK3hxq1PFMQ+uT6jv89vV/Ni/gl9j6JhiGYLnJ1oX7D9RVryjrFkJ0jixY9xJAsXITptI/Yd3qPpweUyLvC6b" +
      "cb0cvBb4HjzYZN/O+O6GpgLGdzc0NdUy3tXQ0dEr4RcIH+5q7/KPSrizVpSz59nVjB/cvefZWoHv2/Nsr8Bba9svSjjsUHGvhJ+V" +
      "cPtOxg/Wtnt3GvuvG/mhGfmvG6XXrkWJ+l9qyxd+4bMN6J8zyBfvfaz26Ol0suKkn4g/vlFerc4iV6OvkfNMVW9j1I+yzWyi77Ee" +
      "Rv0yEb1Uepy88lrs1NGPyXfbTtd72S9F7y4SIUc3Z0XbmC+wn+lN+3g/BdSrttXT+puR4JwQutfom4T011+c58KWJ2x7KPejjwTW" +
      "MSzXPREdL/bnKQZrRA/3kzYuM0YeWcerjU90fyXKFeuCuu9zYMOtRv0h26fRXr3AR2MNvxGeJ8A7X+R4de9i7LAg97XIJ/oayxV2" +
      "8i5fdDyWnSN4yiGXy/O4indL+HkJt9apeK2Ed0v4JQkfkfCqXSp+WsKvCryruMxaT/ihPZvXnKgHCARCIQDfqkHEz4VC4NpRV/gE" +
      "y6O+srLWCN5VfJrwUfB1ua48AfBBKBRyu9Y8tt7HadZU1/b6xpm1DXUz4r4Q3JMMPklyu/x9xJ2FWSyDifsNhb85zj23XdVB4Fol" +
      "71vH3ROkc8ej7MsYvr/GQvO49ps0d7R6Ktk/U/jNC/tKxL80M3ocpkv76t65an2FTQbzoK1eHosWS17M+wa16xL6vlh365cF0r3V" +
      "Rm3HtuC6Xb2bfAb09HpaPfGlXFUHjXeqiJ/NIJ2Q14V/s4hHuVzWZ6fFiBdlsL7lZoO3vnX4SRrTTSW7upzfRPzDT1uLy/d2fpPe" +
      "Nx+s955hvLW1yXuV8JHWw3vci3eTvrW53Q8du4XOtLmzT8IHGW/raOgclnB7lIA8qsTTBVyRfAW7s1R95nn/+DEv9s7a8xnC9ijr" +
      "Qh38LQWNYJqq8/HbVT1IG8vS2nLG3asU9gELWI1MKEHaIxno5kbIN6Ir9l2Zo071vAfO6UAD+Tn3NQBcalCngdXAiU/Wa4o24xzI" +
      "bNTXa84Sd1mtoHajjkHWpYR1zTb1Ti49/xJx75PQsaC8iPk6Z0bfP4r6NFx7MjXtle8GxTFtpEvLlfJh+cLPo43vwBV+qUJHJOhr" +
      "24W8KZii+pyckbsyH+L2qxg7qLtqbqI+0K5tGczfGjdvc13x8zzcXOnKbFDx1Yzva3q47EYYHwkcaHBDYSPrQHYV7/Qx/lxd8c4+" +
      "xvftqtt0Wbyvr3vU3oT42OftzW2PdDdF36eqd4Yxcs6dz1ThN8C9v6tZ/ZH9K4/PZY3fi6bqlIFrUGezKkctYH1KP5+FCvfTPKIl" +
      "r134XMDjUO8MnpF/7+8inT1O20QfCFk3UTuF0FckUoasr5hKGaKcOK5dkTVZjH1cf3E8nOMzaeIux0BL/It1hK+zURlDLURjJqed" +
      "jC5D7pdE84syxBmeRHQxooysBOuAupxE6q8dW4nmF/o0oRdqatm3u7o5jHc3teyznmxmmeJQ4+5zjO/vWLfoI07TeqjRemIPvd/T" +
      "mb/2fAT35Y+quG99C693lQdq+iT8psD3HPDlPKXitRJ+UsKvqnh+TquK17ZG+/jI97Ymql8Qh4PQRwJ/2F8WuqshsKSkHHx7w/Rh" +
      "w4a1cHavGPPiXFxeuZFjBup7cQ7g+nJtr3CAitwTuHmy1zmKOZvztPoTNEqfjn6P9R8Jdfe5aqx5Y3sRDwVcNS9A7dPRZ9LFfYk4" +
      "psR7MYbEeyErI/8UOnFck7S2LvnsuqxXE++N7osxvpklzkXW8S4+lE8pB+L0tNvYPrx4H/lXefYBNO+jZ9SBLWYc33ffwc/soyUy" +
      "fF5+X2fD6acJb9/X2XCe8eaGjr1DjG9v2rv/FuMHm/buz9wHcP369et4vn5gn7YL8gx94gQ/97SpvFmWC2wG6QTfmynZKCfLb4a1" +
      "OnA88GoguywQfLdtfB1TddKI+kXPLbth+WIPWbWfbHryPi5VJ42w16WFv9nHoaaWhs7mNhU/0cZr5TN7Os+20Vm/p1r9uzP3h/Hu" +
      "p1r9VlcY/yTUerhxeRvh3a2HG609+9W9oXbci3YJe46eLUZrD9LuGzF/CvD6vXe/1XqA8H17nrUuZryjodPqPaCVidNjLjoZRno6" +
      "nh8Oi7G/mTgXi31/4gDA2QMAQwfU+S/iRb9bNXZ08Z7bdbO5Y7n/Zrgt3X3NHda8zHbCDxdZ8xa3q7qsyY5b2W5D/3VirJOUzxig" +
      "3hF1cH3t6vlVoeMR8bjnsfAacKBz+57mdoAPPgiF3O5tLZfa1T2Jno5Qjz9h2kAgEAIAn7MDTPiyoEv/dejbL4amM0TGpCRQvcnT" +
      "+ZcFX/X2m2CCCSaYkCQw2C+GXgyFb3+YrjBh/vcl0blr+f9XvP0mmGCCCSYkB6xQPqb3/vPQf0hRpjFMFL4sOncrfNXbb4IJJphg" +
      "QrJA3+AcCn1B+8ppChPe/35JdO7a/f9XvP0mmGCCCSYkB0bT9I8MpI5+HuYn0xVaEqzfZOn8S4OvevtNMMEEE0xIEnTp+6OHvv0Z" +
      "7SunKUx4//sl0blr9/9f8fabYIIJJpiQJAjoXz8cevFT9iubnjBh/vcl0blr+f9XvP0mmGCCCSYkC76uz3dC/53tytMTJsz/viQ6" +
      "dy3//4q33wQTTPjqwaMcJnrXTaLv4tLz3p11mmXQX5Opr0NTRqJ1cRjVZZJ9kD1N5eBv9jSWhb8501we/nKSUCb+cpNULv7mJrFs" +
      "/M1Lcvn4E3NnKvPRMQ1lyGN+OtaGybZL712m1P+TKSdrAmuJ0buZOt98MvlnTcOYccTgP5MpJzsOH5tMWbMnwBMnUx7+mWM3FVmt" +
      "t3fIniZ+cPFtKkvcZTdVHjprgrKB3n9XyXeTu+nqI10F+MwEaeD9RhcuTE/f4T1R2HcQvrfM+M7U2dNEq/kdojdnGssTZeZMc5mi" +
      "3NwklCvKnpukskX52ewXKf5LYirzYlKgACgq8DsJ180TJ/53DHUdAHXnAII/Ahj6EUDOGwC+NwD63wAYfQOg6q8Bzvw1XpIM4D8P" +
      "MHAewP4mQPWbAKffBLjxJoDzLYDatwBOvgVw9S2AvLcB2t4GuPY2QMEFgM4LAFcvADjfAeh+B+DKOwAF7wIE3gW49i7A+vcA7HVh" +
      "sNvtdr74zWp3SJcuBt8jnpop3ScbvGju937XcGDpJ+GwrZLCZXmvh8MCDu3WExRmcmgX/znFF6hYrdFhguABTzgccg+Ew+PQT/Up" +
      "oHosX071O7uVwte5fnkFyyi/tTYcDnhq5dqBwmyu4hW6FPDDDyj+JWH/5YQV2Rz/dxQe7aH7OItX0+Xjh9c+FQ4/qqfwDVc+0y8O" +
      "h6kOKvfly7UJtT/wCq8x2RR6HNQPnnIuT4m+xNDK/ZXJ/ZUBfdwvr4XDT5b+hr/rb/i70vu+PKr3gJUukfZU8WXSdvKHC3B4Cei9" +
      "1zsUXU8xnzPpfdBDYYa9P2r8mGCCCSaYcHfDqjlHwuHKRRTmOoj/5XBotVRSaOPQ6oHILhLCf/4THSYI+fwnHy15jcSPgfhebg7V" +
      "Y948qt/O+yjcwfVz5NBOKN9C/K0x/zW5dpF73F8fpPf/6KfQ6w5ENeP1IMcPU1juJfkge8H8cFjy/XXh8Jl/XxIOa5zzmf4rzP8o" +
      "36OtryXU/kuDzF9ZvMq3Uz+8xnw7EIi+sM7C/WXj/kqFau6XmnB4ZM5B/q4H+bvS+2q+DLnRspToLF0aJb+5OfQDvV+8uCWKruhX" +
      "j43ee/IpTGX5S4wfE0wwwQQT7m549dh74fCPX6EwI0j7N4sIlUUUpnBoEX/GlSf0Y9FhgpDNmuMSRxHtI4H4XsZxqsd3vkP1+4s/" +
      "pnAZ1w+OH+dtM/G3ouwauXZgZY61o5neH3JRuDjPHdWMHR6O76SwYDHxW/sfkd7j1M++Hw5/9N9OUfyJE0x/kPkf5VtSWpNQ+/38" +
      "PxhuFq+yrdQPNcy33e7oPzBRuL9SuL/E/n9ZkPbh7x17h7/rO/xd6X1ekASMIoW03dlz5kTJb3kculgbPnt2SRRd0a/5KfQ+P5vC" +
      "DJa/xPgxwQQTTDDh7oafDvwqHP7tIIWpHtq/KRy+FCA+89JL2czmhR7awftSiAoTBTtvfOcHe2kfCcT3UiuoHj/98L+Gw7//Wwpz" +
      "uX5QUREOggHib73M5xyRfTJxrGVv0Pu1vRTOduTJzYBlr3H8uxTmzCZ+a91Meo+qf/hZOKz7mPTdOZWVTJ8Yd8ZR4r/3/GlfQu13" +
      "FTN/ZfHKfpT6oUDw7bw8TX9Rh6cHe6L2/7ls//jVwDX+rtf4u9J7h4cEjN7AMeq3Y8ei5DeHCDleOXYqiq7o11deIr3HK0EKU1n+" +
      "EuPHBBNMMMGEuxsO/JrtxB9RmPEa7ePsHHovEZ8Z5DAYYfQB3pdCVJgoWHnjmynsyczPj3M9Pvn1r8PhzY/+ketJ+8zAa8QwPW7i" +
      "bx6PT3BI3icTx8rdxfrpKopX7E45GeTWcPyTFG9JLwiHRxeR3uOHB8nuf+YQ/eGiZdEDRD+f7f/lxH9Tt9Ql1H7HfKqI+K9CaznZ" +
      "9XME33Y4NP3l5v66FLX/z8infjnQyH4dzfxd2S4C+ewvcYns+wMDHo0cxx3C8cGBAa2kxuOB9B7eAQqPB/qixo8JJphgggl3N6z6" +
      "FtuJn6EwtYb2cVYOF/uJzzRz6IkwejfvSyEqTBQsvPG1CXsy8/MKrseRb30rHB5+5hDXk/aZ7hpimPlsJ8/P/6HgkMytiLEdLyS+" +
      "mLH0r+i9tVtOBsfZz/D4cop/yUqe2x+8QuX//B3Sc/+Xtaso/hXyO3Bn0/73eB7xv+NLzyTU/kAmnTgR/ndH2a5vYX4OEb9L0V95" +
      "3F/+qP1/Kvsxripiv45i/q5sF4Fs9pfwk32/sTFfI8dxh3C8p7FRK6nxeCC9x+JGCivc1VHjxwQTTDDBhLsbXr1A9uE571B4vJ/4" +
      "2FEOZ7vYD57D/Aijz+N9KUSFiYLCG98UYU9mfv461+M9PFyG/gHvvMv1ZH/2fuLv2Wwnz87eLjgkcytibBVziS+mznmc3ls2ycmg" +
      "gv0MK+ZRvNdyNBwOD1L5/+sa6cEbvv8q7X8HKb4vSPvvCgfxv4o52xJqv9tmo5D978rZrq8wP4eI36XoLwf3lytq/3+c/Rhf7SU/" +
      "iTmn+LsGKT4QpHpnu8i+X1SUrZHjuEM4Pr+oSCup8XggvcfsIgqXCfmnv8+cVCaYYIIJ/wxgyzWyDx/jsKKW+Fg5h4qT9OTZIoww" +
      "eg55vxoJEwR7kPjsMWFPZn6+g+vxpI/qd8r3K64n+7PXujk/2QuCwX8rOCRzK7b/f4f44vFjf0Hvla/LyWDZcZY3vkPxi5XycNjZ" +
      "TOU//wnpwS/87EPa/zZTfLWH9t/L7Hz+Lv3PE2p/XkoKhex/V8B2/SDzc4j4XYru5v6yR9v/K9iPccsQ9dOxIf6uHop3e6je9l6y" +
      "7/f2BjVyHHdI70vh4JXeHq2kxuOB5KGXOMwV8g9/LxNMMMGEiUEqXIALAMvBph+fAi0tLbbeU+N9zNmKC6ULAbxfALR+AXBy4fQ/" +
      "CzrJpFEq0UkmDXwWdJJJA59VOBfj+6eAraUFnL3zDVMMDQ1ZLUNDxocM/DZYGaN8P/jVRo+DkhS/LczzDMr3Q4fSoQB8z/iQY95t" +
      "20zDyCw4p5xToA0MLkmwgMfjsTqys43bdyPLGvOEZV4Ln9jTgxdhFEsO/CDNaP4UhAAGSgG8IYDWEEAwBNAfAhi88zwcQjuKAgWg" +
      "gBcUaAUFgqCE07flAPRjXJz8gk4yaWD+yDxNIo0CiU4yaXglOsmk0SrRSSaNoEQnmTQwvaCTTBqYX9BJJo1+qd+SSaNAmqfJpCF/" +
      "n2TS8ErtSSaNVs36liwaQYlOMmn0S3SSSQPzR+D/2NJcMfg3yX+nDPhjCMZwDm7sMeRv3jQF/LkArWkKBNOUaX8WdJJJwyvRSSYN" +
      "fI7MmyTSwOdJ24k017fJF7ppQIrXpIK750437/sAwS8ARr4AqLsNcOk2wCAo4FIU6MU6WhRotShw2aLA6hQF+lIUsFsV6LAqcNWq" +
      "gDtVgf5UBRw2BbpsCtywKdCfpoDDrkCXXYEbdgX6R+9A14XR0dGRagScKo48d+TEjjedxpVTupvNm6HA/wc=",
  },
};
