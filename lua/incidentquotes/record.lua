--- Records: the shapes that all parts and all readers of IncidentQuotes rely on, and their keys in
--- order.
---
--- Offsets are bytes into the UTF-8 text of the document, from 0, the end exclusive; lines and
--- columns
--- (in bytes) count from 1.

---@class incidentquotes.Mention
---@field name string? canonical name of the speaker
---@field called string? what the text itself calls them; not part of the record
---@field text string? the words in the document
---@field start integer?
---@field end integer?

---@class incidentquotes.Quotation
---@field type 'quotation'
---@field doc string
---@field start integer first byte of the words, without marks
---@field end integer
---@field outer_start integer with the marks
---@field outer_end integer
---@field line integer
---@field column integer
---@field text string
---@field kind 'speech'|'scare'|'title'
---@field closed boolean whether a mark closes it
---@field nested_in integer? index, from 0, of the quotation around it
---@field continues integer? index, from 0, of the quotation that it goes on with
---@field utterance integer
---@field heading boolean
---@field unclaimed boolean a headline of which nothing in its text tells whose words it has
---@field speaker incidentquotes.Mention?
---@field cue incidentquotes.Mention?
---@field confidence number 0 to 1

---@class incidentquotes.Best
---@field source string id
---@field start integer
---@field end integer
---@field text string
---@field speaker string?

---@class incidentquotes.Other
---@field source string
---@field start integer
---@field end integer
---@field relation string
---@field attribution string
---@field speaker string? not part of the record

---@class incidentquotes.Edit
---@field op 'delete'|'insert'|'replace'
---@field copy integer[] start and end in the copy
---@field source integer[] start and end in the best source

---@class incidentquotes.Finding
---@field type 'finding'
---@field code string? nil where nothing is to be said
---@field severity 'hint'|'info'|'warning'|'error'|nil
---@field message string one sentence for people
---@field doc string
---@field start integer
---@field end integer
---@field line integer
---@field column integer
---@field relation string
---@field attribution string
---@field flags string[]
---@field best incidentquotes.Best?
---@field others incidentquotes.Other[]
---@field edits incidentquotes.Edit[]
---@field quotation integer? index, from 0, of the quotation that it is about; not part of the record
---@field speaker string? of the copy; not part of the record
---@field names string[]? of its speakers, as the texts have them; not part of the record
---@field silenced string? the code that the incident file takes off it; not part of the record
---@field decision incidentquotes.Decision? who took it off, and why; not part of the record
---@field spellings incidentquotes.Voice[]? what the sources have instead; not part of the record

---@class incidentquotes.Voice how sources put a number or a name
---@field text string
---@field ids string[] sources

---@class incidentquotes.Member
---@field doc string
---@field start integer
---@field end integer
---@field speaker string?

---@class incidentquotes.Claim
---@field type 'claim'
---@field members incidentquotes.Member[]
---@field relations {a: integer, b: integer, relation: string, attribution: string}[] from 0

---@class incidentquotes.FactMember
---@field doc string
---@field start integer
---@field end integer
---@field text string
---@field low number? nil where the interval is open
---@field high number?
---@field unit string? "person", "minute"; nil where things are counted

---@class incidentquotes.Fact
---@field type 'fact'
---@field attribute string
---@field agreement 'agree'|'compatible'|'conflict'
---@field members incidentquotes.FactMember[]

local M = {}

--- Keys of each kind of record in their order; a key without a value is written as null.
M.keys = {
  quotation = {
    'type',
    'doc',
    'start',
    'end',
    'outer_start',
    'outer_end',
    'line',
    'column',
    'text',
    'kind',
    'closed',
    'nested_in',
    'continues',
    'utterance',
    'heading',
    'speaker',
    'cue',
    'confidence',
  },
  finding = {
    'type',
    'code',
    'severity',
    'message',
    'doc',
    'start',
    'end',
    'line',
    'column',
    'relation',
    'attribution',
    'flags',
    'best',
    'others',
    'edits',
  },
  match = {
    'type',
    'doc',
    'source',
    'outlet',
    'published',
    'start',
    'end',
    'line',
    'column',
    'text',
    'relation',
    'speaker',
    'edits',
  },
  speaker_row = {
    'type',
    'speaker',
    'outlets',
    'quotations',
    'utterances',
    'versions',
    'disputed',
  },
  report = { 'type', 'title', 'since', 'texts', 'unchecked' },
  texts = { 'doc', 'role', 'id', 'outlet', 'published', 'lang', 'sha256' },
  unchecked = { 'what', 'count', 'doc' },
  claim = { 'type', 'members', 'relations' },
  fact = { 'type', 'attribute', 'agreement', 'members' },
  fact_members = { 'doc', 'start', 'end', 'text', 'low', 'high', 'unit' },
  name = { 'type', 'name', 'variants' },
  variants = { 'text', 'status', 'mentions' },
  mentions = { 'doc', 'start', 'end' },
  speaker = { 'name', 'text', 'start', 'end' },
  cue = { 'text', 'start', 'end' },
  best = { 'source', 'start', 'end', 'text', 'speaker' },
  others = { 'source', 'start', 'end', 'relation', 'attribution' },
  edits = { 'op', 'copy', 'source' },
  members = { 'doc', 'start', 'end', 'speaker' },
  relations = { 'a', 'b', 'relation', 'attribution' },
}

M.keys.gone = M.keys.finding

--- Keys whose value has another shape in one type of record.
M.shapes = { fact = { members = 'fact_members' }, match = { speaker = 'text' } }

--- Keys whose value is a list.
M.lists = {
  fact_members = true,
  texts = true,
  unchecked = true,
  flags = true,
  others = true,
  edits = true,
  members = true,
  relations = true,
  variants = true,
  mentions = true,
  copy = true,
}

--- Quotations of the core as records.
---@param list table<integer, table> may have holes
---@param doc string
---@return table<integer, incidentquotes.Quotation> the same list
function M.quotations(list, doc)
  for _, quotation in pairs(list) do
    quotation.type, quotation.doc = 'quotation', doc
  end
  return list
end

return M
