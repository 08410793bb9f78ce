--- The commands and options of the command line, as data: what is parsed, and what --help, the manual
--- page and the completions of shells are made of.

local M = {}

---@class incidentquotes.CommandOption
---@field name string without the hyphens; the key of the parsed value
---@field short string? one letter
---@field value string? what its value is called; nil for a flag
---@field many boolean? may be given more than once; the values are a list
---@field complete 'file'|'directory'|nil what a shell offers for its value
---@field choices string[]? the values that there are; a shell offers them, the parser asks for one of them
---@field text string one line

---@type incidentquotes.CommandOption[] in the order in which they are listed
M.options = {
  {
    name = 'incident',
    short = 'i',
    value = 'FILE',
    complete = 'file',
    text = 'the incident file: sources, copies, speakers',
  },
  {
    name = 'source',
    short = 's',
    value = 'FILE',
    many = true,
    complete = 'file',
    text = 'a source, or a directory of texts; may be given more than once, instead of an incident file',
  },
  { name = 'format', short = 'f', value = 'NAME', text = 'what is printed, see FORMATS' },
  {
    name = 'output',
    short = 'o',
    value = 'FILE',
    complete = 'file',
    text = 'write there instead of to the standard output; whole or not at all, except by filter',
  },
  {
    name = 'lang',
    short = 'l',
    value = 'TAG',
    text = 'language of the texts (BCP 47), where it is known',
  },
  { name = 'style', value = 'NAME', text = 'house style, see STYLES' },
  {
    name = 'fail-on',
    value = 'WHAT',
    text = 'exit with 1 at error (default), warning, info or hint, at codes, at both (error,IQ204), or never',
  },
  {
    name = 'since',
    value = 'FILE',
    complete = 'file',
    text = 'only what is new since these JSON Lines of an earlier report, and what is gone',
  },
  {
    name = 'by',
    value = 'WHAT',
    choices = { 'finding', 'speaker' },
    text = 'a row for each finding (default), or for each speaker: outlets, quotations, versions',
  },
  { name = 'note', value = 'TEXT', text = 'why it is accepted' },
  { name = 'signer', value = 'NAME', text = 'who accepts it (default: the user’s name)' },
  { name = 'code', value = 'CODE', text = 'which finding, where a place has more than one' },
  { name = 'withdraw', text = 'take back what was accepted there' },
  {
    name = 'color',
    value = 'WHEN',
    choices = { 'auto', 'always', 'never' },
    text = 'colours in the format text; auto (default): on a terminal, unless NO_COLOR is set',
  },
  { name = 'jobs', short = 'j', value = 'N', text = 'threads (default: one for each core)' },
  {
    name = 'resume',
    text = 'go on where an interrupted run with the same --output has stopped',
  },
  {
    name = 'drop-text',
    text = 'leave the member “text” out of what is printed',
  },
  { name = 'help', short = 'h', text = 'print what a command is for, and its options' },
  { name = 'version', short = 'V', text = 'print the version' },
}

---@class incidentquotes.CommandGrammar
---@field name string
---@field module string? of incidentquotes.cli, where it is called otherwise
---@field summary string one line
---@field usage string[] one line each, without the program's name
---@field options string[] names
---@field operands 'files'|'words'|'directory'|'shell'|'none' what a shell completes
---@field formats string[]? what --format takes; nil: it has no such option
---@field text string[] paragraphs
---@field examples {[1]: string, [2]: string}[] what it is for, and the line

---@type incidentquotes.CommandGrammar[]
M.commands = {
  {
    name = 'scan',
    summary = 'the quotations of texts, and who speaks them',
    usage = { 'scan [OPTION…] FILE…' },
    options = { 'format', 'output', 'lang', 'color' },
    operands = 'files',
    formats = { 'jsonl', 'text', 'csv', 'annotation', 'tei' },
    text = {
      'Prints a record for each quotation: where its words stand, of what kind it is, who speaks it,'
        .. ' and how sure that is. Where an incident.yaml beside a text or above it names the text,'
        .. ' its speakers have the names that they have in the incident.',
    },
    examples = {
      { 'The quotations of an article, for people', 'incidentquotes scan --format text story.md' },
    },
  },
  {
    name = 'check',
    summary = 'the quotations, numbers and names of copies against the sources',
    usage = {
      'check --incident FILE [OPTION…] [COPY…]',
      'check --source FILE [--source FILE…] [OPTION…] COPY…',
    },
    options = {
      'incident',
      'source',
      'format',
      'output',
      'lang',
      'style',
      'fail-on',
      'color',
    },
    operands = 'files',
    formats = {
      'jsonl',
      'text',
      'quickfix',
      'rdjsonl',
      'sarif',
      'annotation',
      'csv',
    },
    text = {
      'Prints a finding for each quotation of kind speech, also for the clean ones, then those on'
        .. ' numbers and names. Without COPY the copies are checked that the incident file names.',
    },
    examples = {
      {
        'A draft against whatever lies in a directory',
        'incidentquotes check --source articles draft.md',
      },
      {
        'Fail a build where a draft has altered or invented quotations',
        'incidentquotes check --incident incident.yaml --fail-on error,IQ204 draft.md',
      },
    },
  },
  {
    name = 'compare',
    summary = 'what two or more documents share or dispute',
    usage = {
      'compare --incident FILE [OPTION…]',
      'compare [OPTION…] FILE FILE…',
      'compare [OPTION…] DIRECTORY',
    },
    options = { 'incident', 'format', 'output', 'lang', 'color' },
    operands = 'files',
    formats = { 'jsonl', 'text', 'csv', 'tei' },
    text = {
      'Prints claims (utterances that two or more documents have), facts (numbers) and names, with'
        .. ' the relations between their members.',
    },
    examples = {
      { 'Three reports of one event', 'incidentquotes compare daily.txt wire.txt post.txt' },
    },
  },
  {
    name = 'find',
    summary = 'where words stand in texts, exactly or otherwise',
    usage = { 'find [OPTION…] WORDS --incident FILE', 'find [OPTION…] WORDS FILE…' },
    options = { 'incident', 'format', 'output', 'lang', 'color' },
    operands = 'words',
    formats = { 'jsonl', 'text', 'csv' },
    text = {
      'Prints a record for each text that has the words: the place, the words there, who speaks'
        .. ' them, and how they differ. Exits with 1 where no text has them. WORDS need no marks.',
    },
    examples = {
      {
        'Who has this sentence',
        'incidentquotes find "nobody moved" --incident incident.yaml',
      },
      { 'The same in a directory of articles', 'incidentquotes find "nobody moved" articles' },
    },
  },
  {
    name = 'report',
    summary = 'the sheet that a fact-checker hands over',
    usage = {
      'report --incident FILE [OPTION…] [COPY…]',
      'report --source FILE [--source FILE…] [OPTION…] COPY…',
      'report --by speaker [OPTION…] FILE…',
    },
    options = {
      'incident',
      'source',
      'by',
      'since',
      'format',
      'output',
      'lang',
      'style',
      'fail-on',
      'color',
    },
    operands = 'files',
    formats = {
      'markdown',
      'html',
      'jsonl',
      'text',
      'quickfix',
      'rdjsonl',
      'sarif',
      'annotation',
      'csv',
      'tei',
    },
    text = {
      'What check finds, with every version of every quotation, the sources, what was accepted by'
        .. ' whom, and what was not looked at. Exits with 0 unless --fail-on says otherwise.',
      'With --since only those findings are printed that an earlier report (--format jsonl) does'
        .. ' not have as they are now, and those of it that are gone.',
      'With --by speaker, a table: who was quoted by how many texts or outlets, with how many'
        .. ' quotations, of how many utterances, and in how many versions of their words.',
    },
    examples = {
      {
        'A page for the editor’s desk',
        'incidentquotes report --incident incident.yaml --format html --output report.html',
      },
      {
        'Who was quoted by how many outlets, in how many versions',
        'incidentquotes report --by speaker --format csv articles',
      },
    },
  },
  {
    name = 'accept',
    summary = 'sign off a finding, as long as neither copy nor source changes',
    usage = {
      'accept --incident FILE [OPTION…] COPY:LINE[:COLUMN]',
      'accept --incident FILE --withdraw COPY:LINE[:COLUMN]',
    },
    options = { 'incident', 'code', 'note', 'signer', 'withdraw' },
    operands = 'files',
    text = {
      'Writes the finding of that place into the incident file as accepted, bound to the words of'
        .. ' the copy and to the SHA-256 of the source’s words: when either changes it comes back.',
      'With --withdraw the entries about the words of that place are taken out again, and nothing else'
        .. ' in the incident file changes.',
    },
    examples = {
      {
        'The quotation in line 12 was confirmed by phone',
        'incidentquotes accept --incident incident.yaml --note "confirmed by phone" copy/story.md:12',
      },
      {
        'It was not: take that back',
        'incidentquotes accept --incident incident.yaml --withdraw copy/story.md:12',
      },
    },
  },
  {
    name = 'lint',
    summary = 'marks, punctuation and attribution, without sources',
    usage = { 'lint [OPTION…] FILE…' },
    options = { 'style', 'format', 'output', 'lang', 'fail-on', 'color' },
    operands = 'files',
    formats = { 'jsonl', 'text', 'quickfix', 'rdjsonl', 'sarif', 'annotation', 'csv' },
    text = {
      'Says what a text has against a house style around its quotations, never about the words'
        .. ' inside them. Without --style: only what is wrong in every house.',
    },
    examples = { { 'As the agency wants it', 'incidentquotes lint --style ap story.md' } },
  },
  {
    name = 'filter',
    summary = 'quotations of a stream of articles, JSON Lines in and out',
    usage = { 'filter [OPTION…] [FILE…]' },
    options = { 'incident', 'lang', 'jobs', 'output', 'resume', 'drop-text' },
    operands = 'files',
    text = {
      'Reads an object a line with the member “text”, and “id” and “lang” where they are known, and'
        .. ' prints it with one member more: “quotations”, or with --incident “findings”: the records'
        .. ' that scan and check print. All other members are passed through as they stand. Offsets'
        .. ' count the bytes of the text without its escapes. A FILE .txt, .text,'
        .. ' .md or .markdown is one article with its path as “id”; of a directory it takes all of these'
        .. ' in it, up to 8 levels deep: links, hidden files and those called README are passed over,'
        .. ' and more than 10000 files of any kind are refused.',
      'Lines come in the order of the input, each as soon as it can be. Memory does not grow with the'
        .. ' input; a line may have 8 MB. A line that cannot be read is answered by an object with'
        .. ' “line”, “id” where it is known, and “error” with “code” and “message”; the run goes on,'
        .. ' says at its end how many there were, and exits with 1. An empty line stays one.',
      '--output FILE is never overwritten: --resume goes on behind its last whole line. It compares'
        .. ' the last line that is not empty, and one that has only been begun, with the answers to the'
        .. ' same lines of the input, and none before them; where they differ nothing is changed.',
    },
    examples = {
      {
        'An archive, and on after an interruption',
        'incidentquotes filter --output quotations.jsonl --resume articles.jsonl',
      },
      { 'A directory of texts', 'incidentquotes filter articles >quotations.jsonl' },
      {
        'Under GNU parallel',
        'parallel --pipe -k incidentquotes filter --jobs 1 <articles.jsonl',
      },
    },
  },
  {
    name = 'init',
    module = 'founding',
    summary = 'write an incident file for the texts of a directory',
    usage = { 'init [DIRECTORY]' },
    options = { 'lang' },
    operands = 'directory',
    text = {
      'Makes incident.yaml of the texts (.txt, .md) in a directory and those below it, up to 8 levels'
        .. ' deep and 10000 files, those called README excepted; texts in'
        .. ' copy/ are copies, and those beside a directory sources/ that has texts; all others are'
        .. ' sources. A file that is there is never touched.',
    },
    examples = { { 'Here', 'incidentquotes init .' } },
  },
  {
    name = 'lsp',
    summary = 'a language server on the standard input and output',
    usage = { 'lsp' },
    options = {},
    operands = 'none',
    text = {
      'For editors other than Neovim, which needs no server. Texts are checked against the'
        .. ' incident.yaml that names them or lies beside them or above them.',
    },
    examples = {},
  },
  {
    name = 'completion',
    summary = 'what a shell needs to complete commands and options',
    usage = { 'completion bash|zsh|fish' },
    options = {},
    operands = 'shell',
    text = { 'Prints a script for the shell that is named.' },
    examples = { { 'In ~/.bashrc', 'eval "$(incidentquotes completion bash)"' } },
  },
}

M.shells = { 'bash', 'zsh', 'fish' }

--- What every command takes.
M.everywhere = { 'help', 'version' }

---@param name string
---@return incidentquotes.CommandGrammar?
function M.command(name)
  for _, command in ipairs(M.commands) do
    if command.name == name then
      return command
    end
  end
  return nil
end

---@param name string
---@return incidentquotes.CommandOption
function M.option(name)
  for _, option in ipairs(M.options) do
    if option.name == name then
      return option
    end
  end
  error('no option ' .. name)
end

--- The options of a command, in the order in which they are listed.
---@param command incidentquotes.CommandGrammar
---@return incidentquotes.CommandOption[]
function M.options_of(command)
  local wanted = {}
  for _, list in ipairs({ command.options, M.everywhere }) do
    for _, name in ipairs(list) do
      wanted[name] = true
    end
  end
  local options = {}
  for _, option in ipairs(M.options) do
    if wanted[option.name] then
      options[#options + 1] = option
    end
  end
  return options
end

return M
