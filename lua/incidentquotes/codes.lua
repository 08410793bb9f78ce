--- The codes of findings, and what each says in a few words.

local M = {}

---@type {[1]: string, [2]: string}[] in the order of the help
M.list = {
  { 'IQ201', 'not found in the supplied sources' },
  { 'IQ202', 'altered: a content word, number, name or negation differs' },
  { 'IQ203', 'words are left out, and no ellipsis shows it' },
  { 'IQ204', 'a cut, or words in brackets, remove a negation, a condition or a hedge' },
  { 'IQ205', 'joins words of two utterances' },
  { 'IQ208', 'words are added that the source does not have there' },
  { 'IQ210', 'the words stand outside quotation marks in the source' },
  { 'IQ211', 'slightly altered: function words, inflection or spelling' },
  { 'IQ213', 'perhaps another translation' },
  { 'IQ301', 'the source gives the words to somebody else' },
  { 'IQ302', 'the source gives the words to another speaker of the same side' },
  { 'IQ402', 'a name is spelt otherwise' },
  { 'IQ401', 'a number of the copy and a source’s exclude each other' },
  { 'IQ403', 'an age, a date, a year or a time of the copy and a source’s exclude each other' },
  { 'IQ404', 'a number is given plainly that the sources give with “at least” or “about”' },
  { 'IQ405', 'the number is a speaker’s, and the reporters give another' },
  { 'IQ101', 'opened and never closed' },
  { 'IQ102', 'closed, though the next paragraph goes on with the same speaker' },
  { 'IQ103', 'closed in a paragraph that lacks the opening mark of a continuation' },
  { 'IQ104', 'a closing mark without an opening one' },
  { 'IQ105', 'opening and closing mark are of two families' },
  { 'IQ106', 'marks that are not those of this level in the style or the locale' },
  { 'IQ107', 'marks in a headline' },
  { 'IQ108', 'a quotation inside one with the same marks' },
  { 'IQ109', 'full stop or comma on the other side of the closing mark' },
  { 'IQ110', 'comma or colon before the quotation' },
  { 'IQ111', 'white space inside guillemets' },
  { 'IQ112', 'a quotation mark typed for an apostrophe or a prime' },
  { 'IQ206', 'an ellipsis at the edge of a quotation' },
  { 'IQ207', 'form of the ellipsis' },
  { 'IQ209', 'round brackets around what an editor put in' },
  { 'IQ215', 'a fragment: one or two words of the reporter’s sentence' },
  { 'IQ303', 'nobody is named who speaks' },
  { 'IQ304', 'whoever speaks is named late' },
  { 'IQ305', 'two attributions of one quotation' },
  { 'IQ306', 'a new speaker is named only behind the words' },
  { 'IQ307', 'a loaded verb for a neutral one' },
}

---@type table<string, string> by code
M.titles = {}
for _, entry in ipairs(M.list) do
  M.titles[entry[1]] = entry[2]
end

return M
