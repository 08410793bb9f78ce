"""Draws what `tmux capture-pane -e -p -N` prints: screenshot.py IN OUT.png COLUMNS ROWS"""
import re
import sys
import unicodedata

from PIL import Image, ImageDraw, ImageFont

CELL = (10, 20)
BACKGROUND, FOREGROUND = (20, 22, 27), (224, 226, 234)
FONTS = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono%s.ttf"


def color(parts):
    """The colour of an SGR 38, 48 or 58 sequence, whose first part is 2 (RGB) or 5 (palette)."""
    if parts[0] == "2":
        return tuple(int(part) for part in parts[1:4])
    number = int(parts[1])
    if number >= 232:
        return (8 + (number - 232) * 10,) * 3
    if number >= 16:
        levels = (0, 95, 135, 175, 215, 255)
        number -= 16
        return levels[number // 36], levels[number // 6 % 6], levels[number % 6]
    return [(0, 0, 0), (205, 80, 80), (90, 190, 120), (220, 200, 90), (90, 140, 220), (190, 110, 200),
            (80, 180, 200), (220, 220, 220)][number % 8]


class Style:
    def __init__(self):
        self.reset()

    def reset(self):
        self.fg, self.bg, self.line = FOREGROUND, BACKGROUND, None
        self.bold = self.underline = self.reverse = False

    def apply(self, sequence):
        codes = sequence.replace(":", ";").split(";") if sequence else ["0"]
        if re.match(r"4:\d", sequence):
            self.underline = sequence != "4:0"
            return
        while codes:
            code = int(codes.pop(0) or 0)
            if code == 0:
                self.reset()
            elif code == 1:
                self.bold = True
            elif code == 4:
                self.underline = True
            elif code == 7:
                self.reverse = True
            elif code == 22:
                self.bold = False
            elif code == 24:
                self.underline = False
            elif code == 27:
                self.reverse = False
            elif code in (38, 48, 58):
                size = 4 if codes[0] == "2" else 2
                setattr(self, {38: "fg", 48: "bg", 58: "line"}[code], color(codes[:size]))
                del codes[:size]
            elif 30 <= code <= 37:
                self.fg = color(["5", str(code - 30)])
            elif 40 <= code <= 47:
                self.bg = color(["5", str(code - 40)])
            elif code == 39:
                self.fg = FOREGROUND
            elif code == 49:
                self.bg = BACKGROUND


def main(source, target, columns, rows):
    fonts = [ImageFont.truetype(FONTS % name, 16) for name in ("", "-Bold")]
    image = Image.new("RGB", (columns * CELL[0], rows * CELL[1]), BACKGROUND)
    draw = ImageDraw.Draw(image)
    style = Style()
    with open(source, encoding="utf-8") as file:
        lines = file.read().split("\n")[:rows]
    for row, line in enumerate(lines):
        column, y = 0, row * CELL[1]
        for match in re.finditer(r"\x1b\[([0-9;:]*)m|\x1b[()].|([^\x1b\x0e\x0f])", line):
            if match.group(1) is not None:
                style.apply(match.group(1))
                continue
            char = match.group(2)
            if not char or unicodedata.combining(char):
                continue
            width = 2 if unicodedata.east_asian_width(char) in "WF" else 1
            fg, bg = (style.bg, style.fg) if style.reverse else (style.fg, style.bg)
            x = column * CELL[0]
            draw.rectangle((x, y, x + width * CELL[0] - 1, y + CELL[1] - 1), fill=bg)
            draw.text((x, y), char, font=fonts[style.bold], fill=fg)
            if style.underline:
                draw.line((x, y + 18, x + width * CELL[0] - 1, y + 18), fill=style.line or fg)
            column += width
    image.save(target)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
