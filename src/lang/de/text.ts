import type { TextLanguage } from '../../text/language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** German abbreviations, ordinals and sentence openers. */
export const text: TextLanguage = {
  code: 'de',
  abbreviations: words(`
    z.B. d.h. u.a. o.g. i.d.R. i.A. i.V. z.T. u.U. s.o. s.u. v.a. m.E. a.D. a.M. v.Chr. n.Chr. e.V.
    Dr. Prof. Hr. Fr. Frl. Dipl.-Ing. Dipl. Ing. Mag. Lic. Hl. St. Str. Nr. Nrn. Art. Abs. Bd. Bde. Hrsg. Kap. Ziff. Abb. Tab. Anm.
    bzw. ca. evtl. ggf. inkl. exkl. sog. vgl. sogen. zzt. zz. bes. insb. allg. ehem. gest. geb. verh. gegr. jr. sr. sen. jun.
    Mio. Mrd. Tsd. Std. Min. Sek. Stck. Tel. Fa. Co. Inh. Verf. Vors. Abg. stellv. Gen. Gesch. Red. Reg. Kfz. Lkw. Pkw.
    Jan. Feb. Febr. Apr. Jun. Jul. Aug. Sept. Sep. Okt. Nov. Dez. Jän. Mo. Di. Mi. Do. Fr. Sa. So.
    Gebr. Hbf. Bhf. Kl. Pf. röm. kath. ev. evang. frz. engl. dt. amerik. brit. russ. lat. griech. ital. span. türk. i. z. d. u. o. s. v. a. n.
    Hptm. Oblt. Lt. Gen.-Maj. Ltn. Kapt. Mr. Mrs. Ms.`),
  finalAbbreviations: words('usw. etc. u.a.m. ff. f. Chr. Jh. Jhd. Jhdt. Jr. Sr. Inc. Ltd. Corp.'),
  ordinalDot: true,
  sentenceOpeners: words(`
    der die das dem den des ein eine einer einem einen eines er sie es wir ihr ich man wer was wo wie wann warum weshalb wieso
    dieser diese dieses diesem diesen jener jene jenes jeder jede jedes alle viele einige mehrere manche beide kein keine keiner
    im am in an auf aus bei beim mit nach von vom vor zu zum zur für über unter um durch gegen ohne seit bis während wegen trotz laut
    aber und oder doch denn auch nur noch schon so da dann dort hier damit dabei dafür dagegen danach daraufhin deshalb deswegen
    daher darum zudem außerdem allerdings jedoch dennoch trotzdem zuvor zunächst zuletzt später inzwischen mittlerweile unterdessen
    als wenn weil obwohl nachdem bevor ob dass falls sobald solange sein seine seiner ihre ihrer ihren unser unsere ebenso ebenfalls
    nun jetzt heute gestern morgen bereits erst etwa rund insgesamt immer nie nicht sowohl weder entweder zwar sollte hätte wäre
    derzeit künftig bislang bisher damals anschließend schließlich ferner weiter weitere weiterhin hinzu dazu davon darüber darunter
    nämlich vielmehr stattdessen gleichzeitig zugleich anders beim ins ans aufs somit folglich vielleicht möglicherweise offenbar`),
  functionWords: words(`
    und der das ist nicht sich mit auch auf für dem des eine einen einem einer wurde wurden werden wird sind hat haben hatte nach bei
    zum zur vom beim über sei seien aus als dass durch noch nur sagte laut zwischen gegen ihre seine keine sowie im wie wir ihr ihm
    ihn ihnen sie ich ein vor unter seit aber oder wenn weil jedoch bereits mehr schon würde würden könnte soll sollen kann können
    muss müssen wollen ihren ihrer seiner seinen seinem keinen dieser diese dieses diesem diesen damit dabei dazu zu zwei drei heute
    gestern um`),
  clitics: [],
};
