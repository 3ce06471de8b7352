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
      "7X0PcBzVmefvtVpSS5btliyIWBS2PR4rijEwtmXj2AZaMCbyBZZx0Ga9d95ibIQRhwhKLIioYqElCzw23qxwnGAIZBUvdaUQbkt3" +
      "5bsyWW5rsvHuOSknaLeyW94631qAQ7yEGLGh9ny1Pub0vT8zPa3uGWmkAbP055Lf6/f1e9/3vvfne+97b76uAKABWPoGzlmX1wJA" +
      "ghmmw3BV/xvfRRZar1h8Pqp36iZjTg1jDLhz13/53vomha+sjj745FX6ocVPAslaNDHc3PLERPMChV/w9wv+5y2f33nLw/+hoqL2" +
      "R9oCIH7/M3sW/qHCn/nRv5z/679/669/9KO//clPfvKXPxtwRs7/5i//5G8cCbYBpBuAvsuBkd8CUs3A0auAA0uB1DIgHo//7Hjn" +
      "rbt64jCXGbxK8XjFY0dU+StbhoYa/+C2yid0aJ9hiADpar36L/6Hwi+N/P4t362uZFE4xu+iAcAXf4q/2/AZhf/TyrV37HhgQSW7" +
      "xaTK7QdO/V5705sRhb/9jv99x+1/+MDtf3D7b6VuWFFXC/zFXXfc8NoVCm+vAEauAQ5cBzy6Cni1DehfB6SvB/QNwIoVKzZ8+eqr" +
      "X3pphdFqGE11QM2KlcbFz6r8yc/EPhuzxqwRCzoMnvRZS3t1XOFfXDUyFv3N3ZbVCtzSerND/y+985X/rvC3fP6WW5b85k8rbqmu" +
      "1Y7U/mgQePMLFUfuulPhX3vt3cxrmTOvvfvaa6+defe1zB13ZN59LXPm3TskHN8AvLgRaNoEXNgEmDcCP78RGLkJeNQGjt7A0PsU" +
      "y3WYyaoq+ADDTKASx3AMuBZV/vgK7Nq1q+rws0GlPY6LFNw0XO3FXAeAEoc1YEwDxmU4KUOzQoSXMv46LqGPJ+8Kfx1vxY8n7wp/" +
      "nezPH0feFd4FZuBwtDBDMOaAlYqoEPjwoSYIuwpITj04VcBIFZCeep7IIotzrs2gdk4BnB6Q7ubPqgbsaiApQ6d6ltOjU5g/3Se7" +
      "l356iv6EDKlBKMhMZBySUawiF3/fFT+m5+KPVgKZTCaz/Zrdd1NmHr+2/d6RbLz/QcuYabfRZ9/geXCxCD5T8RiAx3wwjTI8bADH" +
      "DOCUAVwwgKaauaXNsKfzwWYW4PuDTKa60Bii/jPs4mGsBhh3/dV63qOxMV7j/5esmtkwMeY8iqqLttfcWLgQmH+hDDtqge5aIFUL" +
      "jNYCJ6aez9Xm0o0F09OKDb5mT9kk764FogzVL8qBQwvwBBMyKTBxBKIaJfLighwd6svNdYIO0Sj0R/3GL62YOlkoR743r+LhUJ3g" +
      "w4+HGo+s3e/6zv0FerVfWc0LRVmF5mltRqO7dLQfz3UFeO1eCKQWAqMLRZzkcGKh6OOF6ujVBbNQhQXm5uCe2Orh5bZFYu4iXnoW" +
      "AQfkn7fvf9jvFWmKaW1B5ak+SPIfkf2QZEvldy4W7TPLJZU2W7VpFODr5cXAycXAO4uBRUXGH/UHpVP8xmCth473ff9xKOpszWBu" +
      "VuW9aBbv37VF8vr38ZVFRJ/k5db6YOpl+xebGwvJNlYPJOrzG9qvsS/zmZ/TUp+/Wj8fc7To3vYM24T60vqG4v28pkhed1+8HHzd" +
      "eGH56rWx9TViDdm+ZvnqSRF32tdcg6ZaHr/YsmxVrHWBeKdl2Zrrh7Lxtes31al429qjrvhkLr5u08Jc/Jwrbi1S8c+tfjkXX9u3" +
      "OBevM1W8f3WbK97nih93xamjUL1alvXHeuuz6WtO5+JrtzXk4oca8oe33xCPedasNI+rOPUJkrN7bUppJ5dceu/XuOpBaWM1/nHq" +
      "4w2ud91llRqv9siQ6Hnnq1rXO6rfFurv3jJp7vGuH/zeCdC/PGoU0LiKr5OX+euvcuMNMWYzy1evW/7OEoqfySxfE19+tBHIXHAy" +
      "y2NYPtEo01fHd8cuk/G1t+7oVPHVm9uHcvH+0ew7tzz0zmUzW1MYBTYFDXOZpxeKfnDqcrnevhxYMofyVJ8h/UUh9Rsq93LP/B70" +
      "3lzn+KAlw1xk1Nwkxo3i91xt0WVTUUtGreST5HCgSZRL48vPrvNyU/FFUeMc6kdtT3rqYpOgq8Y61XOBbDe1tybbinuc+O3HN0l7" +
      "J72r1ig0X7qfvXOmwql58+OYV80VLTse6G36lIzf/WBPtyv+qorv3P3gpiYRv2b33fedlPGW3nu+2nyFiK/Z/lCsT8bXbe9fPapO" +
      "WCxuM9nrZzepku2lX+lvg1NDxQ9HeWqlvT1ojenNUyN7o3t+p77kZ39TvLl1jXt9VC3Xhkqufu8U2zZ8SlpeOuTaS28W/bVbrqlp" +
      "bCl7RzF80BxVLdv52vZ726NX5uJxGd/Yfm97l0rvf7D/EMXPZDJrb73nkbQrPqHeb7nnK9FmsVJX9feOMeqLqj1U/+PtcQm8O9PN" +
      "vl3ANlEh55jDn86F9KfG3LFPi3mymHHMW5Z+VXBZdZ7+ptZkhZ5pnVbjsTe65wjvXFgp+0ostnrdRLOId3au6T/16Vw8epXoE2vi" +
      "2/sTV6l9wfb+1FViPLrnXz9bkJuesjcVsvEF2QMXecZ+0HtB6Yul/NVzs9y3ut/xS3Pb4epmwL9f2oIAOXn3625ZNfjMdarN3WUX" +
      "S1f7U7/y3ONktunNcj7vkOMxKO9846p9+rfXpl4r+/WalmVt71+l5rFlq6K/nYsnc/G1IyI+ubFlWezsb2fz9jdb2Xf6E674SDa+" +
      "fdmklR0T13QvnYWRXit8nhJ07tDoqr8RAVojIt4RmdtfsbMttapLRwRdNRfOuMJW4XIvRMR8SPVpWlb8sM2dj/4Sy2QZsu3bv7Cl" +
      "vTsi4nd8obN9QsbvvGXL7euXyfidv3dn7zIxNtT6n/oT2fePGaWv9w3XWZ97jHvXzlHPe4X2eh/mO378++2lFwS8V8hOGFS2dz22" +
      "wEc2xfb/Szzt6J4DS23LJg8fXjnO1/MMzdGBB7Xu82W7JT9MtuTOxnh6VXDfmG9ckI07aK8WZOMOet87pkrdS3vLV7bhhgD67rrP" +
      "Jr1QffzG2MIi78/EJh+U1zvmLvOMH3eeuY6jIDm617EzTSc+guQyk3mipkhe956uyWe+ct8zmK/0Twm95Wy/fjVeFfrpzPb+1fG6" +
      "qIqvvaUtG1+9+aQr/r4r3ro8+/6tiWx8TfsQj19wtvfHcGq5vCNyw/YbnBYZ3/5QbETFH4rFmj6Ti29zxVOu+ClXvLXV9b4rfsgV" +
      "P+6KW5/NxXtd8ZdVvH/12lOfzW8rsjUVP9cTdxceK3DOrMYH2QGo3al/Dl2d/7dY7tVpPCn7E+VLS9qUVoyfSg/vfvYEykM2Lsfn" +
      "ndncuKhFyveWB43nlJwXOlfmyqc6963MraeT1TkbA/HU7bL5iZO4wptow1KqyWJB9uEgGqdXAhdX5uw7btt8sTN13XWnqthcyPvV" +
      "XTvu3na1iD+86trYizJ+14677x6/Wr1zzyONK0V89133PBJT8fvveeSQjN/bs/vBY6548zUi3rNj98NxV7zvmhyfxXi0ZGMYdrAs" +
      "lQ2hUDkkz45rRR+uLVEXqjXwAknP751Tcg7z4uoK5HGvh7146lwLSuTXfZ5bJdt6x+6HVzVfm4t3Xzu1m3AyGWD79YcoPjXhYvva" +
      "taey8f7Vddfx+AVs74/Fr8u/B+a3J1MJylbOx1gTcOq63J8YA5bczExv00qfMqgNm2PFj19U+9DYormJ+sS2mJiH6GyA83J5rr/Q" +
      "c6uce/zOWAJtAB/Be0aRuikZKTvW3bvuv+vCdTw+dPeu+/VNMZHe/dDOu/pl/IHejcteFvGh7od26p2rZnYDEucynwmyay+R44za" +
      "b1TqCJpnlR6gfSk9E/6inOMp/dVVYm1O4WnP3+ISy6SxoMqdSxmqnAY5f7v1HL3nyLMgsgNw+/PKXNmF6lXscu2SOdBrXeNPc1EJ" +
      "ZbrlWGp+VYayPSoZ0xhXccpPfbpYGR5jCvO7J1IKj8k2wRuNjXv6IhsurlLx7ZHE6mx8+yEZv/+eL0dOueIda7Lx7c+74qdd8ea2" +
      "XNxpK34Fz7teWLk2txahcyD1VxXwnlpPqDMdhXfPg1RWdQG8uwzIM6Ru+Q79UX6y8wbhVX43RAvcC3fvxZrW+Zfvxqvy1bnevT1d" +
      "fbetzcX7ZLynd0ffIVf8qIz37+jtPeWKXxDxc/0P9ifXr8vFt60LXgO47254cfKmoVbo6uWCOdzfMq8X8plLOcrGTGVR/ZxM5gyW" +
      "r46fXsfj74EuOl0v1wYt25f1Xy/mp8oSxnKhObFxjmUGzXuLSyzXPfe51v6Bd4hLoXFqfe5MpxT+aN5S5zGzmfOIbqPsM6Xq6yB5" +
      "q7PX3d2dD567PhfftD4XP+SKX3DF2z4n47s7H+yT8b7IBuvlz+Xbp913skq1xeiefbDaL2ic/zPO8jXt2L6B4kMjD6/SrZc3zOzg" +
      "wsja6q32IMMljdmJDYImNqoJPHtn4POzvZCt9kPrN+b+FI1tG/PTifPJzNBIbKtuWRspnnFiWx9D/8b88w3qLym5r1Lpqh+pdKWj" +
      "SOeoeT/tY0eokH3ijvv7dqQ3iviD9/ftOCXjXTt675vcmH+e4bZnqnTfu7yjwXctamRL9W7K/XF7cIvow+503gSirGf8ylL7E28Z" +
      "r27Knbfcefd9D9ibZB+++74Htm2S8+YNN2wYdsVPb/Ieg1mB+l/th1bekNu7uPdVVQHvqX2BWreVsv6l+WWh6x7UbPLTHCPk8qvM" +
      "3bt29N12Qy7ed4Pcq3z1nr5DMv7lvjvv+fkNufWKt61VfZTNyM+eo9YDqq28axnKr87r/fbPfnOFbNuhu+97QI/fKOL33/OI3iXj" +
      "vTv69NSNtKd2MgC2v3ij1yZVU8RmFSs4yk0t+JyDxh3VkWwmxk1A601Ax0258aLw+XNb5p2u3muT3TeJua2rV7dSN3lvxF0T+Gsp" +
      "WieSTnr1pul9sdLnHb89vO5jyFPlUz6ak5ttUS/3WrfS5x1VN9FOE5l7u5N3neZ1mxi6tzupkxwzmfOZ7od3XrtJxIe6H96pJ2fw" +
      "O8wQygsHm39822kGRK/44YHTWw5G0dhud1ZuGYbZbncuhQaTGU2Er2dNTYQ3mWmyPDuQQT0pymAYHQejJTNy4jluOY4+OzCQ4nxU" +
      "sgSV37g50cmIz9u3Cz7bXxB8bm7nfMJOdFrQYKSMUcpf4+wbFXwI7iLyMHNFKvJ9wl/t7Pke4SNgS13V2PIfU5GXBP5Pv094HUv5" +
      "4kFP9sZJTnXn+n7Gy0//t59xfHJHXBf0u4j+CsMaHYwa0avx3e91HOwqQQLL5I8VI3y6MVJWqp7XZ3C04+BymnLd1yPQYQh5XcEc" +
      "IS8Gm8urvT3O5fXj20/Kdj0p2zUu5NUeF/KqOSzkdfiwkJcp98D1InQYx9cPDB/ekteuQq4JdsVh0S/2HRb0TdFe7XYnC8dVCCGE" +
      "EMIlD1/vajlP4YHkrTzcb1kvOdE6pKZCek5BPyDCOhkaqfwbcbqeH5YGXbeD9Gz0p2n7OOdjEKM8jLRyPr7eci3xd/DAyO+cJ0L7" +
      "jxB/tEJtXcGpx/U4v9SfjseXurgjrcb1UufTm3k4/sM422LCHHakJhMvtnXWS/zfTIUONGeYrxs0a/1qfrbbteFrtJ/VJ/79vTx9" +
      "JLaaK2qrNcLzNZpxBg2Nw+PxkvSf87TMVs9EfUwuB91ul+VxL1s5I67O5YUDsI/TAmw/MMLlNWIdwcGl+PrZlrdku74l2/UIV+wj" +
      "Fl9H6Mf120T5t92G3DoOcGSYBk9P2R0n/X6qM+rU8fSUE+fhfhijtuw/4agKIYQQQrj04UuRJV8jvXKrtYyHnTB/l8J4NtRuBQ+r" +
      "ZKjH881jmpYflgZH1oHrpV1JayeFne3geq+TNXI+vlTxqa8xMNxqf+ZrDDY62wV/QONljO+ONe7cUUtGjri4I23GNVbtSyeOkImq" +
      "9lzyCDFqdNiOuxq1P0hRvprac+d4/nq7QzhzQ/MVU/vphobICxtpv6sl//Ma8tVg2k1XSPpccdfWGkdIcdZ2dB+xj7bOXgDpE1K/" +
      "priVUIsYO8U6wxL1cZy8XyBoDUJet4Lk5aATYv/faZtbyUj3pZ1Ldst23b1UtOtW1kE3e02+wNB2ai1ifdPSkrd+s2WYRAsY7LgV" +
      "3eVnFI0nqnh63I7smlotoRNi/aX6TwghhBBCCJc2bBzY9+c0X692nv5zZgErkHrJ4HbzFN/HRcCWibBChlk7tDwxVdtSNqdpP3El" +
      "3/iy1TFzFRX0kgXSe8ZL2M/t8j8YeOr7nM+Rb3xf4FMviTsA+/fzfT5jWxlpN6t+K3Nxp/PjJw2Nm7t4emNXjId61LJd1WhovD0u" +
      "8X0UOoYVdcQx2de53aNp4Gcv8PXAyN9zN8OGdeCAKGA/V9yNlXp7pQ00Rtval5YigGSXOC2343zVYTJ9FdkhTNvcyrhXJjvvuMys" +
      "EQJfDXOpaDex/19hpUZJLBu+u+8V2a48XIHUqEkmDSuVohWRuZQtEeubJUsG3Os3S9PELXEsIV+CETSsyTUsy8o10lqxjNZhEat+" +
      "mShfrL9WyH4TQgghhBDCpQ3Pjx//KQPMpvETP2UG0GjGN1dyu3mc28PNYYcx6DCHB7i+Mc2cHZqJfanctzpz4mN0ocPPFZqaUof5" +
      "PtLEVhFu5nycHv+rv2KA3jT+479jDqXHf5fxrf3mzaTFUo7DzwsMJ3VMqUip1bjG2h/5r6MAs2ojh+muMDTNjLles/e3HOH5ayM/" +
      "4Pl1NCRE+HmyezgH7F/S+f8Cw/7VafCVwa1fEgLY3EWW+P3aINe/tdpzY39ZigCs1aY4zxDLqxQG6fwfhpUaBXnQtqy8G2opXQi8" +
      "yUw5fN1iyvN/M95J5xDPjx+n+xK4YvzESabxdHmOEO+0uN3eeVbIa98+zzpOuqIUeNPct4/l347nT+ahgadF/0g9zWCh0WTtkv7m" +
      "cP8fQgghhHDpw+90v/EWhizUdZ99i/Z9tcaRIxQaKuxIcz1jnJBhKqvoRUjbUsMVlgjHL6eNr4aFdeI8eYVB+rwGK1JHaF/pfPnc" +
      "G28A2Fd37uzbpNFXGEfEPtM5whVm3LbF+b8dv03uvw1hFxDrlE72+/xeWiO7bTvXW8wwWO41dFZs7WQwGxrZH2xn3GJQQ0Z8W3OW" +
      "LQPsrltHdt/LreMjD31ZZ4RfdjX/AoYTiVTw8tuF/mW3d5Sm/66QPh7E/bs42sX5P+LyPl3u3iVp4Lgm7AF1RjzN1x2G2P/XGvwe" +
      "41S77jxPTVTX3fWWoTmULs7/EVkh5JUW5//p43Hkr+NkKwq8kTp+3MMoxxs/oQMLHUbHcW7/qE05IzZy/SeEEEIIIYRLGtLrol/Z" +
      "zeoG0lXRr+5mdfucRn1rOzMcRxehrUeTNuocW+9K2k6dAz1u21Jlim8F0LY0mg1LBXvnAisC3U5XVUV2oc52GhvtODPgNHYSH0iv" +
      "6/vKV1idna7q+upDjOO3biY87K2M8BHLOoI6O61Zkf9E+eVvXMio4MCIpr/vrHwJzXb6KbT8mdZsOynoQ2gSO3kY+PH3B1oF3rn2" +
      "z9BsO/WOrrMmOPXppxlrwt+uSb+yhjXbZyvSG66v5/inKwkPu36ApZB+ybFGKP9+p+VFu3nWv2xx4NTVcS9PdGOhAXbEsXYajbat" +
      "IfISGm2uibO/UrdhR5hlTcnLrtIjSdSl0ajDnmo3NOr1m6nd1kVXfY3Vpe2q6OrdSzm+ntqT1heVU/KyI1ayBXWwteTOCP8Fa24d" +
      "R3Kz+U/r6mDr8Z07USfdZonfUXG8fk+yi/eL6E4Knca4TfR5/6k0nHBkhRBCCCFc2mBfefDYKwNH2+0l2iuvsKPtdu3g6AiOttva" +
      "4OiIcbQdmhaLIdoOLaJCy5J6Xtqj1e/GTHMujIxdZpIB2m6oqF/GorBra60jiKJrwUtT/LTBvvIHx46xNthLIq/8gMLa/aNHKB0j" +
      "ow6FpmlupXwm6u+kkP9GOcpP021E8bedics3s57BdCeWfH4qtOPQbkbPIN/pT72X/nmicTPrQbrT/tTnKTRsbRA9SNdMnHDwqJ6+" +
      "YvL0PvYo0vXJF56i0EifGJxKtzGSStttlt2ZMG0qt9NecjPrGZx1O8CuqkKPvH/XAZgJc+nyDhMm6jezLVztxildwbBpcrtGg1Zv" +
      "sWg7ajWMUPssGEwdQVs7rjx4+M9ZWzuWaM++QmHtYGqE0uGkBrGOWiu2hEUB01pVT2F2/WZZmmjfWAWla5FVS5la14mQ4wcjsdVE" +
      "V9NWUWjXRiyiv2XB4OhIw9Et4cgKIYQQZjMDFoYZ2RQDX7JKzKu+7Uh+XMYcYNwR/pApTt/IoPRJR/i/MAeA2ID7G4d0MGoVMYtb" +
      "RfaFM9g7Zh6flqbc0KYGBJ+jA/l1oGfyb08+fLgvB8n7uQFVQkSLx+O6WV8faM0259qkQFWVT6LiPT6Yk7Xpqgc9dw0CQ4PiGx9U" +
      "H5L5i4P+7UXvFmuvIHmRX6Ji8gril/grxm8OeguIaU3Frl27qg4/+2xAWyzGxUymWsu5JZkOyQ8KlF+BXqLfPH0MXOmSJ9WF/LiQ" +
      "T2Au3z3A+B5gcg9gDgGxobk/926aeQcL8gd2pactjw8JHznE/9mh+eVXPTd7+gDRI5/O3M9w9fzTM6WslF/wYQ0Y14BJDTAr5v9Z" +
      "0SknDXpWdMpJY9xFp5w0Jl0/iNKmthlOgdm8qshEeawgliESiWip6a638/rH8F5gbK/gkfz6j+8FJvfKb9jMEZ+lU0Ya7v5RThqE" +
      "d/ePctEYc9EpJ4288VtGGu5+UE4a4x65lbNvuwwUBcbfYkyySYZHg9afFajatQtNh68ILOHkyZO6dvJk8M2BZBXt2gP1d5K0YVPw" +
      "+oH7zz88wII0aS/rZcAzwT/htD6oWhSIXIgxNsbQE1R/DcXWkphYqBf8/ai1Cy2ByMdxgTus+5PqoPkv8RTQ+xQw/BQw9hQwPvU8" +
      "OfVsHgBiB4DEAaD3ADA89Tw29Tx+QLzP9e2B4vkVnXLSSLjolJNGr4tOOWkMu+iUk8aYi045aYy76JSTBr2v6JSTBuXPjp8y0ph0" +
      "j58y0ki45FZOGu72KSeNYRedctIYeyp/fisXjXF3fcpIY9JFp5w0zAMuRfQvVdWxAuuHC+wCw2NB24AKFN7/Z3CRLgjcNByo/4a/" +
      "AYx9Axj/BjD5jfl/zvb3MtIYdtEpJ40xF51y0qDnvEVSydZNuQkMhMkCPU+22zfFtyvJRjX+TWHbmvymeCZ7GdmwyOZ12yLhY5jw" +
      "9L75rRxzfH9rBdPo+5awx1D5RI/77HdE+eRnWNnaTkjf1gpP31kxXfYVsr+p/NzGJv2uk21O2dzouyyEV98momey1alyRqRP4zFp" +
      "i3M/Ez+c/qeD+RFgkNSZn51T/oYG3c8IexnxQDLrXJx7JppUJtWnEM/1rrqTj2UlewrVs2qrierCbWW62ptopeV3v9Q79B0lbrca" +
      "yNWX2sstnwOujcAHGf9uV+9qc+KL/ESTDImGkiH5RiYZqzYknqgNlXy4T/PD7lKvKkgrLvsuyY3qP+qSI8md2pJ88au6Dg3my+/n" +
      "h709NmjEPS7srQHfxhX7mQ+qbvRJrvXIn2hTGxF9+1mhU5LPih9fuWyhFUFkaj1ynpBy5mPpWVdZT4nyaj2yUvZv6nPku1y9q/jI" +
      "m5oCvvvkrU/iuVzb+vHgnvP8TLwLfOr04nNCRtSGwXwWMQyLc3YUOudxy+XCc0DTt0V/L9w+FUUmbunc+yanQH8pZALUMYxhOn4P" +
      "1AB8fXBFcL2oPahedC5BY4/OMug7x73fBoa/DYx9Gxj/NjApnxe65i9qW5onyI5OZZB9hPqLNw89e9q3yAnWcEGp8W+dPV74fIh/" +
      "H1l+c5nOVoaeF3y++Hw+X8Tn8edlxlH+bUZ5kpcPi3z6M81dJD+SF40rrg8lflT6tqf+Yb0wM22MUVQECWaRT9+n+ct5QZ5HufQG" +
      "4WnuJjzNqSMv5PJ7x3dafmOSZKN0BeHVnEz1onGlxh7lOyHPT0im9F5BmXoXnAHjmcYv6TuqA5Xf9x3//hfCRwvJJcDNSFr37Ylu" +
      "GY7eF4m2H9QNzbIsOtIeji61G0gr2NaWQcJviUybZwUeEl+yazhPORGrhp+qW+LLY5ZVhM8Bmd+U+S9XB4vDOneCgnGOT5j/wPG/" +
      "3zDsOXgkfMSFH+P0Yxjj9GPGJKffa/5fTv+RhqOcPsdbGG5rV+X/ryMPfIHyz7b+w3z2N8VMyTi/Zo7ffxD8djTkbobPTV6sWLvN" +
      "EG8F0Q9HVgghhBDCpXHLLuiKVi/f0vQ29PIZvtdMRLY0AAkzQc8sYSYJb91nJmtpfk+atpZfmpzvIX2ol8yvKiep0YI5aY5zOpIP" +
      "JEzi00avmeWTf1D4i+YXNdKb4zbnE0kjyfHJVsWnCl14i8IgfJfIXyPpg+hYSOhSTilJ30i48BR66M/6B/IBcjUs+6AO7hcm/z23" +
      "vIzhrmnyeqRayMklL4fjB6M1il+TTpMFvwiQRw4v1wMcr2fxpsS76dsUhiMwhBBCCOGjAavIswJxVhkzVGjx0w7LEO9b2fQxF95d" +
      "min/52FH6dN+gywnRpqOZelM4yPG9/OrvXhVD12GjRby9Rfduh5Bry5uX0/qSYlX+Xs56wrfm8XL0JLp8V5e5Wl4fIVbz/spv62j" +
      "d9aOUZKOLvQsrBr6nO02bg5OVCW4VBK6LVdxScmvknvMonVZW7C8QE5jY9PlZYvWj3Gbfywrh5w8h3WBF+/lrfOGLfDPqmuxVAwd" +
      "mrd8XocQQgghhBA+EjCLPCtIgJysJvQEn8ATekKkcr0Da6su9bou9Y0Ky8a3tMvr25DHz/TQoUsZFFoMekLpQ0uGrabUW21cH2X1" +
      "2IgMLaXXsnqU5aUrfS9/rdVrytDKhmK9gK9AtzX08/INym/Q2W1s1oYQSZcJZ/UWLHvYMrSoZdmasKtLvRvzyF+1S4KfH7jkQz9E" +
      "8ciN1hEJnYf567Zp4XDeM6021PrMtFRIjDbEs/SnXnJ4PzKgs0ToGC6EEEII4RIH2yB7u21xD6fcNs5ndPVlE/ntFFsZoKfpNbUv" +
      "xRw9galyGP9aq6HoyINka0TxgZsVH4Ngw5wfHSb/9gtM8grDfbWi0V22ztc5pGPthOlYsHThw8ZtxbDJyk75oRsRKQRL/iVhGbbY" +
      "nZtI82tnZvYLKZa4A3QzkTVsk4uhwylhgaQuEgmfaryaxs2mVL1moNw5D4yzYuTklW03+YolFbKlS7bz8hdoDwlaAN5ym5fc9MOR" +
      "FUIIIYRwaUPagjEBy6T9/wRg3jyl6hxGIVfpJs3zJ1yhn6LgumBKNdqaPSdebFNH1KQvknM6mmOIa+MjQn1z/toMh4eacGRu0u5Y" +
      "LT3SJlIW/6K5+KR8vv96np6KytAHr1O65cZLN2wjtMDQgYlhpGKCj32azEfH3crfg8xvqfyzBWe6aFNkd7fd5Tm5XyuQtFuhkRd7" +
      "Lie9FaYhvLfx5y6Af/umy2J8DcG3/prKLtZMrMAq4OY8Xa8aX6j2Dt53DN4vfij7B7VHh8XbKzz/DyGEEEK4xEFPOlqP0ZDSk5rW" +
      "Q3rG5nN7LkwCPSq0sQ/er78ob/A8nMO2T5WzQ9LryOdDk3wcTBqOD59c2fXQ11RE2JlNt2Fss2pQMQH67XRchSwNnJLKrQM2tH+2" +
      "eXpE4qHwIrRulunaBMNF5sLb4Gf1NRMWHqNyp957VEd89gsx2NukfleLnjYgbozojEKZrkF9l0XKS0+auEbKgX5SqsuQ2mslecVP" +
      "wlyp5fDZ9uN4YdxYKethuMMcXl9JKwdbWiZc+B53//D2mxBCCCGEED4SmOn5P140tKOGFseL4GHNVNgmn3kYhRbtkGGNCPVybu+I" +
      "zpTeS0VRQXqPEV+k/zwh51M+t+XyWTJslSH0lU7VStrm9qCqx9St/DCq8gEPoKqH8veI0OjBokcBjb2DRRetDhPnsegi4d8RYc07" +
      "+u88SurwZWvRjXQnsUdrWUn29R4QvVkvhGQ+Up66IcMaKqfDpGeLpw9yA76me+SlkxzamNZI8jqKhkO0TjkKjULIkE2FjfK5kXb9" +
      "Ih9VXpQXGNoaVc/vvajqH4YWN6Kiv0y11yDvTyGEEEIIRcDtj6NzpfC3QH4LHOmvZga+JzSjQOkOcwp+pTOZ3FWcSWPp9CQZcr8R" +
      "LwhfGdxf0BnAOgPYZ4Dkmdz78YKmcelXpLKgQi/oN5P70PDxD68uYiufDMpvBvk8GT0DnDgDnDsDOgTIh0on4A6XjpTY3gWwMyn8" +
      "9/QjkBfV1uQbgnxtkC+izgnh+6VvAjjk5mXyg+rHgirdKvzz3FzQP08huWvCT0zQcqa1eL+dmJA+vvYAeB2wXgfs14U/jeTr0/G5" +
      "5qSrBsF+XoQf1SL90kcwymeKmybxcOx14NTrOb86F17Px+fGVD0TPqaDtvDSxw2CfNwEe79TvLnpEp+dbwB9bwhfVDT2D72Rj88b" +
      "75MfVN9YaKjSyNSm9001XiffAMw3RZ+jGtD4JX8p1F7UF2tc8iO+aEyTPxbynUK+YSgPPee+nzCDPujvzipLi+Qx9KYYlzQuiJfO" +
      "xTlf/C++6cpUFVRvAUFlTL4paCiahWRAMiKZq3cLyYH6Ua59lNjT07isdc2Xyhfa8Nmi/rA4NPvU1+0Pi/ghf2gTZ8XYK+SLqrA2" +
      "gKYHTNRuf1okV/KTE/sFkPiFv5+qxZ76kv8gkjHlI31BfnxISpPSFxrJk2Si/GmRj5/FnjqSPqSQ/OnQu+TLh/QllU0+4GhuV/pT" +
      "jXPTh2+FJ5lRedSm5IuN3lf+eogH5Q8rz98R/Odjb/uSHyLyn6R83anyqH/2vqVyLQ5sCG/7OlU5f0hUVyUr6q/pt6a3j/KlRP6P" +
      "TizMyUX5VjJ8+HXLT71XE8CHW0aqTjUBPLjbVvG7wIc+jVv1DvnrovFKY1HNgQt8eFHrD8Wvel/NKTm4wIquvxbnfOqNO7m6tZ7L" +
      "lafmBnXBTrUJ9WfyscfHYpXok8ovFeFUm7n9OZ5YmOt/yh/hZbJc8kfm9vnYKf338TWhy6ck9VmvT0uqA40pt/9B8i94mauu1DeV" +
      "P0Dq+1Se8pGl6E5+M9d33b4sqS409pS/QfInWOeaf6n+qm8oedIz0fT6Z1vomY9VP6E86eqcDy1eH5d/Nvf3aNT87B771DfU85DH" +
      "f1rOl2d22taDxp+ar0hW9tty7fj69P7gKU8rNJ6pTsQPrZWH3xb63tvXsxBB0flYzWO0pp14W8gicBxMFPo+zk3y+zrB/uJonJFv" +
      "SZIljbfYr3Lfa0n8avqzmhtUfvpWDbU99QXCqW/r+OWlZ+oX6bfy/b0Rd0SfxhvNE0F56Zn6BvGp5KXGhiPn50nXWKL+R/0jt7YJ" +
      "Xuq521PpHuXb9Tb5PRz69hKtPZLv5LfXCTmm1fx8oCk3Fimfkd/mVUbx9V7geoh4UD5SyW/gxDsAfi3GJq05s102wHdJjWs+4t+D" +
      "kvUi3d/xayFb63WfMdDgFNz/EC+qLajcQ78W/YH61jRfe5oTOG9768f9WUZEW3ppTPzavV9kBb8n5q0v97Mq5ywvTRrH68+7lrtX" +
      "FV7/+9Wf2p2vXRdPl/Oh89PbU/krVHtI1Z7e9lLzp9qju9vL2x5u24PaJ09rjwuF9x9BDiFVe/W+mz8vDb8raHBdsXA63rufozR6" +
      "h/ZzlIfaIB3Jn5MJP60/+ix8F3r2H4o2zRlUruItOpmP99pfAj9Hwv1vfrD3MZ8JRM0HfB0j54GLrnmA1kLUVs4kMDJZpCLu6f11" +
      "5md6yOmzZ4R+zPp+ds193GfmJGC+55lFKoP1I/Udage1DlI+namf0jik+TD5nivjrl1VTYX0D/z9x6o8tFahNhl7Dxh/b/6fFZ1y" +
      "0qDnrB/5MtLgelr18ffKK7usH/lviv5McyXNIaSn+XcJZZ654hWdctIgfAgfLXh/cDXtWct/zmUsz0Gy5Sm+VfHT5M9nNrvMnwgo" +
      "vlFuJM0A23f2o+MBC7z6Jg/emGH+UsVRrDyPvEa87VdEXnOFCPzba77phBBCCCGEUB4w9Xw9M+2ZBeih+b6aZXjoKr2t+Knz5zOb" +
      "XeY3AtYltXIjlQo4Tc7mn34MLdLrPHg9X+8F5i9VHMXK88gr4W2/IvKaK9TDv73M0CNLCCGEEMLHAgwtX894n1MI0EPzvc/TPXwo" +
      "va34qfLnU+lfXebXA9YllXLfHw+w6mbzexGSjl7lwWv5ei8wf6niKFaeV16Wp/0C5DXPy7XpoRaOqRBCCCGEjwPoLF/PeJ/jCNBD" +
      "873P0zx8KL2t+Knw51PpX03mD7qkPyjxgwH2gWx+L0LSiVR48Cxf7wXmL1Ucxcrzysv0tF+AvOZ5uTY9ZOGYCiGEEEL4OMBgvjqZ" +
      "9qyuK2oB+mfegHnoevgZZP7pSv8yiWcB65J2iW8PsA9k83vS1Y3Ipz14x6P3gvKXLI5i5XnlZcxMXvMFERRurxBCCCGEEC5taM9X" +
      "J9OemRmgh+Z5n+d46Xr4+WFAuu7JH7QuGcleKCxM3wvqV5onAtK1IvnnKo8Zy0ufmbzmC+qLtFcIIYQQQgiXOBT7gKtRmn6aLQS5" +
      "rVFf+LAD+NS8+QPWJdkvhTfOjr6iEw+gz4rln2d5BOK1fL7smX6Yt0QwZtqfQgghhBBCuDShmANXvTT9NOd1iGJH8RPz55N51gkj" +
      "AcW3yn2/VVt4nWEFyCcS8+DNGeYvVRzFyvMimIevWJF2nSPoM+1PIYQQQggBoPwMlNPHAOEVnXLSILyiU04aHC/plJXGsun+M8rl" +
      "d8LtP6Ocvi2ykCzUKysxhjH6MEmgmuO+S43g/kw+O8jv4pD0+TO+jmFyHYN5PUPXgrnjFZ1y0nD7TyknDcIrOuWkMeTuZ2WkQfis" +
      "n5Yy0iC8olNOGpMuOuWkQfhZAKN/OVCpgSDzFMR/5DBmA4kBgL7BcJwu0+wB1u8B+sjf3hCgPwH0PwFMPgFse3JKjk8CrXsBMwX0" +
      "p4CJFNCxDxjbBzTtB5z9wLn9gPlHQP8fARN/BHR8HRj7OtD0x4Dzx8C5PwYSw8CxYcB6Gkg9DUw+DWw7CKQPAq3fAMxDQP8hYOIQ" +
      "0EH+Nr8FHPoWcOpbgPUMkHoG+PkzgHUYSB0G3j8MjDwLTD4LWM8Bvc8Bx58D1n8bMJ8HOp4Hzj4P2C8AafL7+h3A/g5w6DvACfr7" +
      "R8A5A7ROAEcnAOd1oOkN4OgbQOxNYBv5MX4TMM8C688CXWeBsbMAfgH0/gIY+QVw9hdA61vA8FvAxFRo/hKwfwl0/xI4NBVP/xJ4" +
      "/5dAxznAOQecOge0/RMw/E/AiX8C9LeB5NvA2NsAfgX0/goYmwonyefhO4DzDjD2DmD9Guj+NXCU/N6dB7adB46eBybPA03vAnHy" +
      "Z/YucI7ik0B6EohN6SKHdNV7wLZ/BtL/DLT+Bhj+DXDhN0DyfSDZxnCijSG2luHwWgasY+hexxC7nuEwjZX1DN3rGcbXM6z/HMPI" +
      "5xiMDQyjFxRMdiY6E330rXHTsrMm+94NjG8fDflHV8V7NzL0bWLovyG8wP2hQb9/cmbv45n5DOm0ppRWnT2df1vwSa9/CCGEEEII" +
      "ZYKASxSZxzMZNo9hyfrvQ6Jzyer/T3j9QwghhBBCKA/oaL/ol/6vmb+oYPMYlgofFp1LFT7p9Q8hhBBCCKFc4P9jxUzm/4l95TyF" +
      "Je9/PyQ6l+z+/xNe/xBCCCGEEMoDF6r9rxdWXvhXrk/mKyzVVdNs6fxbg096/UMIIYQQQigT9Pv/ij6z9/+IfeU8hSXvfz8kOpfs" +
      "/v8TXv8QQgghhBDKBI7/j+Uzj78r75XNT1iy/vuQ6Fyy+v8TXv8QQgghhBDKBUv99U7mH+W58vyEJeu/D4nOJav/P+H1DyGEED55" +
      "8O9k2FRT+C9ZNb9pRem1XJo8LQ6Q12z45ZDKVHyQyVTTn7dNLvfQKJXX7seZ71+G4AwuDmQymYHMdKgPquMsZXvucYaGeSpLlbdk" +
      "HstTZTbOc5mq3MvKUK4q+/Iyla3K/1QZy1c0mspMQ9FRlre5zANUTv08lOMdF/MxN53LjekLDLjA7MYL3jFtSrehr+5hc5LvQlc5" +
      "s22rRZ68s82/2Cf/bMswA8qYbTn1BcqZbVkNRcqabXlLZlDebMtEFBgSXTbht/+pnyed1fwky8r24oK5rwMWz3B94/07bACxeiAh" +
      "K2YLN7i+RvxFJdKwice9bF5kd3qlkB24n6fgtUXDPNE6vpdxekvmsTxVZuM8l6nKvawM5aqyLy9T2ar8enm3k8YE9Zu5jItZAcN0" +
      "x3vFfOhdQj72/OD9Gxje/0OG6OMMqak/w2HodBhedBguOAyJAYaXBxjqBhl6BxlODTJYexh69jCc3sMQHWJIDjGMDDGcHWJY+QRD" +
      "/xMMJ55g2PQkQ+pJhp8/ybB+L0P/XoazexnaUgypFMNEimHTPobn9zEY2zgYhmFIJ9u6Ybq8rZ/bx1AH8D9Dzonn9jP8fw==",
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
      "7X0LdFTHleB9rVarJQS0QGBhM6YjgSyDDK0ff0wLt4TsCCyBwEJWgn6AAIEUI6DtYe02gycN4czKGe1EjMlE4+FktF52DuNgW/5t" +
      "5Fl5j2aj5DAbduM5IQub5WS0Y47NnjBr7RrTy333Vr/qp/e6pZbaYcbvntOn7nv1uVX1qureuvdWdRIA2ABg4Cd//+4HD+3YMivb" +
      "3gxdvw4CrP9t6D9DGKq++4tf/qHjt02eapvz0sOzAGDvLz6/erNDxB9/6DeftR/9T8893Z5iu/Y9eyFA6X/8WWj5ahH/e+07d/6b" +
      "Jz9M/sujG19646ePZQD8zRft+y+/IeLf/3efX/3445/8648//vTMK6/85AdOZ8WPQx9/sdfJcD4DoDMHoCYPoCsfwFMIkLUcoHgN" +
      "wIX1AHOXb/l/hX9yX9GP5z51edV3vbUAMHfugs++Kcq/+I3CY5f+5M1t/6pqq7NgenIewLQV/7Tzi/dFfNbDv93/8Lqy6qdLHgp8" +
      "b8MgAPzhL7aFPl4g4nf+5dVXin75P4tW/P4/2M6Vec8AHP/s6D8tWyLif/7Wz3/wVij0889+/FHPF+939wD81W9Dn/7y70T82icA" +
      "bm8GuLgFYGA7QOY3ANoaAG41A3zUCvDd48f/7Dd/8OqpU8e9LlC8dgDlDwZ9tztF/t43h14a6BoKDHV57V7Fi6/+fHDDlVYRf/rk" +
      "0FD3a68GAt0KZLuynQDZL77U9P0HRXzOQzk5037/6aSclKSkV1KWTFOUNTkpr+xZojAsW7b+hWXrly1b397e3h5qX//QQz9ev2w9" +
      "hgSwD2BgH8DKNoAbBwDOHQQ41g6wtgMg2AFQ9T7AjTRFpeWGWGCPER+rhNsx4kNJzwPA8wYxmRx22QAu2AAu2QBu2gBcSZN7h+CN" +
      "UStnzH6xxYhPidnuyVVh1DT/dA6DSQB9SQBDSQAjSQBOO0CeXXtfYR/7bnytD5jGzNfRPmcHGGQaov8TEQe5AC8pVHHFvOJKvEM5" +
      "kzPXJ2v1wDF1LJnqgXWI9jubbPyOwAXRviXOQH1eUYdMB9XDqA4TGU7OyQ53g75L1Y0Fua4dDoAuB8AFfOcQObyTnnXRR6f5amZU" +
      "1/kpVNe1KQD1KRQeS5lofVyTijbqk/QodR1KARhJAXA6Ccd+znPSGjChuRCIxRWUCfVhwAnQ66RwwDmhzxllYpo3IU9Xl/RU4gNY" +
      "l/xUgEr+6deWLztdjE895ltjeWIO4fft4nmEfYvlZ6bR958Ih476HezR1wujerWlAZxOAzifJlJn23w+n92VkaHELUaMgyNHHbQx" +
      "51lX1Njdu3c7euaZxa7nIGDO9K+BI9ps6kL6C82FrTuhUMqdF4z5A3bqrTQaZ5nTAIqn0dyrmQbQeRfvvvvu4jSAy3efb2FcOkBx" +
      "ulTIzTspj0bteSeOEFu8QmK8spaTB2ZXOsCFdOa3KQCX0nkOpQO4hLCTF0q620ffxn4yWpewj6KVgTRqp0uUFVCiV9w+noXLHn+v" +
      "BKKuz9f+hwJ+g/dpTPTcdIDB6QDXp9M6gWPDPoPaj2Ni4QwA34wJsTIlHkaWKo1PHJPdMwAuzqBvIMbn5RnyeFS/o+E8SuOykA+f" +
      "sxvLFe6Z2k/ITtHkXTPZGLsmeRwytNn7mdx28Yx8ENPKaYzeyTJl+jjqby7D0xcx+irTTPoReTOOk1bX2L6UB4nRQJml6y8sC8sW" +
      "ZY33/Xv83qg8wTP1+cbzXrAi0WaUveX2yT+Mux9HYig0uqiwxONJUvHbuTkFnla7iodyc4pWXA/jJSvfSxZ4cUmxQ8Nvavjysyka" +
      "XuHU8GthfFVhW2oYLylO0/Bhxgs3bS2uSSe8ZEOdxzNdw/2MF24vqWyZQXjxjtoNtxgvys0p9s4kfE1uTkGHhJ/X8JIbhN9ck5vj" +
      "8bjCef1BVziN/4qE52eoeKC06BE4lhG5+BktgB7dvh7ngcDP2SO/XRe/G5l176VPldohxrQRjmN6lpRWLitefFIbswjoiBJXlKTK" +
      "PWfOmKz9M+F2KJRigyiyTcOdKOUnQQfSnz92mDzAYWUmQFsmybQoT+Lz6UyA85kAw3fjbtx9Tp8z+WeN98+EUWVUgefN2pShZGdn" +
      "24LBYPybp3GIo4HQC4a8FD997xyAgTm8n8gEuDYHNajEU/HZPVeX8XljvqzqkqOU0zZX7hcF3DiWnPFLCYEoOg6sS/9cksfweyN9" +
      "5I0ow+AzyrU4lz6aCzA6l+Q3bKdZXpR1YuWdkDRnCxjuzZA27newXNwDqbJIOsngyMvxues+jf6F+zR5lbpk7J5ByB4oK6m6y3Ta" +
      "x+O3QVkV+wXlOhGPe32cHyhXObPGL7GNQ90SPYnJWEjjcYoyH+oecH/amgUQzALoy6L2qHVFvUTWBOXq6OPPlmWqEMD+vvPt5w36" +
      "W8iV2L+inlnztHqunEf9WzsPwD8vrGBIMhvSM/n7YX7xfXCvgXI4lo9jE/VeWDaOC5xvODaAx/CQoOE239PE+jgOblP+/QCV94/V" +
      "YYnFzSgO88jcw23yjfXyGbb1/P0xdGYN0T5fMlyACwD55oNAXXsNxkAWa9yRR2Df4jfEuXf7foD5DwCsfYB0xpONz+K+TSQNjM8S" +
      "/ZtAGhifxTMukTTU+cRrQiJpZHJ7cE1OJA2MzxJ7qATSwHixniWSxtoHxi8tumKzDIfDhMcnM0/A9QDXwLMPajwbn997UKsb8m60" +
      "C1x50Dwvpo2VV9NxORzRFaC2u4t5IOp6ag4vkJVzfZep/q8/htBEMqXxuobzs3MBQPcCgIsLAC4voHX11t13mW7CJxsv5mciaWC8" +
      "mJ+JpNG9QJufiaRxcYE2PxNJ4/ICjb8lkoYYBzjWE0nj1gKNvyWSBsZnkx4ntKhw+SLnbMSvhhYV+RZdQnw0EFrkgUW3Z1Oa6m2d" +
      "T+TPYfyplg3euRp+mvFt1QVbsu4T+PYtNYyvKq7beonxxwqe25GXRXjF5t11I2H8mTq0Iaj49r21I4wvLd1T2na/hp9mfE3pntJh" +
      "xlc8sXdz/QMaPijh+fM1vFvCb0t4y+9p+LCEFz/Ibdnu23xbwlcuoP4p9UJpsVvDz0q4/Wsa3ibhlyV8bbaGn5Pw9BzNQ0LoWlBn" +
      "YmwXJlHXayKHijJwv1W8KLpdTE/zvIH8a5TGxH6pbkecUbQuol7Di4ztf4mOlwxYDtO9Eaxn/jV2byTyoOyAevrOXIDu3Kl/Fvwn" +
      "kTSEXI38J5E08Fnwn0TSwOdU4DWt0HfItYjxkvLGGoEXlpWe0HB/XzjNY4dvqPhA4IkaL1zM1fD5D2n4CQm/8RDpJqL5o+htCPp0" +
      "aTq7sT69fv5PN0kv9pnR/B3SYuQ1ntP5McTbBrXcNCPNIOuEYvkCReu73ocBBh4GmGPgb6S3kcTrc2TUp2LtjOVXkBoj71jbfyw3" +
      "t/WsQ45mOzfWIc+QbIu4bqOeD2nfXAzgWgLgWaLpeuVn1HlG+EjYovsvmulfMiXZD/VYXUsIv7Bkcr9YClOhHMnLJ7q4FiBd8R51" +
      "j6pNewn1ifwef6jnxXA6CPuSv3AwT8PtD2t4sYR3ED6am+P3XNPeF+UvDuMlQQkfJPzOhk3PeqqW0PvSrz9eeonxJ79eU1qRT/jW" +
      "xx7f1CDwrU9t9eePT7HsjKIWnDWJ+YhzANcfzyM0rqseAZg9ifLEXHLymoPzCcudq5vnZunineuT6QPUW3dI9cF6ZE6iPOxLXB9Q" +
      "t4rtFGtKnj22mUD4NWA+1CELnTe2Uc8z5i/TZoq6pzdVasw0nfWCXtsy0suGadhIzy/0tTjPTi/TbDOqn0Ma9R3qemXdrkgb4TNk" +
      "sO45eUwIuwLqSNBXAuljGSjfOT3Eb5zs64HrLfYJ6pwz07RnUWesA+pKsF74LHgmPqMtxCX2l2mUVtgWgllaOaqvQFb0cmKpivS+" +
      "B9c9kXKrkAVke/xa7ltMK3g42mjlZ72dVsQJW+0/x7zh9bnxQEfHI4w3t7cNSHjmUsabDrV3Crxj1zODjD9yqHnv2mXsF7CqteU8" +
      "4xUbWluuML6x/GhznofTtG5rqmK8aPO2prMCrz/ssRcQvrzeX7iygMY8zhFZjsIxWxllv0QLc8DUtin8hGSb2e3CSD8hYduQ93yy" +
      "3JHCLF30p1GaWO6P9/F8wHVLzVdE43SIx7sqZ9rHF2+2pgsfIbHG4PoIbKPEdqMM2812MlxzcA0Q/lOo48R1UKxT+nUH5ynKwSJ9" +
      "JdvQhcyENDHNJYeWR6QRawbGY50wHnWsQ5H+j7aouuBrdxzmPoUz4aZyU4FjZnaeF0gmNJC7phnUf7A4sk+uFwPYS0juW1iiN0Kn" +
      "mPqVYZmin7EPhtiv1cnjGtc9fwnEFGzTDOo4xL5eQyVUJ1FHtK9P43m+1N/uv1SI+LVQUWtD5fwigNDVUKikfNezFRLeWiR8b3Z9" +
      "6zzjq47uqHUVE775yI7aGoEfaKo4oeJ/E9p8wFvrKxHpmwt6SkSaxoKREtr5iHmjX5Nx7TLyq7oX0jp1vl2yPsnIh83MBPkAfzfh" +
      "S9DJ8jJ+98CKqfU3Ec+af6+xfJshrRE4ljp4LKEMj3MS+0jYjQWv7ma7spABMD5zZWwz+wzJzhJYSbIEjt0A26+xP3CeIR2MF/XA" +
      "cY3zLp0nBabDfDfZxxbXDyHHoN8C1gfzow0H6z+fdc5B5oFmfn1THSfqK/uLCPuSWvdMqi/Ofayr6A+jfGh/ipVPNic5Y/tbQyy5" +
      "UPibwGoA92pNLtSpK0zBF9W5I0mY5KMZA+3Rts6qz7qJH5NYH7HvhB9w62qA4GqAvtUAQ6sBRlZra6PHU7i8dznvIYsWFdauILy8" +
      "cuu2XsY3t+0oKl7J6StrN/cKvGlj+bWVYs2sz8laRfiG7eXVXYz7tpdXDxE+uHFVsde7mnw+txytbHOu0e02k8fOnjRJF6GOeUek" +
      "fIzfDNcSnCvvrRmvlzfAgw+a+0wpJvIS0sP+zGRZPo/pp68FyF9L803Wm2C9KpnP4fNUr3H4jHxOyHi4TgudBYaXZ0iycDqtJfq0" +
      "uO8xS6sdiYx2joFkig1mvjRRdAzCD7t2HfneYbv86wB61lF9sO+QN+njpZmQ8ryJ/kr4OGI5qKvB8WKmtxLP+G1vrtP8z+R9A/K8" +
      "aM+oO0zV8Ut5T6LnmSkGafW+0/I5kudN/a/G0f/XolvovWgBcsU48BXl+330qPZ9Rh8FyFoPsHI9jaPa9WPjw2tPc2HnlTXsT91U" +
      "1Fq5ltePrZ62IOM1NUV+WKfh+YxX1XiW9zNeXbOp0/UoyXFFvnp/1aNiPav3BzX8kYuPAtwOhP5vJZQ/7F9PTXaw7gP5iHqOwxH5" +
      "LM55YFtwTc1zRp77yE8NfySIpg1R2O8Q+brg88IPDp+RDpYn+I/wk8P0gQh+8qCpPDNNkjGEbOB0anoEXLcGeb6LspE27t1EXa57" +
      "qSyxZxRxmBZDOS3mxX1XtHqLZQTTt7KOA/kSzknk7cL2Mtl4YcdPJI2LMzQ7fiJptGZpdvxE0sD4sJ9aAmlgvLBDJpJG5rSxdshE" +
      "jTvZDpnIsT2N5w/OKVlniWtQzPOHADZnlNU7oESXkhoadsf2SnN+zdR2gHXGdiGPw3XSVQbgKQOoKgPoKCMdutDRI/9DX7oLtvh1" +
      "8oKunu/q9dgLdemi2fm/zDRG9Tfyo5hmki6azdasbL0+cZpB38Ty/Zit+46yTBTvt8zS1UPfj1P17JDoRPPnFvEm+tdY7p32WP6P" +
      "WP6xisjwbIV27wc+63U3cpumOk4Ik/WS3rXXqY0xccdGQwz3VadbNN2tmK0TZjT8jwP0PK75xMt+Q9HGutCfi28WLe0ClkW3P9dY" +
      "vtJL+FOb99X1hvFn6+yljNc9W1fFeG3FtqNnJdy+QcPbJPyyhK99TMPPSXi6T8M7Ga/bWH70isArSg93ldFZwPoVhdBP+NV6f6HP" +
      "WS7wksc8YbywbEjCb0r4wo3h9OWVYbyoNKDio4F6vwcu0/tQ/dLSPWsrBO5vrxf4uvp17wm8/rDnCuN72g611zyu4f2MtzUeOnJN" +
      "wl1P6OwDirE9C3RndS5+XTrLYaLvBel8CM5RPGMibITov4D7RzyT3stn09IM8qAsLuxwQtcm9oY6+6bdzG9OrjfKxMjj2yo13TnW" +
      "WzsDJrQ9Aw6z8kT9UO/wXmX08mKduVJi+KFP4z0RzhfkmW1p2lqv6m3TKB7b1cbv0zfRepW/iXBZbyPrPDFtTFtClvl4ELot7Aes" +
      "A8pEg5siZSAhE01jmVPPX2Q9tvHdPnm2WP0Try9S5WY6Vz6ZcoTeFcvivfQPdxTWuS9/ndeLQv9+Z2UYf24t4zsK6545TfiFusJW" +
      "zxV+35m92l25ifB9dQc6uzfhOclQCLa0Nl8n/CosKvRlbVbx/w25OQVtmzlNbn3Oxc2kN3NI5x5le1qHdD8B7hnl+zRwjyh0buf4" +
      "7F2A9Ww4btby2q3/tviszR+68+v5KPcPifUe+QHOZ+Rft5+M/GUyTxI6RtzX4n4X149LPB/EWMY44a8g2/Tz2C6g7pdtRMvFc1Kk" +
      "w/ah/S+8r+Z0KP8LuuoeXtJDVKbKPrteU32MTTfnUPc7UkX5zdaMOcxfsf9lv4RM3utjXUXdsS44f/W6DKEnlW0naBsRd43I66ts" +
      "bxW2UcGzY/HrSj5D5/SayxVCxxmtHJQtblZTn4kzirLtJHOaxjOM1hahY0SbFuZBnoFjVpyhNvOTw7tS0FclneWOHbWbC088ybi/" +
      "ct8A40cKlnrmV/Ec3r6qtULgT5V4ehG//Wmorq3c46zm9x07Cr2M+4/uqD3LeOOhIwWDEu7awvO87PCmtVt4Dpc9V9m5JVIWNfL/" +
      "SZXi0Rco2p5gJutjOhyab1Ie85MufherDFGfAH8/HIf4U/d6dvN4ITfKsNCA68n5hUyfVWNcvhwvyk/W9YeRr0Qvz/UOx9g0kXx+" +
      "7CGlFB6bIzx2V87T8mMd+2u0M7GCF/dlaTjmwfUJ9X29Ti0/9q/g1xi6JlmG4Pnx1gX7T5QV6yjr9DhpDG8bc5JAMbPTxlP/vO2a" +
      "Plwe0yIv/szq5eK1oP6RQ80VWxnf2djcyvjOxubmbsb9jR0dH0n4KOEj/nZ/w8oaDa+tEeXsetbP+KGdu57tFvj+Xc9+JPDWmvbb" +
      "Eu7dpuFBCb8h4RXbGT9U0x7cbu6/buaHZua/bpZevxbF63+pL1/4hc8yoS/vlSfyPlp7jHQ602OkH48/vllevc5ijk5fI+eZrN7G" +
      "rB9lm9l432M9zPplPHqp1Bh55bU4y0A/Jt9tO1XvZb8Uo7tIhBx9bnqkjXmU/UyxHXo/BdSrnq+j9TctzjkhdK+RNwkZr784z4Ut" +
      "T9j2UO5HHwmsoyrXPR0ZL/bnSSZrxCXuJ31cepQ8so53TLvi3F+JcsW6oO37XNhwu1l/yPZptFfX19NYw2+E5wnwzhc5Xtu7mDss" +
      "yH0t8om+xnKFnby/PjIey84UPOWwx3PiKQ0flPBbEu6r1fBuCR+UcNih4R4JPy3hVyQ8q45xf2GJj/HDuzauGq4DCARCIYD6Fc6n" +
      "AQIXQiHwbKtte5rl0fqSkr4w7i+8Qvgo1Ps9mfUAH4RCIa9n1ZPH6jnNqqqaj+rHmLVNdTPivhDckzi/SXK7/H3EnYXTWQYT9xsK" +
      "f3OcezhGhA4C1yp53zrmniCDOx5lX0b1/hobzePub9Lc0eupZP9M4Tcv7Cth/9L0yHGYKu2rP5qr1VfYZDAP2urlsWizuaPeN6hf" +
      "l9D3xbfTuCyQ7q02azu2Bdftrp3kM2Ck19PriTGP0EHjnSri5zBJJ+R14d8s4lEul/XZKVHiRRmsb7nRWFHXmvdNGtPNRTv8tSr+" +
      "4aethaV7L/L7lkN1FdcZb21trsjaSfe/tR7Z5W3ZSfrWlvYGuLBT6ExbOq9JuLOBdaYdjZ15El4RISCPKrF0AcJ/WdWVTdf0mbca" +
      "xo55sXfWn88QtkdZF+ribyloDKVoOp9eSQ9ynmVpfTlj7lVSfcACdjMTSpD2SCa6uZvkG+GPflfmynnaeQ+c0wON5Od8rREAmrRp" +
      "YDdx4pP1mqLNOAcqm4z1mjPFXVbLqN2oY5B1Kaqu2aHdyWXkXyLufRI6FpQXMd/FGZH3jxbz2pOua698NyiOaTNd2hwpH5Yv/DzO" +
      "8x24wi9V6IgEfX27kDcNJWk+J9flrsyGmP0qxg7qrs41Ux/o17Y05m9NG7d4Mht5Hm4s91RKuJ/x/c2PlbibEL8ZONjohbYm1oHs" +
      "KNx+lvHnagu3X2N8/47aDa5mfl9X+0SFit/+vL2l7fHB5sj7VI3OMIbPufOZKvwGuPfvaNF+ZP9y87mssXvRZIMycA262KLJUbhO" +
      "XWCdOq7J+ewTjLTktQuf83gcGp3BM/Pv/V2kc8Zom+gDIevGa6cQ+op4ypD1FZMpQ5QTw7UrvCaLsY/rL46Hm3wmTdzlOLA79sU6" +
      "wtfZrIz0PURjBqediC5D7pd484syxBmeeHQxoozpcdYhb3t89dePrXjzC32a0As1796/s6tFxU80795vv9zCMsXhpp03GT/QsSZn" +
      "4S5K03q4yT5MeGhXZ/bqW2G8Pnvl7jBef4zx/eUHq69JeP4exncdrK+R8G4JvyzhWa1hPLtGwrtbI3185Htb49UviC00+kjgD/vL" +
      "Rnc1BBYVlcLZvSp9WLduNdzYK8a8OBfnLjVzzEB9L84BXF/m7xMOUOF7AjdO9DpHMWdr9mk/QaNzX+R7rP/N0IleT7XdvXYf4qGA" +
      "p/p56N4XeSZd3Jc4JJ1JF2NIvA+7pMzVdOK4JultXfLZdVmvJt6b3RdjfjNLjIusY118KJ9SDsToaa+5fbhlP/lXndgPcG4/PaMO" +
      "rIVxfD94F7++n5ZI9bz8/s7GK/sIb9/f2XiL8ZbGjr3p+/nsfPPeA8WMH2ree6ByP8DVq1ev4vl6e5u+C9ymPnGCn59o03izLBc4" +
      "TNIJvjdDslFOlN/guhbZ14+AmexSL/jugbF1TDZII+oXObecpuWLPeTpA2TTk/dxyQZphL0uRf1mH4eadzd2nmvT8OE2Xiuf2dV5" +
      "o43O+u1pbdhZeUDFT+xpbbB3qPgnodYjTUvPE36i9UiT/dIBbW+oH/eiXcKeY2SL0duD9PtGzJ8EvH7vPWD3HSR8/65n7S2MdzR2" +
      "2oMH9TJxatRFJ81MT8fzw2WLct8en4vFvh8+CHDjIEB6u+Q7MlezpWG/23V2dPGe23WjpWNpQ3474id6Wzrs7krGjxTY3S3tmi5r" +
      "ouNWttvQf52Y6yTlMwaod0Qd3LV27fyq0PGIeNzz2HgNONi5dde5doAPPgiFvN4tu/H6bLEnMdIRGvEnTBsIBEI4NWo7wIIvC/zG" +
      "r0PffiE0lSEyJiWO6k2czr8s+Kq33wILLLDAggSByX4x9EJIvf1hqsK4+d+XROee5f9f8fZbYIEFFliQGLBD6W2j95+H/kOSMoVh" +
      "vPBl0blX4avefgsssMACCxIFxgbnUOgL2ldOURj3/vdLonPP7v+/4u23wAILLLAgMTCaYnxkIHn0c5WfTFVoi7N+E6XzLw2+6u23" +
      "wAILLLAgQeA39kcPffsz2ldOURj3/vdLonPP7v+/4u23wAILLLAgQRAwvn449MKn7Fc2NWHc/O9LonPP8v+vePstsMACCyxIFHzN" +
      "mO+E/jvblacmjJv/fUl07ln+/xVvvwUWWPDVA/E3J/HedRPvu5j0Ku7NOs006a8J1VdXRtz9Y1aXCfZBxhSVg79ZU1gW/mZPcXn4" +
      "y0xAmfibk6By8Tc3gWXj774El48/MXcmNR+nogxpzE/F2jDRdhm9S5f6fyLlTB/HWmL2bobBN59I/plTMWai8J+JlJMRg49NpKxZ" +
      "4+CJEykP/8zxBBVZZbR3yJgifnD7LSpL3GU3WR46c5yygdF/V8l3k3v5bxeM5I8ZcdLA+41G+6em7/CeKOw7UO8tM78zddYU0Tr3" +
      "NtGbPYXliTIzp7hMUe6cBJQryp6boLJF+RnsFyn+S2Iy82JCoAAoGvA7CTfMEyP+dww9HQA9FwCG/hog/XWAmtcBzr4OMPI6wMof" +
      "AZz+EcD1HwF4LwL0XgSwvwFQ8QZA1xsAV94AcL8JUPsmQPebAJffBMh6C6DhLYDzbwHM7wdo7Qe42A+Q9TZA7dsAg28DZL4D0PoO" +
      "wMA7APPfBTj2LoCzVgWnEy9qU11r7U6XdOni0LvEU9Ol+2SH3rP2e79rOJj7iRq2lVO42P2aGuZx6LSfpjCdQ6f4zym+QMVujwzj" +
      "BB/41HDYO6iGp6CP6pNH9Vi6lOp3fjOFr3H93HmLKb+9Rg0HfTVy7UBhNlf2Ml0K+OEHFP+isP9ywrIMjv87Co930X2chSvp8vEj" +
      "q/eo4fU6Cl/3ZDP9QjVMdlG5L12qiav9gZd5jcmg0OeifvCVcnlK5CWGdu6vdO6vNOjlfnlVDT/J/Q1/19/wd6X3vW6q96C9ksqv" +
      "rGRGS/5wAQ4HgN5XVAxH1pPDYDq9D/ooTHP2RYwfCyywwAIL7m1YMfuoGi7PoXCOi/hfJod2WzmFDg7tPgjvIkH985/IME7I5j/5" +
      "2O2mP1QpA+J7czKpHvfdR/Xb/hCF27h+rkzaCWXbiL81Zb8q1y58j/trQ/T+HxsorPAGIprxWpDjRygsrSD5IGP+PDUs+v4aNXzm" +
      "3xepYXXWPKb/MvM/yvdE66txtX9giPkri1fZTuqHV5lvBwKRF9bZuL8c3F/JUMX9Uq2GR2cf4u96iL8rva/iy5CbbLlEJzc3Qn7z" +
      "ctgA9H7hwt0RdEW/+hz03pdNYTLLX2L8WGCBBRZYcG/DKyffVcM/fpnCtCDt32wiVHIoTOLQJv6Myy30Y5FhnJDBmuMiVwHtI4H4" +
      "Xtopqsd3vkP1+4s/pnAx1w9OneJtM/G3goxquXZgZ461rYXeH/ZQuNDtjWjGNh/Hd1KYt5D4rfOPSO9x5mffV8O//m9nKP70aaY/" +
      "xPyP8i0qro6r/Q38PxheFq8y7NQP1cy3vd7IPzBRuL+SuL/E/n9xkPbh7558m7/r2/xd6b07SAJGgULa7ozZsyPkNzeHHtaGz5pV" +
      "FEFX9Gt2Er3PzqAwjeUvMX4ssMACCyy4t+Gng79Sw78dojDZR/s3hcMXA8RnXnwxg9l82MLL+1KICOMFJ2985wV7aB8JxPeSy6ge" +
      "P/3wv6rh3/8thXO4flBWpgbBAPG3HuZzrvA+mTjW4tfp/eoeCme53HIzYPGrHP8OhZmziN/aN5Leo/IffqaGtR+TvjuzvJzpE+NO" +
      "O0789/4/7Y2r/Z5C5q8sXjmPUz/kCb7tduv6izo8NdgVsf+fw/aPXw1e4e96hb8rvXf5SMDoCZykfjt5MkJ+c4mQ45WTZyLoin59" +
      "+UXSe7wcpDCZ5S8xfiywwAILLLi34eCv2U58ncK0V2kf5+SwYoD4zBCHwTCjD/C+FCLCeMHOG990YU9mfn6K6/HJr3+thjeu/yPX" +
      "k/aZgVeJYfq8xN98vnrBIXmfTBxrzg7WT1dSvCL+RJ6vgZlTzfHfoHhbap4aHs8hvccPD5Hd/9xh+sNFW84Sop/N9v9S4r/Jm2rj" +
      "ar9rHlVE/FehvZTs+pmCb7tcuv7ycn8NROz/07KpXw42sV9HC39XtotANvtLDJB9f3DQp5PjuEM4Pjg4qJfUeDyQ3qNikMJTgd6I" +
      "8WOBBRZYYMG9DSu+xXbiZyhMrqZ9nJ3DhQ3EZ1o49IUZvZf3pRARxgs23vg6hD2Z+XkZ1+Pot76lhkeeOcz1pH2mt5oYZjbbybOz" +
      "fyg4JHMrYmyn8okvpuX+Fb23n5CTwSn2Mzy1lOJftJPn9gcvU/k/f5v03P9l9QqKf5n8DrwZtP895Sb+dyr3XFztD6TTiRPhf3ec" +
      "7fo25ucQ9rsU/eXm/mqI2P8nsx/jigL26yjk78p2Echgf4kGsu83NWXr5DjuEI73NTXpJTUeD6T3WNhEYZm3KmL8WGCBBRZYcG/D" +
      "K/1kH579NoWn+oiPHedwlof94DnMDjN6N+9LISKMFxTe+CYJezLz89e4Hu/296th0dvvcD3Zn72P+HsG28kzMrYKDsncihhb2Vzi" +
      "i8mzn6L3tg1yMihjP8Oy+yi+wnZcDUeGqPz/dYX04I3ff4X2v0MU3xuk/XeZi/hf2ewtcbXf63BQyP53pWzXV5ifQ9jvUvSXi/vL" +
      "E7H/P8V+jK/0kJ/E7DP8XYMUHwhSvTM8ZN8vKMjQyXHcIRyfXVCgl9R4PJDeY1YBhYuF/NPXa00qCyywwIJ/BrDpCtmHT3JYVkN8" +
      "rJRDJYv05BkiDDN6Dnm/Gg7jBGeQ+OxJYU9mfr6N6/GNeqrfmfpfcT3Zn73Gy/nJXhAM/lvBIZlbsf3/O8QXT538C3qvfE1OBotP" +
      "sbzxHYpfqJSqYWcLlX/sE9KD9//sQ9r/tlB8lY/234udfP4u9c/jar87KYlC9r/LY7t+kPk5hP0uRXdzfzkj7f9l7Me4aZj66eQw" +
      "f1cfxXt9VG9nD9n3e3qCOjmOO6TnRTV4uadLL6nxeCB56EUO5wj5h7+XBRZYYMH4IBn6oR9gKTiM45Ng9+7djp4zY33M2YoLnQsA" +
      "gl8A9H0BcHnB1D8LOomk0SnRSSQNfBZ0EkkDnzW4EOX7J4Fj927I6plnmmJ4eNhuGx42P2TQ4IDlUcpvgAat0WOgKKnBofI8k/Ib" +
      "oEPpUAC+Z37I0X3HMcM0cjpcUC4o0AYmlyTYwOfz2V0ZGebtuzbdHvWEpXs3n9gzghdgFEsO/CDFbP60hgDsJQDBEEBfCGAoBDAS" +
      "QvuJAnmgQAUo0AoKBO8+9919HgJFTX8+E2AE42LkF3QSSaNCopNIGq0SnUTSCEp0EkmjT6KTSBpDEp1E0sD0gk4iaWB+QSeRNEak" +
      "fkskDcwfnj8JpCF/n0TSCErtSSSNPolOImkMSXQSSWNEopNIGk6Q2N3/caR4ovBvkv/OmPDHENzGNWV9lyl/C6Yo0DsHoC9FgaEU" +
      "ZcqfBZ1E0ghKdBJJA5/D8yaBNPB5wnYi3fVt8oVuOpDidang3rnTLfg+wNAXAJ47AD131KEMTkWBDkWBjxQFvDYF+mwKuJIU8Ccp" +
      "cC1JgQq7AhfsCmQlKxBIVmAkWYEqhwL9DgXcKQqMpChQ5VSg36mAO1WBvtG74O8fHR29WYWAU8Xl9oZP7ARTaVxlSXezBdMU+P8=",
  },
};
