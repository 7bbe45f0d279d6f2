// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/card_bench/words.h"

namespace foyer::bench {
namespace {

QStringList list(const char16_t *text)
{
    return QString::fromUtf16(text).split(QLatin1Char('|'));
}

Words tuning()
{
    return {
        list(u"Maria|James|Aisha|Thuy|Olga|Daniel|Iliana|Kofi|Mary Ann|José|Wei|Fatima|Patrick|"
             u"Ingrid|Rajesh|Chloe|Dmitri|Latoya|Hiroshi|Amara|Noah|Guadalupe|Bartholomew|Jo|"
             u"Siobhan|Miguel|Priya|Elizabeth|Abdul|Jean-Luc|Natasha|Tyrone|Zoë|Emmanuel|Grace|"
             u"Sunita|William|Xiomara|Oluwaseun|Anna"),
        list(u"Garcia Lopez|O'Sullivan|Rahman|Nguyen|Petrov|Johnson|Mensah|Li|Van der Berg|"
             u"Smith-Jones|McAllister|Kowalski|De la Cruz|Okonkwo|Tran|Hernandez|Al-Masri|"
             u"D'Angelo|Thompson|St. Clair|Yamamoto|Gutierrez|Ramaswamy|Bui|Fitzgerald|Ibrahim|"
             u"Lindqvist|Washington|Delacroix|Ng|Castillo-Reyes|Blackwood|Singh|Muñoz|Papadakis|"
             u"Wu|Abernathy|Villanueva|Schmidt|Baptiste"),
        list(u"Blue Harbor Health Plan|Cedar Mutual Insurance|Northfield HealthCare|"
             u"Prairie Community Benefits|Summit Valley Health|Lakeshore Benefit Trust|"
             u"Granite State Mutual Health|Riverbend Health Partners|Copper Ridge Assurance|"
             u"Juniper Employee Health Fund|Tidewater Family Health|Old Mill Benefit "
             u"Administrators"),
        list(u"Choice Plus|Gold Select 1500|Silver Standard|Essential Care|Premier Advantage|"
             u"Open Access 2000|Bronze Saver 6000|Healthy Horizons|Preferred Blue|Value Network|"
             u"Consumer Choice 3000|Traditional Plan"),
        list(u"Acme Tool Works|City of Ashford|Bright Star Bakery|Delta Freight Lines|"
             u"Northern Timber Co|Union Local 212|Maple County Schools|Orchard Software Inc|"
             u"Harbor Seafood LLC|Redstone Mining"),
        list(u"Ashford, VA 23269|Salem, OR 97301|Lexington, KY 40512|El Paso, TX 79998|"
             u"Greensboro, NC 27419|Atlanta, GA 30374|Salt Lake City, UT 84130|"
             u"Minneapolis, MN 55440|Chattanooga, TN 37422|Phoenix, AZ 85072"),
    };
}

Words measured()
{
    return {
        list(u"Carmen|Thomas|Nadia|Linh|Sergei|Rebecca|Kwame|Sofía|Min-Jun|Yusuf|Bridget|Lars|"
             u"Anjali|Camille|Vladimir|Keisha|Kenji|Chidi|Emma|Ana Lucia|Maximilian|Bo|Aoife|"
             u"Carlos|Deepa|Margaret|Hassan|Marie-Claire|Irina|Darnell|Renée|Solomon|Ruth|"
             u"Meera|Robert|Yesenia|Ngozi|Hannah|Theodore|Al"),
        list(u"Martinez Ruiz|O'Connor|Hossain|Pham|Volkov|Williams|Asante|Xu|Van Houten|"
             u"Taylor-Brown|MacDonald|Wisniewski|De los Santos|Eze|Huynh|Rodriguez|El-Sayed|"
             u"D'Amico|Anderson|St. James|Nakamura|Velazquez|Krishnamurthy|Do|Gallagher|Mohamed|"
             u"Bergstrom|Jefferson|Beaumont|Ho|Ortiz-Vega|Hawthorne|Kaur|Núñez|Stavros|Ma|"
             u"Cunningham|Santiago|Mueller|Toussaint"),
        list(u"Silver Lake Health Insurance|Beacon Hill Mutual|Westbrook Care Network|"
             u"Orchard Valley Health Plan|Pinnacle Peak Benefits|Stonebridge Health Assurance|"
             u"Great Plains Member Trust|Sandhill Health Cooperative|Ironwood Benefit Services|"
             u"Maplewood Family Care|Evergreen Sound Health|Two Rivers Health Alliance Co"),
        list(u"Freedom Elite|Platinum Care 500|Bronze Basic|Complete Care|Signature Series|"
             u"Flex Access 1000|Silver Saver 4500|Wellness Plus|Core Network|Advantage Select|"
             u"Health Savings 2800|Classic Plan"),
        list(u"Pioneer Paper Mills|Town of Westbrook|Golden Crust Foods|Summit Air Cargo|"
             u"Blue Spruce Lumber|Teamsters Local 88|Cedar County Hospital|Lantern Analytics|"
             u"Pelican Marine Inc|Quarry Stone Works"),
        list(u"Westbrook, ME 04092|Eugene, OR 97402|Louisville, KY 40201|Dallas, TX 75266|"
             u"Durham, NC 27702|Jacksonville, FL 32231|Provo, UT 84605|Duluth, MN 55806|"
             u"Nashville, TN 37202|Tucson, AZ 85726"),
    };
}

} // namespace

const Words &wordsOf(CardSet set)
{
    static const Words both[] = {tuning(), measured()};
    return both[set == CardSet::Measured];
}

} // namespace foyer::bench
