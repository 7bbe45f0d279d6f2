// SPDX-License-Identifier: GPL-3.0-or-later
// The real desk, whole: a kiosk is enrolled from the console's screen, a patient checks in, staff and phone follow.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import { metricsToken, openDesk, openKiosk, password } from "./desk.mjs";
import { openBrowser, signIn, watchedPage } from "./stage.mjs";

let browser;
before(async () => { browser = await openBrowser(); });
after(async () => { await browser.close(); });

test("from an empty desk to an answered feedback page", async (scene) => {
  const desk = await openDesk(scene);
  const { page, allWell } = await watchedPage(browser, desk.staff);
  await signIn(page, desk.staff, "root", password);
  await page.getByText("Nobody has arrived yet").waitFor();

  // The code on the screen is what a scanner reads.
  await page.goto(`${desk.staff}/devices`);
  await page.getByRole("button", { name: "Add a kiosk" }).click();
  const picture = await page.locator("svg.code").screenshot();
  const scanned = execFileSync("zbarimg", ["--quiet", "--raw", "--nodbus", "-"], { input: picture, encoding: "utf8" });
  assert.match(scanned, /^FOYER:E:/);
  const kiosk = await openKiosk(desk, scanned);
  await page.goto(`${desk.staff}/devices`);
  await page.getByText("Open for patients").waitFor();
  await page.getByText("Running for").waitFor();

  // Prometheus sees the same, and nobody without the token.
  const figures = (token) => fetch(`${desk.staff}/metrics`, { headers: { Authorization: `Bearer ${token}` } });
  assert.equal((await figures("0123456789abcdefghijklmo")).status, 401);
  const told = await (await figures(metricsToken)).text();
  assert.match(told, /^foyer_kiosk_up\{kiosk="Kiosk 1, entrance",id="KA"\} 1$/m);
  assert.match(told, /^foyer_kiosk_temperature_celsius\{kiosk="Kiosk 1, entrance",id="KA"\} 48$/m);

  // Reception sees the arrival without touching anything.
  const reception = await watchedPage(browser, desk.staff);
  await signIn(reception.page, desk.staff, "ana-avila", password);
  const ticket = await kiosk.arrive("0rSnKy9CedRxWBrGB3rpmG", "1984-03-17");
  const line = reception.page.locator("tr", { hasText: ticket.number });
  await line.getByText("Odhiambo").waitFor();
  await reception.page.keyboard.press("j");
  await reception.page.keyboard.press("c");
  await reception.page.getByText("Called.", { exact: true }).waitFor();

  // A copy goes to the kiosk that has contact.
  await reception.page.keyboard.press("r");
  await reception.page.getByLabel("Kiosk 1, entrance").check();
  await reception.page.getByLabel("The ticket is lost").check();
  await reception.page.getByRole("button", { name: "Print a copy" }).click();
  await reception.page.getByText("on its way to the printer").waitFor();

  // Help, urgent, on whatever page; answered by one key.
  await kiosk.help(true);
  await reception.page.goto(`${desk.staff}/feedback`);
  await reception.page.locator(".strip.urgent").waitFor();
  await reception.page.keyboard.press("h");
  await reception.page.getByText("you are on your way").waitFor();

  // The phone.
  const phone = await watchedPage(browser, ticket.feedbackUrl, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  await phone.page.goto(ticket.feedbackUrl);
  await phone.page.goto(ticket.feedbackUrl); // a preview and a second look spend nothing
  await phone.page.getByLabel("Very bad").check({ force: true });
  await phone.page.locator("textarea").fill("<script>alert('phone')</script> I waited.");
  await phone.page.getByRole("button").click();
  await phone.page.getByRole("heading", { name: "Thank you" }).waitFor();
  await reception.page.getByText("<script>alert('phone')</script> I waited.").waitFor();
  await reception.page.getByText("Read this").waitFor();
  await phone.page.goto(ticket.feedbackUrl);
  await phone.page.getByRole("heading", { name: "Nothing to do here" }).waitFor();

  // What happened stands in the audit, without a name.
  await page.goto(`${desk.staff}/audit`);
  const audit = await page.locator("main").innerText();
  assert.ok(audit.length > 200);
  assert.ok(!audit.includes("Odhiambo"));
  allWell();
  reception.allWell();
});

test("a printer in trouble and a revoked kiosk show on the console", async (scene) => {
  const desk = await openDesk(scene);
  const kiosk = await openKiosk(desk, desk.code());
  const { page, allWell } = await watchedPage(browser, desk.staff);
  await signIn(page, desk.staff, "root", password);
  await page.goto(`${desk.staff}/devices`);
  await page.getByText("Open for patients").waitFor();
  await kiosk.paperLow();
  await page.getByText("Put in a new roll").waitFor();
  await page.getByText("Revoke this kiosk").click();
  await page.getByRole("button", { name: "Revoke Kiosk 1, entrance" }).click();
  await page.getByText("Revoked", { exact: true }).waitFor();
  await assert.rejects(kiosk.ask("site", {}), /site/);
  allWell();
});
