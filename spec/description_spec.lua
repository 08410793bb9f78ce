-- Whom descriptions, second words, bodies and pronouns mean: each text with the name of whoever speaks its
-- last quotation.

local iq = require('incidentquotes')

local CASES = {
  -- second words
  {
    'Tanya Oru, 49, lost her van. “It floated,” said Oru.\n\nThe 49-year-old dinner lady added: “Twice.”',
    'Tanya Oru',
  },
  {
    'Ben Ashby, 20, leapt in. ‘I slipped,’ the tall 6ft 4in engineering undergraduate recalled.',
    'Ben Ashby',
  },
  {
    'Independent MP Ruth Sallow accused him of lying.\n\n“He knows,” the independent said.',
    'Ruth Sallow',
  },
  { 'Hal Brook grew up in Austin.\n\n“It was dry,” the Texan said.', 'Hal Brook' },
  { 'Father Tom Wray rang the bell. “We waited,” the priest said.', 'Tom Wray' },
  -- descriptions
  {
    'MP Orla Quill, whose seat is Ness, said it was late.\n\n“In time,” the member for Ness said.',
    'Orla Quill',
  },
  {
    'That man, Ivo Pell, was heckled. “Sorry,” the chief executive of Norrow Line said.',
    'Ivo Pell',
  },
  { 'For Ivo Pell, that is late. “I asked,” the judge said.', 'Ivo Pell' },
  -- whoever is somebody else
  {
    'Petra Lund opened the door. “Come in,” said Lund. The baby’s mother said: “No.”',
    'The baby’s mother',
  },
  { 'An official rang Petra Lund. Lund ran. “It is late,” the official said.', 'the official' },
  -- bodies
  { 'Norrow Line rejected it. “We checked,” the company said.', 'Norrow Line' },
  {
    'The Harbour Workers’ Union met Ruth Sallow on the quay. “No,” the union said.',
    'Harbour Workers’ Union',
  },
  -- pronouns
  {
    'Ivo Pell landed in New Harrow. New Harrow was dark.\n\n“I could not see,” he said.',
    'Ivo Pell',
  },
  {
    'A year of dust\n\nMara Kent\n\nDora Brook’s kitchen has three walls. “It is cold,” she says.',
    'Dora Brook',
  },
  {
    'Norrow Line’s head of property, Ruth Sallow, said it was “closed”.\n\n“For good,” she said.',
    'Ruth Sallow',
  },
  -- subjects
  { 'A doctor treating the men said all four were “calm”.', 'A doctor' },
  {
    '“No,” said Ann Pell. Tom Wray, who ran the yard and knew the man who fell, called it “late”.',
    'Tom Wray',
  },
  {
    'Cross-examined by Ann Strang, for Mr Pell, nurse Lena Oru said no. She called it “odd”.',
    'Lena Oru',
  },
  -- questions and answers
  {
    '“Where were you?” asked Ann Strang.\n\n“At home,” Lena Oru said.\n\n“And who saw you?”',
    'Ann Strang',
  },
  {
    '“A balloon?” Ann Strang repeated.\n\n“I saw it,” said Lena Oru.\n\n“A red one?”\n\n“Yes, a red one.”',
    'Lena Oru',
  },
  {
    '“So who knew?” asked Ivo Pell.\n\n“It is my face,” Ann Strang said.\n\n“It is a face, Ms Strang.”',
    'Ivo Pell',
  },
  {
    'The Academic Staff Union met.\n\nDr Ivo Pell sighed. “One torch,” the lecturer said.',
    'Ivo Pell',
  },
}

describe('whoever speaks', function()
  for _, case in ipairs(CASES) do
    local text, name = case[1], case[2]
    it('is ' .. name .. ': ' .. text:gsub('\n+', ' / '), function()
      local quotations = assert(iq.scan(text, { lang = 'en' }))
      local last = quotations[#quotations]
      assert.are.equal(name, last.speaker and last.speaker.name)
    end)
  end
end)
