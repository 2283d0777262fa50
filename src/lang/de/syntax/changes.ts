/** Endings of verbs of movement and change, which make their perfect with "sein"; verbs with a prefix end in them too. */
export const changes: ReadonlySet<string> = new Set(
  `kommen gehen fahren laufen fliegen reisen sterben bleiben werden passieren geschehen entstehen auferstehen erscheinen schwinden
  flüchten fliehen wachsen sinken steigen fallen scheitern kranken eilen kehren zurücktreten eintreten beitreten auftreten austreten
  einziehen umziehen abziehen ausziehen hinziehen rücken marschieren dringen zusammenbrechen ausbrechen aufbrechen einbrechen springen
  rennen wandern explodieren ertrinken ersticken erfrieren gelingen misslingen glücken gleisen kollidieren stürzen landen schwimmen
  folgen begegnen weichen hungern bluten platzen sickern altern wachen schlafen schlüpfen schmelzen genesen enden schreiten klettern
  zerfallen zerbrechen bersten reifen rosten welken sprießen quellen gleiten rutschen rollen segeln reiten schleichen kriechen stolpern
  taumeln abreißen starten abreisen migrieren emigrieren kapitulieren degenerieren desertieren übersiedeln auswandern stoßen geraten verenden
  prallen krachen rasen kentern havarieren strömen eskalieren detonieren implodieren erliegen driften schlittern pilgern sprinten
  gelangen abhauen auftauchen untertauchen ausscheiden verscheiden dursten rotten faulen erlöschen schwellen schrumpfen abflauen abebben
  abklingen erblinden erwachen verarmen losbrechen hereinbrechen vorbeiziehen weiterziehen fortziehen davonziehen antreten hervortreten
  frieren einkehren`
    .split(/\s+/u)
    .filter(Boolean),
);
