import type { TextLanguage } from '../../text/language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** English abbreviations, clitics and sentence openers. */
export const text: TextLanguage = {
  code: 'en',
  abbreviations: words(`
    Mr. Mrs. Ms. Mx. Dr. Prof. St. Ste. Rev. Hon. Gov. Sen. Rep. Pres. Gen. Lt. Col. Maj. Capt. Cpl. Sgt. Cmdr. Adm. Brig. Supt. Det.
    Messrs. Mmes. Mt. Ft. No. Nos. Vol. vol. pp. p. Fig. fig. Figs. Art. Sec. Ch. ch. ed. eds. trans. cf. e.g. i.e. eg. ie. viz. vs. v.
    approx. ca. c. est. esp. incl. dept. Dept. Univ. Assn. Bros. gov. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
    Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun. Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La.
    Md. Mich. Minn. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo.`),
  finalAbbreviations: words(
    'etc. Inc. Ltd. Co. Corp. Jr. Sr. Bros. al. a.m. p.m. A.M. P.M. U.S. U.K. U.N. E.U. D.C. U.S.A. U.S.S.R. B.C. A.D. Ph.D. M.D.',
  ),
  ordinalDot: false,
  sentenceOpeners: words(`
    the a an this that these those he she it they we i you his her its their our my your who what when where why how which
    in on at by for from with to of after before during since until under over between among against about as if while although
    though because but and or so yet nor however meanwhile moreover furthermore earlier later then there here now today yesterday
    tomorrow also still even once both each every all some many most several few no not one two three another other such according
    despite following last next more officials police witnesses president prime according speaking`),
  functionWords: words(`
    the of and to that for with by his her from were have has had this which their they said but not are would been who after when
    about into could it's its more than also what there will`),
  clitics: ["n't", "'re", "'ve", "'ll", "'d", "'m", "'s"],
};
