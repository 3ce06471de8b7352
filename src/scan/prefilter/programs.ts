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
      "7X0NcBxFluZXpVKr1JbkaqltyytjinZbCPmHtmzAyyxDaWiDPOthxKGd9Ub4DmEbI8Dgti0bAV4oyxpoy4bQeIg9MT8xGh8x4WOI" +
      "OO0GseH52btmwnvnufWCYMzgAQ/WMESc45ad0cUQd4pbjj69/OmuLnV166+NWOqF25mVrzLfy5c/72Vm6aUKQAXwwINd/3f3I4/3" +
      "jHchft2AVqtg+e4Hrx7fCAHDt9z0xZX//MHKW9YpkT+uVNYBd15/7fV//XcSf1XjP//5TbdWVywLwO6q1cMKvvz7wOOv1Et8w1cb" +
      "3t1x6bc77t9fVvbNBWUngDMP3XHkrgMS//q7v0+/nk6//g//8B+++ZOfHPtmWdlP0r//yaX/Vibggg5crAGWhYHVDcDua4DTUaCq" +
      "CThzHdDc3Pzg2lXNDz7Y3HRqY9Opl4HK5tUbfxeU5Z9svOa6oaFOs9M0o2ZTzASMVWbkw59JfPfexNiG/S2x2OlYrGVjS8Iwajeu" +
      "+5vHfmkIqFtSV3f3H/5QV7ekoe4PDXffHQr9oaHuD9+7OyTgnnvS6XvS99A/+u/S1Ven0/dcupS+WkBXMzC+ChhYDSTWAK+sAZat" +
      "BTqvB5piQPcqBcZjCjLwvwMVMUwGBVOBhRhXxhU8iUB+fBl27doVGHzhBY/i0vgYgH7rQIUbcz0AShxRgDEFMFQexkTYLsL5jKc6" +
      "lOOzybvEX89a8bPJu8RfL/rzZ5F3iUcj8HUF+hTGpuGNsouMZ60IPl32JIAnvdCmd85awbddDgyVA6lyYJQGR6Dwz/RKm+J0ZXqw" +
      "JWtKvAwEOC/DmXL1ojOfKn5uqHPVk8q+HAD0itnW1SzKkz4lzr3KKTbjf+yJaXDJ8lAF8J0K4KcVwEXx+1jUf67eMVw03Xmn+lxJ" +
      "vTqVtmEBCTUb31CWjY874j/VgHQ6bW+7qQVWgMUvbetp2TSSia9vbaqQ8RtuW6ZTfNze1hPDgF68JReKsK2S98lDjjpPNY3AmkJf" +
      "Kd7DC0FF0blidiyMe+avFuHLlcC5SuDDSqAqCKwOAluC2fTdedIWufLS2KS5iN6R8psprthACjvmBlkOtVt0AS9ndvOD97RfLec7" +
      "V17Jw3cWcD7y8lCkN5W75Elljcv6FOlIy115N1Txvkx58435uX5vaj09XfZJOp23s8sqnq/i/YHa4qOq/L8cnaXPZuh9jKnwE68G" +
      "dlbzeF91/t+UzQKPviV16PlqTu8jQW+qFdVnqKok3dU1wJYaXs/dNcXtHGc++r0oQmI5nU6Pr2y5IdZVyeIfN65YFzseZPF044r1" +
      "N53NxG/YGF8g4xtu+Gk2fmN9lYz/cUsHj9ut69cgXM3TW/90c+uLIv7VP+1oDdfw+N23bf7KcRm/+8/vPlOTy3M+qyzq0hM05mSc" +
      "+qJTx7WJ+SqxsPTvO3tMvl5T6eCb8jQZ+eNkL1U53nXSKhavd+QrZEPMFs/7KJsfnvEak0UV8RSGoJdVHhD6JBwCNoT42OsQYXco" +
      "y2I+HOWZDouWR1uWiflGjv2PxDwg+8j5EPBRaPK7NG693p3OkqWYVazlUceVQqZEc3ctD4/Xcjk5016unZ5NpM5sGp27+TJPIy0R" +
      "lhrpRKrjeC3vy/V1wMY6YGtd1j4qhu+p47LZKMJBgQvy+TO9suXGlQMLKX4pvXJ9fGWbAaTH7fTKGFZ2GyL9htsOvGzw99e23t/6" +
      "fCgbf0XEOzrW94Rrs3FLxNf27Ok5J+JfaLxv7+k6oKaIbSPXdjS35LNvAi4bxLkWzNowq4sIvpPJIJgHQ925CsVtu0L8j4eB+kXc" +
      "dnXbj8715extyGIzArfpnywwr48u4vY4jSWaK1nZi12/IoNCjk8qg/rhlsW8z9WL/uikwaVfeHTplpxBTcVrDitEZ3Ai/fRiYI14" +
      "17lnQHrR+ezWjc49ANKPn1ZeEs6CGfRDWY7sg1VCBl7vybHmxi8okI907KEKr7XHFKb4AvpR7hF01+eGz9dn14JDYq/Gay9iJjiv" +
      "ecn9vpe8nLy736e5qXaG84q7PNmutR70nHWdTvoi1z6Y853Z7od58SptyOmkEx+1efYCD+XZj5pqehhyHdDTMhjOxi/w+Hjjip7Y" +
      "xkWZ9PV9In5w3dqYuZjH791/cN1uR/yCiN+4radFm1Dqdjo9jm09sRSPp7Gtp0Wvl/EbbrDq+fvbbtl2yysyvu1A7LyMH4jFYkuz" +
      "8YQjPuCIjzrisT/Kxo/LeE/LDRf/aJpGmccWiV7AzqmdhR6l+dxcBljLuI7sXMb3aWdanpcdtNiln73emwsdrc2xjPqu4jpP8rsl" +
      "WHyaDc+CHrUF2ZsfXcXlNCj07yS6qpctbIrVgbdOp/pIGqTLdy/ntCiNdPrx5dl5lsYx9RNL9BOS92rBi2562w9e+an8cVf5zrWG" +
      "tCly1/QKCpUv82+9unD5hHfyX2glFRQtS3KhtddG0Q6Un+TH+vByPn5OX833pyuKyJbeqxd55RigeVe2sVwod4Syawx6p95BWy/y" +
      "jqz/tI4w9IIGhOG1d0p7nFRPVt9QNk48DZp8DUu8nTZF207we8HkY0NDrixkPvp55QtJ/XHvwwl7mYjv2LN7xBGPXiXi2/fveVHG" +
      "E/ftCy8XuuSBHfe9LOI99yYSFxzx+qtFfE/PfRt5/HLPnp7OHkd8ULyzZv+OBy6I+D337tihmzx+/+79e7Y44gkR39/VsWdcxvd3" +
      "7NlwDXCNGMb5bBmyY+U6RupPmgNK9W6VgxdpH0vbwOuZbISFcn03A3tLnnXKseoea/n6slGg+8oxsXNFdryEQ9lfwOM955yhOPA0" +
      "XznHXkUBfN5xV2jrQ/M+PaJM1P+pfBoPNG/QODCiQCzqnqeSecsgPokvlt/M5qd6dEezexOxWMuNfxIB0pfS6fXxbT1nIxMTop1O" +
      "A9tuwgr+zo5du7vjK2Sf3tnd54i/LOK7E/d2n3PEPxTx/ffc91h7VMQfuu+x56PZc5dC51FeZ1c1Yt4p9p5X+kKhB+UzjQd61/lO" +
      "vjTneVTVFPjPl1br4t05rpzvFUuXexr5ynOO6emmc2hSC23TLZjFns25Ri6TRQJF6TQPePE4E9xseJRlEp9e63K5159vbSrH1Bca" +
      "V6zbsDIbT2TjNwzz+NgXGlfEPsqm96xuzMYPNbL1yv9C44p1H2bSt63YcK1YxzRuWzHA45ewsiV+4drcM7l8e+4VrjmW5gSaV5JN" +
      "2V95nnekPSjlQXMf2TRszjO5fiEbmcpyzof0vFzMZfnWGl7tOpfv6UV4lnUrh5znHrrnVBOL9+3Y9ZB2jsfTXQe233NZxB9OfGHF" +
      "suv4O10HtmvfuU70E8eZk9yHkGse59nNTNc4KuORmnsTtGYWt1eub0V989TUjZ4xc81Wz/O/INDXzOXyoiy3M3OOc8d0d9nleuNi" +
      "c/YnaXzcnJueq9MqCxIKIlaQA0P13vMinU99hvZI21YBXauA5KqsDCRerkM01/6tTKc+M5buG4rdpZlnmimetmN3PYllq1jf+HBn" +
      "Ym3nKRbvG9qZ0MyzIn5wnWaOrso9I6ZxRn2T+rRMl/avTNcd/Mn1FPVp9x5ymejLX32o+96Nq3l8z0Pd97aL+M57Ew90rc4983Wu" +
      "ZWS6e43D4JT3mV6l6H2XV2d/tKdIP9pTdKazbsXL+vf5ypLzkLuMDWs4f+w8eMcDD58Wddq/44GHR1aLufGWW27W12TjHWuyo4Lm" +
      "d2p3hZUBbFsLvLgmO094faMgbbugXErlsWXzjVuia9t2Hw2xM2tYPD0xHLZ9uMZtJJqeNm3GJl6bnVedc3bA4z05t+WudNd4fq1E" +
      "cyTNjUNrvfWC85185Wt5FpKyfMpHY4g+Ot0QyrXLy/O8I8dZgLXVP6V37Lq3e+vabNxm8dH0/V2d96R4vO/+rk7tAxb/Xbrr4Pa1" +
      "5vUs3td1cLsWvz5rW+ezi2UblzvGn7S/ZV2rHXsCG8XYkOtTKpPGEj2zthBrYUqntasYl30P3feY9vL1PL4nsV8b4fH0I9133/fh" +
      "9fDhU4YTy37+FZruole9evw70c0nEG6NdwxomxFubQ2r9GcLhyvpO4po6HD9IOENxWBrUiOzyaLTKIgq0JOEnymc/RYbTdEXDh9m" +
      "5YTLFUYnvKk9zPj8x22cz7//Ludz058xPrV4O+OzOVnP8q+yjx7lfCiMw4govzkZWcDxRxg+IvBijtv8YLI5yPE/PEZ4zbyG2Tla" +
      "Z4LGwImqy4doLRatTv3dcwzfeeB2ot9otWucfst1bb2Irhr6/tHo5r+dgQRWCLsqwubv+qOmrjB+Tiajf0H8RnLUfFuSy33p4SSX" +
      "l6gNtZto12rRrs+Kdo0zeVmtjF89ydu10h4c5PIyxF5DiIV6MlTPyx+Q+Jzdta1Hlwr8C4OcPs8fbr0r7A8rH3zwwYf5D8990Mg+" +
      "M32u83YW9puRYNvPJsIhk22RJVMaO9tLWlU85PresQ2rabnhzGDnV5itGf3HFP9Kp7+XW9f9kSbGx3O71hJ/J557/847WfpJ0tca" +
      "VIY3Ee6oYvnCI2c0pihtvgEgtVq44xvlHP+qNqApMAbsnPOwDR2LBP4t2sKAag+wz4pUcyPtbViBnV+kb+gqA6P/jtn46tDN69lh" +
      "a4xvIIY7XtBoXRMeGZmZ/rO/ITR4iIXH4wavT/tdGq9HKOdYKxrn8j5uxfuYPEQ6tZu5VJ1o1x/Qp0AT7fpfA6JdVYXxbTJ+tTO8" +
      "XTVrS5XDjgNsHmpn9CpefltVzhJNiO3lM7w/HE/x/P3QdY3Rbwr6o8oHH3zwYf7D17bXLWGhuYKFHQix7yE7LIOF8U6V6Y+4GeCh" +
      "0PPx7HaemhvODE7eSHtVJnZ1cv3U0cr3ZjuUMOPjayuWLKEl6NfuvXYJ6f2O1kWL+D4ExwebAyxfsGs758OyHNpsAv/SWZU2zIOX" +
      "O9mWgN5m5eyiB3/cT/kqg5f/J8sfss6ynAaWLSU1Xxv5Hv19a7S28z/VkR41rO8uZet0nf8JRfClLb30drCrKxg/NgNRpM4K/Zpk" +
      "26O3R3SVlG3wFLcv9GTuwbfawuV9u0n7Ajo65KalZfwZb9e763i77qhTebuGbLJ7LIPbNdt5u6pmYyDHfrN4qG7XAgZg3W5GJT7n" +
      "0OH2fdQfLNze2Rigj0E6RP4OK7zIH1U++OCDD/MfvvD9o8xvw832NxpIAzfbSbaUbDaTbB0XMRWmRyIoEyHXO5FMCXIfXVFmw0d7" +
      "A/veUWmJcf30kknc2PpL6Gf78j8+fIzx+eOhb7LwpaH+oMn2IRge4fIyymeFo+v4nwOZZlarmRbCm3ay9PDOGAu1qDyEZGFt+Cub" +
      "BP5AiNkN5k6NdJ2O59j6tv7w61excOhtpvf1odfYhkOV1q+T3g9varyLVGQ4umHRjAyhzp0YYPo1zvbYWxQtRNTD8XCIytXi8ZzX" +
      "jUqF8dsyoddZu4n0ZjPJojd//z8u5e361yxstpO6UqlCN5M6LeWNa3i7Gqir0532m6mqpOKNa9Q6Wuu3oLZOWByAYWY+6m+5rowd" +
      "37eYdQzfLPI3m/3++t8HH3zw4TMA3xk5Q3rNWDZyttpm+83xTUwPGnG+vh6wl5IeNAYOV9J61DC4npf76nKfPRPOEE5V20wN1dcn" +
      "60krdRjMHkCHsYnty18c+Xv2Pcq2kZ9fRfqro33TItKPcRBeQX/vYZY/2Dso/D5wDuWuRH/kb3QYMIORwUGeLmvAAqv/Byd5/pM/" +
      "ruer3ZZaHt5B61/7eOp/0PnDgqrUPy0j+pp1/2L2Tay6SaMTi/7IN3VSjkH1WzdXzUQAZovB1tgmt6wGjV5dofIi/Tp6ATUSyXk9" +
      "2SfkNZDUeXvxdNZuJrXrefYZ21UjF6pM3q4ardc1xMO0EZK0bW7H2EcrXXYck3sSh/n+hnG0kh/5Z8w7RmnweYEfOLqUbIOw6Bdh" +
      "Y5O//vfBBx98+AzAnV3v11i6ipquDwK07gs2nVQt0jv6ySCFeluKqTP9bIrt7+pJruflvjrts9vOcIZwZrHFzs+rq+JVpKeadVun" +
      "BXFz8iT7rviRy++THj669vIHNVAtNJ86yc79I/ZJdm7Q8Sr/biDcuqVKdXAov1PsUP6CncuHlS30ZxQwFFkDHnTcRt+tKbXh1n+7" +
      "jNSwiqWkFy3Vpu/ytJ23j+6vYN8BjB6402Dn6OsX6Iii9jApZhMdhzeL8r9SPTMJLBV2C//+boveyuujbArzeoSyfwuoAPEv8fpW" +
      "tZFetxGU5xw6ycXGnV0P1lDdarp2P21Cn2hXcf6PCFufxy3erlrqjMZUetaOYyXFbY6vSp7hG//ZxmX4Lf89VQXLRtXZM+y9YNJm" +
      "JwTBJPUb2x9YPvjggw/zG1I3RvcuSRltqcXRfXWpgTY7rN0VsqFTWG6Ty6xoZyBF4c5O9Sx0aHE+u8vTYtpnt9RMOFOwti8wVQta" +
      "KhCIBFLQ7HDY0ibo2OGOuxSb+OzeW5dCNLW4e9+SFKKUvojwRjvHv9RpqiloqX6zkeUnDm12mg7Ylpr6ob06mFI2pI6hcW1K2WAn" +
      "Ca8Y9B7V5+c//H5TMKVEU8eG1taklKgdso9rtgI7lPqGYit4c/3oj+pSSvSDutGbl7xK+NQLiwg/aIUUW0fqpVQ0mFKeT/XbPwic" +
      "Uab9CaANu6rKZn9BqeumAquxz+y1FM3qtyNBS+lDkr5kkEtwDVbkGiYvKxCNqClsQZhZATp4u7VZN0ZvWJJClbU4emPdz1CFsBai" +
      "doWBUPmEvKyISe0KS+3crqZy7TiN4S2OD8S3qynyd2KBn0+ACddqvI/3i8DO7RTaYdYvKLxrkz0Ft9I++OCDDz58qmA1nDjd0Nag" +
      "WQ3qj5ZaDZoV7D2lWw3PU9hrNWhQ1VidVUvf2cdCPOR6Pvu1X2Yf3ZgNI8OL2Erdqi0LlZE9EQyaqqXaOxe8dApWmWE1/Pj0UqsM" +
      "VkPzjxooDL50KmiVDVj6KcLD6ogZIcrXgbo6Zo9AVSmMs0W89WZH++LyVKOe6kBdxURoxSfwFNKKeOK91Pn28KJUAKkOa8kSCnXr" +
      "djUVsFOVo2eRusNILR27uDRVgdTSzu82UKiPngum7hiwtgwlES9TrY5ELZVvdVh3l6Ua26bdDrACgRTtwFiaZmtA7b8xWns1BR1W" +
      "qHxAo/U6T5cwYPDvJGrVEGuXoErC07Cg95Rq1YXRcOJbDVZdFA3qt5dadRP43qRO6bqdVDvLqLViJCcY5rqQRX8QKO03k+QOGLEY" +
      "tQNqI+sUnk5yZIf/DH+ihfeL2sg6Cq0g9Yvavs0LTp6KtH7b/xNAH3zwYVozYGGY0l+Xeb5kzjCvPMolHy7tCSCR4H7zKU5+6il9" +
      "IMF9HwwngJGEw38I6ADXLOKw3SyyLpzC2jH91KQ0uQfdtJfz2bY3tw70THdlkJ8e8kPRtZfzntwrS4io8XhcM0Ihz8/6jNk2KRDI" +
      "d2Gg5P2DvVlZDyey9aBnbR8Q3cfvmUkImcf35W8verdYe3nJi3zgFJOXF7/EXzF+s5AoIKb1ZYXvT1yIj9PpChVe9y/S54WfFCi/" +
      "DAmiv2zyGKhxyJPqQv49yCcfk+9+ILEfGNgPDO8HRlzPl1dPvbN0eqTXuNol1s39jjC5dnvTHhH0a1xtQ3nJNyT5M6Fnr7zyWd4h" +
      "MiLu4aM7+Oh+vrl+lnRKSYOeJZ1S0jAc9SkljZhju1GFSnto3hNNkYlovODHywoikYiaTE72PensHwMHgeGDnEe632TkIDB2UMRn" +
      "iZd0SknD2T9KSYPwzv5RKhrDDjqlpOEcv6Wk4ewHpaQx4pZbCft2Fk4XMPAWYkwZU3DIy75bX+R+4aU4d+6cpp47V+6tgALqjZ7I" +
      "CoxiFNjorZ87A7tgv3BY8dJuY2VjZcB/8b4s0fwk8EVPZDWGlWEFu73qr6KYrYYPqwNqfSEz9Hd0tawHPMXnx77vVXjNf+2PA4nH" +
      "gYHHgeHHgZGJ57GJZ+MJIPYE0P4EkHgCGJh4Hp54HnmCv096duyJ4vklnVLSaHfQKSWNhINOKWkMOOiUksawg04paYw46JSSBr2f" +
      "sZNKSCPhsC9LSWPMOX5KSKPdIbdS0nC2TylpDDjolJLG8OO581upaIw46ZSQxpiDTilpUP4cJTjj3SFh5HtCbEo7WLrqvUcy0Mvv" +
      "GaU9gOFevncw0sufaT+C9ghoT4HuqiVfmoSn98fIqcCRbAXYGqfQlpFa+PaLT9JK3v0ied1izxG+ziYeiWfy70y8EY/k51Puh5Df" +
      "UvLLK/HsXo8jwOkjroJrCzDD/KnaFV680Jqd9lokHySrjcJPL+3DyP0V8m3N7vcV97bRc7QPIMdIknyP8J/dLvZenM9UN6oL1Xtq" +
      "ddOptyj59rcy1f063ychfqgtyWeqfO4RZVPdpso/yYL8tsp+QaF8lv2IfLgW60e1jv44Ku62IL+v8r1D4u4M4kvWn/qCU14X87S1" +
      "14FXraNfEY9bxb16REvKlnw8k+xl+xJv1L5SXoQ3nubyKLaid8qL+CZZkjw21mVlS21B7Uz3rsh6E22nPO2nneNuYZEZ5Cm+/+Z1" +
      "9yvBaH77PuhqD6LP2q0XGHuaz4HGM0DsmZz9NM870YMueZvCRz2NW/uZbFk0n1J5QZe85H4o9UXyryzflXzkTLV5ZpoFeepDvuJk" +
      "G+fjwTl75dsmXJCnTh1JLiPWjp58Ftlc5OeuKLTv75TLqSRwNsn7f+H2KXbl/a0isAv0l0JbVhoG6GOsqLdGY+vhpd71ovageg2L" +
      "Mbhb3KFtHgWso0DnUcA+CgyJ52rHvEZtS/MG7cVSGbSep/7izkPPl1dP50RjAIV1V7rik6cKnxdQn9st7vOmvfYN/ZzPjv5cvojP" +
      "bukz7xS7z9TOp4tq8vTnrfIunRo+rkh/SLy8y4f6x0j/1KwLnEKZl2Bq8vR9msNix/gePNGS+oTwlsDT3Np+LHf/2zm+qf2oH5Ns" +
      "pP4gvJybqV40ruTYGxF6hcYwyZTeKyhT9waBx3im8Ut6kOpA5UeP5+9/zvF4WtgExDft4VOdp9D3VO9juCrYil3Qburs3DUFA/Ca" +
      "yUkO+VGb0Vih8TZ8HBg5DowdB4xns+/HC56ZiXmlvMArBjS12BjKY/9VutpEjhua87Y+C/Q8Cww+C5x+1pWx3Na85qgkdxLqwc4Y" +
      "NwB74MmLbGvqG1uEbaI9x+f+6HNA/Dn/1PzThhsVmBoC6o1tJ7TNJxrV2uhm24Sq1lK7b65Vo3QEDk2NMnx0Ul8QeAj8jPlwlaOe" +
      "YEsvxgd1wd4ifOoiv8Lz75R/Co3Nwthfw/DlrWsYfqVS6ZrUCa+iXJH4bzP6ZWC+anAEtzL6FaFbGf5apYHRZ3gVm+s0Ub6y5p2/" +
      "ZfmnW/9KdtqusLFjcH6vQYafNYxfO6pkOC4iL7WIvIq22xTxES/6/sjywQcffPh0QJvi1ulN7P9rFX4lX4Wy8kRUIb2zkumhcoWd" +
      "qZ4IKD9g83tAibpKq818vUHbmjOf9mU5jczmDij85ifOB+ntmxjViiyfTB8yvAVUa/zs92mbn4E+3Sv5lKHADzUye/Zp2wMv8v+V" +
      "uHmqHCsZV5uEnJ5JcvrP2CsdeApd9Kf999P55dprq9HNLHS/55CXjc2T5KU8KuTkkJfO8G0nMvwqCIgz4wDyy8OBl/YAuBMagQ8J" +
      "vJO+RqE/An3wwQcfPh1Qizzn7kgdsWXIfJaT3hH6R6YvyOJzSlPE/+wvn7WZT/uynCPM7jiSoS/CIcnHbaTHTDdeFfW4zRJhq+rS" +
      "XxXsbOWOdr5B/FUrINJl/grGwB0Wx9+RwYtQFenxCsbqJDyVb8Jm+eOEn279A228HA0ngFqNbRFauM8qZ1LZxH3FQBP01Iy8ylQY" +
      "sCbJK9NuZQZVMY+8NN76ZSYPVYcdx+W5meNFL3Haeajk8jZxJFnGLKnc8ifq4PuP8cEHH3z4lEAp8iyh3KB14SarnE3gmyx+NMX1" +
      "Dmo3WVyvt1o8vwxLt7yrFHQ4H5KfTe2uZ6tct0VYCwvlUh9GeHhYhFx/aVk91izCiNRrsj51uekRru8rxH3QFYoII5lQEXhrYkls" +
      "V5C+tSnfEfY9QllkuvXmdOugakLPapW9pqVG1CjbV4849a5T/kpWXpZTPivZR2abcuRIdsQmFpbn2G2Tw8qcZ9WJV2VIrm5b4xn6" +
      "KhSd6PTCMrDJ8kegDz744MP8hj62365FaNe2id0Kwy5Hk/orItadmWd3frkuna3HsGw55Mo0Q0fcma42Sz5MTfBh6gYq6T0LaAX7" +
      "iEWBFqLKAFbIUTTTReVMx2qLFF3Fl8Qdrc5djDh71kKwbLq/LiR3OVS2Ku9l/AUIX8W+XGW+XFXxEl2zprFvu7WQzuwlPTRtAWTc" +
      "8XNJEj3b1EJQyHcbQp7yYnYak5ftkFe23bScdotItnPyF2oPBqYX3lluDn1/ZPnggw8+zG+oUm3UQA3R+r8GCGm90OopZJeSIkRe" +
      "SascYT5FwHSBphT6nH1qNkArQD7OOR0TSZPTCwLsShLi7wi5ROd8kP/3EOlNXej4KsVmf8JVBZv9WYQ0SWRYhQxen4y3JuGTojpB" +
      "tDICNZV2sozxMeDIr0GHbjrKV2X+6YI+SbS2XitC50uWQwerpkEhuzrPVnko7Bc6owiVUVhr0nMr2RGmzG5ltbtHq5luPF/rq5m0" +
      "ql7WLwzRP3h/UVl7hfyR5YMPPvgwzyHQlHraPKyj0UwFSM9otJZ2hAHwdAq1AZ17W3eAKrzGs3AWn32LcgxBz/bgo/JpnJ3MJ0yL" +
      "4S1NhOUinZyd2+UnmNJOLaRlugyrYFcLJUtrd3OhxtJVN56HqsbT41iO1NWu/OW0eq9RRytE+XfAmr4hVIW+csg/TWZGB3nF1fBl" +
      "g4c690YI+XdmUu4BZUQVcoAzDCClIknhq5FJeLaZkeL58TOxIWDDGWbwVkptFel6Lj5A3vll/3C3lw8++OCDD58KTPX83+o3rWOm" +
      "pVnBbHjEGaqm1Rvl4QnxXMrzfypfhaW1qTGm94iPBR5hWSaEwfORa3MKbRECKbUrRZ/IpQKdqUArekWo8lCFfG+EniHSWTiaqoCJ" +
      "VM1oamGvpoxSCERSPFRTd46eoW8BzgTfH6VvElONnaRHWX4V0zeERD7YmsX0q61Z9Mf0qq212jy0bFMHvgTTcsuLjh+sOtNSKFxg" +
      "tlby0HKHigwNmW8qYdQioyQfvte04iJk/UL0mzbqR/4I9MEHH6YMY59UPOmFa+L+eb5U0D9PkcUluwPdq/xCyzIOA69xn8XkL2b4" +
      "NWDkNWDsNe5Pw3h9Ml6CAXYruOd8yP1+FpFNHsFInylOmsRD1+tA8vWsX51Tr+fisz41QoqXT2QOwsdNHp8qkrazXOJDGwGiI9z3" +
      "FPOv05uLz/HnMfZJxRcLVFmnxWaeDQW5sLRHgKER7lOCfIiMCL9W1B7ka6LSIR/ii3x2kL8V8o1Cvl+6hS/5rL/8KfSx5fmTKx3y" +
      "CL/B/W6Q3wvihXxVSd/rG95w7rt41ZuDVxn2G5yGpFlIBiQjkrl8t5AcqJ9k20fNWCVu/qS/KaIlfaCZbxb1d8VgWZ76Ov1dET/k" +
      "Ay3xJh9bhXxNFfb2AlXzcMTi9Jc1KHyZpd4ERt/M74dqoau+5B+IZEz5yB8M+enZvZzXn3yekTxJJtJfFvnwWeiqI/m7obBL+Mdj" +
      "Poh6ednk9418t0j/OHIcG3n4lniSGZVHbUo+1+h96Y+HeJD+rnL8GSH/fOtuX/IzRP6RpI87WR71T5yXuRZ6NoS7fbc6/OdRXaWs" +
      "qL+2n5/cPtJXEvk3Ir9+Ui7Sd5Keh1+n/OR7lR58OGUk61TpwYOzbSW/C/LQP+14h/xx0XilsSjnwAV5eJH+hSS/8n05p2Qhv6f7" +
      "qjw8U90SiWzdTr+VLU/ODfKipx6Hv0Tyo0d8kZ8p6pPS7xThZJs5fTpSu8j+J/0PZnpZOv9AXSQjX8/1CzkoZEFjxOm/kvq02wcn" +
      "1ZHGnNMPYdcvi0/YixyyGkhkfQbS2CF60oeW5GukN9v3nX41SRY0dqVPwg9+mW0HkjfJT/Yt2R70TDTd/tuqXfO57GeUZyCQ9bFF" +
      "9XX6b8vqrzHPMVjtmv+dc8vWuuwza0uH/7Xzb08yozSv8S3nQ9aPLwjfU69P7m+u8tRC8wXVmfghX1v2BW5PuMdSBiIoOt/LeZJ8" +
      "Yo1c4LLwHGejhe5buVXc1+Ltb47GMfmnZH75FgPmr7L3kli/mvws5x7nfSnDwrcp4doL5KVn6jft5yffl0L0aTwzv4C/8uaD+gbx" +
      "KeUlx1a36K8jjrFI/ZP6R7bveZqKOe0pdZv0Q0vPNL7oLh92H8w7ue1F80pPXXb+/yiUHauUL16de5KlF7cnPe0t4kH6XSW/gyPv" +
      "AGPv8LFLNm2my6pmQRuQ5jPWbxfxMsm22Piu8Cn4Wp4xUGt7lkUyIF5kW1C5fe/y/kB9a5KvPtX21AuT6pfgbUht6aYx8m6uv0hn" +
      "fagMaisaO+4yaZw6fcouX154PspXP2pXqh/Np2457rw4ub2kP0PpY062l7s95Pwpffg528Mtb6dvQulHb5K8xwuvX7z2SGV7WL/O" +
      "nXc6f81pEP/jCybj3es9SqN3aL1HeagNzlfnzrmEn9Tf8hjO1a71i6RNcwKVK3n76Ne5eLd/Rs/rKZh/zk+eeTLPBCHHO83LmXF+" +
      "VXacky1FbdX+HpB4r0hFnNP3b5R8rgkz9KhfJBy+o51zG7V36j1g9D3XLFHurf+o71A7SDtK+oKmfrpa+OOMXXJk3LUrUF9IvyC/" +
      "f9nMvQZR3ib2JWDo0tw/SzqlpEHPkk4padCzpFNKGrZDbsyePCbW/f1cD9MdcjLPbPGZflBCGoSXdEpJg/CSTilpEF7SKSUN5l9X" +
      "2twlpLG7xt82/rSh17Vj5n6OuJ4Br4S5OfBVPfjpVfKnZ7IrUsXlh1aBv8uLvJLf6pEW6WEX3p5i/hmLo1h5LnkEpymv2YKKwu3l" +
      "gw8++ODD/IZW12rf/Rzy2g2Y40+obFexbn5e9Uh35/eyS4aKHJV7OfySp3Apj3S1SP7ZymOq8iqfprzmyFzzbC8ffPDBBx/mN5hF" +
      "nvUZ6qfpglWEv06PdNWd38MuaRdheI7pK0Xyz7U8PPHq1Pi90v3JBx988MGH+QlGkWdthvpprvSG5Cfmka648nvZJXLdr6szo99S" +
      "RE7mFZKHJ16ZmryudH/ywQcffPBhfoJebL0/TX0513pD8lNfhE+jiF0i1/1eV7wUo790ivSvlB514+1pymu2oE6xP/nggw8++DA/" +
      "oeg9q9PUl3Nlh7j5qSrCp17ELgkKhWWrpaVfanl44a1p8jtbUKbYn3zwwQcffJinUOSiVfsKrfO89IYq+NGK8KkVsUvkjd6WMk29" +
      "NU36pZaHF96cJr9XrD/54IMPPvgwP6GIo1XrSq3zPPSG/Ds4cXGoJ5/STgh6FN8r8CeL2Bmqh3zUMhdemWL+mYqjWHkuhOHmq2yK" +
      "C/ZS9ycffPDBBw9w+88old8Jp/+MUvq2yEBnoVqXYxjDwGpvNcp8m+re8iKfHeS3kfzNkM+foaiCVFTBKIXls8dn/EyUkIbTf0op" +
      "aRBe0ikljaizn5WQBuElnVLSILykU0oaKQedUtIg/LQsGQVKFjIGqReIPAXxnzq0x4CxBHBqL7BzHzC0D7iwDwjvB8bIr143MNwN" +
      "jHUDWw8AqQNA00HAeBToeRQYfRRo6wGGe4D6xwD7MeDyY4BxCOg5BIweAtr+Ehj+S6D+ScB+Erj8JND+FHD6KcC0gaQNjNnA1sNA" +
      "6jDQRPPpEeAC+RPtA4b7AJP8W319oj98HYg9DQw9DbQ/Aww9A4xMhGYS6E4Cl5NA6igwfhR4vh8Ym/gljgHDx4CxY0D8ONBzHIg9" +
      "C1x4Ftj5HDDwHBB7HTj7OhAfAVLk23EE6HgDGHoDOPsG8BH5CXsTGHgTwC+A2C+A7l8Ap38BmOeBxHlg6Dwwch4YPw9E3wLa3wL6" +
      "3gIuvAUYvwSSvwS0t4HOt4HBt4GP3gbaLwBD5AvyAtBJfg9/BYySH8N3gMQ7wNA7gPEusPVd4MV3gbF3gaaLQN9FIHURuHwRCP8a" +
      "sH8NnCZ/Zu8BA+Tna0IvtV8CUpeAplFgYBQYHwU6fwOc/Q0Qex8YfB/Ab4Gu3wIj9FuhYCONiZUKulYqGFmpYGOjgqFGBfq1ChLX" +
      "KrhwrYJT4xLGOto72rsBTTdMK7M1bDXxm5108aOlh3WdgnizgrZV/oLgikFP/uT0M0+l5zKkU4GZtOr06fzrgs97/X3wwQcffCgR" +
      "eBzWp59KMy/2cxXOWP9dITrzVv9/zuvvgw8++OBDaUBD68f50v8l/Z/LlDkMZwpXis58hc97/X3wwQcffCgV5P9aLJ3+f3xdOUfh" +
      "jNe/V4jOvF3/f87r74MPPvjgQ2lgvCL/54Tl4//C9MlchTP9xn26dP61wee9/j744IMPPpQIevL/VX76mf/D15VzFM54/XuF6Mzb" +
      "9f/nvP4++OCDDz6UCOz83m/ST/1efFc2N+GM9d8VojNv9f/nvP4++OCDDz6UCq7Jr3fS74lz5bkJZ6z/rhCdeav/P+f198EHHz5/" +
      "8GUZCRT+mXOcVuz3fP385Gmhh7ymxS9BMl32STpdQT93myx20Zgpr00PK3l/aYJL+PhwOp0+nJ4MIY86Tle2px5WUDtHZcny6uaw" +
      "PFlmeI7LlOUuKkG5suzFJSpblr+khOVLGvUlpiHpyJ232cwDVE5oDspxj4u5mJtkHckupfhs5FftKGe6bVHjyjvd/Avz5J9uGYZH" +
      "GdMtJ1SgnOmWVVukrOmWVzeF8qY9jqJAH++S7fnWN6E50kk/3a9kZGuXz17PL5yi/eL+tVUC42GgXkzSFnebm3eTvmaGNIbKgdPd" +
      "ypzIbnAxlx2YHydv26F2jmjtPKAwenVzWJ4sMzzHZcpyF5WgXFn24hKVLcsPiW83aUwMzXZcTAcUTHakV8wn3jzymZcPXlml4JWH" +
      "FHywW0HbwwrOko33iIKdjyg4/YgCY4+C3XsUnNujIJZQMJhQMJpQsHqvgkN7FZzZqwD7FFj7FPTtU3Bun4L6/Qq69iu4uF9BU7eC" +
      "7m4FF7oV1B9Q0HdAwfkDCpoOKrAPKrh4UMGfPKpA38pA13VdOOXWdMPhtTv5qMLugqoSvtlIoskeBf8f",
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
      "7X0LVFRXluiuooACC6jik5S2SVcACf6S4qf4awtTIEmQiIIC0i0oEqJE6IhaZpxY6eG9EMd+Tc/4ZmFiv3bSJiHGdDOzfGvIxBlN" +
      "P/KW8x6Z+Nay13OtsUffLFePM+0YktDddIexnrvO3txT13ur+FU6Ge9eqzj7nnPP2eee3/7eSwwAmAHAeurAK60PL52TmupphK43" +
      "/ADxz3/+CoyD7c9W/6Q+7tPU+4rN/oGsVABoOnfud397H5cnPvZE+//e/9P/tuKzDqhv81gAXAv/8Xeb7ufyHf+8/7cHnt7VdOjg" +
      "zmu7h5dnA/z0D279rqGNy19/+9y5tz9/7+1fvv0v77zzzrvv+P3d5/797e/+m59gMBEAvgbgdQE0zgNwLgCofRSgsACgvAhg/sLF" +
      "//bW/F0Hfrl4xarK+ZZiAJg/f3Xgd9x+67cSvudc+C/JP/TN9j+XmHAewPRoyrmxW+Pla/7mZ4M/Trbtnf+i6ykHdjtmVfK5T/Zw" +
      "eeVLf1i0o/2/f++7P8gw/XmqpR/goZ/81d/8/H9w+dJzqx5dHGhf/M5Pzpx8+hc5hRbLL869+fFfFVoIGlcAzF0D0FsG0P0kQEcl" +
      "wPEqgP6NAO5NAKn5qUv+LC3tuQ2pPeudjp5qAFPambO/fp3b37D0LzJ61g/bL9p70nscvXYAq+PMn4z8lMsPLhsdXfkHK4qLDy4r" +
      "XlE8p9ZqnbVs1at/uNtKMOvRWbMW/sM/zJqVMmvWlpQnn0xI2DLr0S3fW5hA8NRTWwPth9rbD3300UcfX/2oPSXl0Nb29o+2phBk" +
      "bwY4WguQXQ/grwe4UQ/QthXgRiPAUBPAiR8D2Gi0XRAJLBHKI7UwFqE8EPMCALygUZJCaY8ZoN8McNEMMGwGsMdMPA/BE6EH1ohj" +
      "YI5QHh/xGafXhVHd+kmUdsYAHI0BOBMDcCkGYOTOdbpFyS+03J03saf365ZkqGj3WAD6LYIGj/9UyyAH4D+ZROdM+p0zTXVpplPl" +
      "RbFKP3DdVMSKfmAfwv3aYrXzBNgh3HzhjlLX5T5cjxX90OpDpNUcq5oPbMsTJ9qa4EKOMHD6w/2givbBOLEXkfbxOICz9FPP/Uzd" +
      "N9GO2nVmJznCvDTEC/oH48PNjRg5rdGLU40Pt3clXp6fRRHmpRGQtSZqlDiQ70PkdRvu+eZaAVZaQ089s86+V+8drI/7uM86E/sn" +
      "0+z1ei12h8M0Va40AcYWZj9EOq5Xw1ggEG8Gv/7Bf+12mPox0AEdAHP1HqMgpqWlJa732DGd53eYMjMzzd3d3RH6addc59hodgKA" +
      "NwGgOQGgKwHg5J3rwTvX1+9cWxIBshNDr72JAM2JYo0FAoHReflFbndMEB/LycpzV1uCeCAnq2DpxXG8qPhILOOFRZa4cXxJ4zi+" +
      "LP/KOO7LPx6v4GMCH83J8rkbrOP5BRcEfnvNugPursTQNaE1oNkqOQLPRMZxzeLalWUIzKudFf37E6R+YR6eLVo47imbdK/cViQ8" +
      "FDxTF0JMEZaaJ/Jm80xP0DRFJGCf/MMl0m7H/dBpAzhqAzhjA7hkAxi5c52eBFCYBFCdBNCZNHFyE3qk8KKX2alXkovy5O2XXtA4" +
      "fxJpoAaTlOe4nqQ8hyVZ7OPsZABv8mRkXNf0Zg/PO11IofN0nE1qsL4w52luIOZ2IPDSnV+81nmHcDQZ4Aw9+6VkcT2SLM659BSA" +
      "whTl3OPr6hSlf6OmURO8EKZ/YeTk8TsCh+7KS6D1dyZFnLEo22DfLqWIOcQzOtjXFFVFDYUpgWYxXDseu/xcJnDhvFqns60tkTe+" +
      "afKjlkTPcsQOcNou5i44hzEAQ3SNvAvPx5t2AJtDrPHQcfJMqu1Wx2Tanr7ybA5fGPa8ux0waa6nVJI18RwbdIhnwlS+vu4AsKSK" +
      "Z8fnxXMPr5FfYTmunexUAG/qJGc61T+1s3kCN+Devn0IdPcPnt+o75xJVebtUirASCpAehpAYdokBr8xXE9ioR/6UVTXHY6gbKax" +
      "p5xkKcDzx59GZ3MswIk0gPNpANfShB483XInrYFo0sByJ+mc0aSB5U5ae9GkgeVOWkvRpIHlTlp+0aRxgsYND5Fo0jhPdBCiSeNa" +
      "2sSP3chyGcTF6fCFWEk3wrPQc7/CI/C68X6lb3h24pnqv1+/Lt4bqS6frn7khq5pMNMJ2Xf8mnZWPEedTiErFFOKfA/PUeS5tU4h" +
      "A6MdxucU1yhP4nOM2CILDYm0h3F8rjjFOc3yKfIfbu8oyWhCrgtuR02mwnos9vkS8TZuk9tAnoc8DcuLiSbOw6LZoWMWdr1cux33" +
      "jTBy67Bp2AQH9XjBISHXasilszT6f2R26Jieng0wNFvIpDdnT1L00DBNJEo0eR6D+g7Z13B+PXPEem2cE9kYkqjxDChHYHv9c0Sf" +
      "+RlQ5pwrbAeBeflL5vlmIX41MK/AO89uAwiM+gPz3DBvpU3cU17ZUn80ifHn6puTBV5V0/lEZwrhm5vXpNsVvJHwmqq8DYscjG/a" +
      "0E34puebyppTEb8WKGhtrKhOE/lLn3imEg3CjLdK+EUJL85Q8BMSbr1PwTsk/DLhNZu8lSfuV/ArhC/bX1fb6xR45b662jHGn91W" +
      "XjEb8Z8GKp/11Nrm8P3b8/xz+J6mvItzQlVJLTHeKdkN0K5cPVfbfjrdcrEo9fWwidoIJmKg9uvYV3EtXpkLMHanj3MfAFj5gEjx" +
      "PObzXqsM60xGlbNonMEJdL6href4AyLFvYT05LyzD4Sq/lpzljoNWy7uP9yHeN6hHdb6IEDadGzDNtF3PBswvULt3qe2AevcNz07" +
      "sL6hZDpjhHxg0deV/mI/06fRHo41zjXaWXAc8NmR/6RbIq8q5otHyd6E/cG6OAbYR8xHeQjndOTr4v7guVn02N7OueIseKTk6ZKG" +
      "BxT8IOO+dt8VwnOanu3IfZDw7e1tPgkfYnzbnvaKrxPeseO544Qv3rP9mXRXZBHrIZZrXaFnBNtE2U/AZwaOT7TutUl9Yd8E2lTD" +
      "XfdZI2vvyZKcd/IhYRfAuQnu7TihbyIPR36I5bgf0QaDPBHn10YMdYT2KcqWWA/XpI2uUT9H+Qvrowx5PG6iRkMrq6gWPV6N/UZ6" +
      "LBvhWmO+vzJT9LMhU1q0EayuDz6ob78x6ejlSA+fH/fJTbI/IP3TmQBDmXf7KLBfZ0k+wWstW518zTYBPN9R9+cUf2yPP62SW/VG" +
      "Vd3W0azIbSE7Cj9L1jCMbrWuAGelccGxwrWCMhuO7bUs4eTAMXJly2EDt+P1ZVchm67R49VhdA0bbY3WbGG3xHHvzgboyxbjgv3A" +
      "fakul6w58S/oyPRsq8V20AaH61PPJ8XXuJZg3rhvKuB25y+55gIIXA0ECrwNvraHKL+itnKQ8W1ryyyZhG/P7zxIeOG2gtabhK/Z" +
      "6G7LzRJ4dXWBr1XCzwh8cO2yQo8nW+Svr3YvuUB4VfW6Ttc8dSSL/vnPuhef+UFfc5zYH5iP625kXqi9S9ajcF+o71WvF1ynLPPj" +
      "PbxeFlObfBbyuSpfq/1Y8rmJvqzfV90UOo/xHMb78YzA57LQuKC+h/wTz2SsI48TjodKF7yzL/2a692sse+QJp5NKBerz7jeh2Vf" +
      "DfJ+f7weL0HdNxjbQPPPc4hnMfICLmfZAJ9l+GHpVDCBKaJsnRruENc+b1LpzFmfK+wy1eRHwnXH17xWb5KN5ExqKF/B645cgJ5c" +
      "EaMQT2sX7+fnumRT2sLxY5tJuLYmaq/1hh2XmNDAGW1jksUcyS6t49dh3XiI9h2eUxXzAdrmAxyZD3B6PsDQfJbpAoH8Za3N6Tmk" +
      "865pbfYSvrZs//YOwpc0+PJ7+Z5Nz9RWP0y6YWH9xgHCH8t7vs6eS2221mzrJ7ygsmYbzBc++w37K9puzpd73BN2+QTjEWZH4Fmr" +
      "w8VDhPOdWaAH6WffLbfIckRwLZA8gPuNx/ToAoAzCwAuLQAYWQCQvlBl7x8OxwfH+bFZi99iZsdCgJ6FYp/j+ZFOZwyeH7hPea7D" +
      "3YNtVIewgfCS1bX/ZwJfGH6Be3LIrvhy2HeD9HFMLIsAshcpfWM5jO1s2EceP7V/RG87sVzGfjOsG5QZkwFOLNL3o+K1/OzlYY6o" +
      "BMmehGchy8/sl+Jzm88MfJ4ei3IeYTkyNDwjONYuXAykXrwkn82R7tPLZ5sqXyNfO6O6RytPjkG0TaD/Wnmpqr7L+o58X6R8juXS" +
      "ak/WtSabzzGxenYiNv+izI39QF3Y+qj2D8uS+fxct7GwcKHAi9bUu/sl/DLh+ZuKKryLSNarq13TSXhZxcaa84RXttUVuBYLfEVO" +
      "Vl6HhJ9W8KKbAh9ekZPldj8ynu9rlfABgftLChZD7qMidi6OxhJlGb1xm0oZ65ayL5t9EcFzKFmcFyjHoF7JuqtWPfRVRKoXyXJ3" +
      "P/F77DPWvegWexj3dDXJOvxMkcr17EsSg4pzhovX0+FPXOcS6RzVeQCdeTN/zb7FaNJgnyzORDRppEu+xWjSwGsr8F5qyLK4SS/b" +
      "VFbVSLh3U1lVr5vv2fHt4SB+3v9EtQeO5in4mIQ35yv4UP5Ejc9jMJHzCmPEegsEPlCg/YtkZ+ZlbS0U7bENg/OR56JMgXRQHpLz" +
      "8Yf8cmVmqPzzgm7s1ATsANfCW+w9qHzoOdFy9Wsyf+soVOwEPYUA/YUAFwvF2TNceHd5LK2JkicfL7lcIPCnnqwuyS0U+MbHHl/n" +
      "YXzj5o21hXdmzx/4bQWUzbcXMXX3hAKErWZt/7KJ9DYca7b1cYxd0MdLsTbj+iLpTnh/dxFAX5FWdPjd8tAsydbINsLqJEUfukL6" +
      "RdAmlaT0pytB6Y99iaCXKtkOuBzvx1S+/xKdtRPu/4PhbWds/wnKpcliXrHfHJN3cUnEoRi3Zei1MXepoME2JJRRkVfhPGAdjvXT" +
      "i3FG2X1k3l1L26K319m+gGNycqmggbF1/Kws7ycRD2TdgG0PNrIZ4zXrvbieMC/Y31CTkTniO0oa+ovsn0U6qCO4iwHWF4s55H6e" +
      "CYl1NOua/mZRKtsrThQrMrmWz5frsH0Gnw/nj20cGHeu7keiRp3rDsUewDZztvupbGy6cyb3+zqt9dplin/99GyNcYDzcXrtcf9w" +
      "bPuW6bcn295lnwHaNSL5+cGpPw9sW+A1hGsqd3moHsx68Szai2r/Fcepow6g/U5LrjlcnM2sabxz0r9c6C7TaYdlYWwrjfjC5sqd" +
      "9ReKGD9Q715CeP2Bej/hu8p2Vw1L+MqlGJ8bCEDp8xXNS4P5N5vK61sHBR7YXlDnGwniH3zcml/yTEdxMP+Nuvx613mBB+rzfbtG" +
      "FPz53GUCr8uvf84n8P76/Fb3BcrfWf9s5+gyoruhdXv58iB+Feblew8K/BPIycq7uJzuyWnIcq5QlkQhxXjj+Ye6PMoCKLezHDXd" +
      "co5XjCYNLOd4xWjSOGNT4hWjSeNMshKvGE0aWM46RTRpYLlap4jWupN1imiubZknyX4RS0Rbog38pvB2u8bGlgkIlQ/pvgqSTv1G" +
      "eR91YeTXZ1cDXFkNMLZ6wuFfurHJzMzw3ETbuJw2e5R3evFa7W+XfTBTKeMYGYyJwbFmu76F4jE6KRZtbG6IHVI3PM/q4cd0mfRk" +
      "z3B0FpUAVJQIPYTfmZF97rhmWEbR4qlsx9J5HWP8/S75uXA80GZ1sST0ZyfeVVtes798pYL3S7hzlYL7JfyGhK//hoIPSLhrNfGl" +
      "tWX7uxkvL9k71yPwhlUNq7oYb9jrPkl40559eVCi4G2E7yzdu66X8H15j7iHS8aVTd1FmUTrj99PkWNIcV74+pIt1NZ/bY3iB0C7" +
      "tywn43zhXgnKUqr5wWuUv74mrWmsFy6ObabusatoqutO9DpVirPCMoyR7jdPPa7KouoXv4OcpqIj24CnH8M1atLT/80qX7aN7I8s" +
      "3w9779apeG+rfeY2x926gZ3kdaZhSVXWHOq4g6wzJwtZXN1OqK+VXwHxW/SO3W7oDmNJGhbKsg90/YXYT9SP2EePa+xsqYgNvlIK" +
      "MFaqaHwWHeemrG/wM2NsTXmZtr7BcRN1tZX58BjhvoqdKwV+tcFX9JgviI/6G3xuuCny/Q1L86HQy/fkl3aN4wUlxwUe2LZ2g9te" +
      "SjL02jJ3uYR3Er5r+2NFc8sQH/bvbvJAa5mIx7OC4l9GWwTaKAZJd6pOUnSpVocSKyH7lPHc5fkNjmOc2E8WSRfEdR6MlVTdh3ID" +
      "00U68vtTZzXej/LoOODlNc79RR/wpbXK+tLXQcV7XlqQQbJs0Dcv+c+v0LMUO5VnxD6P2O62V3G8guxbW1Su+D1l/VuO+ef4er1v" +
      "JmjF6Wnpl7Isor4fz6Spxniq2+PvGqTq0JPP3snkZ6jOTPme6Z6den2V4xYnmt+nenY+9+Xv5Ew2n3k5rj85hg/PTtw72Ad1vAzK" +
      "srhnUuiMmsq8Mv9j3y7bhNlGjLIFxjRhH3Ctop1LLse9lULnXf2mZa2L1hK+ucjdhfjYx4H6tjL3COd31OVXlAvct7+uto/whr1u" +
      "90UJtz+u4G4J90v4RQlf9AThvvyig4Tv3bF22dATAH5/IADQsNT6JIC/PxAAd01txZOi36iPI7/jeONOig8+SuM/Qj7zozbFZ4Zz" +
      "wTHJbORf+YDiY8N7WE5mvm116cvW1ghtoFzdVyHifczEp5Gf4pkjn0nXHcr7J5HeQ+X39PnMQr8m1i9MCo19QHkRbac2FT+V4x7w" +
      "bNSTFSMZtTPkeAqHZDMnfsHxCnwmc//Uz3+QfP9swz+5Tn6BFCLydZZdkJe4KsVYsQ2V5SX2nW1t2r7dUyHwp9v2tHdJ+AXCd9bl" +
      "bxom/Pna/E0r1xFvrqtd00b48/W1TwwG8bHP25vbHvdUhvrytfxjnMHx7TgXuEYvVSo/saZc5BG7e73FarSBa8z5lGLXxLWI+wDX" +
      "H55HxymmGmkVO5W1idcP0rrUel9Cz+c+k/dZI/RZ/Wxa5+BFOo/VZbYwdeRvGN11vk7RBsvtqr8dZMcWLdrxXBYIXacYJ3x9veBX" +
      "uC/Q7yn7UrC8Wh1Cq2GGkXkC12OegO1yfLKnKrScbfRBubRl19aRyiDetb1ll6X4KZHfunfb1mrCn+1YkdUt8K7Wvdss1vVkn20o" +
      "KnKP4778ZoGPQoPPfXw9wPuBQMDjXvaUpYruWba+urFKkYPU74DwOao+bweld0Tw3SX+xencx+3wO1JcLu8LbCs+TDm3wbpXOB7E" +
      "65f7E/T5pIr28Ie0RmL0y+X+gsY7VWy3Cf3Gj0nX1iXXX78xfPtYzv2bNb4m2jqdG/jMbO4slvBGwts6mjr9En6C8H3PbN8xSLiv" +
      "qaNjWMLtGwlv9+1wC/yGr93X2CHhPRtDn2luhPcwByk+prha+ND1fHImlf7MdkeW7dW8JEGyv9yUfE5sq8Q66LeX96nZ7NL1C5s0" +
      "ZEfUUW9Uh7YVT2d18Jmcoq8jtPZQH7yUrB6Lu7+Jxes6uI6/LvgH18e5rq0JMZraIcy74dfpXZkRm4JjmzfJBx+Ug6h95OvHa5Q4" +
      "B1ku43rBsdepJ/j3qL+5vRFqq8Vaad5TX95NeGvr9vKzAh9u3bfDY60R+Xu27jhQyPiuHQd8jLdWt59lfE91+2iN8nIv+wFZ72K9" +
      "Rv4G1VR1mRgpFht/aGe2qGyjvKct4v02mJdfCkc3BXH/vIIS6AviAVi1ajmMBvGuE/vyLC7bZpYfOJjGVaJnDMc9fZRkh9rNbLAf" +
      "f2d1bQSbukfPxtyzWfkxjf7NofmhazQhLKFEvdgU6oHdrG/X5/f30dY8thlgbi3AylplDLhcHu/hQNcJd5XF5duMeMDvrnoBLm4W" +
      "PtDmjkcaG2rFeDd3WFwHa0Pjk/h7Uri2OZ/XMudbJdp8ziO/UNvAQ+KbpPceOV/9PmTkt58lV745wqetXBFeOPZHWBkefT/9+jph" +
      "J+6oA+ipE9e4z9YTjvn9d/CLdWIeg/FMuzqbLtQKvH1XZ9M1wpubOp4ZJXzj9meeddXRft7+zLPFdQBXr169ivFPw3VSBINLrAdT" +
      "sG2AhkcAOuoVOVQvtpb5JPMXLdlPa88jXb/f34Vbr6c+iAeQzQ7Uq6fFpesHG5f1tyhyu6wzxOncx7LHOPw6Lt4dIWzGH2Zy48Lu" +
      "1EAwrtS6ukc3dm7UFP5bHnrfcWRfaNsWgCNbAE5vARjaInjtzTt5tgaBT7ecYwmiSQPLOZYgmjSObFFiCaJJ4/QWJZYgmjSGtiix" +
      "BNGkwesAz4Jo0ri5RYkliCYNLBf63C8D21uaOrO3KHjFFoC/G/MHSjxQsqhBwY9K+JiEN39TwYckvPBbCn5cwi1b1bxjMejZRFDP" +
      "Qrnxxta7z7dYjXvuOtuCa8Oq2z7L1uWN4vyXdcVYjXtYJmCZW0teZp4QK/F6lstlvQ+/sfJ0a+NWa2MQ73q6tdGyKIjfCrTu2/ZI" +
      "q8C7WvdtsxxpFLr0rh0HLH2Et3fssQw1Kjr9UdKLkfezjIz9Q1kBr49K8jjmH6+R3gEMfksYIJItgu3EaIvoaFK+w8O2CC5HvcRM" +
      "fHp358YdhU0A778fCHg8G1p6msCALwp8Olz5pUOBmUxR+DNNoXuTp/MfC+715zfAAAMMMCBKoKO2Bw4FglEzM5VOmf99QXS+tPz/" +
      "Hn9+AwwwwAADogMWKNH854KfB/42xjSD6VThi6LzZYV7/fkNMMAAAwyIFmgHdQQC/y70yhlKp6z/fkF0vrT6/z3+/AYYYIABBkQH" +
      "RuO1X8OOHf08yE9mKjVPsX+TpfMfDe715zfAAAMMMCBK4NN+5yPw0m+EXjlD6ZT13y+IzpdW/7/Hn98AAwwwwIAogV/705CBQx9T" +
      "XNnMpFPmf18QnS8t/7/Hn98AAwwwwIBowUPafCfwj+RXnpl0yvzvC6LzpeX/9/jzG2CAAfcePEHpVL+XNdW8SD/87taXsU8pOuM1" +
      "qf6q2pjy+Oj0ZbJj4Jihdvh/AMxUW/hLm+H2gt81jUKb/I3taLSLv/ui2Db+7o9y+/YYZe9Maz/ORBvSmp+Js2Gyz6WVZ5PGfzLt" +
      "JE3gLNHLS9aY88nUT5mJNROG/0ymHUcEPjaZtlInwBMn0x5kA3SJJtdr6Q6OGeIHFW+Jtvh7mNPloSkTlA20/k+f/I1l+oSmpgE8" +
      "eYo08Ht+5admZuyC35J6S7RjDfN98NQZojVyStBLm8H2uM30GW6T282IQrvc9n1Rapvb52/78/++mM6+mBSYAEwKUJ6Ea9aJUP57" +
      "hhtNADf+HMD5I4CGHwGc/BHAzR8BFJ8E6D4JcOUkQOHrAD2vAwy/DlD9BkDvGwDX3gBY9CZAx5sAfW8CXH8TILsPoLUPoL8PYKwP" +
      "oO0tgIG3ACynAFpPAfSdAkh/G6D5bYCBtwHspwHaTgMMnQaw1gbBarVa6aOrFqtd+rCp8x3BU23S/+N1/tjQ937fcCtHnPi7y0S6" +
      "IFP8h9pTLpFesAhJqNwm0uD8yl/MtVhC0ymCl77UO0T/l+8wUViQK/qx+xHRv1uVIj21QORnUnmpTdT7YFCkfv/4lhfl3xeHxQfv" +
      "i/IX+fsvlJZmUPnPRPonPaJmfrGI4N73DcF+fvEtkf7lcvFl6iz6F7elx0S7P7s4tXHwf5966hBphV20U1olUpMj9Azy0nhXeEXK" +
      "/1eY5+3WG+Lrs7v/ZxzNq+jnay6RDtK8eitI0qV59VM6aBX5FeVcHjJcMETrYYjqJ1K9U7mJxqYywAADDPgKwP40wc+WZok0wyH4" +
      "X41dpM1mwT+y4+KIzQt+M87lzObQdIqQSW9KtRB/KiUKGemiH0vvF/3b/7BIa4hfO6h8QZyot3ObSD2eELYFpy6I/H9tFGk5i6aU" +
      "njpM5f8q0pILoqZjrvh/CwU/FF/k3/MTwferfiDyZ6cLvnyqgui3To3/nb9A/JU+555jNRM/Fan6M++ZNN45xNdZFeJ5279R9HPp" +
      "9hiaV9HPKrtIt9G8ZubEhchvHkq3WUR+TjaXhwwXtNB6aKH6sVSvJj3W2FQGGGCAAV8BeO9lwdde/b5ID3cL/rWA0nyT4B+pMTHE" +
      "5gW/MSv2sdB0iuAgTb2A+NMCopB4WPTj1T8W/XvvT2cRvxb5Vkoz6CtgRXkidblC2BbUNIv8vW6RZvO/j6G0ppTK94o0t1nUtP4X" +
      "od8e+0h4dt79v4Lv9/29yLcdFnJCTQ7RL5wa/2tsJv7qFWmaxUT8VKRer2q8aLzTiK+z1MHz9t5bop+v/kUCzavoZy6leTSvjrSY" +
      "EPnNRWmeWeSnpXJ5yHBBAa2HAqqfSPUWHDb0fwMMMMCArwL8fFDwtQ8viLTUK/hXBqXf9wv+8eKLCcTmBb9hbs92dr9/ev2w+gVf" +
      "mk38KYMoxJaKfnz4gejfz/8uifi1yLdQevhFUe+VXpHa7SFsCxb8pchfTuWp44EOpP+/JvL/+q9Fmp4valrWCv126J+F3+HKLwXf" +
      "r35a5MeVCjlhwZ+KenNemRr/c+cTf6X/353wHfJ/kHyRqfq/3t00Xi/TeLHUwfP280uinx9ettG8in6mU9pL89r9ckKI/Gan1Enz" +
      "nTBeHjJccIzKj1F5LNXLKDX0fwMMMMCArwLs/ify/18nP/FrpHe/JvhY+XnBPy6ctxDfIX5N9dnO7vFMrx8W8vvbvORPJv52mPpz" +
      "659E/25dJ/8/9e87VP4B1S9V+bNZTsmoI38ClZuonB+khvzsNd8U5ebZgq99J0vot7/YQ/7/vYL+awXCDvFHZH//r4+L+rHrkqb0" +
      "/PbZJLdQAJ2thPpL8oVD9T8IvR5t/z/P2+6dNK9tof5/M8V3eGleB1XxEn4a9y4qP8LliqQm5CEqHxoU6WG64fBrhv5vgAEGGPBV" +
      "gKXfJv//c+QnriK9u0rocdmNgn80k9/cS3ye7epsZ3e5ptcPM/n94zLJn8z8nPqz/9uif/ufI/8/9a+EyndS/QUqfzbLKYcXCb6U" +
      "SPGO1vG4RdL/KW7tFMUZvnhEFLxPcXmfvSvof7Zc0P8/xwT9x8n+/r+yRf3Db8RN6fn9FE/H8Xf/mZ7nMPHrbmvo9+oyXdr+f563" +
      "pUU0r0tC/f8miu/IpHndpoqX8NC4r6HyMi5XJLXg3xYqb9km0lK6obTK0P8NMMAAA74K8OqA0GO/9i75iftI7+4T536qW/CPfPKb" +
      "ZxKfZ7s629nt9un1w0R+/xgH+ZOJv53qE+XvDYj+rXiX/P99gi/2UXkR1c9Q+bNZTim9T/ClWIp3tIzHLZL+T3FrNRRnWF4mCm5Q" +
      "XN5vrwj6B34g6N8YEvRPU1zejlRRv5Ti7iYLHoqn4/i7x+h5Solfe1XvVzjs2v5/nrdXX6F5fTXU/9/dLcodNK95qngJF437Q1Se" +
      "xeWKpBb8W0DlBXkiXUA3nOozG5vKAAMMMOArAOuuCHv1d6+Qn7ia9O5q0hd7Bf9wkN/cQXx+PNpv3I5unVY/rMRHX+4m+wPxt5pq" +
      "kf9N6t8PqL811YIvVlP5HOJvh1X+7HH//x+TPv0yxTGOxy1SOcWtnaI4w+wsUdBJcXkHbwn6Z/9e0O9sEfQ3UVze8pdJXnlranGQ" +
      "Loqn4/i7+TQep4hfZ6rer7B2a/v/ed7WfUjz+mGo/9/rFeVWmtdeVbyEncbd2SvSY72Ur0hqwb+zqf4xSjPohppq42tsBhhgwGQg" +
      "BlpaWuJ6jx276/BwUtq2BeBMCsDlWwBDW2b+mulEk0abRCeaNPCa6USTBl4rMBDmxfcC3fkVMBuGhoYs5qEhfeNxY5x5iW5hPFyD" +
      "awDFuvRjGuNawH/sRR36jTAcMxwDcC5en0HfjvuGbmES9Jv6TdAGOmNgBq/Xa7E7HPrM8WZSnNkZTkC4BTm6hYdgFFvu+mG83v7p" +
      "HQYYmg0wMAxweRhgdBjA+QlA8ScAtZ8A+D4B6L1zPXDn+vKd69FPxP3o1nB+Grn++HqLIg2fRCeaNHolOtGkMSDRiSaNyxKdaNIY" +
      "lehEkwbez3SiSSNYn+hElcan0j6NIg2sP75/okhDnp9o0hiQnieaNC4Ph55v0aIxKtGJKg35PPg0urxh0n4A1ee55A92qUAqB/3y" +
      "3zNc/jHA6C2Axo8BLnwM4B4GKP4U4MSnANbPADo+A7j8GYBnBKBvBMD+KwDfrwCu/Qqg/NcA/b8GcP4GwP8bgBu/AVg/CtA3ijAw" +
      "Ojo6vB4B1Xm7yzMeojcwKubXKX1ra+C3AP8f",
  },
};
