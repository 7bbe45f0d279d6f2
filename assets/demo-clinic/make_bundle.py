#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes bundle.json, the demo clinic: run it beside this file after a change. Everything and everyone is invented."""
import base64
import hashlib
import json
import pathlib

BASE = "https://foyer.example/fhir/"
TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/"
TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"

# id, name, street
SITES = [
    ("main", "Juniper Row Clinic", "12 Juniper Row"),
    ("harbor", "Juniper Row at Harbor House", "300 Harbor Street"),
]
AREAS = [
    ("blue-1", "main", "Blue area, floor 1", "Zona azul, piso 1",
     "Follow the blue line past the pharmacy.", "Siga la línea azul, después de la farmacia."),
    ("blue-2", "main", "Blue area, floor 2", "Zona azul, piso 2",
     "Take elevator A to floor 2, then follow the blue line to the left.",
     "Tome el elevador A hasta el piso 2 y siga la línea azul a la izquierda."),
    ("green-1", "main", "Green area, floor 1", "Zona verde, piso 1",
     "Turn right at the front desk and follow the green line.",
     "Gire a la derecha en la recepción y siga la línea verde."),
    ("yellow-3", "main", "Yellow area, floor 3", "Zona amarilla, piso 3",
     "Take elevator B to floor 3; the yellow area is in front of you.",
     "Tome el elevador B hasta el piso 3; la zona amarilla está enfrente."),
    ("red-0", "main", "Red area, lower floor", "Zona roja, nivel inferior",
     "Take elevator B down one floor and follow the red line.",
     "Baje un piso con el elevador B y siga la línea roja."),
    ("harbor-1", "harbor", "Teal area, floor 1", "Zona turquesa, piso 1",
     "The teal area is behind the front doors, on the left.",
     "La zona turquesa está detrás de la entrada, a la izquierda."),
]

# id, prefix, given, family, suffix
PRACTITIONERS = [
    ("lindqvist", "Dr.", "Hannah", "Lindqvist"), ("adeyemi", "Dr.", "Samuel", "Adeyemi"),
    ("raman", "Dr.", "Priya", "Raman"), ("ortega", "Dr.", "Luis", "Ortega"),
    ("haddad", "Dr.", "Nadia", "Haddad"), ("nowicka", None, "Marta", "Nowicka"),
    ("fletcher", None, "Tom", "Fletcher"), ("chen", "Dr.", "Xiaoming", "Chen"),
]

# id, name, payer number, RxBIN, RxPCN, RxGroup, plans
PAYORS = [
    ("cedar", "Cedar Mutual Insurance", "71033", "019082", "CMI", "CMRX1", "Cedar Choice PPO"),
    ("bluehb", "Blue Harbor Health Plan", "84216", "025714", "BHP", "BHRX", "Harbor Gold 500"),
    ("pines", "Northern Pines Health", "52907", "018355", "NPH", "PINERX", "Pines Open Access"),
    ("prairie", "Prairie Community Care", "39418", "023391", "PCC", "PRX20", "Community HMO"),
    ("lakes", "Lake State Public Care", "60112", "020048", "LSP", "PUBLIC", "Public Care Standard"),
    ("sonnental", "Krankenkasse Sonnental", "109999990", "", "", "", "Gesetzlich"),
    ("island", "Island National Health", "90013", "", "", "", "National"),
]

SERVICES = {
    "follow": ("Follow-up visit", "Consulta de seguimiento"), "new": ("First visit", "Primera consulta"),
    "child": ("Child check-up", "Control infantil"), "lab": ("Blood test", "Análisis de sangre"),
    "xray": ("X-ray", "Radiografía"), "physio": ("Physical therapy", "Fisioterapia"),
    "vaccine": ("Vaccination", "Vacunación"), "eye": ("Eye exam", "Examen de la vista"),
    "heart": ("Heart check", "Control del corazón"), "yearly": ("Yearly check-up", "Revisión anual"),
}

# id | family | given names | birth date | gender | language | coverage: payor member group | more names: use family/given
# Minutes from loading, length, service, practitioner and area follow in APPOINTMENTS.
PATIENTS = """
odhiambo   | Odhiambo | Grace Achieng | 1984-03-17 | female | en | pines NPH30771246 4410 |
carter     | Carter | Daniel Wayne | 1979-11-02 | male | en | cedar CMI40771825 88120 |
hernandez  | Hernández Ruiz | María Guadalupe | 1991-05-12 | female | es | prairie PCC2208714 7003 | usual Hernández/Lupita
taiwo      | Adebayo | Taiwo | 2019-08-24 | male | en | bluehb BHX771300254 6150 |
kehinde    | Adebayo | Kehinde | 2019-08-24 | female | en | bluehb BHX771300254 6150 |
miller-a   | Miller | John | 1962-04-09 | male | en | cedar CMI11820934 88120 |
miller-b   | Miller | John | 1962-04-09 | male | en | lakes LSP90412277 |
tran       | Trần | Minh Anh | 1975-09-30 | female | vi | pines NPH55120083 4410 |
alhassan   | Al-Hassan | Fatima | 1988-01-01 | female | ar | lakes LSP31774090 | - الحسن/فاطمة
obrien     | O’Brien | Peter James | 1970-07-21 | male | en | bluehb BHX118204473 6150 |
vandenberg | van den Berg | Annelies | 1966-12-05 | female | nl | cedar CMI77301456 91022 |
stjames    | St. James | Theodore | 1958-02-28 | male | en | prairie PCC1190372 | nickname St. James/Ted
kowalska   | Kowalska | Małgorzata | 1983-06-14 | female | pl | pines NPH41192750 3301 | maiden Wiśniewska/Małgorzata
delacruz   | de la Cruz | Ángel Mateo | 1999-10-08 | male | es | lakes LSP66103847 |
noappt     | Fontaine | Céleste Aurélie | 1994-04-25 | female | fr | bluehb BHX204417795 6150 |
johnson-sr | Johnson | Robert Earl | 1951-08-03 | male | en | lakes LSP10293344 | nickname Johnson/Bob
johnson-jr | Johnson | Robert Earl | 1982-05-19 | male | en | cedar CMI20331187 88120 | nickname Johnson/Rob
wang       | Wang | Wei | 1972-11-11 | male | zh-Hans | pines NPH71140652 4410 | - 王/伟
e          | E | Li | 1990-02-14 | female | zh-Hans | bluehb BHX330981274 2207 | - 鄂/丽
o          | O | Sang-min | 1968-03-03 | male | ko | prairie PCC5527810 | - 오/상민
featherst  | Featherstonehaugh-Cholmondeley | Maximiliana Josephine Théodora | 1947-01-31 | female | en | cedar CMI90017724 |
sukarni    | Sukarni |  | 1979-04-17 | female | id | pines NPH88203341 |
abdi       | Mohamed | Abdi Hassan | 1985-01-01 | male | so | lakes LSP77120936 |
warsame    | Warsame | Hodan Abdi | 1996-01-01 | female | so | lakes LSP77120940 |
petrova    | Petrova | Ekaterina | 1981-09-09 | female | ru | bluehb BHX410026673 6150 | - Петрова/Екатерина
papadop    | Papadopoulou | Eleni | 1955-05-25 | female | el | cedar CMI65520181 | - Παπαδοπούλου/Ελένη
dangelo    | D’Angelo | Marco | 1977-12-24 | male | it | pines NPH11904427 3301 |
raj        | Raj | Lakshmi | 1989-08-15 | female | hi | prairie PCC7140062 7003 | - राज/लक्ष्मी
yilmaz     | Yılmaz | İbrahim | 1964-10-29 | male | tr | cedar CMI38127745 91022 |
bennett    | Bennett | Charlotte Rose | 2001-06-06 | female | en | bluehb BHX500173329 6150 | nickname Bennett/Charlie
whitehorse | Whitehorse | Joseph | 1953-03-22 | male | en | lakes LSP44509213 |
jeanbapt   | Jean-Baptiste | Nadège | 1987-11-02 | female | fr | prairie PCC3307148 |
garcia     | García | José Luis | 1960-03-19 | male | es | lakes LSP23308117 | nickname García/Pepe
garcia-m   | García Ibáñez | Sofía | 2012-02-29 | female | es | lakes LSP23308117 |
haile      | Haile | Selam | 1993-09-11 | female | am | pines NPH62207715 | - ኃይሌ/ሰላም
kimura     | Kimura | Haruto | 1986-07-07 | male | ja | bluehb BHX617720045 2207 | - 木村/陽翔
ostergard  | Østergård | Søren | 1949-12-30 | male | da | cedar CMI10027364 |
ashworth   | Ashworth-Doyle | Beatrix | 2007-09-01 | female | en | bluehb BHX700132281 6150 |
nguyen-h   | Nguyễn | Văn Hùng | 1978-01-01 | male | vi | lakes LSP81102934 |
nguyen-l   | Nguyễn | Thị Lan | 1978-01-01 | female | vi | lakes LSP81102935 |
smith      | Smith | Mary Ann | 1944-05-08 | female | en | cedar CMI55002716 88120 |
smyth      | Smyth | Mary Anne | 1944-05-08 | female | en | pines NPH90122458 |
novak      | Novák | Tomáš | 1998-08-18 | male | cs | bluehb BHX810055297 2207 |
washington | Washington | Denise Elaine | 1969-09-19 | female | en | prairie PCC4471205 7003 |
castro     | Castro Núñez | Lucía Inés | 1974-04-04 | female | es | pines NPH27719054 |
hohenberg  | von Hohenberg | Jürgen Matthäus | 1958-07-14 | male | de | sonnental H580714003 |
chen       | Chen | Yi-chun | 1986-04-12 | female | zh-Hant | island A223456781 | - 陳/怡君
"""

# patient | minutes from loading | length | status | service | practitioner | area
APPOINTMENTS = """
odhiambo   |  15 | 20 | booked | follow | lindqvist | blue-2
carter     |  20 | 30 | booked | yearly | adeyemi | green-1
hernandez  |  25 | 20 | booked | new | ortega | blue-1
taiwo      |  30 | 20 | booked | child | raman | yellow-3
kehinde    |  50 | 20 | booked | child | raman | yellow-3
miller-a   |  10 | 20 | booked | heart | adeyemi | green-1
miller-b   |  35 | 20 | booked | follow | lindqvist | blue-2
tran       | 120 | 20 | booked | eye | chen | yellow-3
alhassan   |  40 | 20 | booked | lab | nowicka | red-0
obrien     |  20 | 20 | cancelled | follow | lindqvist | blue-2
vandenberg | -45 | 20 | booked | heart | adeyemi | green-1
stjames    |  30 | 30 | booked | follow | ortega | blue-1
kowalska   |  25 | 40 | booked | physio | fletcher | harbor-1
delacruz   |  15 | 15 | booked | lab | nowicka | red-0
delacruz   |  45 | 20 | booked | follow | ortega | blue-1
johnson-sr |  20 | 20 | booked | heart | adeyemi | green-1
johnson-jr |  45 | 20 | booked | yearly | lindqvist | blue-2
wang       |   5 | 20 | booked | follow | chen | yellow-3
e          |  35 | 20 | booked | eye | chen | yellow-3
o          |  50 | 15 | booked | lab | nowicka | red-0
featherst  |  10 | 20 | booked | yearly | lindqvist | blue-2
sukarni    |  40 | 20 | booked | new | ortega | blue-1
abdi       |   0 | 20 | booked | follow | haddad | blue-1
warsame    |  30 | 15 | booked | vaccine | nowicka | green-1
petrova    |  55 | 20 | booked | follow | haddad | blue-1
papadop    |  -5 | 20 | booked | heart | adeyemi | green-1
dangelo    |  90 | 30 | booked | physio | fletcher | harbor-1
raj        |  25 | 20 | booked | new | raman | yellow-3
yilmaz     | -10 | 20 | booked | xray | nowicka | red-0
bennett    |  15 | 15 | booked | vaccine | nowicka | green-1
whitehorse |  40 | 20 | booked | follow | lindqvist | blue-2
jeanbapt   |  55 | 20 | booked | follow | haddad | blue-1
garcia     |  20 | 20 | booked | yearly | ortega | blue-1
garcia-m   |  20 | 20 | booked | child | raman | yellow-3
haile      |  45 | 20 | booked | new | haddad | blue-1
kimura     |  10 | 15 | booked | xray | nowicka | red-0
ostergard  | 150 | 20 | booked | follow | lindqvist | blue-2
ashworth   |  35 | 20 | booked | follow | raman | yellow-3
nguyen-h   |  15 | 20 | booked | lab | nowicka | red-0
nguyen-l   |  15 | 20 | booked | lab | nowicka | red-0
smith      |  30 | 20 | booked | follow | lindqvist | blue-2
smyth      |  50 | 20 | booked | eye | chen | yellow-3
novak      | -90 | 20 | fulfilled | lab | nowicka | red-0
washington | -60 | 20 | noshow | yearly | lindqvist | blue-2
castro     | 240 | 20 | booked | heart | adeyemi | green-1
hohenberg  |  25 | 20 | booked | heart | adeyemi | green-1
chen       |  35 | 20 | booked | eye | chen | yellow-3
"""

BLOCKED = {"stjames": "Please see the billing desk before this visit."}
LICENCES = {"carter": "C512830179044", "johnson-jr": "J525771582139"}


def rows(text):
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]


def codeable(system, code):
    return {"coding": [{"system": system, "code": code}]}


def translated(text, spanish):
    return {"extension": [{"url": TRANSLATION, "extension": [
        {"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": spanish}]}]}


def letter_code(key):
    """What the QR of the appointment letter carries: 132 bits, the same at each run."""
    return base64.urlsafe_b64encode(hashlib.sha256(b"foyer demo " + key.encode()).digest())[:22].decode()


def entry(resource):
    return {"fullUrl": BASE + resource["resourceType"] + "/" + resource["id"], "resource": resource}


def site(id, name, street):
    return {"resourceType": "Location", "id": id, "language": "en", "status": "active", "name": name,
            "physicalType": codeable(TERMINOLOGY + "location-physical-type", "si"),
            "address": {"line": [street], "city": "Exampleton", "state": "MN", "postalCode": "55999", "country": "US"},
            "managingOrganization": {"reference": "Organization/clinic"}}


def area(id, part_of, name, spanish, way, way_spanish):
    return {"resourceType": "Location", "id": id, "language": "en", "status": "active",
            "name": name, "_name": translated(name, spanish),
            "description": way, "_description": translated(way, way_spanish),
            "physicalType": codeable(TERMINOLOGY + "location-physical-type", "area"),
            "partOf": {"reference": "Location/" + part_of}}


def practitioner(id, prefix, given, family):
    name = {"use": "official", "family": family, "given": [given]}
    if prefix:
        name["prefix"] = [prefix]
    return {"resourceType": "Practitioner", "id": id, "name": [name]}


def payor(id, name, number):
    return {"resourceType": "Organization", "id": id, "name": name,
            "identifier": [{"system": BASE + "payer-number", "value": number}]}


def patient(index, id, family, given, birth, gender, language, more):
    name = {"use": "official", "family": family}
    if given:
        name["given"] = given.split()
    names = [name]
    if more:
        use, other = more.split(" ", 1)
        other_family, other_given = other.split("/")
        names.append({"family": other_family, "given": [other_given]} if use == "-" else
                     {"use": use, "family": other_family, "given": [other_given]})
    out = {"resourceType": "Patient", "id": id, "active": True,
           "identifier": [{"type": codeable(TERMINOLOGY + "v2-0203", "MR"), "system": BASE + "record-number",
                           "value": f"{700100 + 7 * index}"}],
           "name": names,
           "telecom": [{"system": "phone", "use": "mobile", "value": f"+1 612 555 01{index:02d}"},
                       {"system": "email", "value": f"patient{index:02d}@example.org"}],
           "gender": gender, "birthDate": birth,
           "address": [{"use": "home", "line": [f"{101 + 37 * index} Invented Avenue"], "city": "Exampleton",
                        "state": "MN", "postalCode": "55999", "country": "US"}],
           "communication": [{"language": codeable("urn:ietf:bcp:47", language), "preferred": True}]}
    if id in LICENCES:
        out["identifier"].append({"type": codeable(TERMINOLOGY + "v2-0203", "DL"), "system": BASE + "driver-licence",
                                  "value": LICENCES[id]})
    return out


def coverage(patient_id, written):
    company, member, *group = written.split()
    _, name, _, rx_bin, pcn, rx_group, plan = next(p for p in PAYORS if p[0] == company)
    classes = [("group", group[0])] if group else []
    classes += [("plan", plan), ("rxbin", rx_bin), ("rxpcn", pcn), ("rxgroup", rx_group)]
    return {"resourceType": "Coverage", "id": "cov-" + patient_id, "status": "active", "subscriberId": member,
            "beneficiary": {"reference": "Patient/" + patient_id}, "period": {"start": "2024-01-01"},
            "payor": [{"reference": "Organization/" + company, "display": name}],
            "class": [{"type": codeable(TERMINOLOGY + "coverage-class", kind), "value": value}
                      for kind, value in classes if value]}


def appointment(number, patient_id, minutes, length, status, service, who, where):
    text, spanish = SERVICES[service]
    start = 9 * 60
    return {"resourceType": "Appointment", "id": number, "language": "en",
            "extension": [{"url": BASE + "StructureDefinition/minutes-from-loading", "valueInteger": int(minutes)}],
            "identifier": [{"system": BASE + "appointment-code", "value": letter_code(number)}],
            "status": status,
            **({"cancelationReason": {"text": "Cancelled by phone"}} if status == "cancelled" else {}),
            "serviceType": [{"text": text, "_text": translated(text, spanish)}],
            # Only the length counts; the start follows from the minutes above.
            "start": f"2026-01-05T{start // 60:02d}:00:00-06:00",
            "end": f"2026-01-05T{(start + int(length)) // 60:02d}:{int(length) % 60:02d}:00-06:00",
            "participant": [{"actor": {"reference": kind + "/" + id}, "status": "accepted"}
                            for kind, id in (("Patient", patient_id), ("Practitioner", who), ("Location", where))]}


def flag(patient_id, reason):
    return {"resourceType": "Flag", "id": "flag-" + patient_id, "status": "active",
            "category": [codeable(TERMINOLOGY + "flag-category", "admin")], "code": {"text": reason},
            "subject": {"reference": "Patient/" + patient_id}}


def main():
    resources = [{"resourceType": "Organization", "id": "clinic", "name": "Juniper Row Clinic"}]
    resources += [site(*s) for s in SITES] + [area(*a) for a in AREAS]
    resources += [practitioner(*p) for p in PRACTITIONERS] + [payor(*p[:3]) for p in PAYORS]
    for index, (id, family, given, birth, gender, language, insured, more) in enumerate(rows(PATIENTS)):
        resources.append(patient(index, id, family, given, birth, gender, language, more))
        resources.append(coverage(id, insured))
    seen = {}
    for id, *rest in rows(APPOINTMENTS):
        seen[id] = seen.get(id, 0) + 1
        resources.append(appointment(f"{id}-{seen[id]}", id, *rest))
    resources += [flag(*f) for f in BLOCKED.items()]
    # One resource a line: small, and a change is one line in a diff.
    lines = ",\n".join(json.dumps(entry(r), ensure_ascii=False, separators=(",", ":")) for r in resources)
    text = '{"resourceType":"Bundle","type":"collection","entry":[\n' + lines + "\n]}\n"
    pathlib.Path(__file__).with_name("bundle.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
