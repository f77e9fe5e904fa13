-- SHA-256 of the page's style and script, in hexadecimal: written by .ci/page-hashes.
return {
  style = "cc93dcff67057e3849cd067e2caee0c9120ff6bc12ba9f322ad877b4bcf4a1c1",
  script = "bea0cbc320784887abeddd1c325b3094e942e814e273be44d65c1c3611542a8c",
}
