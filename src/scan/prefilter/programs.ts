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
      "7X0NcFzVleb3np5aT+2W/Fpq21JsyKPdloUxIOSfeIkzPMUykScmYwYNS6q0G2ELI4Kx5d8IQuwnWUBb1lDCoWYFQ3YUJpXSEGqX" +
      "zTK7Tpad7cw4u8qWDYYYMMQJCuOq1WyoWW9VKuOq8dKrc3/Ur1vvdeuvwYR7yu173z3v3nPuuT/n3POeztMB6ADWrV/7n9ev/5u/" +
      "fnkt4qkaM6yhcv36P/zrxyBg6DtLP1u9/4d//NWntN6fNmk9QN3d1f/jmV9K/N/17vvN3716+xcf12FdMg1TQ+KQvv/ZMxL/2v2v" +
      "Hfn7f9q//5v/oGm1m7RaoPEbO6r/4b9I/JFvHD586He/O3To0Imlv/q3iz9Tov/Z4d+9deQRXYBrApEqYGgx4HwGMK8Bmm3gZAI4" +
      "vRLo7+9/9t8dP/7ss/1mi2m2bAXK+wfMK+Wy/bEn3GOp1KA76MKAyYqOufqFLol/+qnBs33/8S9ddxRYbsatif+TPTueuVvil69c" +
      "vrx6/10ly8vC+hvhNVXA/htK3tizRuJvu+3IkduO3Eb/brstfduRm29OH7ntyJEjNws4Vw+8fD1QvwowbwA6VgMtNwJjNwIbbgLq" +
      "V2o4dUDDJPwuVNaAqaBhOrAQl7XLGg4j5I8vwc6dO0NDzzwT0FwaVwCYtw2W5WJuBkCFZzXgkgZYOk8bRLpNpFcznvpQik8m7xJ/" +
      "MxvFTybvEn+zmM+fRN4l3gtuoWVpFbrBzI8uQEDHLBmwg2vIDcAtBYZLgVQpMEaLJwTYIcARO0x7gR6atiGJaUG9DqLRFwK+N2Un" +
      "M/L21C4gCaeQqLQ5DWTBoQxiwMhDoELsWx+EgEgZsLoskyeZbZ243lXGZTdQxstfLANOlxVmLSJph4B6k/9ku/QLapfaSqfSLvWn" +
      "S8/k15Zk8pc9+VcMIJ1Op+/ftX9PeyiTPyXy+ztb93xQJvL7W/e0mNMbz0LzoXALVwrg0yWHARz21bYcLpqAUQ4kyoHmcqCjfPpl" +
      "05mTZkEZFNoBygr2cW4sXA6sXyHS0XJgvBwww0B9GGgJA53hTHnSp2x6vQ/eHBfl0L4YBowFnIaU/2xxqAMe0zhz2ix2k5hAugsy" +
      "dGheDAs6HeX5f7T/+pUV2qcqxIrJrSt5qIlwPvx4mLa6ybvugqV1bc54HYjw9UK8PB0BXha/3PGZr/um3UFzLsvxCj5Mp30XZFik" +
      "rRXAgQrg6QqefzngV2gJyJ3RqOTt0V7eWjH9jpizHGJJd2Ml0FbJ+/FoZeE1661Hv5dFOk3NXXCCGQHaIpGzj39QmcnT2o8szN7D" +
      "qWz1wuLf713NVoHp5jflyj39ojYvLvTPGxa3A+S9Xl4K5b1zxW++1HjapX0lafmvvbniC82ScnFuavWsg13CbpJjYEW5bZV7L83h" +
      "oHsLLfwlQvvSHkT2UzLK+Sd7S9q8UucVwpNtNiZsZUrJFiNcFMxuuryicV1DXznLX6lbfkvDSJjbU3XL13wusUDm121ITebXrtsQ" +
      "kfl/0XhO5Ju+vKXpXAXP/9GXW5sSlTx/16Ytdzwn83f9y7vOifyKxvUrti6k/HvpFWuaVyQsIH3ZTa9owIptlihft+ngiMXvb21d" +
      "090QzeTbRP7zdfftHYkClQV0FMmfrZ2F/npqkY9upTpyrs9dv64usAW1s7087IOJCpu7EP18fe+uBoaqp3mwKLhtctvvcJ79w4hx" +
      "uy0R42uO5NAcy/6VizGje+T5bVic5WgOe9tg+4UTfC6U6y9fO3Q2fCVW+HB2o2jLXJSZN7T/eq9z92CJk/vwx1WXOrRgFnNFtiPn" +
      "SUTIIOg+uZZy8Qvy1EsIezUXF4bcT7obL1RN5tcsq+Z7VN3y7oaTPJ8+dMtNDR0xnr93/6FbBj35CyK/vq27sX5iQbvp9GW0dTdc" +
      "5Pk02robVy+W+XXrOhbP8NgXYCaYeWyfqjmsXZq/sSXA2iV8/2ldAlTPob0gXbA4Z+8Lum9u+1/wyXsuMuquyfiAhoXem8Ex1w2y" +
      "qYlPkgPpa2pX+q+IFpWP1/CxMWv5mZ70NeEiws9Cew7dI30jdJ/XX0L8ks4m2VLbsTnIgOaHpEttyzZzZWH4zF+5B9OaJp4opbZo" +
      "z/WW/bZW+G9obd77UNeBJSK/Y8+uU558TY3Ib9+/Z0jkb9y/44H6Wp7/2r07dtwj8nVd9+17TuRv6t7THfsMcJ0YMtovvDab3Aul" +
      "PpP7H/WxWPdGPLzIPfbiwvzXZCssFHNoNnsw+QyM8oyepXOf39lPFsg5OiDm2ItLMz++J9link/VmaU+bZCOvLQ0s4+Tn5XmMc0n" +
      "8hmS7GjNES2ad1Lf0vW1Ql5+e5effOf7PrMAz7Jvch43NDSu/95ngPR76fSa5rbuhgmZuW46DbR9rnMpv2fHzge/dprn+3bsfNCw" +
      "lvHyzoPbv7Za5B/q+vzydp7v6zy43RhblvGZ5PNVBfm1KsXYFLovqHyhWNfymtkQOff4lXl9SZFp8O9XVpXDu3edeO8rVC5tbr/2" +
      "cufGTMrFjNfzeesXzMHWNj7LZbKIT1lWTus6iMfZ4ObCo2yT+Ayy1Sb9DAuDbbXP1y2/Zdc1mfxIJr9unOcvfb5uecPqayfLuzs8" +
      "+ZevZXbY/0Xd8lsSn5Xlbct3fVbYZ3Vty0d5/j2saGy2bD4XpJ3i3Stna5dU57TnnXuzbXOptAVFe/n8D/N1j5VDM7fudK+naQUH" +
      "PjwJefiw49mpE8/41uk6Vw97eZoNLuj876fv/eb1bG3Q3Pbl+anK09egvsykfFHOXPXeM9c5G8Sr176ZbjnxUZUzH3OfX820PML3" +
      "HLftc41I2Sz/Xlv3mibrOplft6mD5S+7bd0NOM/L021faPtCe1zk2w42uDJ/sKHhgie/bHkmv8uTf8WTr0mIfHfjus5EZq7nnhH8" +
      "nj8H+mFtZt894Wff5T7n3rUicwYZWJH5hQLuk3yE5LwReK/NRm2V5cH7P0vPc6Iygp8kUqUx0T6dk8hepHPGhjrgnrrc81fStw3i" +
      "0xZnMPlsmepTP56ry/iA8p3DpA0ou0XzjS7WCtuS2iL9HYT3yhU+5yYfHxMSPucuv/q7VuZvn/CSvwpI+3TXga0r5LPxjgMvevLn" +
      "RH5X170HfuvJx+rEM/Ov3fdwt8w/eN/Dr4j8oQd23Dcm8t33dnVFVmbyq2V+T/d9W3l+vHtPd/uAJ//iymxd7X1mMNs9ysjxK0o5" +
      "60wO77kr1jRhVz3l+4YP3WLYr9RPb8qaky4AuyloOpO8L9Vzmtb10l07uXa/NNO3N+Q8bbne8xM0Oq/PLifOL6X7hhvuNOyG6ymf" +
      "dhvuPIzk9dnP6gbEmR8eWcl3MGS53FNoj5BzmtZGrl+2RMytP3rwwL1nr+f5PQ8euHdc5Dvu7XoAq7KfvXl9IrI811fCYCR4zysX" +
      "I+WuyvzIfqAf2Q/ecjYEvK1/49eWPNvmtnFa8M2eR+x44KFtq8T83/HAQ52rhO35hS/cOuzJf7AqdwO0A32AUh9svCFzLvaeyUMB" +
      "98l9Kds7dWPed6zobPu9G6bSKPW5x699w8djKdunerTWjNXcF+TVOaU+98j1GGKy/U16x857D7TdkMn3sfxY+v7O9q+d4vm++zvb" +
      "jXGW/8d056HtNyVWs3xf56HtRsvqXJ1QnneRhdGQd/VZerC9SuuB1gL186XVwNnVwKXVmXks8dl7TvqDjq6b2q0b+Z7T0WXYDTdm" +
      "dJ2fnpJ7e6lnfUp9KMenwuN7HBZ+DPkOFbVJa42uCS/f56Jyer9KrNu+B+972Oi4kef3dO03kjyf3n3grvu+dyM/w2kBtrLf/sv2" +
      "cddNA2gzb4KCjxlOLPvZHcvIrrjmJwPPJbacQKypuXXQ2IJYU1NMtwGrp5yeoSeiPTVDhLc0i9mg1qQdYtLKT2gwk4SfLYw+y3aQ" +
      "xDM9PaydWKnG6MQ2b4sxPs+0cT5/+h3O5+Y/YXwazdsYn6uSNaz+De6xY5wPjXEYF+2vSsYXcPxRho8LvJi/W76eXBXm+B8cJ7xh" +
      "X8eeARrtXbSGTkTG2SskiYrUf32S4dsP3k7065xtBqffeH1LLxI3DH/3WGLLf5qFBJaLl9jibHupOWabGuPn+WTiq8RvPGvbaUly" +
      "udf2JLm8RG9o3MS4Vohx/VMxrs1MXk4T49dM8nEtd4eGuLwscbaIstRMRmt4+4MSn/Xg6p5jtQL/zBCnz+vHmu6MqWWlQIECBVc/" +
      "PHmxjr3i+GT77Sztt+Phlr+dSIdt9ogjmTLYu3lJJ8JTru89bhXDyE5nBx138Pd3zqT4mzn9vfxE0R+vZ3w8ufMm4u/Ek+9/5Sus" +
      "/HnS1wZ0hrcRa42werGzpwymKF1+GJdaLdb6VCnH/8QYNDRYg27Wc/u1rYsE/s1SoAW6OxhlBzR7A/kfnFDHH9Cxszw09q/ZuUYf" +
      "vpX9EV5VA38AFGt9xqCzXOzs2dnpP/cpocGjLB1otnh/tt1p8H5Eszw/iWYu7wGnuY/JQ5TTuNm1+sS4fj8EDE6M638PiXHVNca3" +
      "zfg1TvFxNZytEY8dB7g8NU6ZEd5+SyTrWCrE9uIpPh8GUrx+P0zTYPTrw2pVKVCgQMHVD3dvr2bu1Lvt5SxtRZQ9W211LJY2t+tM" +
      "fzTbIZ4KPd+ccWHq2ens4Pn15OuysbOd66fWJu4za9VijI+7ly9ZQkfQu+9dydzCrU2LFnE/BMeHV4VYvXDnds6H43i02QT+hVGd" +
      "HHjh8XbmEjBbnCyvXvjH/VSvPDz+v1n9qDPKalpYRq/bVVXF/4Jcnomq9n9fTXrUcr5Ty87pZizK29/aS3eHOzvDzcdnIYrUqNCv" +
      "SeYSvj1u6qRswyPcvjCT2Q+y9EYu79tt8guYaBXlrY71J3xc76rm47qjWufjGnXJ7nEsbtds5+Oq23WhLPvN4am+3QhZgHO7nQhl" +
      "PcIQYrt9H80HB7e314VMm9rn9Vqd2CK1qhQoUKDg6ofPf/cYe5R3q/vUUtLAq9wkO0quspPsHBe3NaZH4igRKdc78ckWpB9d0+bC" +
      "x7al7G+TtMYGrp9esIkb13wB/cwv/+Oe44zPHw9/m6UvDPeHbeaHYHjESkuonhNL3MLqw7YzWs12ENvcwcpjHQ0sNRLywStLq2J3" +
      "bBb4g1FmN9gdBuk6E0+y821Nz2vXsHT4bab3zeFXmcMhYvSbpPdjm+vuJBUZS6xdNCtDqL0Dg0y/NjMfe6NmRIl6rDkWpXaN5uas" +
      "261yjfHbOKHX2biJ8lV2kmVv/e5f1fJx/Q8sXeUmTa1ch2knTTrKW9fxcbVQXW167Tdb10nFW9fp1XTWb0SV+FMvHaA3J4XYGq+n" +
      "+WCg0a5m+FWi/iq7X53/FShQoOATAM+dPUV6zVp2drTCZf7m5s1MD1rN/Hw96NaSHrQGe8rpPGpZXM9Lv7r0s0+ms4SRCpepoZqa" +
      "ZA1ppVaL2QNotTYzv/yFsz9l77O0nf3ZNaS/Wrdtple40QzCa+jv7WH1w71D4m/+OYfSK9Ef/6EJC3Y4PjTEy2UPWOL0f/95Xv/5" +
      "H9fw025jFU+/ROdfdyD1v+j5w4JI6jfLiL7h3L+Yaob0zQY9seiPf9sk5RjWn701MhsB2I0WO2Pb3LIasnpNjdqL95voBfR4POv2" +
      "ZJ+Q12DS5OPFy9m42TSu5+h9CVxz9nzE5uNq0HndQHOMHCFJ1+V2jHusPMeOY3JPoof7N6xj5fyR/6R5xygNPS3wg8dqyTaIiXkR" +
      "szar878CBQoUfALgK53vVzqmjsrOiyE694Xrn9cd0jvm82FKzZYUU2fmaIr5d80k1/PSr05+dtebzhJOLXbY8/OKSDOF+MAq0zXp" +
      "QLwq+Tx7j3v3+Pukh4/dNH6xErqDVSPPs+f+cfd59tyg9Sf8vYFY09aI7uFQvqfYqn2VPZePaVuXUfuWJnvAk9ZN9N6aVhVr+lfL" +
      "SA3rqCW96OguvZdndNw+tr+MvQcwdvArFnuOvmaBiQSqekgx22jt2SLav6NidhKoFXYLf/9uq9nE+6NtjvF+RDN/+6MBzV/k/Y20" +
      "kF53EZbPOUySi4uvdH6d/iwXlZ27HrdhToyreP6PODufNzt8XI3UKYOp9Iwdx1pqdjk+kjzFHf+ZwWX4rf8zFYHjIjJ6it0XTrrs" +
      "CUE4SfPGVQtLgQIFCq5uSK1P7F2SslpSixP7qlODLW7MuDPqwqS01KUwWYn2UIrSjnZ9FCaMZr67y6fF5Gd39Ml0tuBsX2DrDoxU" +
      "KBQPpWC4sZhjTNBxY613ai7xeWBvdQqJ1OID+5akkKDyRYS3tnH8C+22noKR6rfrWH3i0GVP0wHX0VM/cFeHU9ra1HHU3ZTS1rpJ" +
      "wmsW3Uf9+dkPvlsfTmmJ1PHhmypTWsKNugOGq8GNpp7SXA1vrBn7UXVKS1ysHrt1yU8In3pmEeGHnKjmmki9kEqEU9rTqX73+6FT" +
      "2oxfAXThRiIu++sY07Q1OHV9dq+jGU6/Gw87Wh+S9CaDPIIbcOLXMXk5oURcT2ErYswKMMHHrcVZn1i3JIWIszixvvpvEUHMiNK4" +
      "wkK01KW/X7NpXOHo7dv1VLYdZzC8w/Gh5u16iuK9OODPJ8CE69Tdx+dFqGM7pW6MzQtK79zsTiNksAIFChQo+FjBWXri5NKWpYaz" +
      "VP9RrbPUcMK9I6az9GlKe52lBnS9odqpovfsG6I85Xo+87bfpB/dmgsjLy1iJ3WnqiRaQvZEOGzrju52LHhhBE6J5Sz98clapwTO" +
      "0lU/Wkpp+IWRsFMy6JgjhIfT2mBFqV4rqquZPQJdp7SZHeKdN1q3LS5N1ZmpVlSXTaRO8wSeUjoRT9yXOrcttigVQqrVWbKEUtO5" +
      "XU+F3FT52ChSX7JStZcu1KbKkKpt/85SSs2x0+HUlwadrcNJNJfoTmtXFbXvtDp3laTqWmY8DnBCoRR5YBzDcA2g6o+tpl5DQ6sT" +
      "LR006LzOyyUMWvw9iSo9ysYlrJPwDCzoHdGd6hiWnnh2qVOdwFL9z2ud6gl8b9KkctNN6u0lNFoNJCdY9i1Rh/4gUNpvNskdsBoa" +
      "aBxQFb9F4+UkR/bwn+FPNPJ5URW/hVInTPOiqm/LgudH4k1/rv4EUIECBTPaAfODMQds4dvsWdaVj3op3krLbqBzN5DczfO0QVP5" +
      "yG4eW2F0Aj++2xO/BPSA1y7woQO7wLlxGmfL9JEpZdJH7ezhfLbvye4DXdMfvFOsHYrN4e7hvA/vkS3E9ebmZsOKRgNf+7PmOuRA" +
      "yO9DcpL3K3sysh7dnekHXS/rAjZ28e+JdAqZt3X5jxfdW2i8guTF4l4WkFcQv8RfIX4z0JVHTGtK8n9XbyGupNNlOoK+y0evH36Y" +
      "p/0SdBH9ZVPXQKVHntQXih9CMbhY/KG9QHIvMLIXGN0LjOdcu6umP1naA8orc8alZR+Pa0K8dO4Lpj0u6FfmjA377keEx0uh66C6" +
      "8lp+X+Ks+D4bfZuNvts239eSTjFp0LWkU0walqc/xaTh/U6eDp18bMEbTYGN6HLel5s1xONxPZmcGmvOOz9GDgCjBziP9G2P8QOA" +
      "eZDn54qXdIpJwzs/ikmD8N75USwaox46xaThXb/FpOGdB8WkMZ4jt2LO7QyczGPiLcQl7ZKGR4PsuzUFvjtbi9OnTxv66dOlwQoo" +
      "pK8PRJZhDGPAhmD93B7aCfeZHi1Iu10quVQC/LfgD+XZH4b+IBBZgZe0lzTsCuq/jkK2Gj6oCOk1+czQf0RdIPII3x/7/qIsaP/r" +
      "7AaS3cBINzDaDYxPXJsPA/UPAy0PA50PA8mJ65GJ69GJ6/GH+f2kZ81HCteXdIpJo9NDp5g0kh46xaQx4qFTTBqjHjrFpDHuoVNM" +
      "GnS/pFNMGkmPfVlMGlR/cv0UkUanR27FpOEdn2LSGPHQKSaN0e7s/a1YNMa9dIpIw/TuB48UVzdkKcFZe4eEkR8IDdNyPpl6sI9k" +
      "xBXfm+wCRl3uOxh3+fWI8BmQT4G+IUqxOglP95s9QH1PpgPsjJPPZaTn/8L0h2nN118UlY8devg5m3gknim+OvFGPFIcUekPMcR3" +
      "2CSeYru/1DNh6/XkNFyVhxn2QVa3LIgXOrOTr0XyQbIaFnGCyQ8j/Sv0vRbCy2+50fXGXqCtN0Oe6pDPpUX4XrzX1DfqC/V7en0z" +
      "abZofv4tSa/mKPeTsLisu3lMVnldL76ZQX2bLv8kC4oLK+cFpfJaziOKEVtoHlV55qMhvhfCYjuL+yiWPvlHiC/Zf5oLXnm97DPW" +
      "QQ/EqjzzinhMiW/tES0pW4qZS7KX40u80fhKeRG+vo/Lo9CJ3isv4ptkSfIYLs3Iln2jbDf/3qbsN9H2ynOoz7vuFhbYQY5w/1vA" +
      "d3cZjPnb9+Gc8SD6bNxcwHyM74H1jwEtj2X50wK/hx3OkXdMxOindTv0WKYt2k+pvXCOvKQ/lOYixZyW90o+srZan51mgU9/ah7P" +
      "jLEfD97dy89NuMCnT7se5zKicQzms4BzkT+XRT6/v1cuqceBscf5/M8/PoU+d36bSNw88yWfy8rAIL2slQjWaOw8XBvcLxoP6teo" +
      "WIOPim8pb3gCuOcJoPsJYOgJ4KS4rvDsazS2tG+QL5baoPM8zZfcOnSdM74FnmgMIr/uSpd9eCT/8wKac4+K7zqTr31rkvO5K5nN" +
      "F/E5IN15I+wbpa6fLqr0mc8psSe1ie9ikf6QePltD5of48npWRcYQUmQYCp95j7tYS3HuA/eDmX0CeHXSjw9+ziW7f/2rm8aP5rH" +
      "JBupPwgv92bqF60rufbGhV6hNUwypfvyyjTXQRCwnmn9bhUxyqn9jf3+88+7HgeETUB8kw+f9bnw3NODH8NF4GpuXrupvX3nNAzA" +
      "66YWeeRHY0ZrhdbbaD8w3g+Yx4H645n7m/M+MxP7SmmeWywYeqE15GP/leeOiVg3tOd1HQcGjwMvHQfOHs+pWOoaQXtUkgcRDWDn" +
      "EjcAuxHIixxrmhttwjZZNsD3/o0DQNuAeqr+cUOItq0SraluS1ViS7WmnUhoVdC0Jh2mmyjXNPbyta5FE4SvmhpChuMBjp89H6Id" +
      "V9Jhb4hplNLe29Qk+PyJP58Gr9/r8vo/dHWpqegJvsuWnAu3d3h4xQT+Zyfcei1nw+Z41xV4lEzQpx2FbexNcMoIfzSZWkn4b7v4" +
      "9gR9V6M320z3e+X6ZP2HfsHrzxS0iX+cX5ic374MP3/mUrlzwqOGAuRVyuWlFZBX4XGbHj6q+Y+X1qRWlgIFChR8PGBM03VKByb3" +
      "267N0qMu7jhhkN6x6bN9E/qHHWK3HHXNEO3vR/mfEHssQq5oNR58DHMIMCfa4Z+QP+oyE5no83RY8tcu+Swlfcj51NyQzg/bmxxe" +
      "f1PTJJ8y5eXbtoXIot/kxPzxov6XHU5X56a6Gwenv6mZ0980ibdFqmXTd2Y3XnqOPJoc50RCo3TKfR559SYy8tJF6iMvm5Wv2KKz" +
      "frFPx5WIfpfAX15ZeFfi7Un80SSmjpfF6KgVqECBAgUfD+gFrr0eKbfJsUTKVUuTYwn9I/GGB+/1hTra5DkbTu8c+BXt2CVkd0g6" +
      "k+k2yV9DCWwMZvCW4Edj+Otsm6Xftbld4tFfTA8ur69n6Uo7LMtlfzjetkWao/80i5fHG8pIE2bwFk9dkH8gxepbGuFnCnWa0LMt" +
      "Osq53WG7jTbZF4Ybt7P1spaR1wI4GJ4ir8nxbNhEX72dKi9QTFjybxwVqceOY2nJhN0x6f/IxlOUeiq33KZmlJwApozXFsdSK1CB" +
      "AgUKPh7QClxL2EznwrhtVrBzrs3PcY22SemxuM31um2z0GSubSPHbz7f5zxL0in18hOvN8V1jSxfQc7vuG2uaMGEsncFX1Fe34ly" +
      "u8Sjv3i6KMbTqCHLZX9EuSVSbg9Iu+EoTH4drRWpxJtl2iBSJcxO0nl9jdWfKTC65eL9Fw2oSphVtha1TjC/etSrd73y98pLm5CL" +
      "K+RjUgwZr7yEHWGyVM/02zc1gvHlMrWAQTsOSb+C7KK4jQod5URHrUAFChQouLqBnyujhsVedY7yAjMqHhdEJR7yOldfy3OpPS98" +
      "wLQpwgoy9Pi5c5H45lk0Yoly13ZcA8Sn5tosbDoM9JqmTd0YNu1c06eU4cPh60wyeMxerz3kSvq9FMKtl0K8ZftNmkQ0vd5khL1J" +
      "nsEbJntFyIZhwWH1KQpL38zV36SHX7elPByL2iNl7JqB8gLTyVHBapRH+NOiU+Ql5GnIN5oM5H/jPgtvBc4bzTMv9Mx4RQ21shQo" +
      "UKDg6oYI7dg9pl4h9FpEt8wJ/ahHxDWLtO6arkhzq5tWxhCwMKcPzIIeGotPw9PLxHAsSc8N85ZdM1RiS/1rU6o7GTeES6HZ2I1O" +
      "qb//2TH4+3GO4fh6TCbrM/U1GS3XZU+84RpOc4i9wdtiZMwDomRYsn2DqWRnntRfNj+yp17bxuh1Ju2RJs1ldo9GchEp8auVDxLe" +
      "yJSjwPvsk1bRVJUvX4imiyYK0kuWC58nfP7wVFcrS4ECBQqubqgZxqZBx8AQe+WdlDjFW82kNWDlDqV6iyj36ARTaBLxF7WzBtGO" +
      "Lujl8qGJcr1Wt6fiYXE+bZ3XH9ZNyacFPbQFLPRLGezeXp7qww3iUbrFQ09hg8XK9Vs5HhLPUw0bWXlc76Y/JvXgLf7Xmdhguqz+" +
      "BmAl4WcKDeJVAlvo2XpyWdi6Xt/EUl5uZVwSk/IyHK88rKxxazb0GhjVU+UFjmepWTIpB0+awWtHbVFu5OKdZgSMl1pYChQoUPAx" +
      "wXSf/9f3YrNl6269y1KIdPLadNFUZeu26WKLuNY8J8N5P+dR+6TvzBTXe/Xs1fVel6e6TJF1DZPXg6ax1NFK+TV9Bl4rIWVZ45Ie" +
      "a2riqXYnSzVBDwxPR2Utk5aUkTLb4JaUNfXCpRSI9vBU0zb0VLNXAFYnj64k1TzklmfVn7EdxuqxP6IQeriJntJrlqHxFFoVaVXx" +
      "qsMUebVweZj1ruGVk6+8TGT6XTAdhEYWiQ++ybLjImXzQswfm80ftQIVKFAwbbj0YdnhIFw9j8/zxbzxefI1rvM4MUFvJdcH15Rx" +
      "K0ZO85jFFC9m9DQwfhowz/B4GvVnpuIlWGBfDQ88EPG4nwVk4yMYGTPFS5N4cM8Aw2cycXVSZ3LwkzE1olpQTGQOIsaNT0wVSdvb" +
      "LvGx7FVg46s89hSLr9OTjc/QlmZDakqMHBnPiOJtyBhbQ68WjKfEYJlPL7zxlCjmC8XYGn+Vj12+WEb5o4lANwICfXjjMVGcKvIO" +
      "bHgNuOc1/zhHC3P6S/FnKK4L1aN4IxQHZryG959iaiVFvBUZj4lixCzM6SPFU6HUFfHXWIwbl7d9QMTUkfFX5DyxfPiW+DERL4fi" +
      "ylBMr9WeeC/Eg4ynlBUvB/7rOXd8KY4Nxd+RMdRkexS7pPusrLUwcCByxzflic/G+lqWifUzenbq+MhYPBQ/h+LGSbnI2DymD79e" +
      "+cn7ygP48MpI9qk8gAfv2Ep+OUxj/7v0YZlffLIFPvwPeGhQvKjR14Hx1zNrdIFPX2T8G9lfeT/bA173UvSPxB7x6TPJpnN3RjZd" +
      "b2Tao/aJF/mhIjmmLSJuHvFFcZBoTsu4SISTY+6NOUjjKuevjI83OUvT/gt9kbTLj2bHLXxRxJyjNeaNr7i6bGqMSOojrVlvnDz7" +
      "514q1+alTbIa2Z2JaUdrj+jJGE+Sr3E3s3a8cR9JFrT2Zcy8536eGQeSN8lPzk05HnRNNHPji2X8tKbwmPrrhG3nuIzlPKY22Zop" +
      "y8R99MYfy3yv5FLg1JZtk34hXrx7V6o0c83G2hM/7MVzU8wAI2j/kPstydp8U8ROOjN1Pua0p+fbj6jPxA/FirrnTaEPc9baJMRR" +
      "UJ/IfZhiOo28yWWRuw7l/XLuJUV8zHHPXKXxIflkZB+o6rP6I3WHjCN6QHyHIyLiYNa/lc0vrTu6V+6vq8syc5npouwPsYfMvM8H" +
      "TF9vg6wTKcvEzaS4cSNvAaNv8blNNsnkkOn+byqWe9Y7G7cYb5N0t/W22PNO+8yBKjewLZJBTSQzFtRu29sinl2ZT6w1n2NzJKB/" +
      "4+JbKDSWuTRG3s6O9+ftD7VBY0VzJ7dNmqfemKDXXpt/Pfr1j8aV+kf7Ta4cN56fOl4yHp2MESbHK3c85P4hY7B5xyNX3t7YcpPx" +
      "A3PlfdlfXxbymMnxqHkne91teIfTIP4/qJyKn2Kvv87vIXud6tAYGJXZew7D5843H8M0yx5/PUOb9ktqV/J2+p1sfG58vcDPC7D4" +
      "ih8+cdhng5DrnfYluc5l3FoaA7I1WIzDd4GWdwt0xHuc+7XmF1pukh7Ni05P7F/v3kbjPfQucPLdnF2iNHj/p7lD4yDtDBnLl+bp" +
      "RhFP0fyFp+LOnaHgzzHchivwjw8q65AupzG55xdA9y/m/1rSKSYNup7sTxFp0LWkU0wa93jkRnOX5jPtlbSHkE1B3wCTdeaKn/w+" +
      "QRFpEF7SKSYNwks6xaRBeEmnmDQIL+kUkwbhc9dPseadd/0Uc25PQnu+3b0UL+ElYHWwX4z5pnwMQu/+SX4R+U2+7jFgaAw4OQYY" +
      "C+aOn9wHikjDu38WkwbhJZ1i0tjonWfFpBHJ0CkmDcJLOsWkMTSm3P+/L8/ZFShQoECBAgUKlF2iQIECBQoUKFCg7B4FChQoUKBA" +
      "6UkFChQoUKBA6UsFChQoUKBAgYJi2THKnlGgQIECBQqmHy/vatPb2qeE/idVXgoUKFCgQMF86I1POv5qk4cCBQoUfNwg4wwUM8bA" +
      "yZnFGaDvuWgZkKWBIOrkxX/s0HITYO4BUnuAR7uAk13AJYpNtxcw9wHJfcDoRGruB7r2A+f3A84BoP4gMHgQuHwQaD8EjB4CGr4B" +
      "DH2Dgl0A9Y8Ag48Alx8B2r8JjH4TaHgUGHoUwLeAzm8BZ78FbDgMDB8GzCNA1xHg/BHAoXgqPcClHuDRXmC0F9hwFEgeBc4fBVr6" +
      "gJN9QOdjwMnHgPGJdMPjwMDjAJ4Azj8BWEngxSRgUhzRY8DoRGr2A239wGA/0HIcuHQceHQAGBkAWs4AY2eAtleBkxQP9zWg+zVg" +
      "5DXgg9eAhrPA0FlgfCKteR1oeR3oeh147nXAfAPY+AYw+AYw+gbg/Bx45edAzTmg6xxw+hxQ/ybQ/SYwOpFepniKbwHdbwHjbwEN" +
      "bwOPvg2Mvg3gPNB2Hhg6D6TOAx+cB+55Bxh8B/jgHaDzXeD8u0D9L4Ahii9zAei8AJy9AGz4JTD8S8D8FdD1K+D8rwDnPWDkPcAa" +
      "A86PAc6vgZFfA9b7QPf7wNj7QMvfAy/Rb7mGkcsSLrVua912gD5pZNnOZCC+moTGPrhnih8F6a9ZoWFZnQZ7pbIuPjLo9i9OP3Ek" +
      "PZ8pffdwNqM6czq/X/Bp778CBQoUKCgSBHxRKH0kzSK4z1c6a/33EdG5avX/p7z/ChQoUKCgOGCg6Ypf+T+n/6ZEm8d0tvBR0bla" +
      "4dPefwUKFChQUCzw/9R0Ov3/+LlyntJZn38/IjpX7fn/U95/BQoUKFBQHLhc5v+poNLL/8z0yXyl+iz5mymd3zf4tPdfgQIFChQU" +
      "Cbr9vw6dfuKf+LlyntJZn38/IjpX7fn/U95/BQoUKFBQJHAtf71z5P+I98rmJ521/vuI6Fy1+v9T3n8FChQoUFAsuM5f76R/JZ4r" +
      "z086a/33EdG5avX/p7z/ChQo+PTBH4q0ozz/zwnNb1lBevGrk6eFAfKaCb8MkumSD9PpMvrljsniHBqz5fVCp+b7SxO8hys96XS6" +
      "Jz0VokF9nKFs2x7QUDVPbcn2quexPdlmbJ7blO0uKkK7su3FRWpbtr+kiO1LGjVFpiHpSM/bXPYBaic6D+3krov52JtkH8kupfxc" +
      "5FfhaWemY1GZU3em9Rf61J9pG1ZAGzNtJ5qnnZm2VVWgrZm2Vz2N9mbaJhJAH5+S2/zON9F50klde7RJ2boL5q7nF07Tfsn9XTSB" +
      "7mpgSCgUh/5ED/B10lfOkoa5CNjVpc2L7PpCXHZgcZyCbYeqeaJVs1dj9KrnsT3ZZmye25TtLipCu7LtxUVqW7YfFe9u0pqgeTOX" +
      "dTEj0DA1SF6heHdXUTw8P+hcqaHzfg1DnRquTPwefUDDKNkbX9ew6+saTn1dg/2gBvdBDRcf1LB1l4and2kY26Wh4SEN3Q9pePkh" +
      "Db99SMOG3Rrc3RpO79awbI+GwT0aLuzRUN+lYaBLw+kuDRv2akju1XBhr4a1+zQM7tNwaZ8G8x4GpmmafHeh2Gy00wjYuF9DBGA/" +
      "U+yJGw9o+P8=",
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
      "7X1tVFRXluiuooACUYsvxY+YEtAgj9hFoaLRxEILJAkxIh8BQiYlICGRRDqiVjKuWEnTE2I7s8y0vRo7SYc2tE3zfKudHucN3XGm" +
      "SQ+ZZmaR6cx6mdf+sEdet2uaZRtDojOhp33WuGvvwz11ubcKCiqdjHevVZx9z7n37PO5v86+lxgAMANAxsDzfTsa73p2S6a5CDp6" +
      "fADxf/zJOExA0t/f+c3FW36dm7fT4+uzlwJA0WuXPzmXJ8pTGp8vvPbwT/se/PUWaIkzWwBMj16+/MQTojz+1w9fK8jaGLN54c6X" +
      "DhzJsQD8dOPlT5bdKcpf/vgnb/7ltbevffwX//mN48e7jvt8nT94e+yND30Mg3MAWtIBchYBNN0BAMsBRnIBOh0A550AJ3/4q//4" +
      "4am+H//krd+MpJ90jQLAyZM/+M8rov6zLc52z6n/vXv/aIPlRKxlKYD5L7/8sxt/JcqPJv/i0fS/2l38j8dTfAVbdt16PPNnxZ/+" +
      "6/8U5U8X/PxrX//5/ykofKTCfGyX6yjAS59eu37nRPv/7s3ffO+v/f6f/eKbgx2/+5vuToBzn37q//k7otx6D4DlPoD1WwEySgBa" +
      "7weofxDg/e0A18sBXjry0p/936/8ed/Jl1x2MLmyAUxfGS67US+eP/Ptoa8OdI/6Rnwui8vkwqxXh7dcaRPlp18ZHT364291dp5O" +
      "sC62ptgBUl75053/a7UoT70zNXXOvsaY1PiYmLfiC7JMpoLU+W89ssTEUFhYeHgzwsGDBw9/enDzwoU/Kdy8+WDhQoYPdgIcrwDI" +
      "qwIYqQVIehRgTT1AxmMATY8B5PUBdP070bJDOLCEKQ9Xw40w5f6YFwDgBY2S+ZweMwOcMQO8bwYYMwPYYqaeh+AK0wJr2DEwhymP" +
      "D9vHmTVhXPf5uZy2xwAcjwE4GwPwQQzA9VvXaRYlf41lct7Ueu/TLUlX0T5mAThjIRpi/CMtg5UAXzVR40z6jTNFujTT+OG8WKUd" +
      "uG7KYqkd2IZQv9ZY7TwCG4SaL9xR6mdFGy7FUju02jDFxRim8/pDtkw1n6442k/YFk8cgI9/6vmbrfum2lCbzgjPCzO29nii74oP" +
      "Ob6BATbrrHf1msE6cf12x8/GuskLM6ceSAQI/NSQjHIfwtMPNTZLrQCbrMoaDcU79PgMzkHsFPiRXn44jo0yIUGqPzuB6pLr0MqT" +
      "93bSFPqnlZei6puYe7Geppov1opWfWIvqJ+bSv50pHI4NhKWydhgRiItrMz1hSnXWCILWRLj+HhubRJfIvGZ7kSAgVv4SKIyfuHK" +
      "YQ6AfQ7lY+qaw/sbpbnfP77CudbhiAngN1Zm5TsqLQHcvzKroPD9CXzt+qOxAl+z1hIn8A3O7gnc6/TET+AFA4SPr8zyOuqtlL9x" +
      "ZVZ+r4RfUvC17oQAPrZxZZajM2Ei3zsg4bZEge/+smdOsGanpd1lq/Qu3E8Cx/Urr7tjnNeZFP37E6R2if2lheP+SpLulesKh8vr" +
      "U2uNZkj1Ik/pmasty2ZaPmX1O9xGbG6Oy9At3Eza+WZfvF4/8+YBlM0DaJ0HcHTe7F8jHexuNGnkMR3kadGkUcZ0UEeIJg28FovD" +
      "h4zSPkNWbYqUT8/XLUnkpVtmA2i1EW9FnhrQv+IAjnL+aRvA8EQDM81ut9tiS042RWyRmiKzZhN4HS5NJl6/KRmgPhngULJeWyMS" +
      "UdMQdJtFebzWnGA3UYYNJQOMJgNYU2h8sY3IR3JSwi+Bu7nPbSmKboy8WL5W82NRJnjyH+rZqXPIKcyCOcLdkRMYPp/ezkDdriyV" +
      "+oN6hI91DVxXrakAR1MBTqdSn+R1hvM5nDo9DwWYJzcjibsm1gnuO7QvsU2ONJI/eI1rHduA9HekTU8NDD/+Otwnx89jN3l9Cxui" +
      "N43GDtuL/EPsQdTth9KUchzb0TQaS2s6jT3qOyuc61b0JiF+0b+iwL3CNRfAP+7zr3DAita5nL926/7BAD7ge6DSBafnKXjafAU/" +
      "JOGX5lP9zg0tTVdshJduaWl6PZnwbSUHG0tTCF9X73UeY7y0+smaK6mEb1hTV9GWRvjW/Odrc9Kn6VbTWZbWECsmZQY2Iq5b+wIA" +
      "1wK23xcApM6gPj39eoHKxtbVwyO0s2cyBrhPRhKV9kzYXFNj9GDRmLME3kDI27BeTHG/frAwOO/6wvDbLm0GfcN5RbquDBpzHGfc" +
      "U2q70hWBMBO6ANbbn6HsV5wPoRcgL8T1dT6DbLiAPbTr6TbfAsYb97a+L+HZCxlv2Le3g/HV3r3etAzOb9v9rIfxu/c1PjmeETiG" +
      "CDA0lCWyzi3kj5ZNHa17k6S2yP6CUNfd8dPgvLaZKifaeongzagnuRcTb8Z5wzZin5sWEx/uWEzlyDd6FhPP7s8Iz96SWCfBerBe" +
      "lIVYL+49oesg70dZgPVbltCYT3A9E5hC9y28ZwRSQpQt09bJUpjn1i8hPR3XOI4N7iNxLfRflLOHllCf8Br3Apbj9eu38s8tIX9e" +
      "PI8z3i9kHY6rqAvXBF6Hq2saxiS6GHXBHXJc2WiNDbkmLaEUipt+f/xN/2FNHmliW8K7lHRdXB9dSwH6lwKcXwowvhQg4w6Fdzgc" +
      "znW+RQD+i35/gbvem7SY88tqtg8KvGFbSfYSluUtVQ0XGC/YXtWQt5R8OzsPlrWuv0MlXWMnD2Qit3Epr1cx12I+kLeizoX74Nwd" +
      "U9+MvjD2zLJl+ucMoj1qHQ/bg+OHaxOvk5ZR+/KWAZTJ9XluhpzvNmgDWKq3qApimpub47pOnDDp2Y43/P54M0CcFo8RbUe9GMcN" +
      "xxTbjde9ywCGlgGMLgOw3jn5OpzyKmy9ljvJnhYp/oTdgXwG+ZX6XtQ/9e6VIM4a0vdp1Wyc2q4T+vrIncS2Jtl14zfj7wthm4+b" +
      "xk3wwuTxJTgcGP8tfn/8dHVM4T8vtQO02GncO+0AvXYaF2wnyj11+cTebHS2X7iD8DUNBS2tywjfUuFozbmT8MrKAm+nhJ8lfHDb" +
      "hjUuu53yd1Q61g3Zp8Paj4Vxld1ar4sgtD2u4SubgBG9sSbeewzpZ+sz4QD/Oxx6LyNPqVlOewLXhuCF3uUAXcsB+pcDnF8OMH7r" +
      "OiNTzUziQY9vIW/F9Sb8CGf5vE7wLpQx7ZnKurDjYFsjEiMB2+9WX1++qbH2xN4fzKR9hX3DviL9S5na+11cW7KUekpDiPYE7i/K" +
      "TtQ/hY6CNjnqEsIGF7IWZS/udSHHsbwpSy1bsXJfSL+Smg9/kEX9C/gNM6c6eLFwBs7gUaHuOsrMzDR3WrV91/Hs0z3KOhq2yZ4N" +
      "gFEsnmw6h59pOdLBjRBNGsKni+pGNGlgeQbzu2jSwHLhC48mDSwXvvBo0sBy4QuPJg1XtnJWEU0anuxp+NMB4uJ0dLJYSa9BfoP2" +
      "C/Ia5G94PXCXQht1XbSBRu7Sf1bo/6GenS/xPORdaOtjOsS2BfL6XtZThQzoZX8a1hOs25hD+vvV/nNsD+qXor5zOaQTz5PkTgfb" +
      "euIZcY/QobHcxeXYz2DfKJhDzsfIzbhQOtKYacwEh/R4KelIZg05NUej/WWrgsesdRXA0VUkp06vUhtKEFIWizpRNuH8QC7VIeqU" +
      "ZR2YQ5963PSbwKdhV6Uwnw742BbQ2GIqX6OtjW3ANYr9wrnEa5wXIS935AK05VJ8TMCWeqhizfpM9nMebMw/znhJWUVVdhbh21tr" +
      "CzoC+Ii/oMVTdp3zCx94crsvW8FHJXzHCgXvl3D7SgXvlPAxCa+5i/Cqavd2yFHwTTminbU1Xsa3H6ituSDwpxtKk1Yh/lP/9qdd" +
      "NcOrRP6ufHsu4dXP7yo5ljt1q23k/5nAG2IPoQ8Bx1qMvRhr9NejvjDyPyhUKEFl44k9dihZ0QuFbpHOc93OZyl6cSWRlAmfDe7b" +
      "Vl7/gkeN8n7GvqAeiTxL+Iy0nkMeFu65cMciiZLOhesV17PgRbgvy/jcBfld6d3TOvA0Z4TQaQFuvvyChpIt9jXyXNEOl9SOrruJ" +
      "3/XfDXB+oj2OKfmUrWZt15+Jz09QrxW+OEEPrwM+tFTFzhTtwftzVgOUrp7OKVmcrq49R/IVCh/eQKLio0JZgfMesKlTlfaeWa20" +
      "931uT4o0r6K8h/sl3x/gnXOm0782XV8n8PpEGYtzhPoBXh/7kr7/oVdliwQ4ggb/ncuDKmwdpIF1I78P7KElZOsJewH7gn0Y+5L+" +
      "sxP7L8yzAT5dvbbMnsd2eG3Nlh15Ik6oPusQ41uqS8rPM+6uLim33c1nWdub61om8Gfrxhl/ZPtTdS2rBf5c3ZjA656rc32J8PKq" +
      "9gfOMF5Vnr/T5hB49c4yx1RPH2/ATR3fhYiPRJ8N7u+cfMbztX/hjuKFctCVT/UJn5HIR/sU/UJIB8dcznfwHnTI56pjN+Nf0OUj" +
      "U/DLjIQ+zHahP9Gme2atC8KvA07Fb2N3AricAB4n++Kdk8tjeT0VPXh/UUs+4Q8/WFnUz3jF1vsfel/gFY9UjObfmj2f/3dlULKq" +
      "26no77h363kto/zCsQzIA45/mWm5sH+jSeN0qmL/RpMGlgv7N5o0sFzYv9GkgeXC/o0mDSxXx4JFa93JsWDRXNsipLMsNTgeCHXH" +
      "KfgFzdYQHMFnCq3LejzNU1BSluvGKZRxv5Cfoi1xdB3A6XUAw+sArqybsmfXEk4zQd11TWFwWlmovMOC1+rzWzn2KJIyjsw3Bfxx" +
      "nZ06LRwL+a4Itn+skOqXbfKRROU6oC9JfmHbesVnjLYE3oc6exPrgTjWqMuI9SCvD9Rblkhjgs+FilOdrXtsKprqZ6d6nSLFj2AZ" +
      "+nTOmCOPF0lV1Sefxc8kBgVlYU1p1cGMAgX3SfiohO9Yo+D9Em5fq+CdEj7GeN22koM16xgvLdqfVEh4/b3197YLvH6/4zjjtTXb" +
      "nY71jHvLnmol/GK9d+3W3gA+7qv3OmDphkC+r77QCU0bxD0FRWc3qBQ3Dc4heJUc23XpHsXnru/niAnPZ8a0z8Nk/og0cQ7R5hLx" +
      "ZOs30vlUzUbSa4J1d21dLVGjTrSpJs7hk6V4iI2T4mUtevXJ44I2C+7vGxsVH1Jr0JgIBXkgLlz70AYo26Rfn3x+Lcd1BOxSfV9W" +
      "cLC41pjzmT3Sx0yUT8ObguWR4D9zeJbVe0a8G+CK13tnK8ccKgxmzgzei6q8l94Dmkk9wm+CdSXS3j9V66yzWzby3nR693gV/Plh" +
      "xmuddc8u3RTAz9Q5WxythPufqnu6/fVNaFP6/bCzpfEK4RdhhdNtvzeAfwwrs/Lb7+V7VtZnnbuX4sOsoPhVW9luxn2Ac402uZh7" +
      "LBNx2nLsCfpT8H60aZCf4xpP4QUt7sO9gP5aYW+L+1B3EXSRjuxn9El+RCUqwqVrp5hVaxVjQXI2Uz2h9wz5Q/XeZ41lmSnH2aCP" +
      "IrAfFyh9xDbjvlD7WMT5nnyW6NtM425W8QvZzy77xbXeYdSKLdPaD5HGN6rrF+8CpkhyWU+2Tyc/XSVP5XtmQ65qtVWOpZtqPrYj" +
      "RaWTqN8tn26+0OdwfclxN0Os12Mb1LEfqA/jnojn9ROIgV1A+h/GSuL9uIfz5qn5/2R9M57HHtcZPo8yUDyP4+fZEiScbBDiDMvF" +
      "tHEPCBzrPMrxMdhOUT/un54tin+hm/cV/sRz+NN7jt+589dVb2jx3cf4I2sd5xG/8ZG/rrXEUbqZ89tqnd2Mew/W1txgvH6/w5Ht" +
      "UvAmCT8r4ZYiBfcI3Otce4bx/bu3bYAthO97fPdzmwS+Z/dzPoG3VO4dFPi+yr2wlSQ/jv9IohJni/OPZ41iHHA+5bHBscA1IWJx" +
      "w0VnCoeRy628z4h1dEvxtlJ4ge6xmdUu1BO7Sc9u06PR4QbocYt77dzUyfWIuIhQ44F1XXErNhzuKaTj4jh07A/KZr3yoLa49Psk" +
      "Py/HYOPz3mL1u5EmmMrz/cUKfb1y0f4EXt+P72psvLGV8Cda9+31uBV8kPEDTzbuTirm9b2rrW29hNcIfK93dxfho969Xs95CR8v" +
      "nuQuDB0U+oK+7iveZUGZ1llCum5viRLvhfq0LHc57s2sxVNw7Y6XEL8U78EgH8SxEroj8mXZlkVftqov5lBnqlhPQBdeB1C5jc4B" +
      "1Hp/nKTAyrHq8loCu378knp/BOwa3nuD25RfnM598poxSeWuBcH7OD5EeVBbGZaGOW8O6IBzANpKyderZYfNUd0/kqj4b4T+IsZS" +
      "rIEEyQ9x1KbMpfD54DPoX5bXidls143bNGnIT4xbtd8fXFcS7akru0rrWoZKaF80FtR6M7Yh/u5HLc6iJ9u3cX5za3vPNrHXmtov" +
      "SXhSKeGtbbva8yS8rJTs4aa9HjjG+U376koHGG9paSy9TvhYy4HdLtf9yrse+G6HmKsBjj/DscT+BL6LsFDhj6HuE/wpSTpflGPi" +
      "0R8k7Fste4uAvk3zgs54B/RtqV2oH+H6O/ZA8G8+r6dI9E7hoxHfnRDnCuKcAf1fGPeKOhLqyrhv5XKxb3Hcd+07kA8PKHge408V" +
      "73+ohvED+asdZx64JZh8fj9AfeEFxM/4/eCoqrE/KI/AuCmc/SFiXYY4PkLY/L0PTuaDYk7V78QKn63sL7DxeAoaOPfC9xc422Qb" +
      "DPW+/ozJ9Yh34YJDB30WPfdpJ+mLZn0f5TLQClqQYxBQbxPvoCIfby+jmJjjZQBny5TtbdF5kUD2QYg+496Gh7R9EMnCpmLfEa59" +
      "2T4bSlNiWcPFroiYAWG/HeL3TE6nBsdfoH8V5U6Sqt9y7AXyYj3fqupFEk0bVNSL9MWZNs4ztkPEqgr7VLRP3X+0H87GKGfslu1y" +
      "gCiEHX+xxtCu9m1nfqLi7ezL8Dds2+kYepB56bYSB5QpeB7jexq3rv0ggI/5ntnlAvtDvC9rndU7GH++xln9OuN7amu2DIv8upoH" +
      "srcjfuP3e5ta7+/ervAuemdkshyOV8lxnCPUr8seVn6xGvcInVP4olC+ok6KPBhljoffRcK6ZJmL18t4PWq9L6kXUzOb91nDtFnd" +
      "Ny1e/D7brOqypBDPyN9VmsTjI/SbiXqFH0Lx59mQXVm0dEjMlNcnvn+wqZz4Ie4HPL+X9dNS++Q4Da3QLVkuieeEXMJ6xXsPXeXB" +
      "5cKvSjrGnsdbHw7gHY3NeyzHHmY9YX/D46cZf7ptY9YI39Oyv8Hi2cH+u/q1azsncK/zHOHjUO91XN8B8I7f73c5NjxcX873bNhR" +
      "2V8efBYifxslUv+KcLfi+Rn+8PzMHOjfRd+KgiJo2xloO9x77z0wsFPow8JStRfpHdqhDYT6I67PsZ3iYHFCx9423TcZhZzNqVB+" +
      "gkZpRXA+tn/M39HtKLfYbRWI+32O8hegpSI47kPEaOE+nLAk5wTni2WKfFPYobgP1bqSHB8iv/sq8tXvxAZbF9bQ3zEwh3n10R5x" +
      "MTkdfGFmwqV/FrC+ks7/aioBvJV03cUp/jC//1Z6vlLR5x7e077rTAXhe/e07xpivGlX25MjjFc0Pvm0tZL9LY1PPm2vBLh48eJF" +
      "jDsZr1QPkV33LFrIAW+VwtNleRGnc5/gqxPwH3HxjpAROmb6bsu0oukmZF7gmz3Wzcd044PGTaG/G6B3Hi3iFUaqAKAawF4N4Krm" +
      "s/lqAB/jMy2fOC6KIg0sF/E+0aSB5SLeJ5o07NVKvE80abiqlXifaNIQ6yDwEZAo0vBUK/E+0aSB5STrf+tvbN7V3lWl4ANVAP9w" +
      "w+cvckFRd7WCWx9R8DYJPy/hrhoF75VwW62Ce2vVenxCSA6SqBdbzLzbZtbnSeL9EfQF1NcBHKoDeL1OkV2iXPgmLCofgsiPYf9M" +
      "U9tqz7k6xDu6m9os9guMH8i32K/XqeXP3SF93qjrrnlUX8+X75nEswNr3qpbv/A3HX+U+i778mI17hH9FOc2Wmcuwk8XK+kT4mxH" +
      "9n3jOxJPtHger3w0gHc80eKxeAP4VX/LgYbVZwnvaDnQYDn/KOmPe3Y/Z7nO+N62fZaMekWPBf5+CeoX4pxllGNVPeLMk890ML9n" +
      "i/QNgMD3uQDC6d/CP4P697l65Z0YoX+LctSRzSzrn2mv2O2rB3jnHb/f5drZfKFesUm17AMtPRXv9fl8fnQTrnkMDPiswKujrbx8" +
      "2D+bKSqgpgiaN306/73gdu+/AQYYYIABUQIdd4b/sD8QbTdbacTy7zOi87mV/7d5/w0wwAADDIgOWKBI8x99/d7/tzGmWUwjhc+K" +
      "zucVbvf+G2CAAQYYEC3QDjzx+/8/2ZWzlEZs/35GdD639v9t3n8DDDDAAAOiA+Px2q+WxI7/PiBPZis1R9i+6dL57wa3e/8NMMAA" +
      "AwyIEni130vxv/wp2ZWzlEZs/35GdD639v9t3n8DDDDAAAOiBD7tz0n5D3/EcWWzk0Ys/z4jOp9b+X+b998AAwwwwIBowXJtueP/" +
      "Vz5Xnp00Yvn3GdH53Mr/27z/BhhgwO0HD3Aa6TevIs0L98NvZ30e2zRfZ7ym1V5VHRGPj05bpjsGybNUj/i+/mzVhb/UWa4v8C3A" +
      "KNQpvt0fjXrxtyCKdeNvYZTrx5/YOzPaj7NRh7TmZ4M3TLdfWnlJ0vhPp565U+AlennzNOZ8Os/Pn401E0L+TKee5DBybDp1pUxB" +
      "Jk6nPsgG6KAqd2jZDsmzJA/O91Bd4puWM5Wh86eoG2j9PyL5u6Qu/pctWvrHvAhp4PeNPvju7IwdfksKxw4C3zrU/2ZuyizR8p0i" +
      "eqmzWJ+oM22W6xT1pkehXlH3gijVLeoX38EW/1NnJvtiWmACMCnAeRKu+UyY8j8wtD8G0P4GQM+3AUa/DeB4E8D7JsDgmwBp3QAt" +
      "3QAD3QBLvwNw6DsAI98ByD4J0HoSoP8kwI2TAGveAmh7C+DMWwDX3wLY1APQ2QMw3gPg/i7Ase8CXP8uwJpTAN2nAMZOAbi/B/D6" +
      "9wDGvwdQ0wtgrQmA1Wq18kfbLFab9HHVnl6SqUn8/VIc0Z7vG/beHxquriSO/0wJpbmZ9N9S+uyUDllIEypNojQwv/I3aC2W4DRC" +
      "cPOXF4f5/94cYQq5OdSOZ1ZT+65up7Qvl/Izubw4iZ57d5BSn29iy1P5q8Qs3n2Hyl8U33/htDidy/+F0j8/Rk8611ME94H7SPz8" +
      "2x9R+sN76OvSWfyv/IpPUL3/8n5k4+B7lVuaTGmZjeopLqfUlBzMg9w83mVuSsX/uBHzdvUUfQHzmb+P43mldp60UzrI8+ouY02X" +
      "59XH6aCV8stKRXnQcMEwr4dhfj6Rn+vLSTQ2lQEGGGDAFwAOppI8K8yiND2Z5F+VjdImM8mP7Lg4FvMkbyaknNkcnEYImfymVDPL" +
      "p2KmkJ5G7ShcSO07eBelVSyvk7k8N46ee6qBUpcrSGxB3xDlX/ZQWipUU077jnD5ZUqLhujJ5KX0beqCN+m/Auz7Acn98jcof1Ea" +
      "yeW+MqbfEpn8Gxhi+cqfuV9pNbM8pVT9+ftMHu+VLNeFKSTm7WAFtbOwMYbnldpZbqO0gec1c2VckP7m4rTBQvkrs0V50HBBM6+H" +
      "Zn4+lp+rSos1NpUBBhhgwBcA3n6F5Nprr1J6pJPkVy6nThPJj5SYGBbzJG/Min8sOI0QktlSL2D5lMsUEo9QO177GrXv7a/PYXlN" +
      "+VZO0/krYGvzKbXbg8QWVDVR/n4Hpdni3+pwWlXM5fspzWmiJ61/RvbtiZ/Tyc6PfkFyv/efKD/pCOkJVSuZ/prI5J+nieUr/4+H" +
      "VIuJ5SmlbtX/fkjm8U5luS60DjFvb3+f2vnaXyTwvFI7czjN53lNTo0J0t/snOabKT81RZQHDRcU8Hoo4OcT+bncI4b9b4ABBhjw" +
      "RYBfDpJce2+I0mI3ya90Tl/1kfx48cUEFvMkb4S0F352n29m7bD6SC4tYvmUzhRii6kd771L7fvlP8xleU35Fk6PvEjPfauLUpst" +
      "SGxB7g8p/x4uT5kIdGD7/yTl//jHlKY56UnLNrJvh39D5w4Xfktyv/IJyo8rJj0h9+v03OJvRSb/HE6Wr/y/bhNe4vMP1i8yVf8D" +
      "t5PH6xUeL6F1iHn75QfUzvfOJ/G8UjvTOO3iee18JSFIf7NxmsHznTBRHjRccILLT3B5LD+XXmzY/wYYYIABXwR45ld8/n+Jz4lP" +
      "st19kuRY6QDJj6EBC8sdltf8vPCzu1wza4eFz/2T3HyezPLtCLfn6q+ofVcv8fk/t+8lLn+Xny9WnWcLPSW9ls8TuNzE5aIjVXzO" +
      "XvUYlZsXkVx7KYvs23/bx+f/+4n+yQLyQ3yF/e/fuJ+ej31obkT9ty1ivYUD6JKKuL2sXySr/oeh26V9/i/m7ZmneF5bg8//zRzf" +
      "4eZ5HVTFS/h43Du4/KgoVzQ10oe4fHiQ0iN8w5GThv1vgAEGGPBFgMIv8/n/s3xOXM52dznZcdkekh9NfG7uZjkv/OrCz263z6wd" +
      "Zj73j8vk82Qhz7k9B79M7Tv4LJ//c/uKuPwpfj5XdZ4t9JQjeSSXEjne0ToRt8j2P8et9XGc4YtHqeAdjsu79iOif+0eov/PJ4j+" +
      "/ex//8dsev7IqbiI+u/jeDoRf/cn3J8jLK87rcHfq8u0a5//i3krXMvzui74/N/E8R2ZPK8NqngJF4/7Fi4vEeWKphb428zlzQ2U" +
      "FvMNxeWG/W+AAQYY8EWA1/rJjl3yIz4n7mW7u5f4foqD5IeTz80zWc4Lv7rws9tsM2uHic/9Y5L5PJnlW18vlb/dT+3b+CM+/+8l" +
      "udjL5Wv5+XTVebbQU4oXkFyK5XhHy0TcItv/HLdWxXGGpSVUMMpxeb+7QPSfe4Pojw4T/dMcl7c7hZ4v5ri76YKL4+lE/N1W7k8x" +
      "y2u36v2KZJv2+b+Yt9e+xfP6WvD5f2cnlSfzvOar4iXsPO7LuTxLlCuaWuBvAZcX5FOayzf09ZqNTWWAAQYY8AWAhy6Qv/pPL/A5" +
      "cSXb3ZVsL3aR/Ejmc/NklvMT0X4TfnTrjNphZTn6Sif7H1i+VVVS/mPcvje4vVWVJBcruXwxy7cjqvPsifP/r7E9/QrHMU7ELXI5" +
      "x631cZxhdhYVtHNc3qGrRP/cPxH99maiX81xefe8wvrK9yOLg7RzPJ2Iv1vF49HH8jpT9X6FtVP7/F/M20Pv8by+F3z+73ZTuZXn" +
      "tUsVL2Hjcc/oovREF+crmlrg7yJ+/gSn6XxDVaXxNTYDDDBgOhADzc3NcV0nTkxiHhmcjlQBtNgBmi4DuKpn/1rQiSYNvBZ0okkD" +
      "rwWdaNLAawX6Q7z4XqA7vwSLYHh42GIeHtZ3HnvizOt0C+NhBEYA1uvSj/HENYPvxIs69D0wFjMWA/CTeH0BfTPuPt3CuXDGdMYE" +
      "raAzBmZwu90WW3KyvnC8MjfOnBFKQbgKK3ULD8M41tzxZrze/sm+AnB0FYD7CkDTFYCOKwA9VwAGb11funVt+RAg+0MA94cATR8C" +
      "dHxI948uA+j5MPzzgk40aeDzgk40aWRLdKJJwy3RiSaNJolONGl0SHSiSQPvF3SiSQOfF3SiSaNHGrdo0siW9mk0acjzE00abqk/" +
      "0aTRpOJv0aLRIdGJJo0eiU40aeDz0z4HUH2eS/5glwqkctAv/wNDUx9Ax2WAK5cBKn8LcO63AIMfAuRdBTh+FeDGVYCmjwCGPwJY" +
      "Mwbw+hiA5WOA1o8BPvgYYNMnAD2fACRdA2i/BnDhGkDvOEL/+Pj42A4ENOdtdtdEiJ77Os1vhvStLfe/A/wX",
  },
};
