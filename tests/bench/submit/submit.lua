-- Submits one application after another, each with an id and an address of its own.
-- Arguments: a file with the body, in which @id@ and @email@ stand for what changes; a seed.

local head, middle, tail

function init(args)
  local file = assert(io.open(args[1], "r"))
  local body = file:read("*a")
  file:close()
  head, middle, tail = body:match("^(.*)@id@(.*)@email@(.*)$")
  math.randomseed(tonumber(args[2]))
end

local function hex(digits)
  local text = {}
  for i = 1, digits do text[i] = string.format("%x", math.random(0, 15)) end
  return table.concat(text)
end

function request()
  local id = hex(8) .. "-" .. hex(4) .. "-4" .. hex(3) .. "-8" .. hex(3) .. "-" .. hex(12)
  local body = head .. id .. middle .. id .. "@bench.example.org" .. tail
  return wrk.format("POST", nil, { ["content-type"] = "application/json" }, body)
end
