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
        list(u"Michael|Jennifer|DeShawn|Mei Ling|Alejandra|Benjamin|Sarah Jane|Krzysztof|Leilani|"
             u"Javier|Penelope|Ezekiel|Tomasz|Saoirse|Juan Carlos|Brooklyn|Muhammad|Anne-Sophie|"
             u"Vihaan|Gwendolyn|Ty|Rosalind|LaToya|Edwin|Mackenzie|Jesús|Hope|Grant|Blue|Summer"),
        list(u"Brown|Davis|Miller|Martin|Clark|Lewis|Young|King|Wright|Hill|Green|Adams|Baker|"
             u"Rivera|Patel|Kim|Chen|Ramirez|Cox|Ward|Gray|Price|Bennett|Silva|Medina|Fox|"
             u"Hutchinson|Oyelaran|Montgomery|Du|Vanderbilt|MacIntyre|Szymanski|O'Neill|Peña|"
             u"Group|Plank|Blanco|Church|Christopherson"),
        list(u"Birmingham, AL 35202-0995|Little Rock, AR 72203|Los Angeles, CA 90060-0007|"
             u"Denver, CO 80217|Hartford, CT 06156-0555|Tampa, FL 33631|Boise, ID 83707|"
             u"Schaumburg, IL 60196-5080|Des Moines, IA 50306|Topeka, KS 66601|"
             u"Baton Rouge, LA 70898-9029|Baltimore, MD 21203|North Quincy, MA 02171|"
             u"East Lansing, MI 48826|St. Louis, MO 63166|Lincoln, NE 68501-2345|"
             u"Las Vegas, NV 89114|Newark, NJ 07101|Rio Rancho, NM 87174|Fargo, ND 58108|"
             u"Columbus, OH 43216|Tulsa, OK 74102-3283|Harrisburg, PA 17106|"
             u"San Juan, PR 00936-3628|Columbia, SC 29202|Fort Worth, TX 76101|"
             u"Burlington, VT 05402|Seattle, WA 98124-1001|Green Bay, WI 54307|Cheyenne, WY 82003"),
        list(u"4510 13th Avenue South|2 North Central Plaza|1901 Market Street|One Harbor Square|"
             u"7400 W. Campus Road|300 Elliott Ave W|100 SW Market St|20500 Belshaw Ave"),
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
