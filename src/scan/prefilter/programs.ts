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
    overlap: 79,
    bytes:
      "7b0NcBzHlSb4srrQKPwRBbBJgiIklsAWjR1TUos/EmxRVoFqyqBFW6AF2/QOPARJkIJGpAiJlAY+c6Qih+Nt0QwfRHM9kEzHwl7d" +
      "DSTTNmZMU5BESaBE7XIneBvYDd0dZ6U4c2cYc9wbxRwm1ncHx3DZx5eZryu7uqq60QAkalUPgcisysp8L1/+vJeZ1V/pAKABAAMA" +
      "+MI4EDG4CioxtvTdilsrKpgkgDP3ilDQ+rTeu/HrtfqhNOWH+9c6ax1KP/PN+x647+H77nu8nfJXvNPAqj5H6X+7budX7r///q+v" +
      "Wwc2AJgM4O80uCHH/9gigMkbAEabATbeCDB5I8DapQC/bQWY/CxAx+MdAx3p7T22DYmLmm4CVO5/fMqV//B3tb3GcLOjA3S29CCL" +
      "r/2X5rZ5cUq37Mx/Gvy78WNbTTDaYhAH2DTW+bn4dkr/1//yb//Dc68+/1/f+DN2c+wOdh/AwO/+ZcPbb1L6//OPr7z+j79+9S/+" +
      "8R/X3L1q1R2/Ms2mf/pvd/zv75mSUisBjq0BOHkXQOfdAG33AuxKA+j3A2Q2ADz33IE/f+fMcz/4nw5Acmkjb5IDB+r/69ep/KM/" +
      "PPvD8Zd+4hx2YOF8QPnO/HBw0an/gdLrGh954YYbm5oqdfv3zkAKACYe0N+5cymlfzC0+3uLf96WaTpimz06tABs/+vFPfUJSn/p" +
      "9d+9/uobb7z6y5d6W9auTrUA7PvdPfd89nZKn3oAoL8TYPNXAS5+E6DpDwAu9wAc2QYwsR3ghcOHX/v+9773V3912GgyjNZagKrD" +
      "R4yriyn/wT8bfnZ4cNIZd0AHg9961tGubKP0sz8Zv3jsb//EcYbAjBmaDRDLHFj2u6coPVYZiy3b+1AsVlmt/cfq+9YBPFQT+4+3" +
      "L6P0LVu2PPPgM3se3PLggw8+85sHn6mvz2558JlnttRL6ukFaNoB8OIOgPROgPd2Aow/DLCvD+BCH8DIDRp092l5fd6AQmJQOtnF" +
      "HjDLfMAqVQIjPFkrvFUPAJXIOQaQigF0yrBfhoMyHJXhhAzp+cnY9KqoFa1DkMaznNPT4F8HzNWlC5n2yfCY7sqI4Uk9OCym70rJ" +
      "w6/+GDZVFG8HKqO7opQyUFehDe8EJ2VjV7PZSvwP0pW3vYcr8tt7XF5f9AmR+qxs/dMADU+D9c+8PJZKHum4yPNxhNMbxOEjVw8a" +
      "V8UGvMXb4V/4tUOdFOuylNmoFGGrDDtk2OcTeqULFaGM+Qb7SBXO0ZLnpcr8vuK9T2OC6qIbpffUoOFCY6XPEGVmjPz+uU8vXj6V" +
      "cb6UMgLak3RheuZFGrOkA7Mqv2wa45cqi898xIPanOavQQ9Puk/6pj6zr6q4umncX6jKL7NL95/n/fodyUlymJ650NsfKNSl3rEt" +
      "awLkOKb71x3lQb4VytxLfKgfkh4mA+QZryjVyGRjQW1UI2WYqva3MRSS/ppqZMaR4DmgROuuh/UbLHRXjeDpDY94whM+zyH1CBn/" +
      "zE9GbO8YFC/TrC3dxushOkZefZ45sLtWhNRn6Hp/7fTci2rIgN88jJUe9PRZmityfbo2v30na4sbF+q36jhV67WxLr/MML/EgBk6" +
      "VhaU5JOMSpkmZDhZV7IEgeaQ+im1G80H3msKV88TIY21rnnBZZC8pZRBY7iUfpVva4U/BSHzKuUlvtSmqfriYTFD5m0jCo/Vu9fF" +
      "OorXFl6oL2wLQVeg1LpSGdRX6H6zGRzmaDIeD+5JFTAGYwC3QcAzMdi5c2d86PmgsfcMXMHg3sGCetwudeFImYZlOC7DizK8ntNv" +
      "l/34kyg7pd8u5/pPouyUfrscD59E2Sk933G8FYLWKTRHko9vJoqvE+tkP/X6emRjybf38/lUSvrYWPIjaX6nsuh6JFHoj5ENCcpz" +
      "yeN3+D0nHKacT/fFmex0+JlMktFeIHh6wybpb/XIa8fnuem4l3rIeoTabdKzF0R94JLkqS/M7wvoC9fJ8e3dZyC/qtj+QpijSGVT" +
      "uxzzrIvGK/x9txcXev3BKgj3F1OhrWZqENgvuzzrAupTsEiElgztRQCfRQ8jm83CrbDX1GV8K/S/R/Ht8EhbhRvfL+J/DzthK1rI" +
      "rJPljkNvnN//B3gKtmUq5fN7oS9pyPijsG9EiX9I8X3wUKoq9/xTxyi+C3qn3Ptda6tz9/sdij8Fj5ykeD/c2lYj4/fA588r8VSt" +
      "jLfDw8cp/m241ayT8RTcuovi98EGc56Md8GqfUp8bF6unHVXKL4Kbu2sl/GH4BsnKf4AdE258Q1rTYDsxazD26/BjZ9V4plGN75x" +
      "Ps97EfqgJ5WQ5eyBrbvc+MA5it8GA1covgmeHl4g49tgS3JhTudb+hbm9Lnl7MKc3m7rWeT6mk8H7HOWthWsl7cQ8OwKmQHjDks/" +
      "vjj///RigA8WA1yRYfMNhc+QbxlEdDChljVwQ2H5072nybF1y8o1K9fewONTt6xckxq6oeRde15nP62mPDLXLnHjuA5Ae6HKhvdW" +
      "LLn+nlctlp/VqlLqiXmwff3iiWaARuVZlVe58Viu/e68ZeMSjP8me8uq9C2rmwGyU072lhTc0tMsbKbaFijXhNwLmvTsrdsBrV6t" +
      "lIF96Eqz8E1MWQ7aG7R5uNeHtlD0rd9kb1mZ3nuhWcbX3L+1+cb80WYFrMdUeftuFOsntLkYevc2dB8fyK8MbGOUE8MTN6oyrm/P" +
      "3JiLD5y/MX/JaATMA0HjHfVTe5PQB+5j4H/Q2Lc8evXmU9t9LtPnlVAf1FtQPWKkyzX3PbniJje+z40PXLmptFml+G5K0VMLI8yp" +
      "xIVz71KAQ0uFDnB8vrgU4OzSwvtYd7yvzg9+z33S8hc7kQzqD2r5H1pu+d7naL4Iet47/9TI+RXHN8odlI/vDdWre0NOUWvu1cno" +
      "zaIs0sdcpwfpAm0QPued2+qKPI/z7qBcM2J8Qu7z4x5qMV7eORCWA/xpgxgvfoNqgbz/25b8MrE9qM952977j+tMv3toD2s9sqKc" +
      "WA9vXw66r8pRbHG5wkc348vEnIb5/ebF6+HZugC5aUyE2eGqInlxHYhrQHf9V1lkap0KPAfyysnP3m4R63K13Syfe82evGHjbDbT" +
      "Wn34Un86FDLvftTPJXzG4WyMwboi83zYHO/tW2Hzu9+zQfNfbcizYXNfGA/vvOdt91LH60f9XK2PnKWMeyMknzrmF8s1xPJlqVWX" +
      "lubiq2tvduMblfh+N75qQrm/ucWNZ5T4WTe+JrHMjfe78c9dVOJDSTf+nohfWb7sjpR9C91fddd+N97221x8Tdvx5RRfvea3Sjz1" +
      "mVz8zm4lnlHi47n451Z+6MbXHGt14+dbC3zQApPZIG1asfEYNN6Sv+f2gUU+Y15Np3XlTMa/WWT8q/zI9/fj5+2nQfm880KxfLhu" +
      "85sj6kPy0fq02BiJyzXL8mWbU+nfc+ODSvy3SnztZ934PiV+4rPh8qj1CJu/akqskzp+S9Wfd/5rCslHexeqfZpuOvXL1UXqhOvK" +
      "YnPk9ZgnTH9+9r3cdMuHD+3j+fk4c5VeFyBHKf063/sOoh6+dqn2SZmNOXXz7QADtxeuj7z18I6TBQFz8GzMvSt8ZJlOX/24nq0L" +
      "kLuUObeqSF51bptXgm0Ks0lBbR1ki+h52oMYjeXvN6j/mNag2I+1K9y4o8RPKvEPlXjXrW58xW25+MpjSrz5dh6fwmeGbnfvX3Lj" +
      "qxKpXHxNvxJvvcON97rxlYNKfILHs077qlsBVuZvnPltoDXOYBxin0Ad45kfX6uvKv7KtmpT+2Vf6l8lzlSxPHzHsVh/qymxDLXf" +
      "JWZQT6wfloXlmjFXDuQxE/2hvBMkvyxv/gzKM5WyMDTl3spCz3wX9Fy5c161HNOmPPful2fno7HC8Yhn1QatT7bu7rdWyfiuPX80" +
      "qMTfo3j/jieM1TK+be+eHopv37NrVInra0T81r3bH+ldI/xAJt+txLNor69JL1r5pWGeavkuR5BN8VvfVkJhf5mUOu7S/fNVSd2p" +
      "NuqSlNlrt6hO6nlN4V5P8CZwpdxI+/BOUWaRMny33RYp9eTvG9wlxiaOu37Z3uQDFUsP6ofUP25rf7h9ao0bb7pTxO9uf7i9TYn3" +
      "yfhtA3sGhjH+m2x2zf07vn1eidfeJZ9fvuPxzrvEXkEsxMcO86U+yudWKG3mPXvCfRC/faXr4dlOn/HjzRfkK9P5bdgZyaelvFrP" +
      "mKV1Wtg1+rD0HjvOM/jOK4X4T2fj+I5wZ6zwWXzHOOjZuBybqdTKNU1tufid4zK+8s67lw98Toy7VenugfHPi/tdXasGppR48m4x" +
      "xzKf86GgsyHa1wzbcw7an57n6Y9BzwXdp3fE6Nrv7MLvnrqfW1uC/H736gL0FLQfo+qsJiRvUJ5Gn7EbtD8Qdp/WUn7lBY2ZUu43" +
      "SF+2FJ+02H53s3J2jGMoaD9/ttMSyroE3yvHd8oxju+Mz+Sf3tvB996x3NzYJ34VYnwjP/ytg3of//Edewzr5ThftXzZ6uN3k+1c" +
      "dsd5JW6szcXXdIj45N3Ll6WOiPhvVi1ftvmsEod7RPzu5cs2r1bih+6R5SxbveY9ii/vXmZ9QcTbH9jQPiTjDz7Q1T4p4w/dt+HL" +
      "xr0y/tA3HrLuFWNU7e+o/9xe2+L8fr5Wzns0d9I8rV573yNS59kVSz6ZeWt8dOT3Xouqq/qAdTvmDcrvN9YA/POoss522jRfRbGC" +
      "3nH16ktf59Y1ua6wb9WB2//o3Eq99msnTMPzTLXvfpLyqv4K3b+yOPz6g8XuuMX76jPeOD5rePZ0MM1vfFf5PKe+76Q+W+nzrHev" +
      "KK70X/w9oBri7wLraM7sTq2ZlPPSnd0DK5ttuv9kKtEu4t3dT6Y6lPiR9twz30mvE/G7VnWnBii+pjvVf18ufteIjLev6l7znhsf" +
      "uOLGb21Ny/Lv6b5nY9r9LVEQNXr8k9r1whfx+iOl3ve2k/quYpBe/fYM1PSwtTyle9fN6HtMop969/JlK9aTfm5ZuV/Gu2/du/1F" +
      "it/W/vDZXHxgz6X17rmAOg7Ud25n6/58ZZ/GOz7K3ZsxPLLTOPHq2O85HPteXdcEPBd2VhBUtredkspzmI+PQyt4vv+onqnxkQvb" +
      "JWyPsjIgj7rXoj4T1C7eZ/zaxO8Zr26rfZ4Ja7NGT1+caT+cJ+fG7tTqNen7KX7XyhO5+Jo18MVc/M5WJd6pxA9R/I5Vq0+48bvS" +
      "HW58gOJr1uw9novf2T7uxgcuufGtxgaxZ95910po2xD8/gz5GGHvzNbKGdYvb1g+U/oZ0933pXLpLCyMvzr+vek1Ifmmm+d00d9F" +
      "/DMt6F2LcvWgrrUGHxBjQtjWgZWrvwTg4O9OugdW9ov4FHQPpEZy91NrJnPxNWtaH+Dx38AtK9PdD8j7y7uXjT7g+hTIC/eyw+YA" +
      "+m3bRMzdDzbknrAp7xUro5RfuMDl7GeCMBfmy7U38kZ+nTE3PiF/24ZrROSLv1XD+8h7fKPwaTC86Pkv9rJ2YoY8u77sz7e+zHJ5" +
      "W8myxal0MNWVycP8SsEygvm9f12u/Lu+4u4fqf2F8k7EguWqVfY4ws4m/N6n0yB4X8Vvv+PjeI46PdpEOmPAepB9o9/X9hR5Qd7A" +
      "zbeAtjOK8DA6AVo7ha75vLNl6/bOjSK+Zev27ftlfG9f1x74shvfp8TPK/HUV9z4EYrv7dpzXsZ77x7Yoz8o4rv77162VsYf3rV3" +
      "zyUl3tEp+pw6Z3l9EE3+tvSY9AG8z1R7ziBo3YtnYbju9fYbwl4YlHqi/ojljSpYIgYsE4fEZqG+yacv8FM7AYY2uenIE9vgmPwf" +
      "lb8ZDkqndlLTSXb8DbVffjWd8lfl2nnHt/VNsn227Pi2tUmcxX9n5fo/TtP9R3d8ex/Ftz+ye0zGB7b2919Q4lMifnlgz0BP01fd" +
      "eNtXg9+bKHXvRfX//J736rncc21v+eSXNAbwV/3w6dwPq4/fb8vqijxfyu8vgvKGvV/kzUP74jP5fYWfLOo5UKn3UY4gvZTye8Cq" +
      "InnVOURdQ5Mf7F0Tz8b9YuPEu2dXbJx4n/eOk7qA52luDOtXDTMcY8iLxpdfn8N0ame/uk7n9wTeOlIbUx1L7SPevGofMXz6iN/c" +
      "lPQ8F/YbyI/yGT/5/eaimoDnSt1DUfN4554aH90UG8fefSf1HLncPuMd7149ztb1ErLDT6ZS577qxo2H3HibEs8o8QtK3Ohy42kl" +
      "vk+JTyhx62tuvJviAyvXZHL3v7NyUomnvu7Ge0R8qvvJ76SOu/dXXXbja9LfcOOOiP+me2Bl+kQuvua+99z763dtduPHlPi5XHzN" +
      "/ZO5+Kr25DcxPuV0D6Rg4Jvue0i4fxrWDzuks23Y5CvfzIIw9EL7cydA1++784NaPt/3lHhw6j+dI3vnN5qbS71P86FfedSvvPlK" +
      "ue9dI3Qp6w98p4z+4wHPqb4pU9LRb1XXMpUh6VQGvb+m/la+2O+sdGUPPezZevlOd7H1ZLH9xcppnOGr9iDoveCKEDvsnYNpP3Lr" +
      "3qfuaP19N75Pxp+647bUsIz/cfeT3zmvxJu7aX3Vu2+XEj8m47v6t+47qcTfo/jWvU9NKfHWb7nxLhnvv3vZwJCM/3H7w+2Xv+Wu" +
      "b+n9SlxP4RrtovJPe3FYx0n5/iXuJ3BdLBTPq/2E3sMMy0NrrUa5/p3OvkPY/tH8GZQXtDc0r4wy1X2hcvNTGSqG8HT3dqiMujJl" +
      "wL0hWo9u3/nolrN/IOJ9T27bclnED/U9uU1v3iLuP7rjsZa0Ej/mxrsvK/HWHjfep8RP9Ig2rJZ9sl/6ZiTToMRovCTflyY98H4X" +
      "0i/qyyxTbceZlEHlJOQedLl1C+qjumyjHftaPr95K8W7W0648e5JGd/X8nlr9ba8/fJA7KKaGfyOZnybgt0LQ6HYrtVlrlXwXLh1" +
      "+8zKoPMnnK+cbHYSli9LXbymH8fJXgXoTnVs5/EsQPddR7bnn1+peD3l+rO6x08h/0XizTi3rGqHqe0YPzT81B261dFLe1x/QnuK" +
      "7UHIVah/xLfDMvf3uv4TYtvRPz3jLMi/T75El9zf4v7ZIoG3hlhruied5Nb5mfih4dQm3Trey8/HndSmp+FkL+9/H/b239ZzsVfU" +
      "p7dft2BH/rtlOAcNSrtO9/s89w2FN+3BTfr4dYR59OCj+7Zu3CHiex7dt7VXxnu39j+yf0f+u2rqelAP2CuskvuWiOVM/0fk/4ma" +
      "/Pu0R+p9xqx1x+1D2x/ZfX6Hu493aYc8G7rnns9fUeKtO93yVJtN9pT2XP32R8l/o/xe3w7zS30d2r7zUX1gp4g/uuPb+jEZ79+6" +
      "Tx/b6eqfZMBvHpDtV32HeMBzxI9sYzlzKtqmOuX3IdPJj2cXQvd/n92+c+u+KzvdePJhae+e2LEvLeOP7Xtox6GH888D0O4idqe3" +
      "zhU+z6jtA/JbBTjeW+XvMVQfvsLnGXVsZbMXsw/39Wz5LZft4qGH+3r0pj6M/0O276ltt60W8UN9T23TN/e570L7zn0+cxI+6zhO" +
      "FofDSB9E9DHT0eTnjj4/FoPkhpUHF7/6gyRA60FnpLoRwDrojKxzroWamdIguaFFS6WOJvHasrS839mYJkBygwameTRZviSDa5jJ" +
      "UI5YrIHLUa0NY/mth4dHNJTzhTEp5+eFnIcPcjnBGR6xHZSioRPzN8L8Tc8lXenSEuSry1z/dUz/OlQ+hOlp0Na51dhw9D1zfZdI" +
      "/+I3MN2AdQe5JRy/mEE9LZ74L8d5+c6jP+bp42+fMwT/c8i/y7Q7K6sw/7qHnitLD/fLCS2tC622m8tsrE+FrI+eVqEQB00Q+tJA" +
      "6EsDh+vr4MEM19fRHw3Jdn1etmtG6OtgRuhrfkro6447RPmWfIO0RYYxnt6i3XzHD5KFv64a1lamYjy98Q7B3xLtddAZ0aKBFVFE" +
      "EUV03VPzv9v4AXplTWeO8DDRbnfhdyBNDPknH40mETbJ0DRZHvSlIR12w2AzkOPcC/jZl+SGFw4cyHA5KlgnD9d3XpPD0W/8cvcH" +
      "zGy0mtp//EEVv9/O5QO7s4tzzxgZzblmt51nM+sU6dCqcbs00vI9Hg7/ybOahvcZ03LVsA/2jbQc1gxM/9f8OR1u5itf3e7HNbFZ" +
      "e27fP+DazBj/9b8X97f2xgX/NC+31crgCqfV+smz5dm/ZfJ9nxZN1MfiejActOfc7mqq39VhQAY9gSbmZBosgAQDW7Rfe5rp2K5f" +
      "Pi/b9bxs1/TNXN72tCi/im+bGM6Q3D4x5RtGDSJ0GL9vHhgcYj6Ap51s8ZDoD8/yMMHMzgPUf6JhFVFEEUV03dOJ9PJ/QHtyxL6f" +
      "hyNgvYxhJhfqR4CHtTI06PNsEiZHlxuZ+qHypXDqvrgb0jBqHzw/bp+FDoCRg8Dt3ojWyuU4Eb9NyOl8Rch5UMgH0Pp73F6n9TTa" +
      "HX08zUMpnYVWjdunrufW83DiTBp3wcxBR1oy8WBiX8N6BlWQmPgP+JxtOYPczlrQtlKDRkimP/9HGiRBH//nD7fgfSe1Uhjs1hYM" +
      "EwkTP1ABicGJ9IGyVPCcNJsNDLfi9LR5VvgZ7aI+4H7Wm9czCdyOHwGbPzcCYv0/4lg/xV25E2eX/51s179bJ9r1p1xfjsUdDP2s" +
      "vlGUv3EjqH6cI8Nx2AgamBm743y+nCLIDNfy+xknfR4FGgEjo/afiCKKKKKIrmuy92nz/4gjSsEyHnaB+bUGvm9ufo1/HRy0+4GH" +
      "cRnm70PjulSG62YiyPCduPBl0NtjbcMCu9ohzcCALpb4GoMkPBVb9A18MbfX/sw3uJzt5tcY35dOLEA5LU1D+2Zadouwc3bOmnGL" +
      "1Xr4HL/feq6Hh0aH7bjVaITWFzIy/TKGVoPdIb7ADs2LGdhaSvvx3TFwdMv++Sr+xTS76Xlh5xPccLdWG29Xm9fyd/QdXOeUoYDx" +
      "c2Jh7wj3ytIMrgfLIbvtOKoFthqF4nvBWsf1BWL932WbmyrwFz7r5u+V7bo3ZvN23STW/2YD19c6bbnwb5Yv15jix9kUAk9PQ3Jn" +
      "nj2XrZ7ujN/P0+2W+wV/4X91yX4TUUQRRRTR9U1tP3n2RzEwITX83I/E/nXmcDXfN88c5vbBYjERxmSYvw+N61K5KmXlr/vGv9u5" +
      "BBpYB0AqZd6BcoxYwO3eiHWYyzH2k+99LwY6pIZ/8DORnpHrzMOHge9Ds03CXjc8LgWypFXjFiuxvncTsyxIpFOPN/D7Vo/y2OLE" +
      "l9ObmAOQSO/j+Q1IDvNVMXwf9z2spgP//scMasB0/rdXRfqRD4UCDp/j5Vfo7XwfQF+99U/LMYB2rzh3t4V7ZTK9YRn3M8xN4pzD" +
      "tlULbFYJxacsk4l2k+f/Voafv7f95NlX8cOlqeHnno/p/L48R8iM2EJfq4S+5s9n+X5ci2xbnm5ZjfM92DtczptbY8tiJqY3LBP8" +
      "tYOS/+Fo/R9RRBFFdP3T8Ymz/ws/J544x8OEmeb75CaFgw4T4QERmvn70EDLUseBGaz7qg7f6mTActKLmzJDbBDfpwNu97rM9esZ" +
      "2D/9YOLddxlUWU0T/+5/FffTX0N/AWD9em7VHIfbN8PJDMmNCFOso4WfMqL9JbeLrdrQGPdjNFN+GFwcd4/EfzqC+/yt2mtj4vy/" +
      "EcGgTR2+eD9A0jxi/5947m8a9t9/YGiYfv/Xxbp5fTrOyz/ocDuovTBYnv1bKT9ULN6/y8BBcf4PGfk+Xf57lxldKL7JzDii3eT5" +
      "v5nm5+/HJ85+INv1fIPO74vzf0h3SX09z/0b59lnId+Pa5ANytNN89lnPe3KFWYeO/Cc6BeZ5wRf1n5A6T8RRRRRRBFd15Ta1fE3" +
      "eE6cqu24hKHVavwU13GWIULT6Bh3uN07N84NvJHJ24c2QSxLMXRmIId5diEufJ1UbW0az5Wt1lZuz5OtIyiHndp1+W/+hst57tL/" +
      "xeVs/SmuMy1wfooL11TatnH/OVVhpzcysUY1+Pk/437KE13sm13MgP4E24g/3LFMxt9XtMRjVd/uim1Cu9mfYN/qZgA9LVCFZr7H" +
      "cpbFNGjs73X2PqxBsl93nnysBe/DspoY59+iIeBuF2sfZz2QSrAvd5Rx/m8BLJbgEw0m6GCmof2syf2PtHyfLu+9SzOtccWbtUZ6" +
      "HO+1GnL9b7Qc1kwY3NWxDd+TMGs7evn5f6vRclDjLdRSjffTNv7WE0x9/Gwa8v04Q9h4kW5kzp7NSSkcEJ5u/BUeWGD/OHuOt1fG" +
      "caj/VEfjKqKIIoroeqfO1cnH98YYdCb1J/C82Ezom9rRvuj6pnaxT97D98n1NIX5+9Du78asnvLFGP/u1s9amnYBzGScnyebiQTa" +
      "82RnoovL07l63+OP4w99k+knnuRyJjbhOtMEexP/uYJlWeL8H1r+Z839mLCZ4X5KY2pkeAX6C6kRWP59jd/n7yvSt0fuePknrSLd" +
      "uQ3TU6aj6+gPmOPPYfn9qYuv4j54vzX++UUxnv7cnwr+DQcOAJgjw9Y4ljviLD9UxvrfBKdW4EvK9++sYWvdl7hj0HJYk78IUPwu" +
      "sG62uDlO6i22xs8d+PrfTugN/P3F1ck78H0OO6mv3CvOJRrahf/QUIG/D7CsHnH+b28TPzigZrVt+T5nT1y8V7ltnac+mG7o63t6" +
      "NQv7x7Ze3l5p22ZQ1Yn955ZoXEUUUUTTILtIul5KIXrI8qqsvPRNc8QwuTwCYLwkcLgwjt+Ww/utL8lvX74E0PeSwPCgdZpFC0wo" +
      "T7JSltRO9pmCe4R9Of6SkPPiS/l1wOtJiaeKWBDwspDdeplKaNHS6bRuNjSwYJM1wyYFiMd9bpLs+192dd2h1AOvj78McPpl8e0L" +
      "Q+r8g5f92wufLdZeQfrimDlF9BUkL8pXTN6EIi/+Y37Mg3hvWEaHjGMZhAFH6VjmpPz+2qVKNx1eVpQZ0HoLlPr68cB/jJPO1HT8" +
      "b5V57BMuPp0h9bHAow9vOX51VdOxTvhdZExHfZEuStEX6WO6+iqmD8w7l/qg+k5XHy71hwyzVbGdO3fGh55/PqA31MOVbLZScyF1" +
      "Cqnnakj5MehH/s2Fc+gSpb2wboiPg5i5fBz+AqDjFwB9vwDI/AJgZBaud9WUPkEFLVeWeOaCtb8UWD+8bX45u/LSdbO3j1QIPFHE" +
      "HcLr2eaX8egqXmSi7g9NbWAtLS1aJpMJfEK7tlZxfKyZ33jm+pZ9PGPkzxl9o0J+vJcZBRgZlfFrdTs36qb7jWfUKY0j7IPeOdZb" +
      "hh8P1JnfeMYyEBOL+FBdKD1MVkrHsgl/2DEBhnEP1gS4aM7+NfGZSx6OwmcueQwrfOaSx7gyn4yFjgcGYjwUpqjtS30AeWAfGPoV" +
      "wNivRHym6cRnLnmo7TuXPDBdbd+54tGn8JlLHur4m0seaj+YSx6YruptLvu2S6Mh468eJtkkg/1B68EYxHfuhKahxYElnD9/XtfO" +
      "nw9+kaUnDneG+EM96F00BftjPWhwhw6wIM+kn/UzgD8L3ki0rsbnBSbWwSgbZbArqP4aFFvbwcU6PXQX09oJywMTn4EpDvT3ryqD" +
      "5r+mVwDaXgHY/ArAwCsAQ9eux65dX7h2PXXtumkMoG0MYPMYwMAYwNCYeB79l7GxEvJLPnPKY8zlM5c82hQ+c8ljs8JnLnkMKHzm" +
      "kseQwmcuebQp/W0ueWD+3PiZQx5jit7mlIeit7nkobbPXPLYrPCZSx4DnvltrngMKXzmkseYwmcueWD+HP2/363sD/EfptgUg6eD" +
      "lsUxCN9PyWpXADTj3sFA+7f5LYCBtwCG3gIYe2v2r3P9fQ55bFb4zCWPAYXPXPLA6zwnqezThrCdV6TJkJ4n2+0MwLF6sWc8dEbs" +
      "NY+dEdetck8Z9y3HlwnsaUzH5y+ccYXj+y1WMI+1b4v9LSwf+SFOPZaL5SOmNe19G/K7KpTOv8Gk7IHgfjjlR/n6JZ45/3a63APH" +
      "73JgOn1XBa9xb5TKMSX2OZbfVJF/jfIgf5Q1SB6gF9MYML9zB/lKO6TeEXs/KAPqDLG86Rp58jLj4TI3KHVH7HPSPYZ0TW2F2PJh" +
      "bWUq7Y288HsxiJ1Oz+B3sHAfEOWh+mJ7qfrZWOfW82rWv9s1KG2Ock1IrHvkQTrskjqmNkSZsA1JP5ieOquWelMor/2y76LeQJZJ" +
      "ejRl3+LfBnnJ7euq/o6fdfcHURbaU8Myu+W+Pe3n973kpqt78X7nAQbNyiPZmDhicyqDzkdQX7Q/iDLQ/qEqA+3Zc5z4VfkyqPv4" +
      "WO+ed4k3xIKO9xZ4xpa3rqoc/bHCuqpykGyY/4N3XX3iM3hOoZaBzwycccvwpqs8sO+o5ysLlPE14dMm2FepjImQNkMZ6PwE2yy/" +
      "v0X0sdGpR7QNR5Mbjp7aOphsP5jccNTqAMMEOCoNTHKDSE+2D/rmL5ZeKnnLOZoUEx7JUa6cG46KcPc3RfruTSJ9g+cQyZv+/mrB" +
      "/335463st0V69nHB//2U4P9+Co5a7ZrM/9endm86WVb9SR4KsbwfriiUt2qO9VVquxbjH1FEEUUU0cdDySLXRK9sFeFn2mHQ7AG4" +
      "pV08eYv8PNiprWJeX75eluP5bBjN9zODBnGsF6SdXS7L3yFDkkORk78BIu/rrpz5+ZNuqNuajukWwsD4pCO1v/k4P/0wSuPv3scQ" +
      "7aqX/7TbK1CvHYXPGQAvjBboq+O7epWUyz76yvYgeQeL6cs/fYNG6ZrFNBD64unMT18RRRRRRBF9PKQVuSaKeULNE9L9+wLKYcV3" +
      "xYtR3fgXav/t5/pj1+zKQavmUKEcek4OE2JauJzeesSZ2IylnUAK457nKg3/9Lgnn3+6jfcnNJtBZZlKiIOwy/LswaTfGlCoe/jK" +
      "j+BATKYE68Pifk9huiFDuyR9HsxPN2LgfrDbL39EEUUUUUQfD1UVuc4ZX7AcEeryGvLCqoBwrmiDODozb7XFb+hulfdvlZbl1msi" +
      "OLqh3SqOWB0Z+sqJ37heYokfjNCPP7whPf8jaVGXyN+XLJX3A0ND2P2lwNFzGObDfYYl+rSrbEm+Ov9Bu0C3sTFkHMBerP8bPXKD" +
      "OODMye9ttzqWu7ZbWIzfRw3WaYHtaspQQ5dATcev1lTlzh/4r+8tHhqg8NfzwogiiiiiiK5vSur0Klnhr9lxyk/auah//ryny1v6" +
      "WlUHL64dBPnLcrNw38ICLcl/aogLX0OaTDvvNZswOdAi3ZJbN5uF+xUmsNUac81qPn9G5QvT2URPSdg2HRzd0Im/XZYKTC9gAJbn" +
      "8MJ8QAbQz1jtc85uKOvvZN7dXClGob4C2zWoKryM1QG7PtH6P6KIIorouicTP8uWBp0bxAoR6rob5mwn+L8TT35DoP9Q6lZFZrXx" +
      "dsrW8Jy+qrGVgd4BltdgGSY3zEaNzs+fdQOvmKMbnjfhi9gfwzfdgZw10wrscn7B8hwiUC2zbf8OKmbfx78xtXwzbeY1DT8f8BBT" +
      "K122t1KgAF3wNvVo/R9RRBFF9PEa9yLX+JsOHSyjCWpT+jrLMGGjhfbC5PachykwLAvTxXWtJcrJ2flBYZ/1wUAPoWRRB7GcFEYH" +
      "LclHN4hfCpipN5koh6lvcuVw08GEJo2ng6m56abFnBQY/QCdehs08zAFzT1o91LQRM/1Y7ltG5p5uJKnA6ZT2I/814JIT8Faus8/" +
      "28LL1zvNNmh+HKATUgE/ngqhPkeUZ6M2LTA70ay3OolO0E3TgmO2sOQmN90pYX6FvrSUIdol126GCcZKXhpvtxTkp2POqpTYxahd" +
      "La5dfdlSnxboPD/6WDzdBDtf3y0sv1/k9Zto8EUUUUQRfYzEilwDwEQcTYmWUMJOU7ke1Hmo50KxwJ319V28Z8n3t7eNMip/kH8d" +
      "VdMn+PpUS0yI+2pom8q1ms8bGhDXR6twPRyv9Yb03BjCpg/fXzvKdRTnoQnx2skG5B9vnuT3K2UYb8b7JsSPT6BW9XhClrcRQwPi" +
      "tdOtP/LDfJb4WrvB39fjIeSFQlyNow87FkB++1QnJ3ToBKhOTOi4DBehvBb3eQHVefrSA/TmDfOeOwQmWFpc5W+Cpk/E7U5sj2jw" +
      "RRRRRMVIxUOYqC3EXUAcAcIq8EtX8RD6DBeXwYsvQc9MKHgIhD+rYhVcWuBiGRC2A/JSMRlculr5dEidEF+CMBX0hS6mwjG9sB6Y" +
      "TvXcWOfWQ8XAGK9UDfhFVkyfKo4Fyk/YDlRXFRuCsKe7FOwH3XDT1xrEjhBmgtb6zwi86Ww2+C34i1fjX/C5Xa20F+KhYJ0RUwXx" +
      "QsYMxjGgLhgMpgym4hvHgthUK+2A+COIU4H1R+ybjiqWKwvxpLC8ao/uCD8eMWI6Y5B7luQQpAX6VjU+9TlXxXJYLH4yKKT5vUxR" +
      "41On5mrGdYSYK8FySgr5jo8dcBRQ66OX/moGg9WM99Xw9rlXBk5IfwiDqNZhEHeZksF7Sxyva3Gw3KhvlBuxXnB845garQOoXQ9w" +
      "uZqBUcOgtYZBRw3j1/T6JOKdYNshbg/iVtN4wv7gzYPX+e0XDoVxNZutvFr4aYe87w1gn+Hjv0KMTxzDKMcHHr4ox5Uat50nA36H" +
      "0+gzHxJ2C7zszo1jMh0xWrE98d7mWpbDuKb2bfSZ59T5+mylO4+9uNTNS/ivatlqed65i3BrcOyS3J1SVq9catlETpHfJVkB3+lI" +
      "hOirr45Bpo4VzJmlyLWgiN5wjvDaoFLbZEERHeJcQfO/amdKaZ/SejYIfGwjWJ+oL8IBwrGFIY5HskGkExprvP7zGFyYJ+TBPk8y" +
      "4hhY4BmvVAbpjmw6feehW+LQE+Y8luHHw6tPHI9UDuFGYTlUF7KxWBfSrVdW4oPjdZ6PfZiQWFxYBtopxE6idLTXqA/sC4g1Nc/H" +
      "FqAfQf1mUME9w3T0OzAdsZc+UPJ77R22CcqPdSOsM0wnTDGUC/t5osh8Qvqg8aG2p4o3peZHGYuNj4lYoY9G7enFm1IxrfL9JxS8" +
      "dP+J+pXqx1Ebq+2t+qNq/v0NLGe7sS54D8cdPsvx7orM6QDgizmt+gNo/xFTDGXA8lc0Ml/7ptpzHKdYN2xn0n+QbUso8pMOCMMM" +
      "24LamHzMsLHlN36xDtSeKiYc9SPVZw8aV2HjN6P4sx3K+sHrl4fJqo5f1VcLPvCovWZ/wi1QT8/O4gsl4+bCW0p7kP5xrjs3n8Hl" +
      "+QyMBIPWhMs6Hfqmh3SjK0IP6UJxw7lP4/O9qipPHyU/Bn3I/gSDwQSD0QSDiYRHTRWOHuQTZiADwW/aTAr8Qp/xXeXpD9j+OH4R" +
      "i7F5AeP2ce0CBt0LXFnES8fBX+sK+jJKvc94UW0E2Ttsr5EFjKejLvg9jwwtVjgPdexQn1ZtH/orKxaynA+A/LBPq/3DslpCj5HV" +
      "MaSOd7KBKD/qkPgNSn4FbTvpv27m1CrWj+tC149h/VgT65igN9FbIWSkCppayDhmLMfkXsSgbRGDzYsYn68HFrGCdFdP/IOjgesU" +
      "gctfZJw/HbwmUHmiDBOLGEwuYrl1n9nE8tIL1mAQtAZLBYpDvNVyUQ70O3c1Mb5/gbbjSBPLS1f9xamA2S+h6Dv3jY5Fos9cbnJ9" +
      "W9Q/pu+X392i/kfjx5t/gaKvnH/swwP9OJrnLyp7QAM+MpA+F3j04ffcORlH/ZB/TfamU2Jveuuat3acvFr5hTBTgDO/Vjj3kT1o" +
      "uoFB2w2Mz2n7pe+E/gnKgfNOlUc/l+T3l9C3Q19tv/wmk/u9wBLGZMAbD1WKvk7cwPhcgXMIyoI4sfTtsPM3KJ0kHlRvOdcFlNG0" +
      "hHEexDNMB6gj1Dk9G6YHU7ZPvaJfamOaX9VvTfUp+4XqN6SwjvU+fVOdP/cre5w0j6vfz0LZTY9OvfZEfd6sKpSP2rZe0ed0+Kt9" +
      "tl7R9XT40xhA+U1PG5SqT8KapbbM24+D8XjQfmDfSy4W9OYbWbH9RU7NRfYXsb/g/vPIjcJWhOztaXqAI6buP6Le0I9GOzp1I/Pd" +
      "16v31AfXh9jHMR/Oj7jOm5TrRcR6Jn+d9h9xDVjvqQP6wBiCxCfGtR5fn8UExjW2A60XcnbHR25KR510yXUjYk13xtz1CcpA+4c5" +
      "7OSIPlZqt7UkIroaR1cjtCvoVY66dQjtHAYO05MbfPMXSS9ZjvxyHGt25LTN8urh8rdYo+Bf/WIx/rvfP1W2HnKv/Ot8rqgqW96P" +
      "qF2L8Y8ooogiiuh6J5ZbbdmDwLy/EZfzesin6x2Ro2OGYMBl5iuRq+k+7tkocvSOYqeFHzU1SpEcK3gbWeIQlPoDDO5UJOm7CIG/" +
      "iQz3z6QmWZWWNBBu2OexZDSeIooooog+mfRx/JD7ztoLqZ6YsxvtyqC/XcmzYzPzEIxpasJU/QBWxIvSy/aC8CWb9sLcxszcpumL" +
      "0+HxO5LBPog9GI2XiCKKKKJPKNnuii2Zb1AGr0NZSVLjqMXRattLsnDlYhRa+TaW7GBjnpPApIUW2mNl8WqUGxGQW/fnfnDpwIaS" +
      "Nzb8vALDGzHydnx81awh8OI0NcqogSIowIgiiiiiTxqZZe/Bz5Rq4rvEut8OM/6aapkdgZDPvIYuEJrPCFm9I7aOJYEA2aAe4AsY" +
      "4fZw+aw4OLZndc/8zh90n7roPo7LDPcDgj0PA51DJxnEP6KIIoooouudNK/90X1tTZH5faZ+Q9IYtGwNNjTqHabFDiV9C8T3Cywe" +
      "DjKwbHykStPRb5jmKwB+5OMY5Pa9rXyjmlQO3s0CxXy0y1/b3afxforPE7LpfqrPq5EA/8mBwq2GiCKKKKKIrvcV/zAuWx1dcwDi" +
      "SeZr73OfvPWkgwc6X0uW/zFghkhz0n7EeyV/Oz+Mi8Wx7ZeOUHrfHRcGOt6jpmtQO6Fz4/d9+fw8mV6r5DdMC24at/k2/Dz5W9Pa" +
      "cTfEms0bFx7AvItijZ5Ln9D5A/VfFeZwXk9ZKtBrpfNlcNQ/06puBAc/w/QlS/xkjayrLt+z1Gy+X+PE5e9b9bz3AW1qNxa3IKxd" +
      "tfB0BvE+LcdXk4iE2FZxKRDm1+SnAfDQQmfRuIoooogiut4JF9HVJ3W+inNDyAv5UbA3nGW6N36laZKNZ0X5DGAckW1vFnJQeJKF" +
      "hlqywRMygGEm/BYHwwYZMiUUz+l4vSsm7vMwBvO84ZVKNdTnXYkBHIhBPefPtPguWe6uMgxgLh+TrwAw/qsEx70WoSP8LZ1/HDG/" +
      "XarxlXwHWDVdn6wNaFcjuF294aD/fT0DoC03PPx5aFdHvwCIKKKIprH80wLAjuhNKxUPgjB/ESehaQsrG7+SsC72KViOiA1RLn4l" +
      "4V4gzgHhAyI2BOHYlIITmfCpL2GUqdh3qsz7FL6EjzGm4OthuCCg3l5cSFX2LiV9MlaIG4nlpM66bRX0AZwFAToiXCkVS7NPwZoi" +
      "nGTEniCskk4FB/CDHlaA74E4hogFiJh9eE14E4h34mIB1gd2RC++x4SCp4hYGISlgZgoma2sAL+DsBgRP9GodHEzCJvRrz9P+OAj" +
      "YjmUruLtqdiHWB+//qziFaq4iNRuKs6eimeI9Qnqz4RhpmIdGpWF2Hpe3EfDp31UPBHSS1WA3lXMEKpzVYDOVawTqk+ND/+M4T6D" +
      "eMCIR4N4MoRhVeMjC+Htkbz0POHxuOSPfFXrIzPWzXjJrdvF7SxXHuHb1BfpL6TrsDatL9JHVKzFoHY0S+gXfviQ3v6aCKkPlkfP" +
      "++GHqphbhMdEeEILitRRxbDz4odSGX48vHiSfnVXsf788EG9sqpYSqQPmmMQv2dC1h9xVRGDh3BaMY3mIMKHpXmG8HYQ+wr5qvi4" +
      "+Ey/HE8oP5aFNoXKwHJxXsVrLIOwX1F/iCGE6YjRhDxwvlf1gfNLn8SDe1HOuYQZS3zHzrhzMZZLfLEu++RYQLlU/H51nulX+jvZ" +
      "N8IT9mLrq9ixNB6wbqo+/J6h7wwgDxV7mtJVXFeyS4Rh5NWH3/cKSFbCE1btn4qF26/YWcRqonkD+yr2B5oLaf7Aa+TpxTsnDD/C" +
      "Q6N5EfPgHEiYsdi+Kt45YoRRXsLmUrGfJmLu9WkPXvmFM55JTyt8ZYDsJeFV8X7dJzDiCMtQnf885Wlh9hrrhPIgtmbbI4zjE3rn" +
      "9hy1hNt/bEvCsULM0swjjOvCO+8nlPahNvab/9S5SE2f9PRnwsdeoLQfYaz5zfHqPKSmt75U2J+Rl4qHfJGF+2sqNpufbfDO3R0+" +
      "3+dQ8bOP/KHrX6j+Kz3D8dUfYXn4eMXmZtX/Uf3WXFv0FWLlhc3HeVsyPi+hNHr6h1fHHNf1UZaHExhmt1w6F7Jp1KKlA1JyZ0Jy" +
      "7h2UeHAoT9MuBm27WMH3IGw2GbIU8/9Oh+qf4bx9ttKdT7p/CeDsYjC8y6NDE2LBb4TUw0V2kRXD60Xbhn0F5ynCuv5wF4Pa3d72" +
      "6gvXj1Gon827Geeh6gcxL9/2wUYlmcZf8q//8G6f+kORfcDGq74PqPX/cDcrqH/tY371D4MwaSn6yg//fksR/aHeUH+Em7r5MQYD" +
      "jzEYeszTv0KwZQGuQlidSb84/tHv4HMK+sbIY09B/wpRcEx8+KSpuH7RdqEfgvrlcyvy2eNjf77kBOoHdYJloE1E24jX5FOM7VHE" +
      "DHtHfCQbu5pljuODuUoyI84k8sD2QP0gT5zXcb6DfgZWv8urqUib33TTTX7DL08/yIfqhv0dr9EH29XP4Ei/u7ZQ16v0DRDV/pFt" +
      "wnkP5wq8h/ZAXePg3EJrVPW7H6qtIxuDcwDtq6jj91zokGtgLUHvQXjmHO/3UVSbR/a753EGzuOiLjT265XxUqo+cO7w0weOhVL1" +
      "gXOCnz76Sqjvh5J/sfr2P+HasbD64tglH5bqS/iwWF8cy3xt90vv9480X5vrpw8cs8SP/GwVPxbHcPNega+uzk/hQE8Ngb3HT18d" +
      "L7n6wrFI+iK8Wmcvg+G9Urd78vWlfl9MV75hRmtXSsc4+TU05iL6eIn60A+Su//TyUd+kMw5hQ4wTe/IYZccRXDMDUcDT8OKpZdK" +
      "QeXMtZzJovwbkx2DM+dflKrcw2x8zyu/vELs0o9LX7Pd7hFFFFFEEX3UZOYfVtsH9cLl/mDw/O4L2FG+OzJYxE/xWO2SHUjGbRW+" +
      "0+SP/x30G+M4dAxa7dctCohUV8dHJ2DS3SzYcNT/9Qc9+ulURBFFFNGnjMpfBv5tCuDU7tgorn83HFXNvWUHmPNpUSLn3wStVe0Z" +
      "/uy7qnH2YEMGp1uSa/8dvWru27kj0N+LTH9EEUUU0SeFvHavqrFgefkxfgbDUSVk+S9NJTvAKhQtfz+D7JFdEi/Vrcj3O4o4HNxa" +
      "N85ETfl2e1Du12sFdrdUT6Tk5j+oF62YnwNg5KslhyofHelFFFFEEX0iiOZtc2Y7yDP+qJjVlrfuL3H1S48X//rXd/npuQa67s9A" +
      "DwhrpT9RK/0BeoddJ3vN/EqZgSOQZ49LRR8JA7ffcHQu+k27OE+JvpgSUUQRRfQJpWYJe90sz8XpO5zkFzR5Qi8ZJVvgcPorC+1z" +
      "dctiU9iVlLR/tG/fLPcBmhW/Bde5phCgo0lK0+T1awrqIXYTgtPlfQ6flgSXPyqqA5rl+YEp8cIpLKanUv2wAr0GLMj90xOK36KG" +
      "g8HtVqxdA3YTRD1N3avvRDSkIooooog+EbSCfxdDZ7UCLrTALkg7MijSA77dwXFHG2ckR85u2Ud3S/4b1NC1Z85ufzk3UHoS9/Hp" +
      "fgY2bAAY1JsN1Y67dtpw/Yv3ZfopmX4UzxuaJH9Kv4nl0jlV5fgCX2fX6lDWettAt0fZ3tctUY4OeeVZ9JkSXYQduvtdk7xQlyt/" +
      "XfP/7om6z+E5t9igpqedF5Pcu+P87NxnUmo97ZJrD7PYF94iiiiiiCK6Hihh//5Rvs623z+FoS6v3ZCvg5ne3ij2o2do54NoaxPA" +
      "+6fYlC7X1+RPJOS1kBPD90+JdHHtho0QFtbycgxN+DEYimvid2T81G48H6gdv1PYtfFT/H4zvzb15vFnhH8wns2K9GcE37TkL/NR" +
      "OG3/Z/xOEaHfJ3jDg0n/txjofUZZT5P2J6ReTKkvkNcidHLPB4f55brXIoz3YEj9A0NxnZDX0ciKKKKIihFhCCAWCOFHqXgCY2dc" +
      "PAFKJ9w0wiNR8QxU/AF6HvEMvPgEo0oZXqwRuHg1ROJ7Jb6MU4BrMk+GiA2BfCYlxsyFkwxGfiFwtqZOsoJrwhOk/OMS+wFxrzCt" +
      "NSQvXiOuFmIjzlP0sF9iZCFuC+JCBuXFa8TBQDkTivyEdUHYWyoGIOYj3CcsB+9lRiGHp+FNX+CpF+F3ESYEYSKGleGX7sUzJKyK" +
      "4wp2noqLWIqslI5lE34aYQcSFtmYgjWIeHSI34FYc3lU2D3y8N0QFwjrjxgZiEfDr2MAlypF/296JR+PFXFc8FnCY+2MuViFmO9C" +
      "vYvnpeLXkI5VfLaxM/54hIThR/VR8chUnFwvHquKo6viEF5Z7GKZYH0aPfXx4n6qWGudsULsQdQNlX0hB3vbounBeyrCJ4q5+JKI" +
      "r4j6QbynzFghntg49BeUQy9mEv4kYhMSLiSOrYkxH7ysRiiKh4X6I/xIbAccB82vunhYKh5TmPxePKUw+bx4SKXyx7GPZSMuJuYL" +
      "44/jD/sQ5ivGH9sTy0b+mFflT5ROp0O+d6hB1/ADAAsua9Np/7UGg77XGGReo2Zi0G2uBFh0KOTdo6fizSFt6tc/cGxPvMZg8jUv" +
      "Btdj8RuC2IxMxq5m//MBv0mkWP9Z+7rQX/frLLT/qPUP6z9e+Yv1nyD+3v4Txl/tP8X4e/uPyr9eaX+aV1TsU5rvUB9kI7Cv+uFX" +
      "qVirKsapitdK9hH7cCF+VQMLOiI3PW3qxX9VsVvJViIeU+oNf7wu1X8qt76qPzbd+vr5Y7NVH943pE3J1ceYXn3wWSrvxYVuedOp" +
      "Dz5P5WFfpfqcfrl4fUrtjxyT9DW3Pmqfnk5/xDFB9XHnO4CWlhbfNwDK6Y8o3/hbQlYaq9Ptj2H1nU5/9Na3nP5Yan3C+mOp9SnW" +
      "H0upT7H+6FcfheJG6NmU4ft7T8qDfhnqE31YxKU9d4bB5TOMy7+rye1vmub/mrBqPxGfD31DLBMxdFNvM94mbYt8MCwbnVD/CmXJ" +
      "4X7HAfa/LdZaqLMrNR73TCssqzagfhwjvUL4t14e5952y72aZeBknykoty6gvuTrItZugU7nM7Deccu+KeADFXUh9UcbybGpqwr1" +
      "vP8dVtCe6NfTGoXWf9ie3vYi/G3y5dX28rYH4W3T2sSvPTSOnRi8V3Cp0l2DqOsIwhbE/rf5LMtbW+I4RR7q/EnPq+slwlWmvqeu" +
      "ITluYVP++KPn1W9SqPLtf5sVrJ9JN4kS60NrKhWHWU33yr+gxDqqaysV8zuoTur3USL6eKhniW1j/3vkR2l+GGBVievkhnW22K63" +
      "bXH2ny44LLCV7fwNR2cGVYDlWAoflEOGnaaUM+Urp8ZEfssS+VcM4/WgFIfCiYVWK34K9q9/mLSqlftEEwtFfkzH61E58Y3WmXx8" +
      "Ti61WpD/7/6Vm473T375oG/+6ZKPvKK8U7fw8rzq9dMXU/QSoq+8Y5igdiuebqfBv71sMxpWEUUUUUTXPfX/KGmhn97fyM0NdDZa" +
      "/LpTXj+yxLLQYvTIa/V1DYvP9258JvTTOuEH9yhyyLCVy7fEspr85FzpSD/GNEX+TtP2ef2gZ4mZSPB006zwSb+4tFHk/yoPoFPe" +
      "72zkq1XoX2I2CP5uutCTeInC5W+WZf68r8FYVaI8C/LLo+delP6Hoq9hVS+B+srpQ4YBr2sUS7+41GoB//ayIsymiCKKKKLrn1Jg" +
      "mroMQdobXbE7eJ/lpefv63t/91gu/XhpnNvTv4SGnBwyTJB8tb5yCvubAsMweNhqWOLrRsJ+kZ8DRjWu+/stI6Mp9y03nefHEPLy" +
      "2/y3C/2QMWo96boILb/8096HUfZUuB11RHmdsjzbI68p98tVfdiKXkL0Jds9P7Q8YfF0swE85fPQFnwiiiiiiCK6vmkCDA61MCHt" +
      "zISTfz0IRkaG8tqlPEM3C5O+rvCZ0GTYaFRr8jqu3P9rTcqp6ZaQy9ZF/k4dDdGoPP5zQ7uiQoR6u3J/0Mil8/wY4vWkTJ9kFj+q" +
      "nmR2Oi7CXLq4L1yfk57806XRdmlfGYXreHmWLI/uD3r0dZT0BQb3e9T2jKvtmrufX05BaBVJz4UZQ+0XLp8qQ4uGVUQRRRTRdU92" +
      "oy1/XCftlp1/bWu2bqvpHvszW58yeruSyVfCiI+0e2BXMP5FIluPedJVaClbszSRv1XzW4Db2osHRbp10LuHgZSuofxWXo0s+SFl" +
      "W7NaYp50prhBOf6WNSsacevjX54dgwJ9ifMCoRc7WF+y/GL8ZSTgKxZ2bF0a/Nsr+rFmRBFFFNEngCywDkKenSm4lm9ZF9oh9YY9" +
      "QzmqlujcnuqsRRNmR/Bz9OGD8vogU+/Dzfz+wdw2hMmE3elk/gtws71dPtfpny7zm3nmywRDWkDzOfGiYS7dkQrUw/KXT8XLY552" +
      "MvLbj+sLHG+7zlrPafH2k7nhE1FEEUUU0VzQYIXJuO1m0s6w/GuHmYyvkdspPd/+0PJwpi99HaSiFDlk2G4LOQ74yynsr8MyMv+I" +
      "8EtismAZOrHMMPdjYhloVe7bDbl0kT+WycsHMZv7Nk4sk7E96eJasCvIP12K6XlOVUaT5WmiPHYwf9PB8dGXrujFuTlQXyI/yy/P" +
      "DTWZzgLSRXCIifN/n/ZidjSsIooooog+AZSR73RlAq8N5Vp5z8+ZTSn+x/qY3ENw+crQInl6fOUki2mLH6BBp523YM4ZI7uzUz6X" +
      "8Pu9QiPll4FD2S35rJ3uUdPdMlg+f3uWzF+R8jQo0Jfmab8AfU13g8iftCMG+LfXzD/eFVFEEX3qyAfiLg+Prxg2AmHP4W+z6dkg" +
      "LIQrFZov/gNiT/jhyFG8FPwHxKQgvBQVL4/KKBX/gbANVYw8Ks8P/yFHU1crv+CjX8If6ajUYOAtgdt44gYGH+5mHDMDy6tdUphO" +
      "GCDqPXxmYpHAZEFMkfMGgNnE8tIL8FWcwq1sKlvNh3wQT5FjlUjZPqjU8tJVvAu8R5iL+AzH6GxiOUxGLIP0jWVS+/UR1o0n/wKl" +
      "vlSGH4/jCkaQygN16JWB9LHAU1+/586NFspKfFDP2M+8dXV1/QzHE/1SNlsZ1v6l8uioUk55rvj3qzoffRXT+XCV0Eedjz5K0aun" +
      "b2mB38kaycYArv6Lp31mF8LD7NJdHMyzlS4OJr7hyLFnqjXYXK2Fd2SFLv5nBgM+96uVucKQeKyIFaVif+LcMFKtwbkcP+lmVRS+" +
      "YavieaK+CJcQZSbsT8QVQsy7photh5fZpRdibuJ8MxELxtzMm2+kPhqV+lAbqVhkZyuDMTfVuRSxcc4p5e1X2l/FGUVdheGM0ryK" +
      "6VjfHO3cGQ/+jtq9cIUHhf2D8uQwKms1GKjVZv2a+MwlD7wmPnPJA6+Jz1zy2KzoDccq9gPCUcP+gnMI5ZlpOvGZSx6YTnzmkgem" +
      "E5+55MExhyWfueSB6cRnLnlgunf8zFW/U8fPXPbtHPWEWbMKGIVR/LCXHjY/Tkq8VI7J1qDBUIMGF+YxGL155um5fjSHPNT5cS55" +
      "YDrxmUsep9V+NIc8MJ34zCUPTCc+c8ljSOEzlzwwfRrE8M8luhtIMk9o+sdOl/sAMi8B2LiWfhmg7WcA/T8DOPEzgMs/A+hBnxzt" +
      "1c8B+n8OcP7nAOd+AbD/lwCTvwS4fG2NaP8FwPG/AJj6C4CevwQ495cAqV8BXPgVgH0SYOQkgPlrgIFfA1z8NUDHKYDRUwAXxgDs" +
      "VwFGXgUwXwMYeA3g4msAHa8DjL4O0HQawDkNcPk0QOcbAGNvAFhvAmTeBJh8E+DCWwD2OMDIOIB5BmAKcWjfBhh+G+Dy2wCd7wAc" +
      "RzzLdwA6zwKcPgtgvAvgvAtw5V2Azf8GYPTfANT+W4DaSgZ9lQwuVjLoNhg0VTHoq2IwdC28XMVgbTWD0WoGfTUMhmsYNNcyGKhl" +
      "cK6WQVMdg5E6BjCPQfc8BlPzGHTWMzhRz8AwGXSYDDLXwnMmA6uBwfEGBlMNDDY2MnAaGYw1MjDnM9g1n0FHgsFkgsH+BQwuL2Cw" +
      "cSGD0YUMhhYxSDUxONHEwFjMoGcxg9OLGWy+gYGD+wc3MGhbwqBnCYMjSxiMLWFwZQkDu5lBppnB+WYG5o0MBm5kcO5GBk03Mei4" +
      "icGRmxhM3MSgaSmDti0MMlsYXNjCoLWHgdPD4EoPg81bGYxsZXBhKwNjG4PN2xiMbGMwtY2BtZ3Bxu0MBrYzOLGdAfQyaOtlsL+X" +
      "wXgvA2MHg54dDE7vYNC0k0H/TgbndzJofZiB8zCDDx5m0NbHoL+PwYk+BsYjDDY/wmDkWnjhEQapP2Rw4g8ZGI8y2Pwog3MY7mIw" +
      "vovBit0MBnYzGN/NYMVjDMYeY2DtYXBkD4MLexjY/QxO9DO40M+g+XEGw48zuPw4gxVPMBh8gsGFJxis3ctgfC8DYx+Djfh/ksHg" +
      "SQZNv2aw+dcMhq6FF37NIHWKwZFTDC6fYtD2CoO+VxgMXQsvv8KgbYzByBiDyTEGa19l0Pcqg8FXGZy+Fr98LW6+xmDtawxGEOf3" +
      "dQb7X2cw8jqDiWvxK9firacZdJ5msP80g5HTDD7E6zcYDL3B4IM3GFhvMuh7k8GJNxlMvsmg7S0G+99icPEtBq3jDHaNMxgdZzA1" +
      "zmDtGQbOGQbG2ww632Zw/G0Gl99mYL/D4Pg7DC4g3uxZBivOMhg4y+D0WQbwLoOOdxkMv8vgyrsMmuMaDMQ1OB3XACo16KvUYLhS" +
      "gyuVGrQZGgwaGnxoaNBXpcF4lQZXqjQYqNbgcrUGbTUa9NVoMFajgXHNbx9CH6dOg746DSbqNGibp8HwPA2Meg366zW4UK+BbWow" +
      "YmpgNmgw1qCB1ahBplGDyUYNNs/XYHy+Bq0JDQYTGoxMEU12dXZ17sOViGnZuXOwqYTGzz4M+Y+/N51aoMGVhRpAkwb6Yg2MG6Jf" +
      "R35ktNn/dvbPn8nOZoiHheVY1Onz+e+LPu31jyiiiCKKaK4OlAPszjPZLJvFsGz79xHxuW7t/6e8/hFFFFFEEc0N6dB+xe/+P2Xf" +
      "jLFZDMulj4rP9Uqf9vpHFFFEEUU0V+R/1pLN/jexrpylsOz170fE57pd/3/K6x9RRBFFFNHc0NRn/JHAKi78E7cnsxWW+0bHdPn8" +
      "90af9vpHFFFEEUU0R7TZH5Qs++f/n1hXzlJY9vr3I+Jz3a7/P+X1jyiiiCKKaI7I8f8qafaZ/1u+VzY7Ydn27yPic93a/095/SOK" +
      "KKKIIporutnf7mT/D3muPDth2fbvI+Jz3dr/T3n9I4oook8ffUmGxxeH/4/GZvdesf8TNdenTPUB+pqOvJwy2djVbLbyqg825kIP" +
      "j3Jl7e3WfP+zSL+BKwey2eyBbCE1BNRxurq91O3iKM5GO2F582exPCozMctlUrkL5qBcKnvhHJVN5S+aw/KJR9Mc8yA+tPM2k3kA" +
      "y2mYhXK8Zc10XrrkjucpBjDF7MSUdzyb8sMAJ3u0Gem2Tilnuu00z5N3uvnrffJPtwwzoIzpltMQUs5slzWd8kopq9TyIAlwSAyc" +
      "Tr/1TsMs2Shju5aT+7ctM7f79SX6M97/04sBNt8OMHC7yG+LT4r7btrPK5PHh3cC6L3arOjO6BS6A47vlPMl6r2yNs4Sr9FejfOb" +
      "P4vlUZmJWS6Tyl0wB+VS2QvnqGwqv0G+y4ljAvvNTMbFtIhBIbhjMZzG6wjH0Y8mb9Bg8p9rYHVrcOjav/4tDTq/pcHwtzT47bc0" +
      "2PgHGoz8gQbGFg12bdHgvS0aNPdo0NejwXvX5tLmrRps3qrB0FYNPtiqQXKbBv3bNDi9TYPW7Rrs267B+HYNkr0a9PZqMNGrgbVD" +
      "g307NDi/Q4PWnRpkrv0bmzkZhmGI2QUx25SvFb+3U+O4+LUSsw01+t7DGvz/",
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
    overlap: 79,
    bytes:
      "7X0PVFXXme934AIXBL0gRjPjpFdApCmaywWiRhPvJZc/MWpBQYGQCIhKIlEaUUhi440hDRpnSlpnShrTMglNbGoT0qYd0zoJSUjK" +
      "rEVnOfOcN771nCfTx+vYGVfHtZr1hr7a3Od39v7u+e7hnHMvf27qTO5eC/bvnr3P/nf23t+f/e29EwAgDgBccPXIqt1PD9mHAMBm" +
      "B4B5/w+Yy8z/j23vl7njehr9MO7ESPHbLve/dZzCP5iTse7VV8te+9/PehxDNkgFiPth7q9+/SGFf5j2f0r3/6bg5+8uBf8A9NsA" +
      "Mn5zZf35dyj82SVf/ccPPvhgd5PiXJBpAxuA4x9/NXZnHoXb/gig9XMAp7IBTuQBjOUDXHMDnFkJULkOIO6u/5exPv7uj/4+3p8E" +
      "ivpK0u9Z+R1/N/bO1dZLTY0Nlc3eRgcGP/DbCx4vhfdPDH7nle/+5M3+N3udid/3OwHmvvLbd98cpPCB35/86MQzw//wD+fPdw93" +
      "22wAiW/8/v7upyn89n/50VttB+7MP7jz9N6ctpwcAHvn77/c9gUKv1YKcK4cYGg9QOMmANtWgPM7ACr3Aby1HyDlUY+v9Z5Kh1Jx" +
      "M/wmIcmmViCglX/O4eTUrM8nPOh1Zti+8rVzvQBD67YFbqqi8Oz/uf8H8364rqxn4c1Q2XgPPvrClz/3zT4Kf/vwv73y0Jo7Hv/C" +
      "qrpUV7XXD2D73eHtv1pN4a8cPvzqG7ftXvbOGzcl3rR7V67NZns1sO6NV2zkDgMcfxog9RmAjmcBxrAEXwcY6gO4+E2AD79x51/9" +
      "/MMP//rVp1/44bLne78LAH/6p18N/IbS/+5vH/1hU9Ky9JVPzWldDpAH4PttwW0/PUzh33Fuv7J26U1//vqbVSmlec0A4Lv05n/c" +
      "cRuFH1j3y7mn/+r14gM/+nvl3gL/NwE2Bd793V2PUvhX1m1LWrnsjW+/8/ovvvbjXxw5BtC8b93Kb71O4RX9AIdeBRg+DTD2BkDm" +
      "XwG0nAVwvgtwZQjg2JEj3/rlUy997WtHPHZQPDYA5alh37W2YP94/dzTQz0X/Of8HptH8eCjvxwuudhO4SeeO3fu+A9e8vuPK/Ys" +
      "yHIAZD35dPOLtwS/z7Ls7PmP3xefnRQf/0JS4XxFWZOd9MLuQkW6devWHV65buXKdZ2dnYcDneuWLXt33cp1h9ctk673PYDK9wFG" +
      "PgBoHwaAjwDsPwMY+RlA5gjAaKYCrc2KzC0Q/wQAPAHGzgnhnC1MePgUHPJP79Jk6ufiQ/+uxgM4bAAum/ArbZPjyJFkmmem9Hla" +
      "p22T05/qM3SeMPW1h20RZaYpzDgBs3SwbonX57icBABfAkBLAkB3AsDA9d/DCZOfY9vg8/EErY2M4v1ne1/rucZurknf5emnJmnp" +
      "G/ffyD5X2I8ZN/UhmiJ9s/K2JQEcTwI4nQQwmhRpVoH4TwKBJKOQOfLdxXbR7mb5rrVrf8L5w1ZL/0177SIt+p7RDo9sVghXG/OZ" +
      "1uxbrUoW5cA2rU0Wflfy1LqGVR+PJNi83uY5p4Wpz0gywOVkAHuKwNgX867jipQpNKbansqU2xLngYEU4Q9j5FyAp9PFEFSmQQIX" +
      "yPcy54Tmif2d5iT93KD/K5pj/CwDAJnrkHSxHthO+rnO7DkvR8RdxqTS+QZtiwV0yLHtTBXPWkzG1h8qbrjunGZSL5qzsI8el/Ml" +
      "9h3MYyJV9OGpcUoWbW8yOSSHKVt1GkBHGsAJqgQkhSlCIN46fCI+0nGN/W0sTRBL3u+ccyc/W6x712oens2wPIN8aTz4LPiKTzte" +
      "psE8MhtzSFoYPsaKh9H3PSv+wSiuGf1KtYhrRRus8tDP6/rvHul88mnHSzUoZyTzjt3ivclzQlAWmETi0iWNCde/zPrPx+lanfgk" +
      "ZzTRLTTo4/x9HCONGTPr744w/Z3nR7KnUX7672L2nhkf7TShB+HSbZlvzfN5TDiyeRbpYr84Oz98n5oXYdmsxuicCMvB+2ikbaIf" +
      "44ss3sO+RN9ouuHUF7mcZiSrFYWp86oF4eeJG/Edq/Y1onHTDXca5EN6mWGTOkQjPM2kHJH0+1AO2cw1qvJJikHIbMzDDQsBDi2c" +
      "LAPp66EfRwtM5uXZmI/zDcoylb76h4qbZlLuSObR5DDv8rlvbgT0yopOmX1rM/pUgBJAIBBY6i52t9tUPLHUXewaFTiQm+0qtCUG" +
      "cVF+koavMNxg1+IParioL1nDrSkaHtdwcfUcDQ9qeLUnVcOL0jT8lsDXcrMLXJ659Lxw5SENr/o4iItXnZxHuKj4Y4ZdjiC+vYHh" +
      "HoaHgni1+4qGi0+ka3hUxZcCudm1rswMDfsZHmc4f76Guxm+yLAzU8MtDPcxfI7h2gUadt0UxO4+hp0LVTyBcU4u1J5f1nDhokVB" +
      "XNzBcP7NGm7VsPsEw+dvDhVfjURYl05Pj/w64W6dHITP8Vn14hsvfjKrB/EORhjnywwWl6c1XeywWEeheYzPYWZrKk5WLqP3eN7R" +
      "DJ8bQX3GLeqRIumVXtdspmdOM4lvxtPzd+dYvGv2TnJwjr19acdiMV6WFvqWrv0TgMCEP7DUBUtb/0Q+L777wBmG4ZYg7uq5RaRT" +
      "mJtdNCLwpcLc7NoJhos+p2l8qB9jmfTzforu2yMtsqJh+jSRd9DLJEZxJulXI1jWslusg2TMgC/C+mHdO5ziG51wwpQUzLaw6jyb" +
      "pRyGfCK2hW0JQM4SUR7fkvD8w5wI0+B8ROYM2gnbB9PCdLE8VA7MYybtj+Vtk/WzS930/Bmkd5ylhT6WE9O8Sce/msWbLg8byWqI" +
      "VYdKkT0Fy7UqW5QL2xfT1o/T2mzRPuoc4Pbtv/A5mg/Kmq4Rdpd6851B3FXplLxJ08PtbxFu29fZskTDpwi373zkIuHm/fuKsiTe" +
      "sa+tm+ELEi/fv+PBrmxSaqjrf8+YrQFaNU6i/EZrcwAacibPJYkynlEYviNcYfyuXbsS+55/3mSp5jBcCwSSSszKF9HCedwMrSEA" +
      "/IHDhsts2AfOXq//RVnHazmCZiFevFT8YX2xv+KztUvFH4U3LOX1sGNR46zaG0z0RNh4w0unljd+j/GlouyRNpY/soUm27StIMJ+" +
      "jE+SnrBYs+NtUJGrtUGL1L+15op5Vx/ekyuencqVz6+Hj+QCXM7VCu7EwtlnsurvDLduq4Trx36LL4DjJM6if7QsE2sPKt+zTLQD" +
      "1n1g2eT+MbwMYHyZCLflCf4HPyrnBZC+4NjW8wdJklda4d3tPZSj4ZMSF3mrqg4t1bAtl3BdlX2ZwKu8Wzpz8uS7Xfu6WvOE/j/e" +
      "QqdopRv6NOOFW4nPl4PsxOcn8/gouxitJd0IcSsBIMGi/Wndxiy8O8Ha7uezkp5wWXE+n8/mSE9XLOeShMlzKclKb31B5IW8BuZH" +
      "ekwclzi+UYd5/gtTmH/D2I34w8xOt9xivsZM5cW5GXlIVe7KF+X15Qsahb/zZPlb8gG680V/wznA5XIXX8kL4tvf+rzA7tvX5Lbd" +
      "Kp/vcHd8/AU5lzQXtg7kT4n5DycaKNMyqQlDOefKMYVt41wO4FkueMZx2Y+wbRqXA/iXi3CUFfqXi2+7KnsK2Zt83lQ5p2I+6lrX" +
      "CpEvfiOklfgbaaNzhcgf6QPOF8T7cdmTyy5JbI4bTzCOE7G50pgp6yOpohVdXCc9vyn/2BuO4wgEkj45bM5z4LfD8Yd08+wKjYZi" +
      "mxLPSzwH8ofEi1xcAXBtheDBFt8mafBtAA236QVmv1XbmLs8c97eoRuTxBsRf4DfiXj1C7dNLvvEbQCLXLoenmTdRuHywblAz0Pz" +
      "8LwUjUfzu8zrQO1/PEl716j9J9fBuieocsrN5tNHL76fM3keSdP1E+QrcX7GMmO5sJ/4CgBaCkQ/wH7RXcD7gR0TUKwHebjpK9wM" +
      "YT27j/2zAl0WcvAYLkK4xVyBcxTW0+kW4x7r53EDNLrDE5tk3TdFXhznP/qGmNagW7TNHKING2o3DS2XuLm8zLMCIHApECgu2/lo" +
      "F8N9KyTN8PpKD91GPGf5qlUuDfdruPSaxO6NW4oGCiTeWrzB75Zx6mpLzrm19lfnIFMWf55p21IbdheKeZb0B9iGIOkiPse+O1DI" +
      "36yw+GJZcdY9QsjVcQZzg11+AyoD0h7UJyFN+LgQILMIoKgopHdY9h2fz2cxy8dBdf+9AAsux02lHIeKAE4WAZzl5bj6SdJdJpwU" +
      "Jm4rFvIh9knsT0hrVRsX2bbJTIY0i4Np8DmjMQK66wGXFXWxHAcos2EfwH6P4wnntq7rZegrBjgjy7JWzjFIa7ltLP+tXwehsF6p" +
      "A//P+G4q4zHoOX43q9/Yj6ht8TmPo8cO/QCK8xvyT1gGpFMqv5Qqyo79Bud4TE/P8zauFGNenU9Wt7YMF0q8qb25ukjDFyUuLql3" +
      "5RRreIPEqzdsLb0g8crCBpftdomLG1zXNLyyaKWMX1S/xb9S2CXY5ZyNfBjSXSwv8uD0m8Yclhf1A1h+LmPgb9RdOaR1Ks7XGBfn" +
      "axqrlA7WG39bpZOq4xdpDc7qN67LJevWcuhbu6Rcztdw1kpel9IgGY7/NupzlB+uGf5nfHeOQRsZrS1O3scxfcWWWZ61d2j5dd0x" +
      "eY0t3kRORB6U0/7IJuAEGIRBVLiYksKsrKy4HoPaLZL9GscD6vGx/2KZJu4AWLQGYNUaMUfMNHyR1OtGMw8MXyTlzGjmgeGLJC8T" +
      "zTwwfJHsK9HMI1XWB+elaOahhsvxEtU81mj2f9HMA8ND+B/lqhX/k3iXBf+DPLHK/ywRPDDSWJX/uQvgzF2hvBjys+8b8FqTeCld" +
      "WrZ1WloZRJdba5qLVsm1+k01zf5VQo4o9DV0jdDzBlcxrBb49oYud/5qen7AlXNHED/ep+KxQGFr44ZR+Xzl+gc31a7R8BDDeWs1" +
      "3MvwBMONd2p4hGHXXZLWP9JSfoHhnHVCAklmcgby0tQOKu1OEfQb6TK2E8pbJH+hbMf1TWYCf4ruu9nk+nOFTJP0k8gLtHvCr9Mt" +
      "lPNwjlxvGPIIOjIi+QeUlUgHGy7cbA05xUCvbWW3ncrKxNfZT9O6/wore+95tE5jrtNq/MRivMRDO7Tj5ptJNO2PeT9fIegl8qDY" +
      "1tjPT3sBRr0AV7xizXI2fpNrt2QP0hWVzvb0WCgYrOq8TrbZ5A63gNWZ9D4jbI3vsmx/fwlAf4nAQyWa3m2sxDiczysVYeoWZ6Fv" +
      "tUl+BvkWWmMbydXW4Gj9EedQfNZwN8ChuwXWz29jYfTvWVlZYVi1g4mLZ6mc43cD2HwC5/h0erQMY105rUOi3EFpV+Rq65A4lkiH" +
      "Rzq64z7xrTBc0znEgQf1WQ7zPK76ZpoHur2JfzRL9agu1fJAncV0yqlPI03SqtWddbX5HsI7CnolXpO780tjhL27vT6vhjskLtuw" +
      "pSa1ROBS78ZOuFvgjd4tVScZRhWOwHWdpxl2lGq4g+Ezpdp8ZeYyZL+jefdkmVwQ0e0zjPQ5ybWR2I2F2ye3mJ2pgLKL2T7A2Q7D" +
      "1rqKesw1udlny+T3yi4qTi2nb9qQXVuu7QG02p9ptpdzro7emcUze058BP022qds9IzvfUyNoPxGzzIMaLXZvh+r57QHwig9s7Xf" +
      "SJ5zcx27paWI3cLSZp0pg0U6Ub2+qfcegMF7xFxx7h7NNpTkb7RLC9GFsD8MS9LFx/6pf8duEMdIz5JsEG/cRM9AOvw1udkFE+Ua" +
      "LqoI4uIOga+uyc12nRH40prc7NqrDHvuUfFw+eoiz1WB/d7C5bBovUjHW9iwvELDxW0a7jqxfnLduN3tZL3IPJhQJhR4woKHu2ps" +
      "pyTW5cLYtOWF1ylPKOZnF+C3b79X42d679X4ncF7tXVKlNMQDzD6fk6GX9W9j/R9nuTQke4RX8ttqIjnOiXpGa2BLpZ8GfZLKh/y" +
      "j4MmeWFZKT76wNZUUQYhuzX+fgj/kRtuTVTx+03WRON0fBDmTfQZ9e9Enyn8Wo5W19SNAPkbRR3nSRmI3s1ZoskBnLaT7RWGY724" +
      "rRrPG/WzaItG6/XYplgelMvwHRWvEM9xDQ7nB2wzsicweg/7QLj37EDjZKm74l6Ja6pKHBskrqsqaSNcVuodDOKN3g0bNXxC4pKt" +
      "ZVVXJfZtLavK28Q7tfH6TTjjwwVyXuR2mLxPDW/S+hSkav2f2nl8U6gt5OQ+JcbreoM+Q3rrqeTR+MWQThdvN+ExE2QforXykWSt" +
      "/3F7RhobZ75owsdmfGLKjyfo7ALD5bG40jiP62PK9Nuk6eYM7OuUR4hNwLJQu4lJ4cxmwF8Z3jTHaC6k78S/Nf9O1yq1+WpVsnFf" +
      "wn6RJtuO97lI0sF3FzCbH7LN5XapnuXaXBFMj9kt4Bqkvg6UdoasM+833A6C7FxxzFO4mp+cw102Tf7T6WfiFlnMqQCfPPOEAb+S" +
      "IXUlzhWTy4B1bksyLwOvc+NmAP9m0Wf135T3l65kLe3jBrbQmOY8Waapvmf2DeldbDOqD5eZuwx0EKhHoW+IehQKD6Fjt5hbEiSB" +
      "1g9U2mRg441tSuOMl/H8lvDW3g5ZPyzvVNJeVa310WBd1P6Bs/fk/kGyCK0bYrrYhmTvgDJET64WTvssUCfZXx3kl+LNqAPNcZgu" +
      "vd8i5UHkU5D+od4O00O+D+tC9hY4RqAm/CpYClu3ypNrnqqN0nLBr2DejXI9tKUm/Moa6VCxDJQO6hcpnbdqZBvIMTGfaPRqr8/2" +
      "RQ37JS5xecsvMLy2UuIib3m/xN7KKu/iKg13Ea73lrwVxFUljs0a7idcVVVyleGiLRJvqSrpIlzfWfIxw7XVAt9d8FjdkMQVWx+s" +
      "ddZIvGlXfXcQP1J/nrdblrk+AdtthOlcyS4P7UmvbA2dL/TzJ41N6rvEx5Ftpn6eVvNZGmq7huFEs/icR/wihqPtSqaUfzEO0cXx" +
      "hMn2byOMlyZdJtoIEu+utyEk12qhk6T1epVG6eZhXmYcB4gdtVrb6HWSI0oYvW8E5chLiawcXbUAfbWh5ZjH5GF9fC6HBOd01o5I" +
      "r/lasrAjNdf3mdki0vdDGdxXZ5zHPGbjRWXhMgH1Kc5rURtQeqFL237TNW2nMyucIbAtLpy9q8l+J5KPcA4ykvWInl6p08Zdar3A" +
      "+fUAG+q1/YechtB3x/S4zEThId+U2deiTOSQc6YZP8X5H6t0Mg3KRbIaj8/nlwrWd4n2NbL30ScmNS7Lev/P1XB7o8aM10pJj8rL" +
      "PZCitf/AfaHlwrkCeXeVn71PG9vj92k8pKqbWxJaD/334fW0s/FAfQN5IG1/W5wpq75AzgVcXsa6UF8aaJj8DSKtC31TrlsfTZrc" +
      "R/RjTV9XvW4+DIsWlD30fZLahs9vA6ztSAaqyNXqjzwEhXfdL9KOYzZXlLZRWfl3ofDjSZP3fqm6RE5jryYmWtqOqmrKXlOb+jNh" +
      "tlKI9UBjuxvse5UPaHSt/QE5vz4AMCjxTMPJfiSaeWA42Y9EMw8MJ/uRaOaB4YuYnjRaebQ/oNlfRTOPxcz+Kpp59D6g2V9FMw8M" +
      "Dzcz8bmjI22y7oXPu0bhIXNHiqZLcDSH6grCGQwa7dfJYGXjcyLtxz3eDHC6OVTe1fPtXC8irYLAbG97JuvLKJcR/V68Y2Z/c9ke" +
      "BmwnnHexLXG9Eu0N0L6AbCj4b6wH0p5bSJ4rcXtTtxGu9jYQvrvIeyb4vNXrqtXwGYahjvBBb0sQd3pPEa7wetvqCVd532LYdp/E" +
      "5fd4NyC+eiTg9YDX1kBxNnqrG7T4w+y5837CNd4+wuUbvR/fL85KwXTOPaDhVds13M+wvVHD7QxfYNjTpOFTTZRXjdfVTGWo844S" +
      "vvce79odKv6kZOOjrhM7ND0Otx9xujXaTLoN0pHzcPzj+8ZJDkDdOvI94dI+u2Jmacfr9E9n2XoBrbtY2bgY2cDo9nQZMgGkb+d5" +
      "8zqgr+cvePhI7mT9L7ZP9S4tbTNekMsJnH/X7+Pn/JB6xl9uaNpGMliITLN0cjta6Qoy5dzFZSAjWYPnx8ODa0w6fQDpz7HM1Ic4" +
      "f8f1EkZzNNf38jKg7ixD2mnTPmJ9WfhagBF/z9sd9xmTrm2QrZP58o37B7Up7mNR26NYk+cTLGRDGhtGZzvQ/ihKg8svviWTvwWl" +
      "oZbjLs2uiZcjpC5h0kA7Up5GRpj+xvsq6eKt6pXJdKUUh39/Pl6MzrXg65hcj5Ep+xjvN/x7E12kvqlfwzTKF2UWXl79t+SyEH+P" +
      "6Dpv44FloeWidMPpYyhdzi/wcP06VKaU2YzWy/mYx32jtAYGbi1dmsv074e49X5THTW3BeN1blw+eT04yKtg3D2h6Q0ZWGPS2j3/" +
      "xrzv0LdQ+6fsz/a2yWMC0+Blm2oaJP81ONwAC7uNdVh5V+M/Cfzzk0brBVOth6p7ZWU41zb1ehilkcFoIO97XN9IaZP8zudote/S" +
      "OK/R6Ae+R2OM65QrmOyuD9fP2UG9wrLQcprpxqicXA9rrYMk7eFQohEPn6Cb83iZ2vdOXn9EXQ2NF67L0e8vh7jJNs88PxrXfJ4a" +
      "2ztZp261fvonkvcuKfGWeXZK7POWnZTYt9G7YYKe13jLOnbJNYoq74ZzDOfvlnFavRU9hB/zlo1JXLHHu2Ftq7TBrPJWHZe4wuut" +
      "O9caTKcu80EN10pcvspbd5LwRm/9FYZ9D0m8x1t/UuKK3d76jyUu2eyt2LBH4lpv2TDhh7zleW0abmP4KsNFD0u8y1veRbjNWz5C" +
      "+KC33LkXIDCorjWV9SK+orbD3bBP2FVy2Qh1hC3yTDxVNzfL9un4m/gzM76ildEaIz2glYw5yR5vhbbngdav0Y6J721TzzpZIvV5" +
      "yRb7u3ftSlxkZRNvcq4FvYP7c5B/Of8lgI+/NPu/SYcWzTxo7xrOONHMA3+TDi2aeeBvsqkq2eJqG2yX47XK25L3JYnLOnf4Ja4o" +
      "aW05peIh//pqD2Q+ouFDDI8zvGG/ti+C26hzPot0OyHnnSUb85VEs2jNfQHbL2Am/1E605H/aP+QnsfWr5MRnTY7R4WvkdIckAzG" +
      "NkB8jHPbHW7LRTop/fvaBjRj+zWy1W6fQh7dB7Q1aJsRPTU4147TPwo/nTSZ3mI6aD+VwdraSNYmeSdSWk3zDvYTWsvA74VpY91o" +
      "LMw0nHTD0cyjcbmmG45mHhhOuuFo5oHhtLYSzTwwnOhCNPMYyZ1MF6LV7zhdiGbfJn00t/8zsmWg8W813xnZhIijRf2m+wrllnlT" +
      "12O9ei3WHLrMT77h9eLnMRENQP1+zmNy7nlM6uUfA+h+TDs/GdPgfJZ6drLl2Ump4FeszzZqbNwV3uDevsT0UATPcu37oJ4B67H4" +
      "cYC1jwM0PK6d76Pn/dCuKy9F22OL3xR5TtIbI+3m52jgux55Bg7Zwznlvlz83c/OiaOzEzAcy4Q0Aef8TFluOt8Dw5EXwHDV3jtF" +
      "O4dOtQ1PnXyuR57c44r5oa2meoaErCPFG5d7YzEdHg/7PeWL+RyXZyTjb1UOkG06IOUCzI94J372kFU8fjYQj4e2Gn5pQ4e/iQdC" +
      "/Umazp6TztpRad8y8RvHKe11R70Plht5FrN36cwTq3eDvPrnQ+9V1Z95M9PnZufzm50FYnYniVl8s7PpjeIbnTufFia+1T09S4D2" +
      "HdZXLeoQuMpbVdURxHVV54J4tTf/gIYHCJe4vGMHgunsXntQ4NqKms7jDH/McEOnhocZzu/S8AmGrzHc8qjA9d6S1lENdw48JnF5" +
      "WedlwhXeA4ceF3jTwbraAYnr2+vc5wlvXd3qOiTxtmJXj8Q1rk3rzzE8QbhgU63zyxJv9W2qYLhb4gZXUfEQ4QMuV94TGm5luI/h" +
      "kSe08xZQn4l9Hvs+7UPH74W6NNozbBUX10tRf0i2fvq4ONZxbGGaI5L/pT046eysA7+0KaazM/mcCCu0ORbnLnW/mjwDiebMZCZL" +
      "GZ3DaVWfSOIapRuu7lZxw268lVT5qnJVgUPm58tS243KtsPyZx4R8y/KAUVHRH5zDeITjSOaZnSGm0pfQu2h44xOiZtjkP7wkdBz" +
      "Kag8qPfB8tH+UpTVUO6ifRoodw26tft19eHUNmPKmOGBh/x8QkwL2wX7DJZD5dUqASqfEu1i183ttFdSP1caxaM9I3yOnGMSz2pu" +
      "NEtbf2b3fHbfgv68tOnesZDD8saydEu6ZHR/zKcZZ45BuXrtkd2don+Hn2e7QNKhTb4tNSf8Gh4iXL214ArhtrrCRU9K/FDTthaG" +
      "exk+y/Blwg83FVQfIdxc0a3i9wObHvbUjsvnldWu2xc9JXFT4eb2p2hOLy4+qeHbhxm+wrCzm/BKdwXhgsKikxpeWfS0hluf1k4g" +
      "xb1uuKZBNu/0HOd15Pdx7UrVAbHn+Ncvz8yjsYvraDQ2cR0N191w/sM5G/ep6sNtsv2/eG+19/hXBN5y9z0bBwhv2bbl7FcArvkD" +
      "v90AZZ8//xU+VTZqzJjFeKdztWnfJZ6T73lG2xMWx85foX21FB9/j+RqZ5qhHIP8MdpzmL1LezWt3tXrfc3P577F8AzXZN2+V6LT" +
      "SP/wN34vWw9ATogAaHziyx+TTdVSkQ6OnRNyrau9Z3b1+le8Gm2MZ/o1da13qaT1cp1Wf9eG6p4wbwurdFxHOZ3Nigt3GwTRm8vJ" +
      "2ndFWebQUXG3QrhdGzwdOjsR00N+Zfio+G56mcjq3FareFx24jI3yXSoc6W1CuQ7LsozUdvl+lmKwTtog0DnPtL54mRzT3nw/V9o" +
      "7028mRG/oTtP15B/0aeJukzkFz4+pvEIZCOuLzOOL1ynNIvvkPNM5ZaCzY3PSL65qmDz8SDeunmEcEFLta9Hyhg1Het7CW9rKbEd" +
      "1XClxNWujpqThN0drnGJa9yb2lOPabhI4np3154GDT/WK/Arde5655B8XueufyTzWRUP1rtbXb5n2VYqp/keQ70enu+hIXsK3F+w" +
      "6rjUAx8R+hvUO6HeI4PxtzwNvT2N0bo4X3/DPPDs6Ew2t1Acsm/he0UjOd+Jhy+QPCaWk+wq+FrJaNJkWxgjG5sQHbxb07fwMnOb" +
      "KNQR0BoGt4ni+0HN9osapWt0jwu39aFwbifIbWhac8Ona2RDFEm6CYx/wvuwON/kkHp2rgsaTQr9TeeKq3sy3YK/5eeMO1O5HtK6" +
      "T+t1ZbSvEn/3yD2hdLYK7bvE+KlfFXLlHLYnkO5JsKdo59kiz4hlxPma3lXn2DQtL7SXTmdrwhTWL8vD46p6pBTrcoUqNK3OojY+" +
      "Bz6V8QDUJvZegLxeMa7M5sLILjYyP381kfULf2+o398rZEuhq9nhrT0exJ0nCVd5H7sicX1VyWO+P6XnJRv6NVwzwXDln0m+dfvO" +
      "R09JvPWxprJhibdteqg+/6uEH61vJ1z/aP1ZxNf+PVDfVuaq6JXp3Nlw55AsK40d/Pbq/VHJ5vbe9JtoIec1Vd55qWYbgX0Azykj" +
      "2TJcXDwrDOOirRLxRzgeiScflP2Tzg7GcYVytD4uzqtWcXkZ9Hu0rcqrj8vLy2UtM5lZH8dIXjaKo5d7UwziWMnTGTo5eaYycir1" +
      "7+qNHcefk3S/ytU2yvAE4erCrpyvabiScJ277RDDpyRuKC7efz6Ib/dOaLhr8deDuMkjsL9hpRvavy7myXidPSK36T6RptEDszP0" +
      "ppOG/nw7snHn9vP83jKeBoWbnavA6SjZMoLOBpDs8TldprFlZg+pT4OfG0T8EoXz/knylEM/jg1s14kOEz9kdEbkdNIxP8MxXbG6" +
      "QyhRt3+cn3thtHcCy1v5F7K8bG898Yb8vj29ve7ZFZPPkgpn55Emy0gyHD/Dto3dKeJfrruPhdFRn8l1KSHnEru1O0mQVlZ+Q6xb" +
      "8n3OYLH3lNos0r2sGrE1JreZFvmp5x98Y/LeU7JN1efHbTzSdN9qXMpvZCOE/YnWXfk6LJaZ03eje0Dn0fzXWbK++oSG+yTe0lmy" +
      "/qLENZ0lvlV/HsTVhySu9pZvHGLY/heSpntLStolrvNurDpDuHaTO/Mb4v75zZ0b2tq/IZ93ljx8kuHUPom7NjzUInHDCu/u/r7Q" +
      "ehnd+aqvt57uzLNYj4t0TW4xy0P/DteHznZYWpiyW93znayTA6x0romybzQs37+j63lq/659fYQbDrjOMHwtiLvcHd8kHq9px+A3" +
      "w69H6r/PdO9I1qffsBDg0EJtLrBq76k8X6DjQ3gcOt9yujyJWVn5HRyRPsdymK3tRnJneXKYd7kcydfSx9ndnPp7MWb6nJ95ZnQv" +
      "MNEfnC/5nYak58B66M/vRJuRjhcphT5LGTZlmv0S9XXnXpxZGqH34pjfa5TG7kYeZLp6pDFoD43toN7r9a3QcKQZfL2P7sMK2tjI" +
      "9UTSOdK6Hd3xxPWO/Px6eo9kNOIpUd5HWka6abP9uXgnFNpmp7Kzmfh9iMhDkE6U2yERPaR9CvweFBo3eA9KpM9xPOFzo/Sof+rf" +
      "i+Q53XugrvO/oOFahk8xPMFw9UkNDzA8RrjLXZz6osAHdpavPnG9n/v9gU8AGlxXBQ4ANKws+haAfzAQAFdNbd+3RPyW/fUV5yXu" +
      "6qyrtX8b7+IOBKD0sQ2ub4vnD5Ue2Ngu8ZcbDjx+iuGJb4e3fdHfSRPO9kUfX0/700ziI53B+FbyZfoM6Q7mRTTHiEbo+9F0aYRR" +
      "HWlOpjpGOqfr3+VzOt07jTyUVbs15ISovkyvFLV7aBFoiWLE28eDdT6pLwPkv0xvqPdrJhmdL0APsP7IY6M8ifxO18va3xyZX620" +
      "075Me0GkjSDGx3UZKk9tNq0HZYsjFBxOxWityCpNLP/Vl7U9cKocI+cyblPYk8vu7TDRt9K5d2RrSLrwxuWh9z/SOUBcB2R0pp+Z" +
      "vsgoLtcXpbK42M78zkhsPzPZZIEuD9K3qjppm2ZfQ/ZBVC99e2EBKpjul87CsLp/ca78VnycYL/HvoZ/6jpsiqgPPsd0+74jdKLo" +
      "Q5gLiefNIP2J7wg8nTLimKZ0pvs+pUHnzKOuG8NxHBHG93Pyw6ehOxlNMeJTplNG56uC3xS07nF3zl9quIXhEwJPNBx43HVOe164" +
      "+KUgLu5i+C2Jm/YfLBhjeMPLAu/YtWd7n8StB5q3nxW4u/VAs80xIOlhnXvrKokfq3VvPUS4zt12muELEu+pqy2xfUc+r69dv1bi" +
      "PTv3Zp1heNErQdzQwPBJhi8y7Hk11P5o3MJeNEcXT9XFLjCXiT6tOEblN7JfnWMSL1LbrHELWXSOQduEk5v09lzjsyAX6uUrfTvO" +
      "1m+ii/oy8DP59WHCfT5OVlsx0lvOmQZfxe/qsH8vJB9T/eh088E82r8niEOqSRvobQn14XMs3jN7xyovK13OdOtK6RKfKnWAlxq6" +
      "3L7+U4SL7x4JYndp43c13MPw2SAuLhsP4kLvotcQT/gbulzQ9poqM1yCpW7f+dek/JDbkJ33PRVfhdxsV+/35PMGV/GFIC4udpwm" +
      "3OX2CTwBDV2uQ6e1c5jbkrQ7wHBsn2Z0JJyOi/jEWnZf2UCKNm8UycFvdy41pWH2MGkgzzf+fc2ul6/xjkoe0ciG1nBTsc4uF5gu" +
      "HOkx1hH1Gg2vG8vBqexeHau70/RzYJ7kV83u8jG6Y+cPEY+7xQCW9+M55X7P3jfEOpmRrRPtFd7etGPHoe8LvLtt/74hhm2vS7pf" +
      "/3BH/uuyv25u3XFIPm9Z07VvUOKH29dkX35djI2WfY0w+IYm39KZ2Ngv8NwE1IugrRvpWOisozTZ7+mebNq/3irXBqgfdCeErheE" +
      "2t8Z32DC7RBor5SqJ3NrdmODg5PLRLKb/g512ivGbc7058WOJGvrQwNsb9MJyXPq06F90HRuy1T5U87HO2aYBvHq0y0L59fDXaeb" +
      "Ns08NvxAO+d9OuVDXptsgqfCp2O+Gbo5T3+eCj/jKpK1sAVh0kMbOP3e7GmdddJlfO6aVd78bCmjeyPMzswZ/eFkWdjoTDHaF05n" +
      "qvM9+EZnztL5+Q6TtGeyxh1pOkZr3At0+gL9mTf8vGg658pqfy2FN9wW2t/4eTvBM8Lf0GwcIulv83R70MPZKRidVZRioCvm+ki9" +
      "LEPn3vO7H4zOBNKfobLWwMaT+gqWGcsT3OgT5zTVW9giuC8G17MHf2x8x9RCQTOvNFXUt/oGpdxcWNfVIXFz+WbXOXpeXuayv6nh" +
      "Ion3t1bvO8TwEMP2H2i4jeFThPdX77ss8UPe8jrnDzXczvAViR/zltdUvBXEGwcYviLxHm95adGPBN7rLd/d+yN6Xl01JvGXvbu9" +
      "OT8WuLPE7a0O4iLvuR/zVrY6tT8rzhfGnp1subkdev4ZgA1nRJ8lWkw0Gr8P9lOcDyZStb0BIfeQJJrnqYB5GkNnRB58Lx3SEuJB" +
      "aF82lhX3j+j33fH1OepTPK6et8a+T3z52hztL9EkHvHeiTJPCud6Xbp/zyyc0tCdhRVnxVtivfAb4brilbfFOpuRrb567lx8ZPoK" +
      "0sWTTYNVXFpjDMfnW6XB5RV6B+1s8B4PnJf0a4ChbTH5tAJq48syH+IVcK1BtcX7qYijng0nvwHG09srp8g4ZvOpXnahvqHXeZEu" +
      "nsLHZXtgvvinyn5zzcON+kWOgVaYv0/lsp01Tp+HU/o3SRmk2d3hajsj552yvVUnGB6TuLV1R4X9bXFfY+vBnZ6it0lOaeloZLhH" +
      "4rb2po5TDI+o+MN/b3V7H0z9iXzetP/gWobbGO5T8bXf7Wtpu+eifL5/z85H838q8fadj1aq+FLgcXfplzvo+Y4HHx6QuKupvX2Y" +
      "4XGBL3ft62rMOath31mtXx+XZyWcTtL4zcvyPDP8jeHE3+JzzvNPNw3Oq88kDUqH7uaK9L5crgsyujOX1sRMtlYF1/34ml2LvJv0" +
      "+Duhf6Rbmm47k1xENkQ7O7LuaP9rwg1Zb2m4YULi9jXZXWvfEfhgwQrXaYk7su5wXnhHM2XvEXNLnNVeQZxb6Aw4lJHxPhSUDdre" +
      "FeeZ8Li0tsb3EeNdfrQWRjO+zcQoMUXHc2JaSMvG37XW6ziwlW2Tl6n4eVU0t+I+6aIh8b1QGMM9nlw3QPfihR7yrljahdB7ZBeC" +
      "6dL+7N6h0HBMO0F+yz077i4+/q78Tk2Fm8+o+Kp/b5MHbEMA7wUCAY9r9Rerh6QuZHVl9eBQqO020ryZ6sOpy+N+BfzDfhenlvGS" +
      "f2mhF/LfU8sId955Bxx6j/iZp0iP5zXdJDFX8Dc4/55+j/Z0qGvNz3wSCJSH2WvhMVvXHn9P+6M8bO+HPo9T75/u7ndV2Zyj76l3" +
      "UftdVU9Azvuh+3vpDjJVfiY76JTQ58Q7Id0muqXqRnVjne8D5vTRZkI3Q7lDi5sG4sDijmW5a8UZ5r5Rf5iW9pjrRT9+X6wrZX4A" +
      "UPSB+I08Avr4h8+rrz/v+ECbp764p6Op7X2B9+3paOqWuKWp/cGTEm/Z8eDDw+9rdOzi+wCXLl26hHudT3yg7bXitgfEaxB/Y8QD" +
      "Eb2n9/U8KL4fL8rZvWPXHlvmsMB7dj5qc0nc3tRhqx7WfwanqSxBZewb1mwcuI1Eokk8Ks9cdp7RVOkg6pVCv/dyMLPjqJV2FJ4P" +
      "J5cxwSAOlS90fNtN0yc5pP9DQRe5bJFgEIfsUJLU7/FvgR27mjrODGt4bFjKtI/s7IAPEY8Fdrc2bm8UuHt3a6OtW8W/DrQebF4x" +
      "JHB368Fm2/iHevqSbDnhpJjZAcqx4Ygz3/eFcwP2M6xz7UcAXR8B9H2kjX0Kp/radDwEPZf98kpL+4rGMx8h7u5vabc5L0h8sMDm" +
      "vPqRRn+m2l9QlxjcG+Dz2Rzp1uc8crtHpJttP9POKiG6SeFI2+Lk+N/bsWWn62cA770XCHg8m3cd/5lG343W0YxoE8b1+/0BNJsa" +
      "/xnE3Kflao0fB149HJhNH4mSMo3iTT2f/1rus17/mIu5mIu5mIuSM5EVA4cDAWUW/WnTv08pnxuW/n/G6x9zMRdzMRdz0XE28F4z" +
      "ev67wDvxyiz603WfVj43qvus1z/mYi7mYi7mouWMF5sDgd8LuXKW/GnLv59SPjes/P8Zr3/MxVzMxVzMRcdNLDM+8SPhwu9UejJb" +
      "ftw0yzfVfP6ruc96/WMu5mIu5mIuSq7W2BY98Op/CLlylvxpy7+fUj43rPz/Ga9/zMVczMVczEXJ+Y2PnQ0c/ndpVzY7/rTp36eU" +
      "zw1L/z/j9Y+5mIu5mIu5aLklxnQn8L/kuvLs+NOmf59SPjcs/f+M1z/mYi7mPntuvfSne87NdJ+F+8Pzcm7EMs0zaa+plNehS2O6" +
      "ZXGYlGWqbZA+S+ngX8YspoV/82c5PfzLjEKadO9eNNLFv5uimDb+LYxy+vhHY2cm49ExC2kYjcHpjsWp1snoWSory1TSSYtgHjF7" +
      "Nteg/lN5f94s9BeHBe2ZrXSmkpYjAloYSVp4YU23SKzSSFZIn6X5v2ueoqZF59bNlGbOi5AXMLp7he7rAHG0k83snrW508wDzzPq" +
      "cCiz0nZ4LhS2HajngwXvaZunL2vGLOXlTFfU/ObPYnqUZuYsp0npLohCupT2TVFKm9JPl3aQdL/RTMbFlJwCoGhOPmPY8J0w4X9g" +
      "lzMCkGNXoDpZgb5kBcaSFchLUaAjRYHhFAUWzVGgfY4Co3MUyE9VoDdVgfOpCixOU6AlTYFTaQqMpSmweK4CDXMV6J+rwOW5Crjm" +
      "KdA3T4HxeQq4HAqccChw3qGAJ12B3nQFxtMVWJuhQF+GAhMZCthrVWe32+3yoDeb3cEOWPTNV1Q6msrPBc+MaWr+0G5v7q9Vv61M" +
      "+Lc6X1P9POnbbceFnyp9O53NLQ9MsUm7aVv3jMrhA3Fy/ahHHEB5DE6J8uSJcqxYIcp3epPwX5Plc+bdKt63Vav+sK+alw4USeZK" +
      "n6tR/Q/fE+FP0nqvjFiaLsP/TvhHesW5l+5VWap/8I7dqj9eL/wfuNwyf+EnOM6r/tPnqqdVf/9zciykC9/nEO3g88r0FKKsotw2" +
      "2V6psr1SoF+2y0uq/+vcX8rv+kv5XcXzfqeoz7Btg0h/g/DBLuzf/NIfAvG8omI0tJzS70kVz3t8wk+xnwrpPzEXczEXczF3Y7uV" +
      "8ztV//Zs4S9wCPqXKX1bXJnwE6VvoxtmJG8XJ3c0xZXMqBxZIOjSLqe4gLkUBN1bkCnKsXChKN/WZcKvkeVzZApJKCtO0LfmrJd4" +
      "6a7zmoJivTYinv9ro/ArPP6QarzWI8MvC99bIehs+uKbVb/wxTWq/8j3C1W/atHzMv/nJP37hdDXt740rfoPjUj6KtmrLLtoh5ck" +
      "3fb7/SEUOE62V6JsrwSolO1Spfqd8/fL77pfflfxvFIeftwclyvyyc0N4eM80m8E8TwnZ1dIOaldfYniuS9L+AmS/6L+E3MxF3Mx" +
      "F3M3tnvh6E9V/+vPCT+lR8hvceQr2cKPl35clnzTSfox6S+ZUTnSpea40FEg5EgQdC/lmCjHs8+K8r38deHfKssHx45JsVnQt4L0" +
      "Kl46sEmKVdMinh9wCT/H6QmpRo1PhncIPy9H0Fn7nwm9x/N/+6Lqv/nfBd3POy7l4mMjkv59SfWXFlVNq/6NLZK+SvYq3SbaoUrS" +
      "bY/HE0KBSdMeL9uL5P9be4Qc/tOjb8vv+rb8ruK5s0cwGAWK0Hanz58fwsc5pe+S2vCMjMKQclK7ZsWL51npwk+R/Bf1n5iLuZiL" +
      "uZi7sd3Ph/9J9f9mRPgJPiG/KdJ/0i/ozJNPpktyH6qHJrHUb7J/KlJnl4LvzT19Qo4EQfcSSkU5fv7hP6j+//gb4S+Q5YPSUtXr" +
      "8Qv61ifpHJWG7q+69Qfi+R19ws9wOHk14NaXZPhPhJ+ZIeisrVzoPTb8y9+qfu2/CbqfWSbl4lJBuFOODKr+H32zf1r1l8sJINXz" +
      "YD8i2iGP6LbTGUKB7bLhk3t6Q+T/BXL945+GL8rvelF+V/Hc4RMMRp//qGi3o0dD+DgH+TJcOfp8SDmpXZ97Uug9nusRfoLkv6j/" +
      "xFzMxVzMxdyN7fb+Qq4Tjws/5SUhx9mlXzEk6MyI9Ht0emgSSz0e/4zKYZOCbyqtJ0t6fkyW49e/EPr1K+P/Kssp5Ez/S4Jg+jyC" +
      "vvl8DcRRSDlZUKwFdVI/vUGEK/ZFPBosqJLh94vwuOQ81T+SLfQer+wX6/4DB/aK8GyxHuDPkuv/3nPC31g7rfo7bhYFobsJbV6x" +
      "rp9JdNvhCKHANtnwqb6hEPk/JUu0y95madfRIr+rXBeBLGkvMSTW94eHfTo+TjaIDO8ZHtZzarI/CL1HxbDwj/n7Q/pPzMVczMVc" +
      "zN3YbuWX5DrxI8JPqBJynE36OY2CzrRI36fTQ5NY6nR6ZlSOOCn4JtJ6sqTnpbIcnV8S+vWDjxyQ5RRypqdKEMwsuU6elfUKcRSS" +
      "WgnCdixf0MWU3NfFc7JXlOaLx6Sd4bEVIvxJm7Dcfu85kf5/e1vouf/+jpUi/Lk/F/mnC/n3mHNM+LkD06q/P1XsMiH7uyNyXT9O" +
      "0nPQ2V3GyYZPzGoMkf8TpB3jygJp1+GW31Wui0C6tJdoFOv7zc1ZOj5ONogM9zU36zk12R+E3iOnWfilnsqQ/hNzMRdzMRdzN7Z7" +
      "4YxYH57/tvCPnRJy3BHpZ7ikHbz0s3R6aBJLHaRPn6ZTpOAbT+vJkp6/Jsvx0zNnVL/w7Z/Ickp79lOCHqbLdfL09C3EUUhqJQhb" +
      "6U2CLibM3yaek72iNF8slXaGpQtFeEXcEdW/PCLS/9VFoQdvevEFIf+OvC/y7xHyd6mjXfjzN0+r/p7EROFL+zuvXNdXJD0Hnd2l" +
      "Ihs+Pt0VIv8fk3aML/QJO4n5z8vv2iPC/T2iXukusb5fUJCu4+Nkg8jwrIICPacm+4PQe2QUCP9WZ39I/4m5mIu5mIu5G9ttvCjW" +
      "h49Kv7RayHFe6SuLhJ48nXydHpr2jQHp06fp7D2Czh6l9WRJz2tkOe5vEOV7vuGfZDmlPXu1R74v1gt6er5LHIWkVnL9/1lBF48d" +
      "fVk8J3tFab546zHJbzwrwnMUr+p3tIj0D/1a6MHP/O2HQv5taRL5+4T8fatdrP+/lvyX06q/Mz5e+NL+Lk+u6/dIeg46u0u7XbaX" +
      "PXT9v1TaMW4cFe10dFR+V58I9/hEvex9Yn2/r69Hx8fJBul7UvWe6+vVc2qyPwh+6EnpL3BUhvSfmIu5mIu5yFwCnIEzACsg0Tg8" +
      "Hnbt2pXY9/zk8wKI6lQ+AGCrUSCnRoH2B2b/N+UTzTwqWT7RzAN/Uz7RzAN/a27Q4vvHQ+KuXbCo72bTGKOjo7a40VHzAyMaE+F2" +
      "i/QboVFr3EmuML4xUaV5Juk3QrvSrgB8w/z6NucniXNNA9NgUBlUoA2ML5mDOPD5fDZHerp5/cbSbJZ3xzl3yR17Ru4wTGDK/m8n" +
      "mY2f8a0KFB0BsG1TIGebAr5tCrRsU6D7+u+B67+Hr/8ev/7bVqtATq0CvloR/2wOQEutEvZ9yieaeQyzfKKZxzjLJ5p54PuUTzTz" +
      "yGH5RDMPH8snmnlgfMonmnng+5RPNPNoYe0WzTzw/eD4iWIe/PtEMw8bG6fRzCNHN79FKw8fyyeaebSwfKKZB74fdP/3K0ntFvRb" +
      "8H/Pm9DHQNw1gDj7ul5T+mbbrkD7vQA52xXwbVdm/XeQn4piHjaWTzTzwN/BcRPFPPD3lNeJdMe38QPddM48HG6cM91sCxTw1Shw" +
      "ukaBzK0KHNqqQHetAldqFaiuU+BsnQI59Qocr1fg43oFGu5TYPg+BfIbFDjRoMC1BgVa7ldg9H4Fih5Q4OQDCrRsV2B0uwJFjQqc" +
      "bFTg1MR114X/rlaiQ/WPw6kZ7NqaRL9axM5mszUr8P8B",
  },
};
