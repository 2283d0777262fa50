import type { ValencyRules } from '../../../syntax/frames/language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** What English verbs take, where order alone does not tell. */
export const valency: ValencyRules = {
  reflexive: '',
  times: words(`
    year month week weekend day night morning afternoon evening midnight today tomorrow yesterday tonight monday tuesday wednesday thursday
    friday saturday sunday`),
  timeVerbs: words(`
    spend take waste need have last cost save lose win use devote celebrate mark begin end start open close enjoy plan forget give get gain
    live survive serve mean name choose include make ruin spoil fill await set observe commemorate see bring add call cover span enter
    remember love hate want require request demand offer pick greet welcome be become schedule designate declare complete miss
    allow buy describe face reach seize`),
  dativeVerbs: new Set(),
  intransitiveVerbs: words(`
    occur happen arise exist appear disappear vanish die perish arrive depart collapse erupt explode crash emerge seem
    sleep rise fall go come stay belong elapse`),
};
