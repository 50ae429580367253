package lv.lidzas.scheduling.hours.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lv.lidzas.contracts.eligibility.v1.DecisionResultCode;
import lv.lidzas.contracts.eligibility.v1.Per;
import lv.lidzas.contracts.scheduling.v1.ReleaseReasonCode;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.events.UnknownCode;
import lv.lidzas.scheduling.hours.domain.ReleaseReason;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoursContractsTest {

    @ParameterizedTest
    @EnumSource
    void everySpanIsSaidOutside(GrantedTime.Per per) {
        assertThat(Codes.twin(per, Per.class).name()).isEqualTo(per.name());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfAReleaseIsSaidOutside(ReleaseReason why) {
        assertThat(Codes.twin(why, ReleaseReasonCode.class).name()).isEqualTo(why.name());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void everySpanFromOutsideIsKnown(Per per) {
        assertThat(Codes.twin(per, GrantedTime.Per.class).name()).isEqualTo(per.name());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void everyResultOfADecisionIsKnown(DecisionResultCode result) {
        assertThat(Codes.twin(result, HoursContracts.DecisionResult.class).name())
                .isEqualTo(result.name());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.INCLUDE, names = "UNKNOWN")
    void aResultOfANewerReleaseIsNotTakenForARefusal(DecisionResultCode result) {
        assertThatThrownBy(() -> Codes.twin(result, HoursContracts.DecisionResult.class))
                .isInstanceOf(UnknownCode.class);
    }
}
