-- Is a text UTF-8? (RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF)

-- Well-formed characters of two to four bytes. Each becomes a blank, not nothing: removing it would join its neighbours.
local FORMS = {
  "[\194-\223][\128-\191]",
  "\224[\160-\191][\128-\191]", "[\225-\236\238\239][\128-\191][\128-\191]", "\237[\128-\159][\128-\191]",
  "\240[\144-\191][\128-\191][\128-\191]", "[\241-\243][\128-\191][\128-\191][\128-\191]",
  "\244[\128-\143][\128-\191][\128-\191]",
}

return function(text)
  if not text:find("[\128-\255]") then return true end
  for i = #FORMS, 1, -1 do text = text:gsub(FORMS[i], " ") end
  return not text:find("[\128-\255]")
end
