--- An incident whose texts, names and metadata try to be something else: markup, formulas, commands.
local helper = require('spec.helper')

local M = {}

local LONG = ('Donaudampfschifffahrtsgesellschaft'):rep(12)

--- The path of the copy, as hard as a file name can be.
M.COPY = "copy/ü &<b>'%20[x](y) 😀.md"

local SOURCE = table.concat({
  'Headline & <b>bold</b>',
  '',
  '“<script>window.pwned = 1</script> we <img src=x onerror=pwned()> ran as far as I know,” said Orla Quill.',
  '',
  '“=HYPERLINK(1) | a `tick` and **stars** ~~struck~~ [link](javascript:alert(1)) ![p](http://x.example/p) _u_,” said Ana Bell.',
  '',
  '“Das 😀 war 𝔞𝔰𝔱𝔯𝔞𝔩 und é e\204\129 sehr laut heute Nacht,” said Ana Bell.',
  '',
  '“שלום \226\128\174 evil \226\128\172 to all of you here,” said Noa Levi. “مرحبا بكم جميعا في المدينة,” said Noa Levi.',
  '',
  '“Bell \7 and escape \27]0;x\7 and \194\133 stay where they are,” said Orla Quill.',
  '',
  '“The word ' .. LONG .. ' is a long one indeed,” said Orla Quill.',
  '',
  '“See www.x.example or http://x.example/a or me@x.example :tada: now please,” said Orla Quill.',
  '',
  'At least eight people were hurt. ]]> --> </table> &amp; &#x3c; {{0}} {0} %s',
  '',
}, '\r\n')

local COPY = table.concat({
  '# Headline “<b>bold</b>”',
  '',
  '“<script>window.pwned = 1</script> we <img src=x onerror=pwned()> ran,” said Orla Quill.',
  '',
  '“=HYPERLINK(1) | a `tick` and **moons** ~~struck~~ [link](javascript:alert(1)) ![p](http://x.example/p) _u_,” said Ana Bell.',
  '',
  '“Das 😀 war 𝔞𝔰𝔱𝔯𝔞𝔩 und é e\204\129 nie laut heute Nacht,” said Ana Bell.',
  '',
  '“שלום \226\128\174 evil \226\128\172 to none of you here,” said Noa Levi. “مرحبا بكم جميعا في المدينة,” said Noa Levi.',
  '',
  '“Bell \7 and escape \27]0;x\7 and \194\133 never stay where they are,” said Orla Quill.',
  '',
  '“The word ' .. LONG .. ' is no long one indeed,” said Orla Quill.',
  '',
  '“See www.x.example or http://x.example/a or me@x.example :tada: never please,” said Orla Quill.',
  '',
  '“@SUM(A1) nobody has said this anywhere before,” said Ana Bell. Nobody | knows.',
  '',
  '“Broken \255 bytes \237\160\128 nobody has said,” said Ana Bell.',
  '',
  'Six people were hurt. She called it “so-called”. “We ran.',
  '',
}, '\r\n')

local YAML = [[
incidentquotes: 1
title: "A <title> & \"more\" | `x` *y* </title><script>window.pwned = 1</script>"
lang: en
sources:
  - id: daily
    file: sources/da ily.txt
    outlet: "<b>Daily</b> | `Ex` & \"ample\""
    published: 2031-05-02T21:10Z
    url: "javascript:alert(1)"
  - {id: bare, file: sources/bare.txt}
copy:
  - file: "copy/ü &<b>'%20[x](y) 😀.md"
  - file: copy/empty.md
settings: {style: ap}
accepted:
  - code: IQ202
    words: "=HYPERLINK(1) | a `tick` and **moons** ~~struck~~ [link](javascript:alert(1)) ![p](http://x.example/p) _u_,"
    by: "<i>Ed</i> | @ed"
    at: 2031-05-03
    note: "=1+1 | <u>ok</u> `fine`"
  - {code: IQ401, words: Six people}
ignore: [{code: IQ109}]
]]

---@return string directory
function M.incident()
  return helper.directory({
    ['incident.yaml'] = YAML,
    ['sources/da ily.txt'] = SOURCE,
    ['sources/bare.txt'] = 'Nothing is quoted here.\n',
    [M.COPY] = COPY,
    ['copy/empty.md'] = 'No words.\n',
  })
end

return M
