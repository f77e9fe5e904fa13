std = "min"
max_line_length = 124
exclude_files = { "build" }
files["spec/lua"] = { std = "min+busted", max_line_length = false }
files["data"] = { globals = {} }
files[".busted"] = { std = "min" }
