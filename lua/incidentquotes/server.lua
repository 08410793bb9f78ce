--- A language server (protocol 3.17) without an editor: messages in, messages out. Who carries them is
--- none of its business. Neovim needs none of this: see incidentquotes.nvim.lsp.

local answers = require('incidentquotes.lsp')
local core = require('incidentquotes.core')
local incident_of = require('incidentquotes.incident')
local incident_file = require('incidentquotes.incident_file')
local json = require('incidentquotes.json')
local json_reader = require('incidentquotes.json_reader')
local lines = require('incidentquotes.lines')
local markup = require('incidentquotes.markup')
local review_of = require('incidentquotes.review')
local roster = require('incidentquotes.roster')

--- Error codes of JSON-RPC 2.0 and of the protocol.
local INVALID, METHOD_NOT_FOUND, INVALID_PARAMS, INTERNAL = -32600, -32601, -32602, -32603
local NOT_INITIALIZED, CONTENT_MODIFIED = -32002, -32801

--- The text is sent anew with every change, by ranges.
local INCREMENTAL = 2

--- Directories above a text in which an incident.yaml is looked for that does not name it.
local LEVELS = 3

---@class incidentquotes.ServerDocument
---@field uri string
---@field path string? nil where it is no file
---@field text string
---@field version integer
---@field review incidentquotes.Review? nil: a source, or not checked yet
---@field checker incidentquotes.Checker?
---@field place {path: string?}? where it belongs, once that was looked for; without a path: to no incident,
--- or it is a source

---@class incidentquotes.Server
---@field documents table<string, incidentquotes.ServerDocument> by uri
---@field incidents table<string, incidentquotes.Incident|false> by the path of the incident file; false:
--- it cannot be read
---@field state 'new'|'running'|'stopping'|'stopped'
---@field out table[] messages to be sent
local Server = {}
Server.__index = Server

local M = {}

---@return incidentquotes.Server
function M.new()
  return setmetatable({ documents = {}, incidents = {}, state = 'new', out = {} }, Server)
end

--- The path of a file: URI (RFC 8089), or nil.
---@param uri string
---@return string?
local function path_of(uri)
  local path = uri:match('^file://[^/]*(/.*)$')
  return path
    and path:gsub('%%(%x%x)', function(digits)
      return string.char(tonumber(digits, 16))
    end)
end

local function absolute(path)
  return path
end

function Server:notify(method, params)
  table.insert(self.out, { jsonrpc = '2.0', method = method, params = params })
end

--- Says something in the editor's message area. `kind`: 1 error, 2 warning, 3 info.
function Server:show(kind, message)
  self:notify('window/showMessage', { type = kind, message = message })
end

--- The incident file that names a text, or else the nearest one beside it or above it. To look costs
--- several files, so it is not done with every key.
---@param path string
---@return {path: string?} place without a path where the text is a source, or there is no incident file
local function find_incident(path)
  local file, _, copy = roster.incident_of(path, {})
  if file and not copy then
    return {}
  end
  local directory = path:match('^(.*)/')
  for _ = 1, LEVELS do
    if not directory then
      return {}
    elseif core.kind(directory .. '/incident.yaml') == 'file' then
      return { path = directory .. '/incident.yaml' }
    end
    directory = directory:match('^(.*)/')
  end
  return {}
end

--- An incident with its sources, opened once; those that cannot be read are told of.
---@param path string
---@return incidentquotes.Incident?
function Server:incident(path)
  if self.incidents[path] == nil then
    local incident, message = incident_of.open(path)
    if not incident then
      -- Said once; the file is looked at again when something was saved.
      self.incidents[path] = false
      self:show(1, message)
      return nil
    end
    while incident.unread <= #incident.sources do
      incident:load()
    end
    for _, problem in ipairs(incident.problems) do
      self:show(2, problem.message)
    end
    self.incidents[path] = incident
  end
  return self.incidents[path] or nil
end

--- Forgets what was read of incidents, so that they are read again.
function Server:forget_incidents()
  for _, document in pairs(self.documents) do
    document.place = nil
    if document.checker then
      document.checker:close()
      document.checker = nil
    end
  end
  for _, incident in pairs(self.incidents) do
    if incident then
      incident:close()
    end
  end
  self.incidents = {}
end

--- Checks a document against its incident, and tells what was found.
---@param document incidentquotes.ServerDocument
function Server:check(document)
  if document.path and not document.place then
    document.place = find_incident(document.path)
  end
  local place = document.place
  local incident = place and place.path and self:incident(place.path)
  document.review = nil
  if not incident then
    self:publish(document)
    return
  end
  local problem
  if not document.checker or document.checker.incident ~= incident then
    document.checker, problem = incident:checker()
  end
  local copy = {
    text = document.text,
    doc = document.path,
    markup = markup.of(document.path),
  }
  if document.checker then
    document.review, problem = incident:review(document.checker, copy)
  end
  if not document.review then
    self:show(1, problem)
  end
  self:publish(document)
end

--- Sends the diagnostics of a document, which take the place of those before.
---@param document incidentquotes.ServerDocument
function Server:publish(document)
  local diagnostics = json.list()
  local review = document.review
  if review then
    local at = lines.new(document.text)
    for _, list in ipairs({ review.findings, review.claims }) do
      for _, finding in ipairs(list) do
        if finding.code then
          diagnostics[#diagnostics + 1] = answers.diagnostic(finding, at)
        end
      end
    end
  end
  self:notify('textDocument/publishDiagnostics', {
    uri = document.uri,
    version = document.version,
    diagnostics = diagnostics,
  })
end

--- Makes the changes of one notification.
local function changed(text, changes)
  for _, change in ipairs(changes) do
    if change.range then
      local at = lines.new(text)
      local start, stop = at:offset(change.range.start), at:offset(change.range['end'])
      text = text:sub(1, start) .. change.text .. text:sub(math.max(start, stop) + 1)
    else
      text = change.text
    end
  end
  return text
end

---@type table<string, fun(self: incidentquotes.Server, params: table)>
local notifications = {
  initialized = function() end,
  exit = function(self)
    self.state = 'stopped'
  end,
  ['textDocument/didOpen'] = function(self, params)
    local item = params.textDocument
    local document = {
      uri = item.uri,
      path = path_of(item.uri),
      text = item.text,
      version = item.version,
    }
    self.documents[item.uri] = document
    self:check(document)
  end,
  ['textDocument/didChange'] = function(self, params)
    local document = self.documents[params.textDocument.uri]
    if document then
      document.text = changed(document.text, params.contentChanges)
      document.version = params.textDocument.version
      self:check(document)
    end
  end,
  ['textDocument/didClose'] = function(self, params)
    local document = self.documents[params.textDocument.uri]
    if document then
      self.documents[params.textDocument.uri] = nil
      document.review = nil
      self:publish(document)
      if document.checker then
        document.checker:close()
      end
    end
  end,
  ['textDocument/didSave'] = function(self, params)
    -- Another text that is open may be one of the sources, or the incident file.
    local saved = self.documents[params.textDocument.uri]
    if not saved or not saved.review then
      self:check_all()
    end
  end,
  ['workspace/didChangeWatchedFiles'] = function(self)
    self:check_all()
  end,
}

--- Reads all incidents again and checks all documents.
function Server:check_all()
  self:forget_incidents()
  local uris = {}
  for uri in pairs(self.documents) do
    uris[#uris + 1] = uri
  end
  table.sort(uris)
  for _, uri in ipairs(uris) do
    self:check(self.documents[uri])
  end
end

--- Arrays of an answer that may be empty.
local arrays = {
  ['textDocument/definition'] = true,
  ['textDocument/references'] = true,
  ['textDocument/documentSymbol'] = true,
  ['textDocument/codeAction'] = true,
}

--- Actions without those that ask for a note: the protocol has no such question, and what is accepted
--- without a reason is not signed off. The command `accept` does it.
local function without_questions(actions)
  local left = {}
  for _, action in ipairs(actions) do
    if not (action.command and action.command.arguments[2] == true) then
      left[#left + 1] = action
    end
  end
  return left
end

--- Answers a question about a document.
local function ask(self, method, params)
  local document = self.documents[params.textDocument.uri]
  local review = document and document.review
  if not review then
    return nil
  end
  local result = answers.methods[method]({
    review = review,
    at = lines.new(document.text),
    uri = document.uri,
    params = params,
    tick = document.version,
    absolute = absolute,
  })
  if method == 'textDocument/codeAction' then
    result = without_questions(result)
  end
  if result and arrays[method] then
    return json.list(result)
  elseif result and result.items then
    json.list(result.items)
  end
  return result
end

--- Changes the incident file of the text that a finding stands in. The protocol does not say which text
--- a command came from: what the entry says of which finding does.
---@param self incidentquotes.Server
---@param is_meant fun(finding: incidentquotes.Finding, words: string): boolean
---@param change fun(path: string): string?, string? what is said of it; or nil and why not
local function rewrite(self, is_meant, change)
  for path, incident in pairs(self.incidents) do
    for _, document in pairs(self.documents) do
      local review = document.review
      local known = review and review.incident == incident and review_of.everything(review) or {}
      for _, finding in ipairs(known) do
        if is_meant(finding, document.text:sub(finding.start + 1, finding['end'])) then
          local written, message = change(path)
          self:check_all()
          self:show(written and 3 or 1, written or message)
          return
        end
      end
    end
  end
  self:show(2, 'the words are not there any more; nothing was written')
end

--- The commands that write into the incident file.
---@type table<string, fun(self: incidentquotes.Server, what: table)>
local commands = {
  ['incidentquotes.leave'] = function(self, entry)
    rewrite(self, function(finding, words)
      return finding.code == entry.item.code and words == entry.item.words
    end, function(path)
      return incident_file.add(path, entry.list, entry.item)
    end)
  end,
  ['incidentquotes.withdraw'] = function(self, entries)
    rewrite(self, function(finding)
      local own = finding.decision and finding.decision.entries
      return own ~= nil
        and own.list == entries.list
        and own.code == entries.code
        and own.words == entries.words
        and own.where == entries.where
    end, function(path)
      local removed, message = incident_file.withdraw(path, entries)
      return removed and 'withdrawn: ' .. table.concat(removed, '; '), message
    end)
  end,
}

---@type table<string, fun(self: incidentquotes.Server, params: table): any, table?>
local requests = {
  initialize = function(self)
    self.state = 'running'
    local capabilities = {}
    for key, value in pairs(answers.capabilities) do
      capabilities[key] = value
    end
    capabilities.textDocumentSync = {
      openClose = true,
      change = INCREMENTAL,
      save = { includeText = false },
    }
    capabilities.executeCommandProvider = {
      commands = { 'incidentquotes.leave', 'incidentquotes.withdraw' },
    }
    return {
      capabilities = capabilities,
      serverInfo = { name = 'incidentquotes', version = core.version },
    }
  end,
  shutdown = function(self)
    self.state = 'stopping'
    return nil
  end,
  ['codeAction/resolve'] = function(self, action)
    local document = action.data and self.documents[action.data.uri]
    local resolved, problem = answers.resolve(action, document and document.version)
    return resolved, not resolved and { code = CONTENT_MODIFIED, message = problem } or nil
  end,
  ['workspace/executeCommand'] = function(self, params)
    local command, what = commands[params.command], params.arguments and params.arguments[1]
    if command and type(what) == 'table' then
      command(self, what)
    end
    return nil
  end,
}

for method in pairs(answers.methods) do
  requests[method] = function(self, params)
    return ask(self, method, params)
  end
end

--- What is wrong with the parameters of a request; nil where nothing is.
---@return string?
local function malformed(method, params)
  if type(params) ~= 'table' then
    return 'params is no object'
  elseif method == 'codeAction/resolve' then
    local data = params.data
    local known = data == nil or (type(data) == 'table' and type(data.uri) == 'string')
    return not known and 'data is not what it was' or nil
  elseif method == 'workspace/executeCommand' then
    local what = type(params.arguments) == 'table' and params.arguments[1]
    if not commands[params.command] then
      return ('there is no command %s'):format(tostring(params.command))
    end
    local item = type(what) == 'table' and (what.item or what)
    local known = type(item) == 'table' and type(item.code) == 'string'
    return not known and 'the argument is not what was offered' or nil
  end
  return answers.malformed(method, params)
end

--- Answers a request.
function Server:answer(message)
  local result, problem
  local request = requests[message.method]
  local params = message.params
  if params == nil or params == json_reader.null then
    params = {}
  end
  local fault = request and malformed(message.method, params)
  if self.state == 'new' and message.method ~= 'initialize' then
    problem = { code = NOT_INITIALIZED, message = 'not initialized' }
  elseif self.state == 'stopping' then
    problem = { code = INVALID, message = 'the server is shut down' }
  elseif not request then
    problem =
      { code = METHOD_NOT_FOUND, message = ('there is no method %s'):format(message.method) }
  elseif fault then
    problem = { code = INVALID_PARAMS, message = fault }
  else
    local ok, value, refusal = pcall(request, self, params)
    if ok then
      result, problem = value, refusal
    else
      problem = { code = INTERNAL, message = tostring(value) }
    end
  end
  local reply = { jsonrpc = '2.0', id = message.id }
  if problem then
    reply.error = problem
  else
    reply.result = result == nil and json_reader.null or result
  end
  table.insert(self.out, reply)
end

--- Takes one message.
---@param text string JSON
---@return string[] messages to be sent, as JSON
function M.receive(self, text)
  self.out = {}
  local message, problem = json_reader.read(text)
  if type(message) ~= 'table' then
    local reply = { jsonrpc = '2.0', id = json_reader.null }
    reply.error = { code = -32700, message = problem or 'no message' }
    self.out[1] = reply
  elseif message.method and message.id ~= nil then
    self:answer(message)
  elseif message.method and notifications[message.method] then
    local ok, fault = pcall(notifications[message.method], self, message.params or {})
    if not ok then
      self:show(1, tostring(fault))
    end
  end
  local out = {}
  for i, item in ipairs(self.out) do
    out[i] = json.value(item)
  end
  return out
end

return M
