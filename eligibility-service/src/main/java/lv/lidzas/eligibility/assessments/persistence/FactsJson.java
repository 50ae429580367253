package lv.lidzas.eligibility.assessments.persistence;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.cases.domain.StoredApplication;
import lv.lidzas.eligibility.cases.domain.StoredDocument;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.kit.json.StoredJson;

/** The facts behind a run of the rules, as they are stored. */
final class FactsJson {

    private FactsJson() {}

    record Snapshot(
            LocalDate onDay, StoredApplication application, List<StoredDocument> documents) {}

    static String write(Facts facts) {
        return StoredJson.write(
                new Snapshot(
                        facts.onDay(),
                        StoredApplication.of(facts.application()),
                        facts.documents().stream().map(StoredDocument::of).toList()));
    }

    static Facts read(String json) {
        Snapshot snapshot = StoredJson.read(json, Snapshot.class);
        return new Facts(
                snapshot.onDay(),
                snapshot.application().toFacts(),
                snapshot.documents().stream().map(StoredDocument::toFact).toList());
    }
}
