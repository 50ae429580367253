package lv.lidzas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.RejectionReasonCode;
import lv.lidzas.contracts.eligibility.v1.ContestResultCode;
import lv.lidzas.contracts.eligibility.v1.DecisionResultCode;
import lv.lidzas.contracts.eligibility.v1.DocumentCondition;
import lv.lidzas.contracts.eligibility.v1.OutcomeCode;
import lv.lidzas.contracts.eligibility.v1.Per;
import lv.lidzas.contracts.intake.v1.ChannelCode;
import lv.lidzas.contracts.intake.v1.IdentityMethodCode;
import lv.lidzas.intake.applications.domain.DecisionResult;
import lv.lidzas.intake.applications.domain.IdentityMethod;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.checklist.domain.DocumentRejection;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.rulesets.domain.DocumentRequirement;
import lv.lidzas.intake.timeline.domain.AssessmentOutcome;
import lv.lidzas.intake.timeline.domain.ContestOutcome;
import lv.lidzas.intake.timeline.domain.Span;
import lv.lidzas.kit.events.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that crosses the border has its twin on the other side. */
class CodesTest {

    @ParameterizedTest
    @MethodSource("heard")
    <C extends Enum<C>, E extends Enum<E>> void whatIsHeardHasATwin(Class<C> code, Class<E> own) {
        assertThat(own.getEnumConstants())
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(code.getEnumConstants())
                                .map(Enum::name)
                                .filter(name -> !name.equals("UNKNOWN"))
                                .toList());
    }

    @Test
    void whatIsToldHasATwin() {
        assertThat(SubmissionChannel.values())
                .allSatisfy(channel ->
                        assertThat(Codes.twin(channel, ChannelCode.class).name())
                                .isEqualTo(channel.name()));
    }

    static Stream<Arguments> heard() {
        return Stream.of(
                Arguments.of(DocumentKindCode.class, DocumentKind.class),
                Arguments.of(DocumentCondition.class, DocumentRequirement.Need.class),
                Arguments.of(RejectionReasonCode.class, DocumentRejection.class),
                Arguments.of(OutcomeCode.class, AssessmentOutcome.class),
                Arguments.of(DecisionResultCode.class, DecisionResult.class),
                Arguments.of(ContestResultCode.class, ContestOutcome.class),
                Arguments.of(Per.class, Span.class),
                Arguments.of(ChannelCode.class, SubmissionChannel.class),
                Arguments.of(IdentityMethodCode.class, IdentityMethod.class));
    }
}
