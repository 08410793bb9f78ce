--- The editor and the command line say the same of the same text: who is who is asked in one place.
local iq = require('incidentquotes')
local support = require('spec.nvim.support')

local store = require('incidentquotes.nvim.store')

--- What is said of each quotation, in lines.
local function told(findings)
  local lines = {}
  for _, item in ipairs(findings) do
    lines[#lines + 1] = table.concat({
      item.start,
      item.code or 'clean',
      item.severity or 'none',
      item.relation,
      item.attribution,
      item.best and item.best.speaker or 'nobody',
      item.message,
    }, ' | ')
  end
  return lines
end

--- What the command line says of the buffer's text.
local function asked(buf, incident_path, doc)
  local incident = assert(iq.open(incident_path))
  local text = table.concat(vim.api.nvim_buf_get_lines(buf, 0, -1, true), '\n') .. '\n'
  local lang
  for _, copy in ipairs(incident.copy) do
    lang = copy.file == doc and copy.lang or lang
  end
  local markup = doc:find('%.md$') and 'markdown' or 'plain'
  local reviews = assert(incident:reviews({ text = text, doc = doc, lang = lang, markup = markup }))
  incident:close()
  return told(reviews[1].findings)
end

--- The findings of a buffer, as it stands, are those of the command line.
local function is_alike(buf, incident_path, doc)
  support.settle(buf)
  assert.are.same(asked(buf, incident_path, doc), told(store.get(buf).findings))
end

local INCIDENT = [[
incidentquotes: 1
lang: en
sources:
  - {id: daily, file: sources/daily.txt}
  - {id: wire, file: sources/wire.txt}
copy:
  - {file: copy/story.txt}
]]

local FILES = {
  ['incident.yaml'] = INCIDENT,
  ['sources/daily.txt'] = [[
Orla Quill, the harbourmaster, saw it fall. “The crane came down in one piece,” Quill said.

“Nobody was under it at that time,” said Abel Gask, who drives a lorry.
]],
  ['sources/wire.txt'] = [[
“The crane came down in one piece,” said Orla Quill.

“The quay is closed until further notice,” said Nora Pell, the mayor.

“We rang the bell three times that day,” the signalman said.
]],
  ['copy/story.txt'] = [[
The crane fell at noon.

“The crane came down in one piece,” the harbourmaster said.

“Nobody was under it at that time,” said Gask.

“The quay is closed until further notice,” the mayor said.

“We rang the bell three times that day,” said Leon Bray.
]],
}

describe('the editor and the command line', function()
  after_each(function()
    vim.cmd('silent! %bwipeout!')
  end)

  it('know whom a role means in another text', function()
    local directory = support.directory(FILES)
    local buf = support.open(directory .. '/copy/story.txt')
    is_alike(buf, directory .. '/incident.yaml', 'copy/story.txt')
    local attributions = {}
    for i, item in ipairs(store.get(buf).findings) do
      attributions[i] = item.attribution
    end
    assert.are.same({ 'same', 'same', 'same', 'unknown' }, attributions)
  end)

  it('say anew who somebody is where the copy comes to tell otherwise', function()
    local directory = support.directory(FILES)
    local buf = support.open(directory .. '/copy/story.txt')
    local before = told(store.get(buf).findings)
    for _, line in ipairs({
      'The crane fell at noon. Leon Bray, the signalman, was there.',
      'The crane fell at noon. Greta Vole, the signalman, was there.',
      'The crane fell at noon. Abel Gask and Leon Gask were there.',
      'The crane fell at noon. Abel Gask was there. Luke Gask and Adam Gask were there.',
    }) do
      vim.api.nvim_buf_set_lines(buf, 0, 1, true, { line })
      is_alike(buf, directory .. '/incident.yaml', 'copy/story.txt')
    end
    vim.api.nvim_buf_set_lines(buf, 0, 1, true, { 'The crane fell at noon.' })
    is_alike(buf, directory .. '/incident.yaml', 'copy/story.txt')
    assert.are.same(before, told(store.get(buf).findings))
  end)

  it('say the same of whole incidents', function()
    local directories = { 'data/demo' }
    vim.list_extend(directories, vim.fn.glob('spec/incidents/mended/*', false, true))
    for _, directory in ipairs(directories) do
      local path = vim.fn.fnamemodify(directory, ':p') .. 'incident.yaml'
      local incident = assert(iq.open(path))
      local copies = incident.copy
      incident:close()
      for _, copy in ipairs(copies) do
        local buf = support.open(vim.fs.dirname(path) .. '/' .. copy.file)
        is_alike(buf, path, copy.file)
      end
    end
  end)
end)
