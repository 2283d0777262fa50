const table = (list: string): readonly (readonly string[])[] =>
  list
    .split(/[;\n]/u)
    .map((entry) => entry.trim().split(/\s+/u))
    .filter((entry) => entry.length > 1);

/** Irregular verbs: infinitive, past, participle (where it differs from the past); a slash parts two forms of one cell. */
export const IRREGULAR_VERBS: readonly (readonly string[])[] = table(`
  abide abode/abided; arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become;
  befall befell befallen; beget begot begotten; begin began begun; behold beheld; bend bent; beset beset; bet bet;
  bid bid/bade bid/bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred;
  bring brought; broadcast broadcast; build built; burn burned/burnt; burst burst; buy bought; cast cast; catch caught;
  choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; dive dived/dove dived;
  do did done; draw drew drawn; dream dreamed/dreamt; drink drank drunk; drive drove driven; dwell dwelt/dwelled;
  eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; fit fit/fitted; flee fled; fling flung; fly flew flown;
  forbid forbade forbidden; forecast forecast/forecasted; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven;
  forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got got/gotten; give gave given; go went gone; grind ground;
  grow grew grown; hang hung/hanged; have had; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; input input; keep kept;
  kneel knelt/kneeled; knit knit/knitted; know knew known; lay laid; lead led; lean leaned/leant; leap leapt/leaped; learn learned/learnt;
  leave left; lend lent; let let; lie lay/lied lain/lied; light lit/lighted; lose lost; make made; mean meant; meet met;
  misread misread; mistake mistook mistaken; misunderstand misunderstood; mow mowed mown/mowed; offset offset; outdo outdid outdone;
  overcome overcame overcome; overdo overdid overdone; overhear overheard; override overrode overridden; oversee oversaw overseen;
  oversleep overslept; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid; plead pleaded/pled;
  prove proved proved/proven; put put; quit quit; read read; rebuild rebuilt; redo redid redone; repay repaid; rerun reran rerun;
  resell resold; reset reset; retake retook retaken; retell retold; rethink rethought; rewrite rewrote rewritten; rid rid; ride rode ridden;
  ring rang rung; rise rose risen; run ran run; saw sawed sawn/sawed; say said; see saw seen; seek sought; sell sold; send sent; set set;
  sew sewed sewn/sewed; shake shook shaken; shear sheared shorn; shed shed; shine shone/shined; shoot shot; show showed shown/showed;
  shrink shrank/shrunk shrunk; shut shut; sing sang sung; sink sank/sunk sunk; sit sat; slay slew slain; sleep slept; slide slid;
  sling slung; slit slit; smell smelled/smelt; sneak sneaked/snuck; sow sowed sown/sowed; speak spoke spoken; speed sped/speeded; spell spelled/spelt;
  spend spent; spill spilled/spilt; spin spun; spit spat/spit; split split; spoil spoiled/spoilt; spread spread; spring sprang/sprung sprung;
  stand stood; steal stole stolen; stick stuck; sting stung; stink stank/stunk stunk; stride strode stridden; strike struck struck/stricken;
  string strung; strive strove/strived striven/strived; swear swore sworn; sweep swept; swell swelled swollen/swelled; swim swam swum; swing swung;
  take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust thrust; tread trod trodden;
  undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone; unwind unwound; uphold upheld; upset upset;
  wake woke woken; wear wore worn; weave wove woven; weep wept; wed wed/wedded; wet wet/wetted; win won; wind wound; withdraw withdrew withdrawn;
  withhold withheld; withstand withstood; wring wrung; write wrote written`);

/** Verbs whose last consonant doubles though the stress can't be told from the letters. */
export const DOUBLING: ReadonlySet<string> = new Set(
  `admit commit compel confer control defer deter emit equip excel expel forget incur infer inter occur omit patrol permit prefer program
  propel rebel recur refer regret repel submit transfer transmit acquit abet allot concur dispel embed format kidnap outfit overlap unplug upset
  worship travel cancel label level model signal total fuel duel channel counsel quarrel dial equal rival shovel tunnel marvel`.split(
    /\s+/u,
  ),
);

/** Irregular plurals: singular and plural. */
export const IRREGULAR_NOUNS: readonly (readonly string[])[] = table(`
  man men; woman women; child children; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; person people/persons; die dice;
  penny pence/pennies; leaf leaves; life lives; knife knives; wife wives; half halves; self selves; shelf shelves; wolf wolves; thief thieves;
  loaf loaves; calf calves; scarf scarves; hoof hooves; elf elves; sheaf sheaves; wharf wharves; sheep sheep; deer deer; fish fish/fishes;
  series series; species species; aircraft aircraft; spacecraft spacecraft; means means; headquarters headquarters; crossroads crossroads; offspring offspring;
  salmon salmon; trout trout; cod cod; bison bison; moose moose; swine swine; barracks barracks; gallows gallows; corps corps; politics politics;
  analysis analyses; axis axes; basis bases; crisis crises; diagnosis diagnoses; emphasis emphases; hypothesis hypotheses; oasis oases;
  parenthesis parentheses; synthesis syntheses; thesis theses; criterion criteria; phenomenon phenomena; medium media/mediums; datum data;
  bacterium bacteria; curriculum curricula/curriculums; memorandum memoranda/memorandums; referendum referendums/referenda; stadium stadiums/stadia;
  stratum strata; symposium symposia; addendum addenda; erratum errata; ovum ova; alumnus alumni; cactus cacti/cactuses; fungus fungi; nucleus nuclei;
  radius radii; stimulus stimuli; syllabus syllabi/syllabuses; focus foci/focuses; locus loci; antenna antennae/antennas; larva larvae; formula formulas/formulae;
  alga algae; vertebra vertebrae; index indices/indexes; matrix matrices; vertex vertices; appendix appendices; genus genera; corpus corpora;
  bureau bureaus/bureaux; plateau plateaus/plateaux; passerby passersby; potato potatoes; tomato tomatoes; hero heroes; echo echoes; veto vetoes; embargo embargoes;
  torpedo torpedoes; negro negroes; cargo cargoes; mosquito mosquitoes; volcano volcanoes; tornado tornadoes; quiz quizzes; gas gases; bus buses`);

/** Irregular comparison: positive, comparative, superlative. */
export const IRREGULAR_COMPARISON: readonly (readonly string[])[] = table(`
  good better best; bad worse worst; far farther/further farthest/furthest; little less least; many more most; well better best; badly worse worst;
  old older/elder oldest/eldest; ill worse worst`);
