package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.kit.words.Bilingual;

/** The purposes of {@code MK942-2016} in the words and the order of the municipality's page (pasākumi P1 līdz P7). */
enum Mk942Purpose {
    WORK(
            1,
            "Nokļūt uz darbu vai saimnieciskās darbības vietu un atpakaļ",
            "To work or to the place of one's economic activity, and back"),
    EDUCATION(
            2,
            "Nokļūt uz izglītības iestādi, kvalifikācijas celšanas vai profesionālās pilnveides vietu"
                    + " un atpakaļ",
            "To an educational institution or a place of professional development, and back"),
    HIGHER_EDUCATION(
            3,
            "Nokļūt uz augstskolu vai koledžu un atpakaļ, un palīdzēt apgūt studiju programmu (tikai"
                    + " redzes invaliditātes gadījumā)",
            "To a university or college and back, with help to acquire the programme (only for disability"
                    + " of sight)"),
    DAY_CARE(
            4,
            "Nokļūt uz dienas aprūpes centru, dienas centru vai sociālās rehabilitācijas institūciju,"
                    + " saņemt tur pakalpojumu un nokļūt atpakaļ",
            "To a day care centre, day centre or social rehabilitation institution, receive its service,"
                    + " and back"),
    PUBLIC_EVENT(
            5,
            "Nokļūt uz sociāliem un sabiedriskiem pasākumiem un atpakaļ; bērnam arī iesaistīties pasākumā",
            "To social and public events, and back; for a child also to take part in the event"),
    INSTITUTION(
            6,
            "Nokļūt uz ārstniecības iestādēm un citām institūcijām, saņemt to pakalpojumus un nokļūt"
                    + " atpakaļ",
            "To medical and other institutions, receive their services, and back"),
    LEISURE(
            7,
            "Iepirkties, apmeklēt teātri, koncertu, sporta spēles vai citu brīvā laika pavadīšanas vietu"
                    + " un nokļūt atpakaļ",
            "To shop, visit a theatre, concert, sports games or another leisure place, and back");

    private final int number;
    private final String lv;
    private final String en;

    Mk942Purpose(int number, String lv, String en) {
        this.number = number;
        this.lv = lv;
        this.en = en;
    }

    Purpose purpose() {
        return new Purpose(name());
    }

    /** The number on the page, 1 to 7. */
    int number() {
        return number;
    }

    Bilingual words() {
        return new Bilingual(lv, en);
    }

    static Set<String> codes() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.toSet());
    }
}
