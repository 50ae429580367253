package lv.lidzas.intake.rulesets.persistence;

import java.util.List;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.rulesets.domain.DocumentRequirement;

/**
 * The shape in which a copy is stored: its component names are what stands in the table, so that the domain may be renamed.
 *
 * @param purposes what can be applied for
 * @param documents the documents that are needed
 */
record StoredTerms(List<StoredPurpose> purposes, List<StoredDocument> documents) {

    /**
     * A purpose.
     *
     * @param code its code
     * @param ground the legal ground
     * @param lv what it is, in Latvian
     * @param en what it is, in English
     */
    record StoredPurpose(String code, StoredGround ground, String lv, String en) {}

    /**
     * A document.
     *
     * @param kind its kind
     * @param need the case in which it is needed
     * @param purposes the codes of the purposes that ask for it
     * @param ground the legal ground
     * @param lv why it is needed, in Latvian
     * @param en why it is needed, in English
     */
    record StoredDocument(
            DocumentKind kind,
            DocumentRequirement.Need need,
            List<String> purposes,
            StoredGround ground,
            String lv,
            String en) {}

    /**
     * A legal ground.
     *
     * @param act the act
     * @param paragraph where in the act
     * @param version the version of the act
     */
    record StoredGround(String act, String paragraph, String version) {}
}
