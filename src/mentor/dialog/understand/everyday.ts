// What people talk about outside of the field. A question with such words and none of the trade's is none of the mentor's business.
import { wordsOf } from './words';

export const everyday: ReadonlySet<string> = new Set(
  wordsOf(
    `pizza recipe cook dinner lunch breakfast restaurant coffee beer wine food weather rain sunny temperature football soccer basketball tennis match cup champion olympics team player movie film series netflix actor actress
     song music band singer lyrics guitar poem story novel joke riddle haiku limerick horoscope zodiac birthday party gift wedding girlfriend boyfriend wife husband dating love marriage baby dog cat pet
     holiday vacation travel flight hotel beach paris london berlin tokyo france germany spain italy capital president election politics politician minister war king queen history century
     doctor medicine headache diet calories gym workout muscle sleep dream homework essay math equation algebra geometry chemistry biology physics planet moon star universe
     stock bitcoin invest investment mortgage tax salary lawyer legal lawsuit insurance car bike bicycle train ticket laptop phone iphone android tv camera shoes shirt dress fashion
     css html button dropdown react angular vue font logo colour color website design wordpress excel powerpoint photoshop translate translation grammar spelling french german spanish italian latin`,
  ).map((word) => word.stem),
);
