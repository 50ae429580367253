package lv.lidzas.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.eligibility.v1.ContestResultCode;
import lv.lidzas.contracts.eligibility.v1.DocumentCondition;
import lv.lidzas.contracts.eligibility.v1.OutcomeCode;
import lv.lidzas.contracts.intake.v1.IdentityMethodCode;
import lv.lidzas.eligibility.contests.domain.ContestResult;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.ruleset.DocumentCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that crosses this service's border has its twin on the other side. */
class CodesTest {

    @ParameterizedTest
    @MethodSource("heard")
    void everyCodeThatIsHeardIsKnownHere(Class<Enum<?>> contract, Class<Enum<?>> domain) {
        assertThat(names(domain)).containsAll(published(contract));
    }

    @ParameterizedTest
    @MethodSource("told")
    void everyCodeThatIsToldIsInTheContract(Class<Enum<?>> contract, Class<Enum<?>> domain) {
        assertThat(published(contract)).containsAll(names(domain));
    }

    static Stream<Arguments> heard() {
        return Stream.of(
                Arguments.of(DocumentKindCode.class, DocumentKind.class),
                Arguments.of(DisabilityGroupCode.class, DisabilityGroup.class),
                Arguments.of(LimitationCode.class, Limitation.class),
                Arguments.of(IdentityMethodCode.class, IdentityMethod.class));
    }

    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(DocumentKindCode.class, DocumentKind.class),
                Arguments.of(DocumentCondition.class, DocumentCase.class),
                Arguments.of(OutcomeCode.class, OutcomeKind.class),
                Arguments.of(ContestResultCode.class, ContestResult.class),
                Arguments.of(lv.lidzas.contracts.eligibility.v1.Per.class, Per.class));
    }

    private static List<String> published(Class<? extends Enum<?>> contract) {
        return names(contract).stream().filter(name -> !name.equals("UNKNOWN")).toList();
    }

    private static List<String> names(Class<? extends Enum<?>> codes) {
        return Arrays.stream(codes.getEnumConstants()).<String>map(Enum::name).toList();
    }
}
