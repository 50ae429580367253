package lv.lidzas.contracts.eligibility.v1;

/**
 * A pinpoint in an act (tiesību normas norāde).
 *
 * @param act the act, for example {@code MK 942}
 * @param paragraph the paragraph, section or item, for example {@code 6.}
 * @param version the version of the act, for example {@code 2016-01-01}
 */
public record LegalReferenceTerms(String act, String paragraph, String version) {}
