--- The tables of a sheet: sources, copies, and who was quoted. Columns whose name begins with # hold
--- numbers.

local M = {}

local uri = require('incidentquotes.uri')

---@class incidentquotes.SheetMarkup how a format writes what stands in a cell
---@field words fun(text: string): string words of others
---@field plain fun(text: string): string a word of the incident file that has its own form
---@field code fun(text: string): string
---@field link fun(address: string, label: string): string the label is markup

---@class incidentquotes.SheetTable
---@field columns string[]
---@field rows string[][] markup

--- How much of a digest is shown.
local DIGEST = 12

---@param item {words: integer, digest: string}
---@param markup incidentquotes.SheetMarkup
---@return string count
---@return string digest
local function size_of(item, markup)
  return ('%d'):format(item.words), markup.code(item.digest:sub(1, DIGEST))
end

---@param sheet incidentquotes.Sheet
---@param markup incidentquotes.SheetMarkup
---@return incidentquotes.SheetTable
function M.sources(sheet, markup)
  local words, plain, rows = markup.words, markup.plain, {}
  for i, item in ipairs(sheet.sources) do
    local source = item.text.source
    local outlet = words(source.outlet or source.file)
    local count, digest = size_of(item, markup)
    rows[i] = {
      words(source.id),
      uri.is_web(source.url) and markup.link(source.url, outlet) or outlet,
      source.published and plain(source.published) or 'not known',
      plain(source.kind),
      plain(source.lang or ''),
      count,
      digest,
    }
  end
  return {
    columns = { 'Source', 'Outlet', 'Published', 'Kind', 'Language', '#Words', 'SHA-256 begins' },
    rows = rows,
  }
end

---@param sheet incidentquotes.Sheet
---@param markup incidentquotes.SheetMarkup
---@return incidentquotes.SheetTable
function M.copies(sheet, markup)
  local rows = {}
  for i, item in ipairs(sheet.drafts) do
    rows[i] = { markup.words(item.text.doc), size_of(item, markup) }
  end
  return { columns = { 'Copy', '#Words', 'SHA-256 begins' }, rows = rows }
end

---@param records table[] rows of speakers
---@param markup incidentquotes.SheetMarkup
---@return incidentquotes.SheetTable
function M.speakers(records, markup)
  local rows = {}
  for i, row in ipairs(records) do
    rows[i] = { row.speaker and markup.words(row.speaker) or 'nobody named' }
    for _, key in ipairs({ 'outlets', 'quotations', 'utterances', 'versions', 'disputed' }) do
      table.insert(rows[i], ('%d'):format(row[key]))
    end
  end
  return {
    columns = { 'Speaker', '#Outlets', '#Quotations', '#Utterances', '#Versions', '#Disputed' },
    rows = rows,
  }
end

return M
