--- incidentquotes lsp: carries the messages of a language server over the standard input and output.

local M = {}

local misuse = require('incidentquotes.cli.misuse')
local server_of = require('incidentquotes.server')

--- Bytes of one message at most.
local MESSAGE_MAX = 64 * 1024 * 1024

--- One message, by the header before it (base protocol of LSP 3.17).
---@param input file*
---@return string? nil at the end of the input
local function read(input)
  local length
  while true do
    local line = input:read('L')
    if not line then
      return nil
    end
    line = line:gsub('\r?\n$', '')
    if line == '' and length then
      break
    end
    length = tonumber(line:match('^[Cc]ontent%-[Ll]ength:%s*(%d+)%s*$')) or length
  end
  if length > MESSAGE_MAX then
    misuse.fail(('a message of %.0f bytes is too long'):format(length))
  end
  local text = length > 0 and input:read(length) or ''
  return text and #text == length and text or nil
end

---@param _ incidentquotes.CommandValues
---@param operands string[]
---@return integer status 0 after shutdown and exit, 2 where the input ends before
function M.run(_, operands)
  if #operands > 0 then
    misuse.fail('lsp takes no operands')
  end
  local server = server_of.new()
  local orderly = false
  while true do
    local text = read(io.stdin)
    if not text then
      return orderly and 0 or 2
    end
    for _, message in ipairs(server_of.receive(server, text)) do
      io.stdout:write(('Content-Length: %d\r\n\r\n'):format(#message), message)
    end
    io.stdout:flush()
    orderly = server.state == 'stopping' or (orderly and server.state == 'stopped')
    if server.state == 'stopped' then
      return orderly and 0 or 2
    end
  end
end

return M
