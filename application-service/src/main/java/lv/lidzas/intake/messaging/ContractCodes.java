package lv.lidzas.intake.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.eligibility.v1.DocumentCondition;
import lv.lidzas.contracts.intake.v1.ChannelCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.intake.domain.DocumentKind;
import lv.lidzas.intake.domain.Purpose;
import lv.lidzas.intake.domain.RequiredDocument;
import lv.lidzas.intake.domain.SubmissionChannel;
import org.jspecify.annotations.Nullable;

/** Turns the codes of the contracts into those of intake and back; an unknown code becomes null. */
final class ContractCodes {

    private ContractCodes() {}

    static @Nullable Purpose purpose(PurposeCode code) {
        return switch (code) {
            case WORK -> Purpose.WORK;
            case EDUCATION -> Purpose.EDUCATION;
            case HIGHER_EDUCATION -> Purpose.HIGHER_EDUCATION;
            case DAY_CARE -> Purpose.DAY_CARE;
            case PUBLIC_EVENT -> Purpose.PUBLIC_EVENT;
            case INSTITUTION -> Purpose.INSTITUTION;
            case LEISURE -> Purpose.LEISURE;
            case UNKNOWN -> null;
        };
    }

    static List<Purpose> purposes(Collection<PurposeCode> codes) {
        return codes.stream().map(ContractCodes::purpose).filter(Objects::nonNull).toList();
    }

    static PurposeCode code(Purpose purpose) {
        return switch (purpose) {
            case WORK -> PurposeCode.WORK;
            case EDUCATION -> PurposeCode.EDUCATION;
            case HIGHER_EDUCATION -> PurposeCode.HIGHER_EDUCATION;
            case DAY_CARE -> PurposeCode.DAY_CARE;
            case PUBLIC_EVENT -> PurposeCode.PUBLIC_EVENT;
            case INSTITUTION -> PurposeCode.INSTITUTION;
            case LEISURE -> PurposeCode.LEISURE;
        };
    }

    static ChannelCode code(SubmissionChannel channel) {
        return switch (channel) {
            case IN_PERSON -> ChannelCode.IN_PERSON;
            case POST -> ChannelCode.POST;
            case ELECTRONIC -> ChannelCode.ELECTRONIC;
        };
    }

    static @Nullable DocumentKind kind(DocumentKindCode code) {
        return switch (code) {
            case REPRESENTATION_PROOF -> DocumentKind.REPRESENTATION_PROOF;
            case OPINION_ASSISTANT_NEED -> DocumentKind.OPINION_ASSISTANT_NEED;
            case OPINION_SPECIAL_CARE -> DocumentKind.OPINION_SPECIAL_CARE;
            case CONFIRMATION_INSTITUTION -> DocumentKind.CONFIRMATION_INSTITUTION;
            case CONFIRMATION_EMPLOYER -> DocumentKind.CONFIRMATION_EMPLOYER;
            case CONFIRMATION_EDUCATION -> DocumentKind.CONFIRMATION_EDUCATION;
            case CONFIRMATION_DAY_CENTRE -> DocumentKind.CONFIRMATION_DAY_CENTRE;
            case UNKNOWN -> null;
        };
    }

    static RequiredDocument.@Nullable Need need(DocumentCondition condition) {
        return switch (condition) {
            case REPRESENTED -> RequiredDocument.Need.REPRESENTED;
            case ADULT -> RequiredDocument.Need.ADULT;
            case CHILD -> RequiredDocument.Need.CHILD;
            case PURPOSE -> RequiredDocument.Need.PURPOSE;
            case UNKNOWN -> null;
        };
    }
}
