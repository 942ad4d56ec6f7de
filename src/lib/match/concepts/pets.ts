import type { Concept } from './concept.ts'

/** Animals at home: feeding, walking, minding, nursing. */
export const pets = {
  'pet-care': {
    domain: 'help',
    nl: 'huisdier verzorgen, huisdieren, dieren verzorgen, dierenoppas, huisdierenoppas, oppas voor mijn dieren, dierenliefhebber, dierenvriend, beesten verzorgen, beestje, dierenpension, dieroppas aan huis, asiel, dieren voeren, viervoeter, dierenopvang, ~dier, ~beest',
    en: 'pet care, pet sitting, pet sitter, pet, look after animals, animal lover, feed animals, feed my pet, kennels, boarding, pet boarding, furry friend, four-legged, critter, ~animal',
    near: 'pet-things house-watch'
  },
  'dog-walking': {
    domain: 'help',
    nl: 'hond uitlaten, hond wandelen, hondenuitlaatservice, uitlaatservice, uitlaten, laat hond uit, uitgelaten, hondenwandelaar, blokje om met de hond, hond moet plassen, hond zit de hele dag alleen, hond overdag alleen, rondje met de hond, pup uitlaten, hondje, viervoeter wandelen, hond lange dagen werk, hond actief energie, labrador, uitlaathulp, hond jankt, teckel, herdershond, terriër, beagle, golden retriever, poedel, trouwe viervoeter, hond gebroken been baasje, plasrondje, uitlaatrondje, drie keer per dag naar buiten, twee keer per dag naar buiten, beestje moet eruit, ~riem',
    en: 'dog walking, dog walker, dog needs a walk, take dog out, let dog out, puppy needs out, dog home alone all day, dog alone while at work, walkies, dog round the block, energetic dog, midday walk for dog, walking the pup, labrador, dog howls, retriever, terrier, beagle, poodle, dachshund, collie, german shepherd, spaniel, dog needs exercise, long day at work dog, run in the park with dog, pup, walk him while at work, howls if left, out three times a day, needs to go out three times, ~leash',
    broader: 'pet-care',
    near: 'dog-sitting'
  },
  'dog-sitting': {
    domain: 'help',
    nl: 'hondenoppas, op de hond passen, hond logeren, logeeradres hond, hond opvangen, oppas hond, hond in huis nemen, hond blaft alleen, hond kan niet alleen, verlatingsangst hond, hond tijdens vakantie, hondenpension, hond weekend, pup opvangen, puppy, oppasbaasje, parttime hond, waar kan hond terecht, herder hond vakantie, hond jankt alleen, retriever, teckel, herdershond, hond naar pension, hond mee op vakantie kan niet, logeerhond, herder, drie weken hond',
    en: 'dog sitting, dog sitter, look after dog, mind my dog, dog boarding, take in dog, dog while on holiday, dog for the weekend, dog cannot be alone, separation anxiety dog, puppy sitter, puppy, kennel alternative, borrow a dog, part-time dog, retriever, german shepherd, dachshund, dog howls if left, dog stay with, cannot take dog on holiday, dog overnight, house-trained',
    broader: 'pet-care',
    near: 'dog-walking dog-training dog-field'
  },
  'cat-feeding': {
    domain: 'help',
    nl: 'kat voeren, kat eten geven, poes voeren, poes eten geven, kattenoppas, kat verzorgen, poes verzorgen, poezen, poes, kat, kitten, kater, kattenbak verschonen, kattenbak, brokjes, kattenbrokjes, kat tijdens vakantie, poezenoppas, kat aaien, kat alleen thuis, twee katten, kat opvangen',
    en: 'cat feeding, feed the kitty, cat sitting, cat sitter, cat, kitty, kitten, tomcat, litter box, litter tray, empty litter, cat while on holiday, cat alone at home, cuddle cat, look after cat, feline',
    broader: 'pet-care',
    near: 'house-watch plant-watering'
  },
  'small-animals': {
    domain: 'help',
    nl: 'konijn verzorgen, konijn, konijnenhok, hok verschonen, hok schoonmaken, cavia, cavia voeren, cavia verzorgen, hamster, hamster verzorgen, rat als huisdier, tamme rat, muis als huisdier, gerbil, fret, chinchilla, vogel verzorgen, parkiet, kanarie, papegaai, vogelkooi, schildpad, slang verzorgen, reptiel, gekko, terrarium, knaagdier',
    en: 'small animals, rabbit, bunny, rabbit hutch, clean hutch, clean cage, guinea pig, hamster, gerbil, pet rat, ferret, chinchilla, budgie, parakeet, canary, parrot, bird cage, tortoise, turtle, snake, reptile, gecko, terrarium, rodents as pets',
    broader: 'pet-care'
  },
  'fish-aquarium': {
    domain: 'help',
    nl: 'vissen voeren, aquarium schoonmaken, aquarium, vijver onderhoud, vijver, vijver schoonmaken, goudvis, visvoer, vissenkom, koi, algen aquarium, vijverpomp, water verversen aquarium, axolotl, ~vis',
    en: 'fish and aquarium, feed fish, aquarium, clean aquarium, fish tank, clean fish tank, pond, clean pond, goldfish, koi, algae in tank, pond pump, axolotl, ~fish',
    broader: 'pet-care',
    near: 'gardening'
  },
  'chickens-farm-animals': {
    domain: 'help',
    nl: 'kippen voeren, kippen verzorgen, kippen, kippenhok, kippenhok schoonmaken, kippenhok dichtdoen, eieren rapen, geit, geiten verzorgen, pony verzorgen, paard verzorgen, verzorgpony, paardenstal uitmesten, kinderboerderij, varkentje, bijen verzorgen, bijenkast, ~kip, ~haan, ~eenden, ~gans, ~schaap, ~paard, ~stal',
    en: 'chickens and farm animals, hens, feed chickens, chicken coop, clean coop, shut the coop, collect eggs, pony, muck out stable, petting farm, beehive, ~chicken, ~rooster, ~ducks, ~goose, ~goat, ~sheep, ~horse, ~stable, ~pig',
    broader: 'pet-care',
    near: 'chicken-run eggs'
  },
  'pet-grooming': {
    domain: 'help',
    nl: 'hond trimmen, trimsalon, hondentrimmer, hond wassen, hond borstelen, klitten vacht, vacht, nageltjes knippen hond, nagels knippen konijn, nagels knippen kat, hond stinkt, kat in bad, teek verwijderen hond, vachtverzorging',
    en: 'pet grooming, groom dog, dog groomer, wash dog, bathe dog, brush dog, matted fur, fur, clip dog nails, trim cat claws, rabbit nails, smelly dog, remove tick from dog',
    broader: 'pet-care'
  },
  'sick-pet': {
    domain: 'help',
    nl: 'ziek huisdier, zieke hond, zieke kat, mee naar dierenarts, dierenarts, pilletje geven kat, kat medicijnen geven, insuline kat, dierenambulance, gewonde vogel, gewonde egel, egel, vogeltje uit nest gevallen, zwerfkat, gewond dier gevonden, jong vogeltje',
    en: 'sick pet, sick dog, sick cat, vet visit, vet, pill for cat, give cat medicine, insulin for cat, injured bird, hedgehog, baby bird, bird fell from nest, stray cat, injured animal',
    broader: 'pet-care',
    near: 'pet-transport lost-pet'
  },
  'lost-pet': {
    domain: 'help',
    nl: 'kat vermist, kat kwijt, poes weggelopen, poes kwijt, vermist huisdier, hond weggelopen, hond kwijt, konijn ontsnapt, parkiet ontsnapt, meezoeken, helpen zoeken, kat gevonden, hond gevonden, wie mist een kat, komt niet thuis poes, kat in boom, kat zit vast, poes niet thuisgekomen, kat niet thuisgekomen, kat weg, poes weg, hond weg, thuisgekomen',
    en: 'lost pet, missing cat, lost cat, cat has not come home, lost dog, dog ran away, missing dog, escaped rabbit, escaped parrot, help searching, found cat, found dog, stray, cat stuck in tree, cat gone, dog gone',
    broader: 'pet-care',
    near: 'sick-pet flyer-delivery'
  }
} as const satisfies Record<string, Concept>
