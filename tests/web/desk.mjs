// SPDX-License-Identifier: GPL-3.0-or-later
// A real foyer-desk on the demo clinic in a folder of its own, and a kiosk that speaks its wire.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const program = `${process.env.FOYER_BIN}/foyer-desk`;
export const metricsToken = "0123456789abcdefghijklmn";
export const password = "a long and calm password";

// Ports that were free a moment ago; all are held until all are known.
async function freePorts(count) {
  const servers = [];
  for (let i = 0; i < count; ++i)
    servers.push(await new Promise((ready) => { const server = createServer(); server.listen(0, "127.0.0.1", () => ready(server)); }));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

export async function openDesk(scene) {
  const folder = mkdtempSync(join(tmpdir(), "foyer-web-"));
  const [kiosks, commands, staff, pages] = await freePorts(4);
  const settings = join(folder, "desk.toml");
  writeFileSync(settings, `
data_dir = "${folder}/data"
database = "sqlite:${folder}/data/foyer.db"
keys_file = "${folder}/data/keys.json"
public_url = "http://127.0.0.1:${pages}"
[listen]
kiosks = "127.0.0.1:${kiosks}"
commands = "127.0.0.1:${commands}"
staff = "127.0.0.1:${staff}"
public = "127.0.0.1:${pages}"
[clinic]
name = "Juniper Row Clinic"
site = "main"
languages = ["en", "es"]
unreviewed_languages = ["es"]
[rules]
earliest_minutes = 60
latest_minutes = 20
adult_age = 18
minor_needs_adult = true
[metrics]
token = "${metricsToken}"
[ehr]
kind = "demo"
bundle = "${process.env.FOYER_SOURCE}/assets/demo-clinic/bundle.json"
`);
  const tell = (...words) => {
    const done = spawnSync(program, ["--settings", settings, ...words], { input: `739164\n${password}\n`, encoding: "utf8" });
    assert.equal(done.status, 0, done.stderr);
    return done.stdout;
  };
  tell("init", "--code", "root", "--name", "Rune Root");
  tell("staff", "add", "--code", "ana-avila", "--name", "Ana Ávila");
  const child = spawn(program, ["--settings", settings], { stdio: ["ignore", "ignore", "inherit"] });
  scene.after(async () => {
    child.kill();
    if (child.exitCode === null) await new Promise((gone) => child.on("exit", gone));
    rmSync(folder, { recursive: true });
  });
  const home = `http://127.0.0.1:${staff}`;
  for (let tries = 0; ; ++tries) {
    const there = await fetch(home).then(() => true, () => false);
    if (there) break;
    assert.ok(tries < 100 && child.exitCode === null, "the desk does not answer");
    await pause(100);
  }
  return { staff: home, kiosks: `http://127.0.0.1:${kiosks}`, commands: `http://127.0.0.1:${commands}/kiosk/v1/commands`, code: () => tell("enrol-code", "--name", "Kiosk 1, entrance") };
}

// The line on which a kiosk hears commands (a WebSocket, RFC 6455): it says who it is, in one frame, and stays.
const listen = (address, token) => new Promise((listening, refused) => {
  const asked = request(address, { headers: {
    Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": 13, "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
  } });
  asked.on("error", refused).on("upgrade", (_, socket) => {
    const text = Buffer.from(JSON.stringify({ api: 1, token }));
    const head = Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]); // less than 126 bytes, masked with nothing
    socket.on("error", () => {}).unref()
      .once("data", (answer) => (answer[0] === 0x81 ? listening() : refused(new Error(answer.toString("latin1")))));
    socket.write(Buffer.concat([head, text]));
  }).end();
});

// What the scanner of a new kiosk reads; then this kiosk says who stands before it and checks them in.
export async function openKiosk(desk, scanned) {
  let token = "";
  const ask = async (path, body) => {
    const reply = await fetch(`${desk.kiosks}/kiosk/v1/${path}`, {
      method: "POST", body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    });
    const text = await reply.text();
    assert.equal(reply.status, 200, `${path}: ${text}`);
    return JSON.parse(text);
  };
  const offer = JSON.parse(Buffer.from(scanned.trim().replace(/^.*FOYER:E:/s, "").split(/\s/)[0], "base64url").toString());
  token = (await ask("enrol", { secret: offer.secret, name: "Kiosk 1, entrance" })).token;
  const tally = { uses: 12, misses: 0, paperMm: 1620, lastError: "", lastErrorAt: "" };
  const vitals = { image: "0.1.0", slot: "A", update: "", uptimeSeconds: 90, hottestCelsius: 48 };
  const health = { version: "0.1.0", closed: false, spooled: 0, printer: "ready", vitals, devices: [{ kind: "printer", model: "Simulated", status: "ready", sentence: "", tally }] };
  await ask("health", health);
  await listen(desk.commands, token);
  const none = { kind: "notAsked", value: "" };
  const answers = { details: { phone: none, email: none, address: none }, insurance: { kind: "notAsked", fields: [], changed: [], card: "unknown" } };
  return {
    ask,
    arrive: async (appointmentCode, birthDate, language = "en") => {
      const visit = randomUUID();
      const facts = { source: "appointmentCode", appointmentCode, cardNumber: "", family: "", given: "", birthDate };
      const { view } = await ask("identify", { visit, facts, forSomeoneElse: false, language });
      assert.ok(view, "nobody was found");
      const reply = await ask("check-in", { visit, appointmentRef: view.appointments[0].ref, language, paperNumber: "", ...answers });
      assert.ok(reply.ticket, JSON.stringify(reply));
      await ask("printed", { visit, job: visit, state: "printed", copy: false, why: "ready" });
      return reply.ticket;
    },
    help: (urgent) => ask("help", { id: randomUUID(), visit: "", urgent, step: "attract" }),
    paperLow: () => ask("health", { ...health, devices: [{ ...health.devices[0], status: "trouble", sentence: "The paper is out. Put in a new roll." }] }),
  };
}
