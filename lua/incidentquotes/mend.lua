--- What can be done about a finding: edits of the copy, or an entry in the incident file. Nothing here
--- is done by itself; words inside marks change by an explicit choice only.

local M = {}

local acceptance = require('incidentquotes.acceptance')
local explain = require('incidentquotes.explain')
local review_of = require('incidentquotes.review')
local verbatim = require('incidentquotes.verbatim')

---@class incidentquotes.TextEdit
---@field start integer bytes of the copy
---@field end integer
---@field text string

---@class incidentquotes.Action
---@field title string
---@field code string of the finding
---@field edits incidentquotes.TextEdit[]? in order, none touching another
---@field entry {list: 'ignore'|'accepted', item: table}? for the incident file
---@field asks_note boolean? a note belongs into the entry
---@field withdrawal incidentquotes.Entries? to be taken out of the incident file
---@field preferred boolean? what most would choose
---@field by_hand boolean? only for somebody who looks at it: it would hide what is wrong

--- More single edits than these are offered together only.
local SINGLE_MAX = 4

local quote = explain.quote

---@param text string
---@param span integer[]
local function slice(text, span)
  return text:sub(span[1] + 1, span[2])
end

--- Widens a removal by the blank that would be left over.
local function removal(text, start, stop)
  if text:sub(stop + 1, stop + 1) == ' ' then
    return { start = start, ['end'] = stop + 1, text = '' }
  elseif text:sub(start, start) == ' ' then
    return { start = start - 1, ['end'] = stop, text = '' }
  end
  return { start = start, ['end'] = stop, text = '' }
end

--- An insertion with the blanks that part it from its neighbours.
local function insertion(text, at, words)
  local before, after = text:sub(at, at), text:sub(at + 1, at + 1)
  if after:match('[%w\128-\255]') then
    words = words .. ' '
  end
  if before:match('[%w\128-\255,;:.]') then
    words = ' ' .. words
  end
  return { start = at, ['end'] = at, text = words }
end

--- Whether a character can stand in a word; general punctuation and guillemets cannot.
local function is_word(character)
  return character:find('^[%w]') ~= nil
    or (
      character:byte() >= 0xC2
      and not character:find('^\226[\128\129]')
      and character ~= '«'
      and character ~= '»'
    )
end

--- Where the word before a byte ends, and where the one behind it begins: what lies between them is
--- white space and punctuation.
local function gap_before(text, at)
  while at > 0 do
    local character = text:sub(math.max(1, at - 3), at):match('[^\128-\191][\128-\191]*$')
    if not character or is_word(character) then
      break
    end
    at = at - #character
  end
  return at
end

local function gap_behind(text, at)
  while at < #text do
    local character = text:match('^[^\128-\191][\128-\191]*', at + 1)
    if not character or is_word(character) then
      break
    end
    at = at + #character
  end
  return at
end

--- Words that the copy lacks, with the punctuation that they have in the source: all between the words
--- before and behind them. nil where they stand at an end of the quotation.
local function restored_inside(review, finding, edit, source_text)
  local from, to = gap_before(review.text, edit.copy[1]), edit.copy[1]
  local first = gap_before(source_text, edit.source[1])
  local last = gap_behind(source_text, edit.source[2])
  local inside = from > finding.start
    and to < finding['end']
    and first >= finding.best.start
    and last < finding.best['end']
  if not inside or review.text:sub(from + 1, to):find('[%.!?…]') then
    return nil
  end
  local words = source_text:sub(first + 1, last):gsub('%s+', ' ')
  local styled = verbatim.in_house(review, 'x' .. words .. 'x')
  return { start = from, ['end'] = to, text = styled:sub(2, -2) }
end

--- One edit of a finding turned round: the source's words in the copy's place.
local function restored(review, finding, edit, source_text)
  local words = verbatim.in_house(review, slice(source_text, edit.source))
  if edit.op == 'insert' then
    return removal(review.text, edit.copy[1], edit.copy[2])
  elseif edit.op == 'delete' then
    return restored_inside(review, finding, edit, source_text)
      or insertion(review.text, edit.copy[1], words)
  end
  return { start = edit.copy[1], ['end'] = edit.copy[2], text = words }
end

local function restoration_title(review, edit, source_text)
  if edit.op == 'insert' then
    return ('Remove %s'):format(quote(slice(review.text, edit.copy)))
  elseif edit.op == 'delete' then
    return ('Restore %s'):format(quote(slice(source_text, edit.source)))
  end
  return ('Put %s for %s'):format(
    quote(slice(source_text, edit.source)),
    quote(slice(review.text, edit.copy))
  )
end

local worded = {
  altered = true,
  ['altered-minor'] = true,
  ['elided-silent'] = true,
  extended = true,
}

--- Takes the words of the best source: all of them, or one difference.
local function take_words(review, finding, actions)
  if not worded[finding.relation] or #finding.edits == 0 then
    return
  end
  local source_text = review.incident:source_text(finding.best.source)
  local all = {}
  for i, edit in ipairs(finding.edits) do
    all[i] = restored(review, finding, edit, source_text)
  end
  actions[#actions + 1] = {
    title = ('Take the words of %s'):format(finding.best.source),
    edits = all,
    preferred = true,
  }
  if #all > 1 and #all <= SINGLE_MAX then
    for i, edit in ipairs(finding.edits) do
      actions[#actions + 1] =
        { title = restoration_title(review, edit, source_text), edits = { all[i] } }
    end
  end
end

--- Shows each cut.
local function show_cut(review, finding, actions)
  if finding.relation ~= 'elided-silent' then
    return
  end
  local ellipsis, edits = verbatim.ellipsis(review), {}
  for _, edit in ipairs(finding.edits) do
    if edit.op == 'delete' then
      edits[#edits + 1] = insertion(review.text, edit.copy[1], ellipsis)
    end
  end
  if #edits > 0 then
    actions[#actions + 1] = { title = ('Show the cut: %s'):format(ellipsis), edits = edits }
  end
end

--- Brackets what the source does not have.
local function bracket(_, finding, actions)
  local edits = {}
  for _, edit in ipairs(worded[finding.relation] and finding.edits or {}) do
    if edit.op == 'insert' then
      edits[#edits + 1] = { start = edit.copy[1], ['end'] = edit.copy[1], text = '[' }
      edits[#edits + 1] = { start = edit.copy[2], ['end'] = edit.copy[2], text = ']' }
    end
  end
  if #edits > 0 then
    actions[#actions + 1] = { title = 'Bracket what was inserted', edits = edits }
  end
end

--- Restores the beginning of the sentence, or its end, that a cut takes a meaning away with.
local function extend(review, finding, actions)
  local lost = false
  for _, flag in ipairs(finding.flags) do
    -- Words in brackets that turn the sense round stand inside the quotation.
    lost = lost or flag:find('-lost', 1, true) ~= nil
  end
  if finding.code ~= 'IQ204' or not finding.best or not lost then
    return
  end
  local text = review.incident:source_text(finding.best.source)
  for _, item in ipairs(verbatim.list(review.incident)) do
    local inside = item.source == finding.best.source
      and item.start <= finding.best.start
      and finding.best['end'] <= item['end']
    if inside then
      local before = text:sub(item.start + 1, finding.best.start):match('([^.!?]*)$')
      local behind = text:sub(finding.best['end'] + 1, item['end']):match('^([^.!?]*)')
      if before:match('%S') then
        local words = verbatim.in_house(review, before)
        local first = text:sub(finding.best.start + 1, finding.best.start + 1)
        local own = review.text:sub(finding.start + 1, finding.start + 1)
        -- What began the copy's quotation with a capital stands inside the sentence again.
        local same = own:lower() == first:lower()
        actions[#actions + 1] = {
          title = ('Restore %s'):format(quote(words)),
          edits = {
            {
              start = finding.start,
              ['end'] = finding.start + (same and 1 or 0),
              text = words .. ' ' .. (same and first or ''),
            },
          },
          preferred = true,
        }
      end
      if behind:match('%w') then
        -- In front of the copy's own comma or full stop.
        local own = review.text:sub(finding.start + 1, finding['end'])
        local at = finding['end'] - #own:match('[,.]?$')
        actions[#actions + 1] = {
          title = ('Restore %s'):format(quote(verbatim.in_house(review, behind))),
          edits = { insertion(review.text, at, verbatim.in_house(review, behind)) },
        }
      end
      return
    end
  end
end

--- Bytes around a name in which words stand that say who its bearer is.
local BESIDE = 80

--- Whether words beside a name say what its bearer is, and would be said of somebody else: “Inspector
--- Maria Kofler”, “Rhona Sayle, a spokeswoman for the port, said”, “the warden, Tom Hesketh”.
local function is_described(text, mention)
  local before = text:sub(math.max(1, mention.start - BESIDE), mention.start)
  local after = text:sub(mention['end'] + 1, mention['end'] + BESIDE)
  local title = before:match('(%S+)%s+$')
  if title and (title:find('^%u') or title:find('^[\195\208]')) and not title:find('[.!?]$') then
    return true
  end
  local own = text:sub(mention.start + 1, mention['end'])
  -- “the warden, Tom Hesketh, said”: the role is what speaks there.
  local role = own:find(' ') and not own:find(mention.name:match('%S+$'), 1, true)
  return role
    or own:find(',') ~= nil
    or before:find('%l,%s+$') ~= nil
    or after:find('^,%s+%l[^.!?\n]*[,.]') ~= nil
end

--- Corrects who is said to have spoken, where nothing else is said of them.
local function reattribute(review, finding, actions)
  local speaker = finding.best and finding.best.speaker
  local quotation = review_of.quotation_of(review, finding)
  local mention = quotation and quotation.speaker
  local differs = finding.attribution == 'conflict' or finding.attribution == 'ladder'
  if not differs or not speaker or not mention or not mention.start then
    return
  end
  if is_described(review.text, mention) then
    return
  end
  actions[#actions + 1] = {
    title = ('Attribute it to %s, as %s does'):format(speaker, finding.best.source),
    edits = { { start = mention.start, ['end'] = mention['end'], text = speaker } },
    preferred = finding.code == 'IQ301',
  }
end

--- Relations in which the words are nobody's, as far as the sources go.
local unspoken = {
  narration = true,
  indirect = true,
  ['not-found'] = true,
  retranslated = true,
  spliced = true,
}

local function unquote(review, finding, actions)
  local quotation = finding.quotation and review_of.quotation_of(review, finding)
  if not quotation or not unspoken[finding.relation] or not quotation.closed then
    return
  end
  actions[#actions + 1] = {
    title = 'Take the quotation marks off',
    edits = {
      { start = quotation.outer_start, ['end'] = quotation.start, text = '' },
      { start = quotation['end'], ['end'] = quotation.outer_end, text = '' },
    },
    -- Words that nobody said are not mended by hiding that they were put into a mouth.
    by_hand = finding.code == 'IQ201',
  }
end

--- As many words of a name as the mention has: those that are most like it.
local function part_like(name, mention)
  local wanted = select(2, mention:gsub('%S+', ''))
  local words = {}
  for word in name:gmatch('%S+') do
    words[#words + 1] = word
  end
  local best, most = name, -1
  for i = 1, #words - wanted + 1 do
    local part = table.concat(words, ' ', i, i + wanted - 1)
    local same = 0
    for k = 1, math.min(#part, #mention) do
      same = same + (part:byte(k) == mention:byte(k) and 1 or 0)
    end
    if same > most then
      best, most = part, same
    end
  end
  return best
end

local function language_of(tag)
  return tag and tag:match('^%a+'):lower()
end

--- Takes the number or the name as sources have it.
local function respell(review, finding, actions)
  for _, voice in ipairs(finding.spellings or {}) do
    local own = review.text:sub(finding.start + 1, finding['end'])
    local words, where = voice.text, ''
    local fits = true
    if finding.code == 'IQ402' then
      words = part_like(voice.text, own)
    else
      local source = review.incident:source(voice.ids[1])
      local theirs, ours = language_of(source.lang), language_of(review.lang)
      fits = not theirs or not ours or theirs == ours
      where = (', as in %s'):format(explain.list(voice.ids))
      if own:match('^%u') then
        words = words:gsub('^%l', string.upper)
      end
      -- A number that a source has without its noun keeps the copy's.
      local noun = own:match('%s([^%s%d]+)$')
      if noun and not words:find('[%a\128-\255]') then
        words = words .. ' ' .. noun
      end
    end
    if fits and words ~= own then
      actions[#actions + 1] = {
        title = ('Put %s%s'):format(quote(words), where),
        edits = { { start = finding.start, ['end'] = finding['end'], text = words } },
        preferred = finding.code == 'IQ402',
      }
    end
  end
end

local function restyle(_, finding, actions)
  if finding.fixes and #finding.fixes > 0 then
    actions[#actions + 1] =
      { title = finding.fix or 'Mend the marks', edits = finding.fixes, preferred = true }
  end
end

--- Leaves it, in the incident file.
local function leave(review, finding, actions)
  if not review.incident or not review.incident.path then
    return
  end
  local words = review.text:sub(finding.start + 1, finding['end'])
  actions[#actions + 1] = {
    title = ('Ignore %s here'):format(finding.code),
    entry = { list = 'ignore', item = { code = finding.code, words = words } },
  }
  actions[#actions + 1] = {
    title = 'Accept with a note …',
    entry = { list = 'accepted', item = acceptance.entry(finding, words) },
    asks_note = true,
  }
end

--- Takes back what the incident file says of it, whether that still holds or not.
local function withdraw(review, finding, actions)
  if not review.incident or not review.incident.path then
    return
  elseif not finding.silenced then
    local words = review.text:sub(finding.start + 1, finding['end'])
    local entries = { list = 'accepted', code = finding.code, words = words }
    if #acceptance.numbers(review.incident, entries) > 0 then
      actions[#actions + 1] = { title = 'Withdraw the earlier acceptance', withdrawal = entries }
    end
    return
  end
  local entries = finding.decision.entries
  local title = 'Withdraw the acceptance'
  if entries.list == 'ignore' then
    local where = entries.words and 'here'
      or entries.where == 'headline' and 'in headlines'
      or 'everywhere'
    title = ('Ignore %s %s no longer'):format(entries.code, where)
  end
  actions[#actions + 1] = { title = title, withdrawal = entries }
end

local steps = {
  take_words,
  show_cut,
  bracket,
  extend,
  reattribute,
  respell,
  unquote,
  restyle,
  leave,
  withdraw,
}

--- What can be done about a finding, the most likely first.
---@param review incidentquotes.Review
---@param finding incidentquotes.Finding
---@return incidentquotes.Action[]
function M.actions(review, finding)
  local actions = {}
  if finding.silenced then
    withdraw(review, finding, actions)
  end
  for _, step in ipairs(finding.code and steps or {}) do
    step(review, finding, actions)
  end
  for _, action in ipairs(actions) do
    action.code = finding.code or finding.silenced
    action.title = explain.neutralize(action.title)
  end
  return actions
end

return M
