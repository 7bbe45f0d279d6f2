// SPDX-License-Identifier: GPL-3.0-or-later
// What the browser tests share: the stage program, the system's Chromium, and a person who notices what is wrong.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const openBrowser = () => chromium.launch({ executablePath: process.env.FOYER_CHROMIUM || "/usr/bin/chromium", args: flags });

// The program prints its addresses first; afterwards it takes cues and says on "done" what was done.
export async function openStage(scene, language = "en") {
  const child = spawn(`${process.env.FOYER_BIN}/foyer-web-stage`, [language], { stdio: ["pipe", "pipe", "inherit"] });
  scene.after(() => new Promise((gone) => { child.on("exit", gone); child.stdin.end(); }));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const [staff, feedback] = (await lines.next()).value.split(" ");
  return {
    staff, feedback,
    cue: (line) => child.stdin.write(`${line}\n`),
    done: async () => { child.stdin.write("done\n"); return (await lines.next()).value; },
  };
}

// A page on which nothing may go wrong unseen: no script error, no blocked resource, no dialog, nobody else asked.
export async function watchedPage(browser, home, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(10000);
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => { if (message.type() === "error") wrong.push(message.text()); });
  page.on("dialog", (dialog) => { wrong.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(home).origin) && !url.startsWith("data:")) wrong.push(`asked ${url}`);
  });
  return { page, context, allWell: () => assert.deepEqual(wrong, []) };
}

export async function signIn(page, home, code = "ana", password = "correct horse") {
  await page.goto(home);
  await page.locator("#code:focus").waitFor(); // the first field has the focus
  await page.keyboard.type(code);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/today");
}

export const noSideways = (page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
