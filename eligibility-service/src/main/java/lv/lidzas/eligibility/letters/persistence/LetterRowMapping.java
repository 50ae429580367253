package lv.lidzas.eligibility.letters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.letters.domain.Letter;
import lv.lidzas.eligibility.letters.domain.LetterId;
import lv.lidzas.eligibility.letters.domain.LetterText;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Letters to rows and back; the words are encrypted under the person's key. */
@ApplicationScoped
class LetterRowMapping {

    private static final String WORDS = "letter.words";

    private final SealedFields fields;

    LetterRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    LetterRow row(Letter letter, LetterText text) {
        LetterRow row = new LetterRow();
        row.id = letter.id().value();
        row.decisionId = letter.decisionId().value();
        row.applicationId = letter.applicationId().value();
        row.personId = letter.personId().value();
        row.language = letter.language();
        row.style = letter.style();
        row.madeAt = letter.madeAt();
        row.madeBy = letter.madeBy().text();
        row.words = fields.sealed(row.personId, WORDS, StoredJson.write(text));
        return row;
    }

    Letter whole(LetterRow row) {
        String words = fields.open(row.personId, WORDS, row.words);
        return of(row, words == null ? null : StoredJson.read(words, LetterText.class));
    }

    /** For a list, which needs no key. */
    static Letter withoutWords(LetterRow row) {
        return of(row, null);
    }

    private static Letter of(LetterRow row, @Nullable LetterText text) {
        return new Letter(
                new LetterId(row.id),
                new DecisionId(row.decisionId),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                row.language,
                row.style,
                row.madeAt,
                new PartyKey(row.madeBy),
                text);
    }
}
