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
};
