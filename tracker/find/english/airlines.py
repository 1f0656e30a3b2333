"""English: names of airlines that sell seats; a report on them says by itself that people flew."""

# Airlines that have flown for ICE and for others: charter only where the text says so.
HIRED = (
    r"(?:Avelo|Omni(?: Air)?|Journey Aviation|Global ?X|Global Crossing|Eastern Air|World Atlantic|iAero|Swift Air|Key Lime Air|Sun Country|Kaiser Air|Gryphon Air)(?: Airlines?|"
    r" International| Airways| Express)?|"
    r"Eastern Airlines"
)
_AIR = (
    r"Air (?:France|India|Europa|Canada|China|Senegal|Burkina|Tanzania|Mauritius|Namibia|Zimbabwe|Madagascar|Seychelles|Niugini|New Zealand|Vanuatu|Tahiti|"
    r"Arabia|Astana|Serbia|Transat|Cambodia|Macau|Cara[iï]bes|Peace|Alg[eé]rie|Moldova|Malta|Baltic|Greenland|C[oô]te d['’]Ivoire)"
)
# Always the name of an airline.
NAMED = (
    rf"(?<!World\s)(?<!Global\s)(?!Avelo|Eastern)[A-ZÀ-Þ][\wà-ÿ]+ (?:Airways|Airlines|Airline)|{_AIR}|"
    r"(?:Royal|Korean|Cabo Verde|Middle East|Philippine|Malaysia|Kuwait|Iraqi|Sri ?Lankan|Gulf|Oman|Yeti|Buddha|Ukraine International) Air(?: Maroc|lines|ways)?|"
    r"Royal (?:Jordanian|Brunei)|Aerol[ií]neas Argentinas|Boliviana de Aviaci[oó]n|Cubana de Aviaci[oó]n|Turkish|Fly ?[Dd]ubai|Sky Airline|"
    r"Egypt[Aa]ir|RwandAir|Icelandair|Finnair|Aeroflot|Bahamasair|InterCaribbean|JetSMART|WestJet|Interjet|Volaris|Viva Aerobus|Aerom[eé]xico|Avianca|"
    r"KLM|Lufthansa|Etihad|Qantas|Saudia|IndiGo|Vistara|Arajet|Wingo|SriLankan|Ryanair|easyJet|JetBlue|Norwegian|Asiana|Cebu Pacific|Condor|LATAM|Copa|TAP|"
    r"Iberia|Emirates"
)
# Names that are other words, too: an airline where people fly on it.
SHORT = r"Ethiopian|Spirit|Delta|Southwest|United|American|Swiss|Austrian|Azul|SAS|LOT|PAL|ANA|Pegasus|Alaska"
