--- Who is who for whoever checks a copy: the command line, the editor and the language server ask here,
--- and so get the same answer.

local M = {}

local claimant = require('incidentquotes.claimant')
local roster = require('incidentquotes.roster')

--- Keeps whom a source tells of, as soon as it is read.
---@param incident incidentquotes.Incident
---@param number integer of the source in the index, from 0
function M.keep(incident, number)
  incident.casts[number + 1] = roster.cast(incident.index:cast(number))
end

--- The sources and, behind them, some copies.
---@param incident incidentquotes.Incident
---@param copies incidentquotes.Cast[]
---@return incidentquotes.Cast[]
local function with_sources(incident, copies)
  local documents = {}
  for i, cast in ipairs(incident.casts) do
    documents[i] = cast
  end
  for _, cast in ipairs(copies) do
    documents[#documents + 1] = cast
  end
  return documents
end

--- The one name of everybody whom the sources and some copies name, by each name that they have there.
---@param incident incidentquotes.Incident
---@param copies incidentquotes.Cast[]
---@param pause fun()? see roster.canonical
---@return table<string, string>?
---@return table<string, table<string, boolean>>|string|nil namesakes see roster.canonical; or a message
---@return string? code
function M.canonical(incident, copies, pause)
  return roster.canonical(with_sources(incident, copies), incident.speakers, incident.lang, pause)
end

--- Whether a headline in some copy is to be given to whoever says its words in another document.
local function has_unclaimed(reviews)
  for _, review in ipairs(reviews) do
    for _, quotation in ipairs(review.known_quotations) do
      if quotation.unclaimed then
        return true
      end
    end
  end
  return false
end

--- Gives headlines to whoever says their words elsewhere in the incident.
local function claim_headlines(incident, reviews, canonical)
  local documents = {}
  for number = 0, incident.index:count() - 1 do
    documents[number + 1] = { quotations = incident.index:quotations(number) }
  end
  for _, review in ipairs(reviews) do
    documents[#documents + 1] = { quotations = review.known_quotations }
  end
  return claimant.claim_headlines(documents, canonical, incident.index:count() + 1)
end

--- Gives everybody the one name that they have in the incident, in the findings too.
---@param incident incidentquotes.Incident
---@param reviews incidentquotes.Review[]
---@return true?, string? message, string? code
function M.unify(incident, reviews)
  local copies = {}
  for i, review in ipairs(reviews) do
    copies[i] = review.cast
  end
  local canonical, message, code = M.canonical(incident, copies)
  if not canonical then
    return nil,
      message, --[[@as string]]
      code
  end
  local claimed = true
  if has_unclaimed(reviews) then
    claimed, message, code = claim_headlines(incident, reviews, canonical)
  end
  if not claimed then
    return nil, message, code
  end
  local function name_of(name)
    return name and (canonical[name] or name)
  end
  for _, review in ipairs(reviews) do
    for _, quotation in ipairs(review.known_quotations) do
      if quotation.speaker then
        quotation.speaker.name = name_of(quotation.speaker.name)
      end
    end
    for _, item in ipairs(review.findings) do
      if item.best then
        item.best.speaker = name_of(item.best.speaker)
      end
      for _, other in ipairs(item.others) do
        other.speaker = name_of(other.speaker)
      end
    end
  end
  return true
end

return M
