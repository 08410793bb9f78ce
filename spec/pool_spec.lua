--- Threads that answer lines, and the place where the answers go: what a caller may do wrong.

local core = require('incidentquotes.core')
local helper = require('spec.helper')

local ECHO = [[
return {
  open = function(settings)
    return function(bytes)
      return settings.prefix .. bytes
    end
  end,
}
]]

describe('a pool', function()
  local directory, sink

  before_each(function()
    directory = helper.directory({ ['echo.lua'] = ECHO })
    sink = assert(core.sink(directory .. '/answers'))
  end)

  after_each(function()
    sink:close()
    helper.remove(directory)
  end)

  ---@param other table?
  ---@return table
  local function options(other)
    local all = {
      jobs = 2,
      sink = sink,
      module = 'echo',
      path = directory .. '/?.lua',
      cpath = '',
      settings = { prefix = '> ' },
    }
    for key, value in pairs(other or {}) do
      all[key] = value
    end
    return all
  end

  it('writes the answers in order, and says how many', function()
    local pool = assert(core.pool(options()))
    for number = 1, 1000 do
      pool:put('line ' .. number, number, 'json')
    end
    assert.same({ written = 1000, bad = 0, first_bad = 0 }, pool:finish())
    pool:close()
    local expected = {}
    for number = 1, 1000 do
      expected[number] = ('> line %d\n'):format(number)
    end
    assert.equal(table.concat(expected), helper.read(directory .. '/answers'))
  end)

  it('takes nothing once it has finished: nobody would make room', function()
    local pool = assert(core.pool(options()))
    pool:finish()
    assert.has_error(function()
      pool:put('late', 1, 'json')
    end, 'incidentquotes: this pool has finished')
    pool:close()
    assert.has_error(function()
      pool:put('later', 1, 'json')
    end, 'incidentquotes: this pool is closed')
  end)

  it('writes where the sink was opened, whoever has the number of its descriptor by now', function()
    local pool = assert(core.pool(options()))
    sink:close()
    local other = assert(core.sink(directory .. '/other'))
    pool:put('one', 1, 'json')
    assert.equal(1, pool:finish().written)
    pool:close()
    other:close()
    assert.equal('> one\n', helper.read(directory .. '/answers'))
    assert.equal('', helper.read(directory .. '/other'))
  end)

  it('has lines of whole numbers only', function()
    local pool = assert(core.pool(options()))
    for _, number in ipairs({ 0 / 0, math.huge, -1, 1e300 }) do
      assert.is_false(pcall(pool.put, pool, 'x', number, 'json'))
    end
    assert.equal(0, pool:finish().written)
    pool:close()
  end)

  it('asks no metamethod for its settings, whose errors would leave the threads’ Lua', function()
    local function refuse()
      error('asked')
    end
    for _, key in ipairs({ 'module', 'path', 'cpath', 'settings' }) do
      local broken = options()
      broken[key] = nil
      local made, message = pcall(core.pool, setmetatable(broken, { __index = refuse }))
      assert.is_false(made)
      assert.truthy(message:find('needs ' .. key, 1, true), message)
    end
  end)

  it('is not made of what no thread can be handed', function()
    assert.is_false(pcall(core.pool, options({ settings = { 'no name' } })))
    assert.is_false(pcall(core.pool, options({ settings = { words = {} } })))
    assert.is_false(pcall(core.pool, options({ jobs = 0 })))
    assert.is_false(pcall(core.pool, options({ jobs = 0 / 0 })))
    local pool, message, code = core.pool(options({ module = 'no_such_module' }))
    assert.is_nil(pool)
    assert.truthy(message:find('no_such_module', 1, true))
    assert.equal('argument', code)
  end)
end)

describe('a sink', function()
  it('is cut to a length, and to nothing else', function()
    local path = os.tmpname()
    local sink = assert(core.sink(path))
    for _, length in ipairs({ 0 / 0, -1, math.huge, 1e300 }) do
      assert.is_false(pcall(sink.cut, sink, length))
    end
    assert.is_true(sink:cut(3))
    assert.equal(3, sink:size())
    sink:close()
    os.remove(path)
  end)
end)
