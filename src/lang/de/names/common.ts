const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Capitalised words that name no person, organisation or place, though a gazetteer may have one. */
export const NOT_NAMES = words(`
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember
deutsch englisch französisch russisch spanisch italienisch türkisch arabisch chinesisch latein gott erde mond sonne welt internet web euro dollar uhr prozent millionen milliarden
ostern weihnachten pfingsten advent silvester ramadan islam christentum judentum`);

/** Places whose names are common words, or given names and surnames, in German text: taken only with a sign of place. */
export const RARE_PLACES = words(`
essen halle gera hof rain wesen weil band birma buch herne kiel linden lage lauf lünen mark mitte moers olpe plauen regen ruhe see singen stade stein süd nord ost west werder zell au ach bad berg burg
bar bath best biel born brand brunn call chur cham dom ende engen ehe erde euro fall feld fels forst frei freiburg freude funk garten gas gent gold gut haag hagen haus heide heim heiden hell herzog hirsch holz hut ihre ilm jena
kamen kamp kasten kern kirchen kopf kreuz lahr land laufen leben leer leinen lahn lin list loch luft man mainz mann markt mal meer mehr melle menden messe moor mond murg muster mutter nahe namen neu neuen nice not norden oben ort osten
pan park perl platz pass peine polizei post pirna prag preis punkt rat rathaus rest rhein ring roth rom rot ruf saal sachsen salt salz sand sande sankt seelze siegen sind sinn sitten soest sommer spa spiel stadt staat steinen stern strand straße stufen tag tann tanne
tal tor tod tours trier turm ufer ulm unna verden verl vier vogel wald wangen wasser weg weiden weide weimar welt welle werk werl westen wetter wien wiese wesel winter winden wolf wolfen worms wunder zug zeit zentrum the are was and of bis von der die das den del la san santa mit
eine einen eines ja alle er sie es am im an auf aus bei nach vor zu union march mobile reading split nancy orange male man union delta independence liberty enterprise republic
alba eden eva ida ada lea lena clara florence paris austin houston jackson madison lincoln washington hamilton nelson victoria carolina virginia georgia jordan chad santiago diego francisco jose juan pedro martin berlin hamburger frankfurter wiener
martinez garcia lopez perez morales moreno castro cruz romero torres flores rosa santos silva souza oliveira pereira costa lima salvador ali hassan mohammed abdullah ahmed ibrahim khan singh kumar das
bush blair brown clinton reagan kennedy carter ford kerry dean wilson johnson thompson anderson taylor smith jones davis miller moore clark lewis walker hall allen young king wright scott green baker adams campbell mitchell roberts
turner phillips parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson cox howard ward peterson gray watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins perry powell long patterson hughes
müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt werner krause meier lehmann schmid schulze maier köhler herrmann könig walter mayer huber kaiser fuchs peters lang scholz möller weiß jung hahn schubert vogel friedrich keller günther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig böhm winter kraus martin schumacher krämer vogt stein jäger otto sommer groß seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kühn pohl engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer
anton adam alexander andreas daniel david florian georg gordon jan john julian karl kevin leonardo lorenzo luis marina mario max michael natalia nikolai oliver oscar paul peter philipp rafael ricardo roberto roman sandra sara simon stefan tina tom vera viktor wladimir kim lee li wang chen lin yang wu an le do ba bo ho ma mo so to ka co no or in on at by is it`);
