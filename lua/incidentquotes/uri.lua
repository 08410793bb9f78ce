--- Addresses: of files, as references that keep every byte of the path, and of what may be followed.

local M = {}

--- A path as a URI reference (RFC 3986): relative as it is, absolute with the scheme “file”. All but
--- unreserved characters and the slash is percent-encoded, so that no path reads as a scheme.
---@param path string
---@return string
function M.of_path(path)
  local encoded = path:gsub('[^%w%-%._~/]', function(byte)
    return ('%%%02X'):format(byte:byte())
  end)
  return path:sub(1, 1) == '/' and 'file://' .. encoded or encoded
end

--- Whether an address may become a link: of the web, on one line.
---@param url string?
---@return boolean
function M.is_web(url)
  return type(url) == 'string'
    and url:lower():find('^https?://[%w%[][^%s%c"<>\\^`{|}]*$') ~= nil
    and not url:find('[\128-\255]')
end

return M
