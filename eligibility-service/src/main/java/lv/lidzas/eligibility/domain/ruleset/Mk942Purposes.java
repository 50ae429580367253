package lv.lidzas.eligibility.domain.ruleset;

import lv.lidzas.eligibility.domain.Purpose;

/** The purposes of {@code MK942-2016} in the words of the municipality's page (pasākumi P1 līdz P7). */
final class Mk942Purposes {

    private Mk942Purposes() {}

    static Words words(Purpose purpose) {
        return switch (purpose) {
            case WORK ->
                    new Words(
                            "Nokļūt uz darbu vai saimnieciskās darbības vietu un atpakaļ",
                            "To work or to the place of one's economic activity, and back");
            case EDUCATION ->
                    new Words(
                            "Nokļūt uz izglītības iestādi, kvalifikācijas celšanas vai profesionālās pilnveides vietu"
                                    + " un atpakaļ",
                            "To an educational institution or a place of professional development, and back");
            case HIGHER_EDUCATION ->
                    new Words(
                            "Nokļūt uz augstskolu vai koledžu un atpakaļ, un palīdzēt apgūt studiju programmu (tikai"
                                    + " redzes invaliditātes gadījumā)",
                            "To a university or college and back, with help to acquire the programme (only for disability"
                                    + " of sight)");
            case DAY_CARE ->
                    new Words(
                            "Nokļūt uz dienas aprūpes centru, dienas centru vai sociālās rehabilitācijas institūciju,"
                                    + " saņemt tur pakalpojumu un nokļūt atpakaļ",
                            "To a day care centre, day centre or social rehabilitation institution, receive its service,"
                                    + " and back");
            case PUBLIC_EVENT ->
                    new Words(
                            "Nokļūt uz sociāliem un sabiedriskiem pasākumiem un atpakaļ; bērnam arī iesaistīties pasākumā",
                            "To social and public events, and back; for a child also to take part in the event");
            case INSTITUTION ->
                    new Words(
                            "Nokļūt uz ārstniecības iestādēm un citām institūcijām, saņemt to pakalpojumus un nokļūt"
                                    + " atpakaļ",
                            "To medical and other institutions, receive their services, and back");
            case LEISURE ->
                    new Words(
                            "Iepirkties, apmeklēt teātri, koncertu, sporta spēles vai citu brīvā laika pavadīšanas vietu"
                                    + " un nokļūt atpakaļ",
                            "To shop, visit a theatre, concert, sports games or another leisure place, and back");
        };
    }
}
