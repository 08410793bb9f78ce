--- The end of a run by a mistake in the call or the input: one sentence, and exit status 2.

local M = {}

--- Ends the run; `main` catches it.
---@param message string
function M.fail(message)
  error({ misuse = message }, 0)
end

--- The value, or the end of the run where there is none.
---@generic T
---@param value T?
---@param message string?
---@return T
function M.expect(value, message)
  if value == nil then
    M.fail(message or 'no value')
  end
  return value
end

return M
