#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes an SPDX 2.3 document from a list of packages: name, version, architecture, source, source's version, by tabs."""
import argparse
import datetime
import hashlib
import json
import pathlib
import re
import urllib.parse


def spdx_id(*parts):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", "-".join(parts))


def package(name, version, architecture, source, source_version):
    locator = (f"pkg:deb/debian/{urllib.parse.quote(name)}@{urllib.parse.quote(version)}"
               f"?arch={architecture}&upstream={urllib.parse.quote(source)}%40{urllib.parse.quote(source_version)}")
    return {"SPDXID": spdx_id("Package", name, architecture), "name": name, "versionInfo": version,
            "supplier": "Organization: Debian", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "licenseConcluded": "NOASSERTION", "licenseDeclared": "NOASSERTION", "copyrightText": "NOASSERTION",
            "primaryPackagePurpose": "LIBRARY" if name.startswith("lib") else "APPLICATION",
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": locator}]}


def document(lines, version, time):
    image = {"SPDXID": "SPDXRef-Image", "name": "foyer-image", "versionInfo": version,
             "supplier": "Organization: Foyer", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
             "licenseConcluded": "NOASSERTION", "licenseDeclared": "GPL-3.0-or-later",
             "copyrightText": "NOASSERTION", "primaryPackagePurpose": "OPERATING-SYSTEM"}
    packages = [package(*line.split("\t")) for line in sorted(lines)]
    digest = hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()
    created = datetime.datetime.fromtimestamp(time, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"foyer-{version}", "documentNamespace": f"urn:foyer:image:{version}:{digest[:32]}",
            "creationInfo": {"created": created, "creators": ["Tool: foyer-image"]},
            "packages": [image, *packages],
            "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                               "relatedSpdxElement": "SPDXRef-Image"},
                              *({"spdxElementId": "SPDXRef-Image", "relationshipType": "CONTAINS",
                                 "relatedSpdxElement": each["SPDXID"]} for each in packages)]}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", required=True)
    parser.add_argument("--time", type=int, required=True)
    parser.add_argument("list", type=pathlib.Path)
    arguments = parser.parse_args()
    lines = [line for line in arguments.list.read_text(encoding="utf-8").splitlines() if line]
    print(json.dumps(document(lines, arguments.version, arguments.time), indent=1))


if __name__ == "__main__":
    main()
