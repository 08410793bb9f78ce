--- Which sources copy which: what `derives_from` declares, and what is found.

local moment = require('incidentquotes.moment')

local M = {}

--- So much of a source's narration stands in the one that it copies.
local SHARE_MIN = 0.5
--- More pairs of sources are not compared.
local SOURCES_MAX = 60

--- Whether source `a` was published before `b`; where that is not known the order of the incident
--- file decides.
local function is_earlier(a, b, number_a, number_b)
  if a.published and b.published then
    if moment.is_before(a.published, b.published) then
      return true
    elseif moment.is_before(b.published, a.published) then
      return false
    end
  end
  return number_a < number_b
end

--- For each source the one whose text most of its own is.
---@param self incidentquotes.Incident
---@param count integer of sources that are indexed
---@return table<string, string> id of the copying source to that of the copied
local function find(self, count)
  local copied = {}
  if count > SOURCES_MAX then
    return copied
  end
  for i = 0, count - 1 do
    local own, most = self.indexed[i], SHARE_MIN
    for k = 0, count - 1 do
      local other = self.indexed[k]
      if i ~= k and is_earlier(other, own, k, i) then
        local share = self.index:shared(i, k)
        if share >= most then
          most, copied[own.id] = share, other.id
        end
      end
    end
  end
  return copied
end

--- The source that another one goes back to, at the end of the chain. What is declared wins over
--- what is found.
---@param self incidentquotes.Incident
---@param id string
---@return string
local function origin(self, id)
  local count = self.index:count()
  if self.copied_of ~= count then
    self.copied, self.copied_of = find(self, count), count
  end
  local seen = {}
  while not seen[id] do
    seen[id] = true
    local source = self:source(id)
    local parent = source and source.derives_from[1] or self.copied[id]
    if not parent or not self.texts[parent] then
      break
    end
    id = parent
  end
  return id
end

--- The source that all these go back to, where one of them copies another; else nil.
---@param self incidentquotes.Incident
---@param ids string[]
---@return string?
function M.common_origin(self, ids)
  local first, copied = ids[1] and origin(self, ids[1]), false
  for _, id in ipairs(ids) do
    if origin(self, id) ~= first then
      return nil
    end
    copied = copied or id ~= first
  end
  return copied and first or nil
end

return M
