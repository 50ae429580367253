package lv.lidzas.intake.rulesets.persistence;

import java.time.Instant;
import lv.lidzas.intake.rulesets.domain.DocumentRequirement;
import lv.lidzas.intake.rulesets.domain.LegalGround;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.Bilingual;

/** Turns rows into copies of rule sets and back. */
final class RuleSetRowMapping {

    private RuleSetRowMapping() {}

    static RuleSetCopy toDomain(RuleSetRow row) {
        StoredTerms stored = StoredJson.read(row.terms, StoredTerms.class);
        return new RuleSetCopy(
                row.id,
                row.applicableFrom,
                row.applicableUntil,
                stored.purposes().stream().map(RuleSetRowMapping::purpose).toList(),
                stored.documents().stream().map(RuleSetRowMapping::document).toList());
    }

    static void write(RuleSetCopy copy, Instant publishedAt, RuleSetRow row) {
        row.id = copy.ruleSetId();
        row.applicableFrom = copy.applicableFrom();
        row.applicableUntil = copy.applicableUntil();
        row.publishedAt = publishedAt;
        row.terms =
                StoredJson.write(
                        new StoredTerms(
                                copy.purposes().stream().map(RuleSetRowMapping::stored).toList(),
                                copy.requiredDocuments().stream()
                                        .map(RuleSetRowMapping::stored)
                                        .toList()));
    }

    private static RuleSetCopy.PurposeTerms purpose(StoredTerms.StoredPurpose stored) {
        return new RuleSetCopy.PurposeTerms(
                new Purpose(stored.code()),
                ground(stored.ground()),
                new Bilingual(stored.lv(), stored.en()));
    }

    private static DocumentRequirement document(StoredTerms.StoredDocument stored) {
        return new DocumentRequirement(
                stored.kind(),
                stored.need(),
                stored.purposes().stream().map(Purpose::new).toList(),
                ground(stored.ground()),
                new Bilingual(stored.lv(), stored.en()));
    }

    private static LegalGround ground(StoredTerms.StoredGround stored) {
        return new LegalGround(stored.act(), stored.paragraph(), stored.version());
    }

    private static StoredTerms.StoredPurpose stored(RuleSetCopy.PurposeTerms terms) {
        return new StoredTerms.StoredPurpose(
                terms.purpose().code(),
                stored(terms.ground()),
                terms.text().lv(),
                terms.text().en());
    }

    private static StoredTerms.StoredDocument stored(DocumentRequirement document) {
        return new StoredTerms.StoredDocument(
                document.kind(),
                document.need(),
                document.purposes().stream().map(Purpose::code).toList(),
                stored(document.ground()),
                document.reason().lv(),
                document.reason().en());
    }

    private static StoredTerms.StoredGround stored(LegalGround ground) {
        return new StoredTerms.StoredGround(ground.act(), ground.paragraph(), ground.version());
    }
}
