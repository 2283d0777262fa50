const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Capitalised words that name no person, organisation or place, though a gazetteer may have one. */
export const NOT_NAMES = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
english french russian spanish italian turkish arabic chinese latin god earth moon sun world internet web euro dollar percent million billion i
easter christmas ramadan islam christianity judaism mr mrs ms dr the a an of and or in on at to for by with from`);

/** Places whose names are common words, given names or surnames in English text: taken only with a sign of place. */
export const RARE_PLACES = words(`
reading bath mobile nice split orange man male most of union independence liberty enterprise republic delta normal hope home best sale deal battle rugby hull bury ware wells sandy poole cork clare
bar bend born brand buy call can central date date early east even eye fort gas gold grand green hill holy hot ice iron island king kings lake lakes land long lost march metro more new north oil old park pass police port post power
price rest rock rose safe salt sand school sea security see sea side silver single sky south spring spring star state stone sun surprise temple the time times tower town trinity university valley van victory west white wood wolf young are was is it he she we you they this that
alba eden eva ida ada florence paris austin houston jackson madison lincoln washington hamilton nelson victoria carolina virginia georgia jordan chad santiago diego francisco jose juan pedro martin
martinez garcia lopez perez morales moreno castro cruz romero torres flores rosa santos silva souza oliveira pereira costa lima salvador ali hassan mohammed abdullah ahmed ibrahim khan singh kumar das
bush blair brown clinton reagan kennedy carter ford kerry dean wilson johnson thompson anderson taylor smith jones davis miller moore clark lewis walker hall allen wright scott baker adams campbell mitchell roberts
turner phillips parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson cox howard ward peterson gray watson brooks kelly sanders bennett barnes ross henderson coleman jenkins perry powell patterson hughes
anton adam alexander daniel david gordon john julian karl kevin leonardo luis marina mario max michael natalia oliver oscar paul peter rafael ricardo roberto roman sandra sara simon stefan tina tom vera kim lee li wang chen lin yang wu an le do ba bo ho ma mo so ka co no or`);
