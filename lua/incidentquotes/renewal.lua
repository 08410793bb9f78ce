--- The findings of a text that was changed: those that say the same are taken over and moved, the
--- others are made anew, a few at a time.

local M = {}

---@class incidentquotes.Renewal
---@field checker incidentquotes.Checker that knows every verdict of the text
---@field findings (incidentquotes.Finding|false)[] one for each verdict; false where it is still to be made
---@field fingerprints string 8 bytes for each verdict
---@field places integer[] start, end and quotation of each verdict
---@field canonical table<string, string> who is who, as the findings have it
---@field namesakes table<string, table<string, boolean>>
---@field missing integer[] indexes, from 1, of the findings that are still to be made
---@field next integer place in `missing`
local Renewal = {}
Renewal.__index = Renewal

--- Bytes of a fingerprint; numbers of a place; findings that are made between two looks at the clock.
local FINGERPRINT, PLACE, STRIDE = 8, 3, 8

--- How many fingerprints two lists have in common at their beginnings (or, backwards, at their ends),
--- at most `most`.
local function common(a, b, most, backwards)
  local low, high = 0, most
  while low < high do
    local middle = math.ceil((low + high) / 2)
    local bytes = middle * FINGERPRINT
    local same
    if backwards then
      same = a:sub(-bytes) == b:sub(-bytes)
    else
      same = a:sub(1, bytes) == b:sub(1, bytes)
    end
    if same then
      low = middle
    else
      high = middle - 1
    end
  end
  return low
end

--- Moves a finding to where its quotation stands now.
---@param finding incidentquotes.Finding
---@param places integer[]
---@param index integer of the verdict, from 1
local function move(finding, places, index)
  local at = (index - 1) * PLACE
  local distance = places[at + 1] - finding.start
  finding.start, finding['end'], finding.quotation = places[at + 1], places[at + 2], places[at + 3]
  -- Whoever shows it knows the lines; to count them for every one takes longer than all else. A line may
  -- have been broken in two before it without moving a byte.
  finding.line, finding.column = nil, nil
  if distance ~= 0 then
    for _, edit in ipairs(finding.edits) do
      edit.copy[1], edit.copy[2] = edit.copy[1] + distance, edit.copy[2] + distance
    end
  end
  return finding
end

--- Whether two sets of names are not the same.
local function differ(a, b)
  for name in pairs(a or {}) do
    if not (b and b[name]) then
      return true
    end
  end
  for name in pairs(b or {}) do
    if not (a and a[name]) then
      return true
    end
  end
  return false
end

--- The names that are somebody else's now than they were, or that others have now; nil where there are
--- none.
---@param old incidentquotes.Identities
---@param new incidentquotes.Identities
---@return table<string, boolean>?
local function renamed(old, new)
  local names
  if not old.canonical or old.canonical == new.canonical then
    return nil
  end
  for _, list in ipairs({ old.canonical, new.canonical }) do
    for name in pairs(list) do
      local was, is = old.canonical[name] or name, new.canonical[name] or name
      if was ~= is or differ(old.namesakes[was], new.namesakes[is]) then
        names = names or {}
        names[name] = true
      end
    end
  end
  return names
end

--- Whether a finding is about somebody who has one of these names.
local function is_about(finding, names)
  for _, name in ipairs(names and finding.names or {}) do
    if names[name] then
      return true
    end
  end
  return false
end

--- Begins with what is known of an earlier text, whose findings are not to be used any more; they may
--- be those of a renewal that was given up.
---@param checker incidentquotes.Checker
---@param old {findings: (incidentquotes.Finding|false)[], fingerprints: string?,
--- canonical: table<string, string>?, namesakes: table<string, table<string, boolean>>?}
---@return incidentquotes.Renewal
function M.new(checker, old)
  assert(checker:cast())
  local strangers = renamed(old, checker)
  local fingerprints, places = checker:outline()
  local count, before = #fingerprints / FINGERPRINT, old.findings
  local head, tail, distance = 0, 0, 0
  if old.fingerprints then
    local known = #old.fingerprints / FINGERPRINT
    local most = math.min(count, known)
    head = common(fingerprints, old.fingerprints, most, false)
    tail = common(fingerprints, old.fingerprints, most - head, true)
    distance = known - count
  end
  local findings, missing = {}, {}
  for i = 1, count do
    local finding = i <= head and before[i] or i > count - tail and before[i + distance]
    -- What was said of somebody who is somebody else now is said anew.
    finding = finding and not (strangers and is_about(finding, strangers)) and finding
    findings[i] = finding and move(finding, places, i) or false
    if not finding then
      missing[#missing + 1] = i
    end
  end
  return setmetatable({
    checker = checker,
    findings = findings,
    fingerprints = fingerprints,
    places = places,
    canonical = checker.canonical,
    namesakes = checker.namesakes,
    missing = missing,
    next = 1,
  }, Renewal)
end

--- How many findings are still to be made.
---@return integer
function Renewal:pending()
  return #self.missing - self.next + 1
end

--- Makes findings until all are there or `is_over` says that it is enough.
---@param is_over (fun(): boolean)?
---@return boolean complete
function Renewal:advance(is_over)
  local places = self.places
  while self.next <= #self.missing do
    local stop = math.min(self.next + STRIDE - 1, #self.missing)
    -- Neighbours are asked for together.
    while stop > self.next and self.missing[stop] - self.missing[self.next] ~= stop - self.next do
      stop = stop - 1
    end
    local first, last = self.missing[self.next], self.missing[stop]
    local by_quotation = {}
    local found = assert(
      self.checker:findings(places[(first - 1) * PLACE + 1], places[(last - 1) * PLACE + 2] + 1)
    )
    for _, finding in ipairs(found) do
      by_quotation[finding.quotation] = finding
    end
    for i = first, last do
      self.findings[i] = by_quotation[places[i * PLACE]]
    end
    self.next = stop + 1
    if is_over and is_over() then
      break
    end
  end
  return self.next > #self.missing
end

return M
