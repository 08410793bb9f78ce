std = 'max'
max_line_length = 110
files['lua/incidentquotes/nvim'] = { read_globals = { 'vim' } }
files['lua/incidentquotes/health.lua'] = { read_globals = { 'vim' } }
files['plugin'] = { globals = { 'vim' } }
files['lua/incidentquotes/nvim/**'] = { globals = { 'vim' } }
files['data/demo/init.lua'] = { globals = { 'vim' } }
files['spec'] = { std = 'max+busted' }
files['spec/nvim'] = { std = 'max+busted', globals = { 'vim' } }
