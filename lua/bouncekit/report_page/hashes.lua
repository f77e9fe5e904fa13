-- SHA-256 of the page's style and script, in hexadecimal: written by .ci/page-hashes.
return {
  style = "2592563c99eba3b66ff60f7258882d6e362940d2707fd072c156bcfafd11865e",
  script = "bea0cbc320784887abeddd1c325b3094e942e814e273be44d65c1c3611542a8c",
}
