std = "min"
max_line_length = 124
exclude_files = { "build" }
files["spec/lua"] = { std = "min+busted", max_line_length = false }
files["spec/bench"] = { max_line_length = false }
files["spec/simulate"] = { max_line_length = false }
files["spec/stores"] = { max_line_length = false }
files["lua/bouncekit/types.lua"] = { unused = false, ignore = { "2" } }
files["lua/bouncekit/types_policy.lua"] = { max_line_length = false }
files[".busted"] = { std = "min" }
files["data/reference.lua"] = { max_line_length = false }
files[".ci"] = { std = "min", max_line_length = false }
