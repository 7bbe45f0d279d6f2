// SPDX-License-Identifier: GPL-3.0-or-later
// tickets.mjs ticket.json: the same ticket through receiptline and escpos-buffer, per second, in the printer's own
// letters and with the large lines as pictures. The file comes from foyer-bench-tickets. Prints JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const receiptline = require("receiptline");
const { Printer, InMemory, Image, Style, Align, Cut } = require("escpos-buffer");
const { PNG } = require("pngjs");

const { columns, lines } = JSON.parse(readFileSync(process.argv[2], "utf8"));

// ReceiptLine's words: ^ is larger, " bold, the spaces beside | say where a line stands.
const escape = (text) => text.replace(/[\\|{}~_"`^]/g, (c) => `\\${c}`);
const markup = (pictures) => lines.map((line) => {
  switch (line.kind) {
    case "rule": return "---";
    case "feed": return Array(line.amount).fill("").join("\n");
    case "qr": return `{code:${escape(line.text)};option:qrcode,5,m}`;
    case "cut": return "===";
  }
  if (pictures && line.png) return `{image:${line.png}}`;
  const large = "^".repeat(Math.min(line.scale - 1, 7));
  const text = large + (line.bold ? `"${escape(line.text)}"` : escape(line.text));
  return line.centre ? text : `|${text}`;
}).join("\n");

const decoded = new Map(lines.filter((line) => line.png).map((line) => [line, Buffer.from(line.png, "base64")]));

async function buffered(pictures) {
  const connection = new InMemory();
  const printer = await Printer.CONNECT("TM-T20", connection);
  for (const line of lines) {
    const align = line.centre ? Align.Center : Align.Left;
    if (line.kind === "rule") await printer.writeln("-".repeat(columns));
    else if (line.kind === "feed") await printer.feed(line.amount);
    else if (line.kind === "qr") await printer.qrcode(line.text, 5);
    else if (line.kind === "cut") await printer.cutter(Cut.Partial);
    else if (pictures && line.png) await printer.draw(new Image(PNG.sync.read(decoded.get(line))));
    else if (line.scale > 1)
      await printer.withStyle({ width: line.scale, height: line.scale, bold: line.bold, align },
        async () => { await printer.writeln(line.text); });
    else await printer.writeln(line.text, line.bold ? Style.Bold : 0, align);
  }
  return connection.buffer();
}

// The best of five rounds: others may be busy on the machine.
async function perSecond(encode) {
  for (let i = 0; i < 100; ++i) await encode(); // the compiler warms up
  let best = 0;
  for (let round = 0; round < 5; ++round) {
    const begun = performance.now();
    let count = 0;
    while (performance.now() - begun < 500) { await encode(); ++count; }
    best = Math.max(best, count * 1000 / (performance.now() - begun));
  }
  return best;
}

const printer = { cpl: columns, encoding: "cp437", command: "escpos", gradient: false };
const figures = {};
for (const [kind, pictures] of [["text", false], ["raster", true]]) {
  const doc = markup(pictures);
  const line = () => receiptline.transform(doc, printer);
  const buffer = () => buffered(pictures);
  figures[`receiptline_${kind}_per_s`] = await perSecond(line);
  figures[`receiptline_${kind}_bytes`] = Buffer.from(line(), "binary").length;
  figures[`escpos_buffer_${kind}_per_s`] = await perSecond(buffer);
  figures[`escpos_buffer_${kind}_bytes`] = (await buffer()).length;
}
console.log(JSON.stringify(figures));
