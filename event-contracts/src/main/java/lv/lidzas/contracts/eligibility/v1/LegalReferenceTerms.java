package lv.lidzas.contracts.eligibility.v1;

/**
 * A pinpoint in an act (tiesību normas norāde).
 *
 * @param act the act, for example {@code MK 942}
 * @param paragraphLv the paragraph, section or item in Latvian, for example {@code 1. pielikuma 7. punkts}
 * @param paragraphEn the same in English, for example {@code annex 1, item 7}
 * @param version the version of the act, for example {@code 2016-01-01}
 */
public record LegalReferenceTerms(
        String act, String paragraphLv, String paragraphEn, String version) {}
