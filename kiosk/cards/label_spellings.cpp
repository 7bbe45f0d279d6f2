// SPDX-License-Identifier: GPL-3.0-or-later
// The labels of cards in English and Spanish. A label of what is not read stands here too: it ends
// a value, and its own value belongs to nobody else.
#include "kiosk/cards/card_labels.h"

namespace foyer {
namespace {

constexpr bool named = true;
constexpr bool vague = false;

constexpr LabelSpelling spellings[] = {
    {"member id|membership number|membership no|membership id|membership id number|member id "
     "no|member id number|member number|member no|member nbr|subscriber id|"
     "subscriber id no|subscriber id number|subscriber number|subscriber no|enrollee id|enrollee "
     "id number|insured id|insured id number|cardholder id|card holder id|participant id|"
     "participant number|identification|identification no|identification number|identification "
     "nbr|member identification|member identification number|member identification no|subscriber "
     "identification number|health plan id|policy id|certificate number|"
     "certificate no|recipient id|recipient id number|recipient number|recipient identification|"
     "recipient identification number|beneficiary id|beneficiary number|beneficiary id number|"
     "client id|client id number|client number|medicaid id|medicaid id number|medicaid number|"
     "medicaid no|medicaid recipient id|medicare number|medicare claim number|medicare id|mbi|"
     "card id number|medical id|medical id number|dod benefits number|dod benefits number dbn|"
     "benefits number|dbn|dod benefits no|dod id number|id de miembro|id del miembro|numero de "
     "miembro|num de miembro|no de miembro|numero de identificacion|num de identificacion|no de "
     "identificacion|identificacion|identificacion del miembro|numero de identificacion del "
     "miembro|numero de medicare|numero de afiliado|numero de beneficiario|no de afiliado|"
     "numero de suscriptor|id del suscriptor|numero de medicaid|personal identification number",
     CardField::MemberId, named},
    {"certificate|cert no|cert number|policy number|policy no|policy|id|id no|id number|id "
     "nbr|member|subscriber|card "
     "id|miembro|suscriptor|afiliado",
     CardField::MemberId, vague},
    {"fund group|fund number|fund no|group number|group no|group id|group id number|grp no|grp "
     "number|group nbr|group num|"
     "employer group|employer group number|plan group|plan group number|health group|policy "
     "group|account number group|numero de grupo|num de grupo|no de grupo|grupo no|grupo num",
     CardField::GroupNumber, named},
    {"group|grp|grupo|gp", CardField::GroupNumber, vague},
    {"group name|employer|employer name|employer group name|account name|plan sponsor|sponsor "
     "organization|nombre del grupo|nombre de grupo|empleador|patrono|plan sponsor name",
     CardField::GroupName, named},
    {"rxbin|rx bin|bin no|bin number|rx bin no|rxbin no|rx bin number|rxiin|rx iin|rx bin iin|"
     "pharmacy bin|rx bin rx",
     CardField::RxBin, named},
    {"bin|iin|bin iin", CardField::RxBin, vague},
    {"rxpcn|rx pcn|pcn no|pcn number|rx pcn no|rx pcn number|pharmacy pcn|processor control "
     "number",
     CardField::RxPcn, named},
    {"pcn", CardField::RxPcn, vague},
    {"rxgrp|rx grp|rxgroup|rx group|rxgrp no|rx group no|rx grp no|rx group number|rx grp id|rx "
     "group id|rxgrp id|pharmacy group|pharmacy grp|rx grupo|grupo rx|rx gp",
     CardField::RxGroup, named},
    {"rx id|rxid|rx id no|rx id number|rx member id|pharmacy id|pharmacy member id|prescription "
     "id",
     CardField::RxId, named},
    {"head of household|primary member|primary insured|certificate holder|contract holder|plan "
     "participant|eligible person|card holder|insured student|covered student|student name|name of "
     "beneficiary|covered employee|covered "
     "person|covered individual|insured person|member name|name of member|member full "
     "name|subscriber name|insured name|enrollee name|"
     "cardholder name|name of insured|name of subscriber|participant name|policyholder name|"
     "recipient name|beneficiary name|client name|patient name|employee name|"
     "employee|policyholder|participant|nombre del miembro|nombre de miembro|nombre del "
     "suscriptor|nombre del afiliado|nombre del asegurado|nombre del beneficiario",
     CardField::MemberName, named},
    {"name|insured|enrollee|cardholder|recipient|beneficiary|nombre|asegurado",
     CardField::MemberName, vague},
    {"electronic payer no|electronic payer number|electronic payer|payor no|payor "
     "number|electronic submitter number|electronic submitter id|electronic bills|electronic payer "
     "id no|payer id|payor id|payer no|payer number|payer id no|edi payer id|electronic payer id|"
     "electronic payor id|claims payer id|edi payor id|edi|edi no|edi number|edi id|emdeon id|"
     "emdeon|electronic claims payer id|electronic claims|payer id edi|change healthcare payer "
     "id|electronic claims id|id del pagador|identificacion del pagador|payer id for claims|"
     "medical payer id|edi payer|e payer id",
     CardField::PayorId, named},
    {"payer|payor|pagador", CardField::PayorId, vague},
    {"plan name|product name|benefit plan|plan description|nombre del plan|coverage plan|health "
     "plan name",
     CardField::Plan, named},
    {"plan|product|coverage|producto|cobertura", CardField::Plan, vague},
    {"plan type|type of plan|product type|coverage type|network type|tipo de plan|tipo de "
     "cobertura",
     CardField::PlanType, named},
    {"issuer 80840|issuer id 80840|issuer|issuer id|health plan 80840|health plan id 80840|card "
     "issuer|card issuer 80840|emisor 80840|emisor|plan 80840|id 80840|issuer no 80840|issuer "
     "number 80840|issuer number",
     CardField::Issuer80840, named},
    {"80840", CardField::Issuer80840, vague},
    {"cov eff|cov effective|cov eff date|coverage eff|coverage eff date|coverage from|eligible "
     "from|eligible since|eligibility date|coverage period|policy period|plan period|benefit "
     "period|effective date|eff date|date effective|coverage effective|coverage effective "
     "date|coverage "
     "begins|coverage began|coverage start|coverage starts|coverage start date|effective date of "
     "coverage|effective from|plan effective date|member effective date|member effective|plan "
     "effective|card effective|start date|valid from|fecha de vigencia|vigencia|fecha efectiva|"
     "fecha de inicio|efectivo|vigente desde|fecha de efectividad|effective as of|eff dt",
     CardField::EffectiveDate, named},
    {"effective|eff|start|starts|active from|begins|active", CardField::EffectiveDate, vague},
    {"expiry date|expiration date|exp date|card expires|expires|expiration|valid through|valid "
     "thru|valid until|good through|fecha de vencimiento|vence|fecha de expiracion|coverage ends|"
     "termination date",
     CardField::ExpiryDate, named},
    {"date of birth|birth date|birthdate|dob|d o b|fecha de nacimiento", CardField::BirthDate,
     named},
    {"hospital part a|part a|hospital parte a|parte a", CardField::PartAStart, named},
    {"medical part b|part b|medico parte b|parte b", CardField::PartBStart, named},
    {"dependents|dependent|covered dependents|family members|covered members|dependent names|"
     "dependientes|dependiente|dependent name|covered persons|covered family members|dependents "
     "covered|other members|enrolled dependents|spouse dependents|eligible dependents|spouse and "
     "dependents|spouse|spouse children|household members|enrolled family members|conyuge|conyuge "
     "y "
     "dependientes|dependents name|members covered|family covered",
     CardField::Dependents, named},
    {"household|covered", CardField::Dependents, vague},
    {"dependent code|dep code|person code|member code|suffix|dependent no|dependent number|member "
     "suffix|person number|id suffix|codigo de dependiente|codigo de persona|dep no|sufijo|dep|"
     "pers code|person no|cardholder suffix|person suffix",
     CardField::DependentCode, named},

    {"pcp copay|pcp visit|pcp office visit|primary care|primary care visit|primary care copay|"
     "primary copay|primary care physician|primary care provider|primary care office visit|pcp "
     "office|office visit|office visits|office visit copay|office copay|office|ov|dr visit|"
     "doctor visit|physician visit|medico primario|medico de cabecera|visita al medico|visita al "
     "consultorio|atencion primaria|cuidado primario|visita medica|primary|primary office visit|"
     "copago medico primario|office visit pcp|pcp ov|primary visit|primary care pcp|consultorio",
     CardField::CopayPcp, named},
    {"person|sfx", CardField::DependentCode, vague},
    {"pcp|doctor|dr office|primary doctor", CardField::CopayPcp, named},
    {"specialist|specialist copay|specialist visit|specialist office visit|spec|spec copay|spc|"
     "specialty care|specialty|specialists|specialty visit|especialista|especialistas|visita al "
     "especialista|copago especialista|spec visit|sp|spcl|office visit specialist|spec ov|scp",
     CardField::CopaySpecialist, named},
    {"urgent care|urgent care copay|urgent care visit|urgent|urg care|uc|urgent care center|"
     "urgent care facility|atencion urgente|cuidado urgente|cuidado de urgencia|urgencias|"
     "centro de urgencia|urgi care|walk in urgent care|urg|urgcare|urg ctr|urg center|urgent ctr",
     CardField::CopayUrgentCare, named},
    {"emergency|emergency room|emergency room copay|emergency copay|emergency care|er|er copay|er "
     "visit|emergency dept|emergency department|emerg room|emerg|hospital er|sala de emergencia|"
     "sala de emergencias|emergencia|emergencias|emergency services|emergency visit|emer room|"
     "ed",
     CardField::CopayEmergency, named},
    {"rx copay|rx copays|pharmacy copay|pharmacy copays|prescription copay|prescription copays|"
     "prescriptions|prescription drugs|prescription drug|rx drugs|generic brand|generic brand "
     "nonpreferred|rx tier|rx tiers|rx retail|retail rx|drug copay|drugs|tier 1 2 3|tiers 1 2 3|"
     "rx tier 1 2 3|rx generic brand|generic preferred|generic preferred brand|copago de "
     "farmacia|recetas|medicamentos|medicinas|copago farmacia|rx 30 day|retail pharmacy|rx "
     "tiers 1 2 3|pharmacy tier|pharmacy tiers|rx generic|generic|rx copayment|tier 1 2 3 4|"
     "rx 1 2 3|generic formulary|generic brand specialty|pharmacy tier 1 2 3|medicamentos "
     "recetados|rx gen brand nf|rx gen brand|gen brand nf|gen brand|gen brand non form|rx gen form "
     "non form|gen form non form|generic brand other|pharmacy generic brand other|rx generic brand "
     "other|generic brand non formulary|generic preferred non preferred|gen pref non pref|rx gen "
     "pref non pref|drug tiers|drug tier|rx gen pref nonpref|generic formulary non formulary|"
     "pharmacy gen brand|pharmacy generic brand|drugs generic brand|prescriptions after "
     "deductible|rx after deductible|drugs after deductible|generic preferred brand other",
     CardField::CopayPharmacy, named},
    {"rx", CardField::CopayPharmacy, vague},
    {"deductible|deductibles|ded|deduct|annual deductible|individual deductible|plan deductible|"
     "medical deductible|in network deductible|calendar year deductible|deductible individual|"
     "deductible ind|deductible ind fam|deductible individual family|ind deductible|ind fam "
     "deductible|individual family deductible|deducible|deducible anual|deducible individual|ded "
     "ind fam|overall deductible|cy deductible|yearly deductible|deductible in network|deductible "
     "inn|ded in network",
     CardField::Deductible, named},
    {"out of pocket maximum|out of pocket max|out of pocket|oop max|oop maximum|oop|out of pocket "
     "limit|oop limit|moop|annual out of pocket maximum|maximum out of pocket|max out of pocket|"
     "out of pocket individual|oop ind fam|out of pocket max ind fam|out of pocket maximum "
     "individual family|in network out of pocket|oopm|maximo de bolsillo|gasto maximo de "
     "bolsillo|gastos maximos de bolsillo|desembolso maximo|oop max individual|oop max ind fam|"
     "limite de gastos de bolsillo|maximo de gastos de bolsillo|individual oop max|in network "
     "oop max|oop max in network|out of pocket max individual family|max oop",
     CardField::OutOfPocketMax, named},

    {"member services|member service|customer service|customer services|customer care|member "
     "phone|questions call|member services phone|members call|members|for members|member line|"
     "member customer service|members and providers call|member questions|member care|member "
     "support|for customer service|call member services|customer service call|member help line|"
     "member helpline|customer service phone|member inquiries|benefits and eligibility|member "
     "concierge|member assistance|servicio al cliente|servicios al cliente|servicios para "
     "miembros|servicios al miembro|servicio a miembros|servicio al miembro|atencion al cliente|"
     "for questions call|customer service number|miembros|questions|preguntas|members please "
     "call|member services call|member customer care|concierge|beneficiary services|member "
     "help|tricare service center|service center|"
     "customer help|help line|member information",
     CardField::Phone, named},
    {"phone|telephone|tel|call|call us|contact us|toll free|telefono|llame", CardField::Phone,
     vague},
    {"provider services|provider service|providers call|providers|provider|provider line|"
     "provider phone|for providers|provider customer service|provider inquiries|provider "
     "relations|physicians|physicians and providers|provider help line|provider services call|"
     "providers please call|doctors and hospitals|doctors hospitals|servicios para proveedores|"
     "proveedores|servicio a proveedores|providers only|provider support|provider assistance|"
     "provider helpdesk|provider help desk|hospitals and providers|provider eligibility|"
     "physician services|doctors|medical providers|servicios a proveedores|provider call center|"
     "provider questions|eligibility and benefits|eligibility",
     CardField::ProviderPhone, named},
    {"pharmacy|pharmacy rx|pharmacists|pharmacist|pharmacist call|pharmacists call|pharmacy help "
     "desk|"
     "pharmacy helpdesk|pharmacist help desk|pharmacy help|rx help desk|pharmacy services|"
     "pharmacy customer service|pharmacy phone|pharmacy benefits|rx help|rx questions|pharmacist "
     "line|pharmacy line|prescription help|rx help line|pharmacy benefit|pharmacy member "
     "services|pharmacies|pharmacies call|pharmacy call|farmacia|farmacias|farmaceuticos|"
     "servicios de farmacia|pharmacist help line|for pharmacists|pharmacy questions|pharmacy "
     "inquiries|rx phone|rx customer service|pharmacy technical help desk|prescription services|"
     "rx services|pharmacy support|farmaceutico|pharmacists only|pharmacist only",
     CardField::PharmacyPhone, named},
    {"mail claims to|send claims to|submit claims to|claims address|claims mailing address|mail "
     "medical claims to|send medical claims to|submit medical claims to|claims to|medical claims "
     "to|medical claims|send all claims to|claims submission|mail all claims to|mailing address "
     "for claims|claim address|envie reclamaciones a|envie las reclamaciones a|direccion de "
     "reclamaciones|direccion para reclamaciones|reclamaciones a|send claim forms to|mail paper "
     "claims to|paper claims|paper claims to|claims mail to|claims filing address|medical claims "
     "address|submit paper claims to|file claims to|file claims with|claim submission address|"
     "providers send claims to|providers submit claims to|enviar reclamaciones a|mail claims|send "
     "claims|providers mail claims to|members mail claims to|reclamaciones|hospital claims|mail "
     "written claims to",
     CardField::ClaimsAddress, named},
    {"claims", CardField::ClaimsAddress, vague},

    {"plan id|plan code|plan number|plan no|provider id|network id|account no|account number|"
     "account|issue date|issued|date issued|card issued|member since|fecha de emision|pcp name|pcp "
     "phone|pcp telephone|"
     "primary care physician name|your pcp|pcp effective date|primary care provider name|nombre "
     "del medico|copay|copays|copayment|copayments|copagos|copago|cost share|cost sharing|"
     "coinsurance|coaseguro|in network coinsurance|network|networks|division|div|class|section|"
     "package|website|web|www|web site|online|email|relationship|relation|prescription|nurse "
     "line|nurseline|24 hour nurse line|24 7 nurse line|nurse advice line|nurse help line|linea "
     "de enfermeras|nurse|nurse advice|tty|tdd|tty tdd|fax|behavioral health|mental health|"
     "mental health services|behavioral health services|prior authorization|prior auth|pre "
     "authorization|preauthorization|precertification|pre certification|precert|pre cert|"
     "autorizacion previa|dental|vision|dental claims|vision claims|sex|gender|hospital|hospital "
     "admission|inpatient|inpatient hospital|hospital stay|outpatient|outpatient surgery|lab|x "
     "ray|imaging|preventive|preventive care|telehealth|telemedicine|virtual visit|virtual care|"
     "address|direccion|county|region|state|case number|case no|category|program|program code|"
     "aid code|status|medical group|ipa|medical group ipa|office phone|rx network|rx plan|rx "
     "claims|rx processor|rx vendor|pbm|pharmacy claims|pharmacy benefit manager|pharmacy claims "
     "to|submit pharmacy claims to|mail order|mail order rx|fraud|fraud hotline|report fraud|"
     "international|outside the us|outside us|utilization management|um|case management|tpa|"
     "administrator|administered by|underwritten by|bluecard|provider locator|find a provider|"
     "out of network|oon|family deductible|deductible family|"
     "mailing address|appeals|grievances|appeals to|send appeals to|appeals address|entitled to|"
     "con derecho a|coverage starts cobertura empieza|signature|firma|contract|contract number|"
     "contract code|cms|issuer contract|beneficiary contract|poison control|crisis line|suicide "
     "and crisis line|transportation|hearing|ambulance|hsa|hra|electronic claims clearinghouse|"
     "sponsor|sponsor name|student number|student no|student id|nombre del patrocinador|primary "
     "care manager|form|printed|date printed|card|days supply|npi|tax id|tin|pin|blood "
     "type|grade|rank|service|branch|agency|sponsor status|card number|"
     "institution",
     std::nullopt, named},
};

} // namespace

std::span<const LabelSpelling> labelSpellings()
{
    return spellings;
}

} // namespace foyer
