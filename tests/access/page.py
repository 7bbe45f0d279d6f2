# SPDX-License-Identifier: GPL-3.0-or-later
"""A document of headings, paragraphs, lists and tables, written as Markdown and as HTML. Text may hold `code` and
**strong words**, nothing else."""

import html
import re

STYLE = """
:root { color-scheme: light dark; --ground: #fbf8f2; --ink: #13211f; --quiet: #47554f; --edge: #7b8886; --soft: #e9f1f0; --accent: #0b434a; }
@media (prefers-color-scheme: dark) { :root { --ground: #0e1817; --ink: #f6f3ec; --quiet: #b9c3be; --edge: #7f918e; --soft: #1a2c2b; --accent: #a7e3df; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 "Noto Sans", system-ui, sans-serif; }
header, main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.5rem; }
h1 { font-size: 2rem; line-height: 1.2; } h2 { margin-top: 3rem; border-bottom: 2px solid var(--accent); } h3 { margin-top: 2.2rem; }
p, li { max-width: 44rem; } a { color: var(--accent); } :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; }
.same caption { position: absolute; left: -99rem; } /* the heading above says it */
.rows td:nth-child(2) { min-width: 9.5rem; font-weight: 600; }
th, td { border: 1px solid var(--edge); padding: .5rem .7rem; text-align: left; vertical-align: top; }
thead th { background: var(--soft); } tbody th { font-weight: 600; min-width: 13rem; width: 24%; } 
td p, th p { margin: 0 0 .4rem; } th p + p { font-weight: 400; color: var(--quiet); } code { font-size: .9em; overflow-wrap: anywhere; }
@media (max-width: 45rem) { header, main { padding: .5rem; } tbody th, .rows td:nth-child(2) { min-width: 6.5rem; } th, td { padding: .3rem; } }
@media print { body { font-size: 10pt; } .wide { overflow: visible; } tr { break-inside: avoid; } thead { display: table-header-group; } }
"""


class Page:
    def __init__(self, title):
        self.title, self._blocks = title, []

    def heading(self, level, text):
        self._blocks.append(("heading", level, text))

    def text(self, text):
        self._blocks.append(("text", text))

    def points(self, points):
        self._blocks.append(("points", points))

    def table(self, caption, heads, rows):
        """Each cell is a list of lines; the first cell of a row names it."""
        self._blocks.append(("table", caption, heads, rows))

    def markdown(self):
        out = [f"# {self.title}", ""]
        for kind, *block in self._blocks:
            if kind == "heading":
                out += ["#" * block[0] + " " + block[1], ""]
            elif kind == "text":
                out += [block[0], ""]
            elif kind == "points":
                out += [f"- {point}" for point in block[0]] + [""]
            else:
                _, heads, rows = block
                out += ["| " + " | ".join(heads) + " |", "|---" * len(heads) + "|"]
                out += ["| " + " | ".join("<br>".join(cell).replace("|", "\\|") for cell in row) + " |" for row in rows] + [""]
        return "\n".join(out)

    def html(self):
        headings = [(level, text) for kind, level, text in (b for b in self._blocks if b[0] == "heading") if level == 2]
        links = "".join(f'<li><a href="#{_anchor(text)}">{_inline(text)}</a></li>' for _, text in headings)
        headings_said = [b[2] for b in self._blocks if b[0] == "heading"]
        body = "\n".join(_block(block, headings_said) for block in self._blocks)
        title = html.escape(self.title)
        return (f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
                f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
                f'<style>{STYLE}</style>\n</head>\n<body>\n<header>\n<a class="skip" href="#content">To the content</a>\n'
                f'<h1>{title}</h1>\n<nav aria-label="Contents"><ul>{links}</ul></nav>\n</header>\n'
                f'<main id="content">\n{body}\n</main>\n</body>\n</html>\n')


def _anchor(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _inline(text):
    text = html.escape(text, quote=False)
    text = re.sub(r"`([^`]+)`", r"<code>\1</code>", text)
    return re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", text)


def _cell(tag, lines):
    inside = _inline(lines[0]) if len(lines) == 1 else "".join(f"<p>{_inline(line)}</p>" for line in lines)
    return f"<{tag}>{inside}</{tag.split()[0]}>"


def _block(block, headings):
    kind, *rest = block
    if kind == "heading":
        level, text = rest
        return f'<h{level} id="{_anchor(text)}">{_inline(text)}</h{level}>'
    if kind == "text":
        return f"<p>{_inline(rest[0])}</p>"
    if kind == "points":
        return "<ul>" + "".join(f"<li>{_inline(point)}</li>" for point in rest[0]) + "</ul>"
    caption, heads, rows = rest
    head = "".join(f'<th scope="col">{_inline(h)}</th>' for h in heads)
    body = "\n".join("<tr>" + _cell('th scope="row"', row[0]) + "".join(_cell("td", c) for c in row[1:]) + "</tr>" for row in rows)
    look = "wide" + " same" * (caption in headings) + " rows" * (len(heads) == 3)
    return (f'<div class="{look}" role="region" aria-label="{html.escape(caption)}" tabindex="0"><table>'
            f"<caption>{_inline(caption)}</caption><thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody></table></div>")
