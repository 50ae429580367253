package lv.lidzas.intake.rulesets.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.rulesets.domain.DocumentRequirement;
import lv.lidzas.intake.rulesets.domain.LegalGround;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.intake.rulesets.domain.RuleSetExamples;
import lv.lidzas.kit.words.Bilingual;
import org.junit.jupiter.api.Test;

/** What stands in tables must be read by every later release. */
class StoredRuleSetTest {

    @Test
    void aStoredSampleIsReadAndWrittenAlike() {
        RuleSetRow row = new RuleSetRow();
        row.terms = SAMPLE;

        RuleSetCopy copy = RuleSetRowMapping.toDomain(row);

        assertThat(copy).hasNoNullFieldsOrProperties();
        assertThat(copy.purposes())
                .containsExactly(
                        new RuleSetCopy.PurposeTerms(
                                RuleSetExamples.WORK,
                                new LegalGround(
                                        "MK 942",
                                        new Bilingual("2.1. punkts", "point 2.1"),
                                        "2016-01-01"),
                                new Bilingual("Nokļūšanai darbā.", "To get to work.")));
        assertThat(copy.requiredDocuments())
                .containsExactly(
                        new DocumentRequirement(
                                DocumentKind.CONFIRMATION_EMPLOYER,
                                DocumentRequirement.Need.PURPOSE,
                                List.of(RuleSetExamples.WORK),
                                new LegalGround(
                                        "MK 942",
                                        new Bilingual("8.2. punkts", "point 8.2"),
                                        "2016-01-01"),
                                new Bilingual("Darba devējs.", "The employer.")));
        RuleSetRow again = new RuleSetRow();
        RuleSetRowMapping.write(copy, Instant.EPOCH, again);
        assertThat(again.terms).isEqualToIgnoringWhitespace(SAMPLE);
    }

    private static final String SAMPLE =
            """
            {
              "ruleSetId": "MK942-2016",
              "applicableFrom": "2016-01-01",
              "applicableUntil": "2021-06-30",
              "purposes": [
                {
                  "purpose": {"code": "WORK"},
                  "ground": {"act": "MK 942", "paragraph": {"lv": "2.1. punkts", "en": "point 2.1"}, "version": "2016-01-01"},
                  "text": {"lv": "Nokļūšanai darbā.", "en": "To get to work."}
                }
              ],
              "requiredDocuments": [
                {
                  "kind": "CONFIRMATION_EMPLOYER",
                  "need": "PURPOSE",
                  "purposes": [{"code": "WORK"}],
                  "ground": {"act": "MK 942", "paragraph": {"lv": "8.2. punkts", "en": "point 8.2"}, "version": "2016-01-01"},
                  "reason": {"lv": "Darba devējs.", "en": "The employer."}
                }
              ]
            }
            """;
}
