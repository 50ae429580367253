package lv.lidzas.documents.filing.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.documents.v1.RejectionReasonCode;
import lv.lidzas.documents.filing.domain.DisabilityGroup;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.Limitation;
import lv.lidzas.documents.filing.domain.RejectionReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that goes out has its twin in the contract, and the contract has no other. */
class CodesTest {

    @ParameterizedTest
    @MethodSource("twins")
    void aCodeHasItsTwin(Class<? extends Enum<?>> ours, Class<? extends Enum<?>> contract) {
        assertThat(names(contract)).isEqualTo(names(ours));
    }

    static Stream<Arguments> twins() {
        return Stream.of(
                Arguments.of(DocumentKind.class, DocumentKindCode.class),
                Arguments.of(DisabilityGroup.class, DisabilityGroupCode.class),
                Arguments.of(Limitation.class, LimitationCode.class),
                Arguments.of(RejectionReason.class, RejectionReasonCode.class));
    }

    private static List<String> names(Class<? extends Enum<?>> codes) {
        return Stream.of(codes.getEnumConstants())
                .map(Enum::name)
                .filter(name -> !name.equals("UNKNOWN"))
                .sorted()
                .toList();
    }
}
