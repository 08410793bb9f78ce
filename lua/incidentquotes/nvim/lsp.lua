--- A language server inside Neovim: what is known of a buffer, through the channels that K, CTRL-], grr,
--- gra, gO, completion and every picker use. It reads nothing itself; the store has it.

local answers = require('incidentquotes.lsp')
local config = require('incidentquotes.nvim.config')
local lines = require('incidentquotes.lines')
local message = require('incidentquotes.nvim.message')
local store = require('incidentquotes.nvim.store')

local M = {}

--- How often, and after how many ms, a question about a text that is being checked is asked again.
local PATIENCE, PAUSE = 40, 5

---@type table<integer, integer> clients by buffer; -1 where one is being started
local clients = {}
---@type integer? the client that buffers share
local current

local function absolute(path)
  return vim.fn.fnamemodify(path, ':p')
end

--- Answers a question once the buffer's text has been checked.
local function answer(method, params, callback, tries)
  local uri = params.textDocument.uri
  local buf = vim.uri_to_bufnr(uri)
  local state = store.get(buf)
  if not state then
    callback(nil, vim.NIL)
    return
  elseif not store.is_settled(buf) then
    if tries == 0 then
      callback(nil, vim.NIL)
      return
    end
    vim.defer_fn(function()
      answer(method, params, callback, tries - 1)
    end, PAUSE)
    return
  end
  local ok, result = pcall(answers.methods[method], {
    review = state,
    at = lines.new(state.text, state.line_starts),
    uri = uri,
    params = params,
    tick = state.tick,
    absolute = absolute,
  })
  if not ok then
    callback({ code = -32603, message = tostring(result) }, nil)
    return
  end
  -- No answer is an answer too: null.
  callback(nil, result or vim.NIL)
end

--- Answers which edits an action that was chosen makes.
local function resolve(action, callback)
  local uri = action.data and action.data.uri
  local state = uri and store.get(vim.uri_to_bufnr(uri))
  local resolved, problem = answers.resolve(action, state and state.revision)
  if resolved then
    callback(nil, resolved)
  else
    message.warn(problem)
    callback({ code = -32801, message = problem }, nil)
  end
end

--- The server: a table of functions, as vim.lsp.start takes it for `cmd`.
local function serve(dispatchers)
  local closing, last = false, 0
  return {
    request = function(method, params, callback, notify_reply)
      last = last + 1
      local id = last
      vim.schedule(function()
        if notify_reply then
          notify_reply(id)
        end
        if method == 'initialize' then
          callback(nil, {
            capabilities = answers.capabilities,
            serverInfo = { name = 'incidentquotes' },
          })
        elseif method == 'codeAction/resolve' then
          resolve(params, callback)
        elseif answers.methods[method] then
          local fault = answers.malformed(method, params or {})
          if fault then
            callback({ code = -32602, message = fault }, nil)
          else
            answer(method, params, callback, PATIENCE)
          end
        else
          callback(nil, vim.NIL)
        end
      end)
      return true, id
    end,
    notify = function(method)
      if method == 'exit' then
        closing = true
        dispatchers.on_exit(0, 0)
      end
      return true
    end,
    is_closing = function()
      return closing
    end,
    terminate = function()
      closing = true
      dispatchers.on_exit(0, 0)
    end,
  }
end

--- Attaches the server to a buffer that is checked, once.
---@param buf integer
function M.update(buf)
  -- A buffer without a name has no address in the protocol.
  if clients[buf] or not config.get('lsp', buf) or vim.api.nvim_buf_get_name(buf) == '' then
    return
  end
  -- Another buffer of the incident has the same client.
  clients[buf] = -1
  vim.schedule(function()
    if not store.get(buf) or not vim.api.nvim_buf_is_loaded(buf) then
      clients[buf] = nil
      return
    end
    local ok, id = pcall(vim.lsp.start, {
      name = 'incidentquotes',
      cmd = serve,
      root_dir = vim.fs.dirname(vim.api.nvim_buf_get_name(buf)),
    }, {
      bufnr = buf,
      silent = true,
      reuse_client = function(client)
        -- One that is being stopped is still listed.
        return client.id == current
      end,
    })
    if ok and id then
      clients[buf], current = id, id
    elseif not ok then
      message.warn('the language server did not start: ' .. tostring(id))
    end
  end)
end

--- Stops a client in the words of this Neovim.
local function stop(id)
  local client = vim.lsp.get_client_by_id(id)
  if client and vim.fn.has('nvim-0.11') == 1 then
    client:stop()
  elseif client then
    client.stop()
  end
end

---@param buf integer
function M.drop(buf)
  local id = clients[buf]
  clients[buf] = nil
  if id and id > 0 and vim.api.nvim_buf_is_valid(buf) and vim.lsp.buf_is_attached(buf, id) then
    vim.lsp.buf_detach_client(buf, id)
  end
  if id and id == current and not vim.tbl_contains(vim.tbl_values(clients), id) then
    current = nil
    stop(id)
  end
end

store.subscribe(M)

-- Neovim takes the clients off a buffer that is read again (`:edit`).
vim.api.nvim_create_autocmd('BufReadPost', {
  group = vim.api.nvim_create_augroup('incidentquotes.lsp', {}),
  callback = function(event)
    local id = clients[event.buf]
    if id and id > 0 and not vim.lsp.buf_is_attached(event.buf, id) then
      clients[event.buf] = nil
      M.update(event.buf)
    end
  end,
})

return M
