--- Texts that the command line reads.

local M = {}

local core = require('incidentquotes.core')
local explain = require('incidentquotes.explain')
local gathering = require('incidentquotes.gathering')
local iq = require('incidentquotes')
local markup = require('incidentquotes.markup')
local misuse = require('incidentquotes.cli.misuse')
local terminal = require('incidentquotes.cli.terminal')

--- Bytes of the standard input at most: as of a file.
local STDIN_MAX = 256 * 1024 * 1024

--- The bytes of a file, or of the standard input where the path is “-”.
---@param path string
---@return string
function M.read(path)
  if path ~= '-' then
    local text, message = core.read(path)
    return misuse.expect(text, message)
  end
  local text, problem = io.read(STDIN_MAX + 1)
  text = text or ''
  if problem then
    misuse.fail(('the standard input cannot be read: %s'):format(problem))
  elseif #text > STDIN_MAX then
    misuse.fail('the standard input has more than 256 MB')
  elseif text:find('%z') then
    misuse.fail('the standard input is no text: it holds a NUL byte')
  end
  return text
end

--- A copy as incidents check it.
---@param path string
---@param lang string?
---@return incidentquotes.Copy
function M.copy(path, lang)
  return { text = M.read(path), doc = path, path = path, lang = lang, markup = markup.of(path) }
end

--- Files, with the texts that lie in directories among them.
---@param paths string[]
---@return string[]
function M.expand(paths)
  local files = {}
  for _, path in ipairs(paths) do
    if path == '-' or core.kind(path) ~= 'directory' then
      files[#files + 1] = path
    else
      local texts, message = gathering.texts(path)
      misuse.expect(texts, message)
      if #texts == 0 then
        misuse.fail(('there are no texts (.txt, .md) in %s'):format(path))
      end
      for _, file in ipairs(texts) do
        files[#files + 1] = path:gsub('/+$', '') .. '/' .. file
      end
    end
  end
  return files
end

--- Sources, each once, without the copies: a text does not confirm itself.
---@param sources string[]
---@param copies string[]
---@return string[]
local function without_copies(sources, copies)
  local taken, own = {}, {}
  for _, path in ipairs(copies) do
    own[core.identity(path) or path] = true
  end
  local left = {}
  for _, path in ipairs(sources) do
    local identity = core.identity(path) or path
    if not own[identity] and not taken[identity] then
      taken[identity] = true
      left[#left + 1] = path
    end
  end
  if #left == 0 and #sources > 0 then
    misuse.fail(('%s is the copy; there is no source besides'):format(sources[1]))
  end
  return left
end

--- Ends the run where a copy is a source of its incident: a text does not confirm itself.
---@param incident incidentquotes.Incident
---@param copies string[]
local function expect_apart(incident, copies)
  local sources = {}
  for _, source in ipairs(incident.sources) do
    local path = incident.directory .. '/' .. source.file
    sources[core.identity(path) or path] = source.id
  end
  for _, path in ipairs(copies) do
    local id = sources[core.identity(path) or path]
    if id then
      misuse.fail(
        ('%s is the source ‘%s’ of %s, and no text confirms itself: name it under “copy” there'):format(
          path,
          id,
          incident.path
        )
      )
    end
  end
end

--- The incident that a call names, by its file or by its sources: files, or directories of texts.
---@param options incidentquotes.CommandValues
---@param copies string[]? that are checked against it
---@return incidentquotes.Incident
function M.incident(options, copies)
  local opened, message
  if options.incident then
    if options.source and #options.source > 0 then
      misuse.fail('--incident and --source exclude each other')
    end
    opened, message = iq.open(options.incident, { lazy = true })
    expect_apart(misuse.expect(opened, message), copies or {})
  else
    local sources = without_copies(M.expand(options.source), copies or {})
    opened, message = iq.compile({ sources = sources, lang = options.lang, lazy = true })
  end
  misuse.expect(opened, message)
  opened.style = options.style or opened.style
  local progress = terminal.progress(#opened.sources, 'sources')
  repeat
    local left
    left, message = opened:load()
    if not left then
      progress:finish()
      misuse.fail(message)
    end
    progress:at(#opened.sources - left)
  until left == 0
  progress:finish()
  return opened
end

--- Says on standard error where a text is no UTF-8.
---@param path string
---@param faults incidentquotes.Fault[]
---@param count integer
function M.warn(path, faults, count)
  if count == 0 then
    return
  end
  io.stderr:write(
    ('%s:%d:%d: not UTF-8: %s%s\n'):format(
      explain.neutralize(path),
      faults[1].line,
      faults[1].column,
      faults[1].kind,
      count > 1 and (', and %d more'):format(count - 1) or ''
    )
  )
end

return M
