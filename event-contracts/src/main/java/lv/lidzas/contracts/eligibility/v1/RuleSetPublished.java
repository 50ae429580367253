package lv.lidzas.contracts.eligibility.v1;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.contracts.ContractEvent;
import lv.lidzas.contracts.Topics;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import org.jspecify.annotations.Nullable;

/**
 * A rule set (noteikumu kopums) that decides applications, as far as other services need it: its purposes and the documents
 * that it asks of whom.
 *
 * @param ruleSetId the rule set, for example {@code MK942-2016}
 * @param applicableFrom the first decision day that it serves in this municipality; absent when it has no beginning
 * @param applicableUntil the last decision day that it serves; absent while it has no end, and before the first when the
 *     municipality no longer uses it
 * @param purposes the purposes that can be applied for
 * @param requiredDocuments the documents that prove a claim, with the case in which each is needed
 */
@ContractEvent(type = "lv.lidzas.eligibility.rule-set-published.v1", topic = Topics.RULE_SET)
public record RuleSetPublished(
        String ruleSetId,
        @Nullable LocalDate applicableFrom,
        @Nullable LocalDate applicableUntil,
        List<PurposeTerms> purposes,
        List<RequiredDocumentTerms> requiredDocuments) {

    /**
     * A purpose with its words.
     *
     * @param purpose the purpose
     * @param basis the legal ground
     * @param textLv what it is, in Latvian
     * @param textEn what it is, in English
     */
    public record PurposeTerms(
            PurposeCode purpose, LegalReferenceTerms basis, String textLv, String textEn) {}

    /**
     * A document that the rule set asks for.
     *
     * @param kind the document
     * @param condition the case in which it is needed
     * @param purposes the purposes that ask for it, when {@code condition} is {@link DocumentCondition#PURPOSE}
     * @param basis the legal ground
     * @param reasonLv why it is needed, in Latvian, in plain words
     * @param reasonEn why it is needed, in English, in plain words
     */
    public record RequiredDocumentTerms(
            DocumentKindCode kind,
            DocumentCondition condition,
            List<PurposeCode> purposes,
            LegalReferenceTerms basis,
            String reasonLv,
            String reasonEn) {}
}
