"""Write the phrasebook: English-Spanish everyday sentences from a small grammar.

    python data/phrasebook/generate.py

Each family of sentences below yields `(key, english, spanish)`. The key names the words, of
`words.py`, that are combined; a combination is in one split only, so dev and test ask for
combinations that training never showed. The same seed writes the same files.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from hashlib import sha256
from itertools import product
from pathlib import Path

from words import (
    ADJECTIVES,
    CITIES,
    DAYS,
    EVENTS,
    GREETINGS,
    HOURS,
    MONTHS,
    NUMBERS,
    PEOPLE,
    PLACES,
    POSITIONS,
    PROFESSIONS,
    RELATIVES,
    REMARKS,
    STATES,
    THINGS,
    TIMES,
    TRANSPORT,
    VERBS,
    WOMEN,
    Noun,
    Person,
    Verb,
    english_article,
    pairs,
)

SEED = 2
PAIRS_PER_FAMILY = 510
HELD_OUT = {"dev": 6, "test": 6}  # percent of the combinations

Pair = tuple[tuple[str, ...], str, str]


def agree(adjective: tuple[str, str], noun: Noun, plural: bool = False) -> str:
    return adjective[1].split()[2 * plural + (noun.gender == "f")]


def contracted(spanish: str) -> str:
    """`a el` and `de el` become `al` and `del`."""
    return f" {spanish} ".replace(" a el ", " al ").replace(" de el ", " del ").strip()


def sentence(english: str, spanish: str) -> tuple[str, str]:
    """Capital first letters, also behind an opening question mark."""
    spanish = contracted(" ".join(spanish.split()))
    opening = "¿" if spanish.startswith("¿") else ""
    spanish = spanish.removeprefix("¿")
    return english[0].upper() + english[1:], opening + spanish[0].upper() + spanish[1:]


def clauses(
    person: Person, verb: Verb, en_object: str, es_object: str
) -> Iterator[tuple[str, str]]:
    """The statement, its negation and its question."""
    es_verb = verb.es[person.form]
    en_verb = verb.en_third if person.do == "does" else verb.en
    yield f"{person.en} {en_verb} {en_object}.", f"{person.es} {es_verb} {es_object}."
    yield (
        f"{person.en} {person.do} not {verb.en} {en_object}.",
        f"{person.es} no {es_verb} {es_object}.",
    )
    yield (
        f"{person.do} {person.en} {verb.en} {en_object}?",
        f"¿{es_verb} {person.es} {es_object}?",
    )


def transitive_definite() -> Iterator[Pair]:
    for verb, thing, adjective in product(VERBS, THINGS, ADJECTIVES):
        en_object = f"the {adjective[0]} {thing.en}"
        es_object = f"{thing.the()[1]} {agree(adjective, thing)}"
        for person in PEOPLE:
            for en, es in clauses(person, verb, en_object, es_object):
                yield (verb.en, thing.en, adjective[0]), en, es


def transitive_indefinite() -> Iterator[Pair]:
    for verb, thing, person in product(VERBS, THINGS, PEOPLE):
        en_object, es_object = thing.a()
        for en, es in clauses(person, verb, en_object, es_object):
            yield (verb.en, thing.en, person.en), en, es


def counted() -> Iterator[Pair]:
    for (en_number, es_number), thing, verb in product(NUMBERS.items(), THINGS, VERBS):
        for person in PEOPLE:
            en_object = f"{en_number} {thing.en_plural}"
            es_object = f"{es_number} {thing.es_plural}"
            for en, es in clauses(person, verb, en_object, es_object):
                yield (en_number, thing.en, verb.en), en, es


def located() -> Iterator[Pair]:
    for thing, other, position, plural in product(THINGS, THINGS, POSITIONS, (False, True)):
        if thing != other:
            en_thing, es_thing = thing.the(plural)
            en_other, es_other = other.the()
            be, estar = ("are", "están") if plural else ("is", "está")
            key = (thing.en, other.en, position[0])
            en_place, es_place = f"{position[0]} {en_other}", f"{position[1]} {es_other}"
            yield key, f"{en_thing} {be} {en_place}.", f"{es_thing} {estar} {es_place}."
            yield key, f"{en_thing} {be} not {en_place}.", f"{es_thing} no {estar} {es_place}."
            yield key, f"{be} {en_thing} {en_place}?", f"¿{estar} {es_thing} {es_place}?"


def asked_where() -> Iterator[Pair]:
    for thing, adjective, plural in product(THINGS, ADJECTIVES, (False, True)):
        be, estar = ("are", "están") if plural else ("is", "está")
        en, es = thing.en_form(plural), f"{thing.the(plural)[1]} {agree(adjective, thing, plural)}"
        key = (thing.en, adjective[0], be)
        yield key, f"where {be} the {adjective[0]} {en}?", f"¿dónde {estar} {es}?"
        yield (
            key,
            f"whose {be} the {adjective[0]} {en}?",
            f"¿de quién {'son' if plural else 'es'} {es}?",
        )


def dated() -> Iterator[Pair]:
    for event, day, month, number in product(EVENTS, DAYS, MONTHS, range(1, 29)):
        en, es = event.the()
        key = (event.en, day[0], month[0])
        when = f"on {day[0]}, {month[0]} {number}", f"el {day[1]} {number} de {month[1]}"
        yield key, f"{en} is {when[0]}.", f"{es} es {when[1]}."
        yield key, f"{en} is not {when[0]}.", f"{es} no es {when[1]}."
        yield key, f"is {en} {when[0]}?", f"¿{es} es {when[1]}?"


def timed() -> Iterator[Pair]:
    minutes = pairs("""
    at {} o'clock = a las {} en punto
    at half past {} = a las {} y media
    at a quarter past {} = a las {} y cuarto
    at a quarter to {} = a las {} menos cuarto
    """)
    for event, hour, minute, day in product(EVENTS, HOURS, minutes, DAYS):
        en, es = event.the()
        key = (event.en, hour, day[0])
        en_time, es_time = minute[0].format(hour), minute[1].format(NUMBERS[hour])
        yield key, f"{en} starts on {day[0]} {en_time}.", f"{es} empieza el {day[1]} {es_time}."
        yield key, f"{en} ends on {day[0]} {en_time}.", f"{es} termina el {day[1]} {es_time}."


def going() -> Iterator[Pair]:
    forms = ("voy", "vas", "va", "vamos", "van")
    for person, place, time in product(PEOPLE, PLACES, TIMES):
        en_place, es_place = place.the()
        key = (person.en, place.en, time[0])
        go = forms[person.form]
        yield (
            key,
            f"{person.en} {person.be} going to {en_place} {time[0]}.",
            f"{person.es} {go} a {es_place} {time[1]}.",
        )
        yield (
            key,
            f"{person.en} {person.be} not going to {en_place} {time[0]}.",
            f"{person.es} no {go} a {es_place} {time[1]}.",
        )
        yield (
            key,
            f"{person.be} {person.en} going to {en_place} {time[0]}?",
            f"¿{go} {person.es} a {es_place} {time[1]}?",
        )


def priced() -> Iterator[Pair]:
    for thing, adjective, (en_number, es_number) in product(THINGS, ADJECTIVES, NUMBERS.items()):
        key = (thing.en, adjective[0], en_number)
        es = f"{thing.the()[1]} {agree(adjective, thing)}"
        en = f"the {adjective[0]} {thing.en}"
        yield key, f"{en} costs {en_number} euros.", f"{es} cuesta {es_number} euros."
        yield key, f"does {en} cost {en_number} euros?", f"¿{es} cuesta {es_number} euros?"
        yield key, f"how much does {en} cost?", f"¿cuánto cuesta {es}?"


def visited() -> Iterator[Pair]:
    forms = ("visité", "visitaste", "visitó", "visitamos", "visitaron")
    past = pairs("""
    yesterday = ayer
    last week = la semana pasada
    last year = el año pasado
    this morning = esta mañana
    two days ago = hace dos días
    """)
    for person, place, city, time in product(PEOPLE, PLACES, CITIES, past):
        en_place, es_place = place.the()
        key = (place.en, city[0], time[0])
        es_where, en_where = f"{es_place} de {city[1]}", f"{en_place} in {city[0]}"
        yield (
            key,
            f"{time[0]} {person.en} visited {en_where}.",
            f"{time[1]} {person.es} {forms[person.form]} {es_where}.",
        )
        yield (
            key,
            f"{time[0]} {person.en} did not visit {en_where}.",
            f"{time[1]} {person.es} no {forms[person.form]} {es_where}.",
        )


def travelling() -> Iterator[Pair]:
    forms = ("viajaré", "viajarás", "viajará", "viajaremos", "viajarán")
    for person, city, transport, day in product(PEOPLE, CITIES, TRANSPORT, DAYS):
        key = (city[0], transport[0], day[0])
        es = f"{forms[person.form]} a {city[1]} {transport[1]} el {day[1]}"
        en = f"travel to {city[0]} {transport[0]} on {day[0]}"
        yield key, f"{person.en} will {en}.", f"{person.es} {es}."
        yield key, f"{person.en} will not {en}.", f"{person.es} no {es}."


def family_members() -> Iterator[Pair]:
    owners = (("my", "mi"), ("your", "tu"), ("our", "nuestr"))
    for (en, es, gender), profession, owner in product(RELATIVES, PROFESSIONS, owners):
        es_owner = owner[1] + ("" if owner[0] != "our" else "o" if gender == "m" else "a")
        job = profession[1 + (gender == "f")]
        en_job = f"{english_article(profession[0])} {profession[0]}"
        key = (en, profession[0], owner[0])
        who = f"{es_owner} {es}"
        yield key, f"{owner[0]} {en} is {en_job}.", f"{who} es {job}."
        yield key, f"{owner[0]} {en} is not {en_job}.", f"{who} no es {job}."
        yield key, f"is {owner[0]} {en} {en_job}?", f"¿{who} es {job}?"


def feelings() -> Iterator[Pair]:
    for (en, es, gender), state, time in product(RELATIVES, STATES, TIMES[:5]):
        feeling = state[1 + (gender == "f")]
        key = (en, state[0], time[0])
        yield key, f"my {en} is {state[0]} {time[0]}.", f"mi {es} está {feeling} {time[1]}."
        yield key, f"is your {en} {state[0]} {time[0]}?", f"¿tu {es} está {feeling} {time[1]}?"


def ages() -> Iterator[Pair]:
    tens = {"twenty": "veinti", "thirty": "treinta y ", "forty": "cuarenta y "}
    accents = {"veintidos": "veintidós", "veintitres": "veintitrés", "veintiseis": "veintiséis"}
    for (en, es, _), ten, one in product(RELATIVES, tens, HOURS[:8]):
        number = tens[ten] + NUMBERS[one]
        key = (en, ten, one)
        years = f"{accents.get(number, number)} años"
        yield key, f"my {en} is {ten}-{one} years old.", f"mi {es} tiene {years}."
        yield key, f"is your {en} {ten}-{one} years old?", f"¿tu {es} tiene {years}?"


def liked() -> Iterator[Pair]:
    likers = (
        ("I", "do", "like", "me"),
        ("you", "do", "like", "te"),
        ("we", "do", "like", "nos"),
        ("he", "does", "likes", "a él le"),
        ("she", "does", "likes", "a ella le"),
    )
    for liker, thing, adjective, plural in product(likers, THINGS, ADJECTIVES, (False, True)):
        person, do, like, pronoun = liker
        key = (thing.en, adjective[0], "s" * plural)
        please = "gustan" if plural else "gusta"
        en = f"the {adjective[0]} {thing.en_form(plural)}"
        es = f"{thing.the(plural)[1]} {agree(adjective, thing, plural)}"
        negated = " no ".join(pronoun.rsplit(" ", 1)) if " " in pronoun else f"no {pronoun}"
        yield key, f"{person} {like} {en}.", f"{pronoun} {please} {es}."
        yield key, f"{person} {do} not like {en}.", f"{negated} {please} {es}."


def greeted() -> Iterator[Pair]:
    for greeting, name, remark in product(GREETINGS, WOMEN, REMARKS):
        key = (greeting[0], name, remark[0])
        english = remark[0][0].upper() + remark[0][1:]
        _, spanish = sentence("x", remark[1])
        yield key, f"{greeting[0]}, {name}. {english}", f"{greeting[1]}, {name}. {spanish}"


FAMILIES = (
    transitive_definite,
    transitive_indefinite,
    counted,
    located,
    asked_where,
    dated,
    timed,
    going,
    priced,
    visited,
    travelling,
    family_members,
    feelings,
    ages,
    liked,
    greeted,
)


def split_of(key: tuple[str, ...]) -> str:
    """The split of a combination, by a hash that no run or platform changes."""
    percent = int(sha256("|".join(key).encode()).hexdigest(), 16) % 100
    for name, share in HELD_OUT.items():
        if percent < share:
            return name
        percent -= share
    return "train"


def generate() -> dict[str, list[tuple[str, str]]]:
    """The pairs of each split; no sentence of either side is in two splits."""
    rng = random.Random(SEED)
    drawn: list[tuple[str, str, str]] = []
    for family in FAMILIES:
        made = [(split_of(key), *sentence(en, es)) for key, en, es in family()]
        made = list(dict.fromkeys(made))
        drawn += rng.sample(made, min(PAIRS_PER_FAMILY, len(made)))
    rng.shuffle(drawn)
    splits: dict[str, list[tuple[str, str]]] = {"test": [], "dev": [], "train": []}
    owner: dict[str, str] = {}
    for name in splits:
        for split, en, es in drawn:
            if split == name and owner.get(f"en {en}", name) == owner.get(f"es {es}", name) == name:
                owner[f"en {en}"] = owner[f"es {es}"] = name
                splits[name].append((en, es))
    return splits


def main() -> None:
    folder = Path(__file__).parent
    for name, rows in generate().items():
        for side, language in enumerate(("en", "es")):
            lines = "".join(row[side] + "\n" for row in rows)
            (folder / f"{name}.{language}").write_text(lines, "utf-8")
        print(f"{name}: {len(rows):,} pairs")


if __name__ == "__main__":
    main()
