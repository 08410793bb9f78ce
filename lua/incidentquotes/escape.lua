--- Strangers' words inside markup: they are text there and nothing else.

local M = {}

local explain = require('incidentquotes.explain')
local json = require('incidentquotes.json')

local ENTITIES = {
  ['&'] = '&amp;',
  ['<'] = '&lt;',
  ['>'] = '&gt;',
  ['"'] = '&quot;',
  ["'"] = '&#39;',
  ['\r'] = '&#13;',
}

--- Words for a page: on one line, without what acts on the reading direction.
---@param text string
---@return string
function M.html(text)
  return (explain.neutralize(json.sanitize(text)):gsub('[&<>"\']', ENTITIES))
end

--- Words for XML 1.0, as they stand: only what no document may hold becomes “�” (production 2, Char).
--- Other control characters are written as references, as XML advises and terminals need.
---@param text string
---@return string
function M.xml(text)
  return (
    json
      .sanitize(text)
      :gsub('[%z\1-\8\11\12\14-\31]', '�')
      :gsub('\239\191[\190\191]', '�')
      :gsub('[&<>"\'\r]', ENTITIES)
      :gsub('\127', '&#127;')
      :gsub('\194([\128-\159])', function(byte)
        return ('&#%d;'):format(byte:byte())
      end)
  )
end

--- A language tag that may stand in an attribute; nil where it is none.
---@param tag string?
---@return string?
function M.lang(tag)
  return tag and tag:match('^%a%a%a?[%w%-]*$') and tag or nil
end

--- Words for GitHub's Markdown: on one line, with what would be markup escaped. What would become a
--- link by itself is broken by an empty comment.
---@param text string
---@return string
function M.markdown(text)
  local flat = explain.neutralize(json.sanitize(text))
  local escaped = flat:gsub('[\\`*_%[%]<>|~&#$]', '\\%0')
  -- Marks of lists, headings and rules, where a line begins with them.
  escaped = escaped:gsub('^(%s*)([-+=])', '%1\\%2'):gsub('^(%s*%d+)([.)])', '%1\\%2')
  escaped = escaped:gsub(':(//)', ':<!-- -->%1'):gsub('([wW][wW][wW])(%.)', '%1<!-- -->%2')
  -- “:smile:” is a picture on GitHub, @ a mention or an address.
  return (escaped:gsub(':([%a_+%-][%w_+%-]*:)', ':<!-- -->%1'):gsub('@', '<!-- -->@'))
end

return M
