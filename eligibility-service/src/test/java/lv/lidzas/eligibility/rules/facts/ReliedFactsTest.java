package lv.lidzas.eligibility.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Setting documents aside changes no result, and what is left does not grow with them. */
class ReliedFactsTest {

    private static final int MOST = DocumentKind.values().length + 3;
    private static final List<ExampleCase> CASES =
            List.of(
                    Examples.ANNA_ADULT_GROUP_II,
                    Examples.JANIS_CHILD_8,
                    Examples.PETERIS_GROUP_I_SIGHT);

    private final RuleSet rules = Examples.mk942();
    private final Random always = new Random(942);

    @Test
    void theRulesGiveTheSameOnWhatIsLeft() {
        for (int round = 0; round < 3000; round++) {
            ExampleCase example = CASES.get(round % CASES.size());
            Facts all = withSome(example, always.nextInt(12)).on(Examples.DAY);

            Facts relied = all.relied();

            assertThat(rules.evaluate(relied)).isEqualTo(rules.evaluate(all));
            assertThat(all.documents()).containsAll(relied.documents());
            assertThat(relied.relied()).isEqualTo(relied);
        }
    }

    @Test
    void whatIsLeftDoesNotGrowWithTheCase() {
        Facts all = withSome(Examples.ANNA_ADULT_GROUP_II, 1000).on(Examples.DAY);

        assertThat(all.relied().documents()).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void anotherUnreadDocumentOfTheSameKindChangesNothing() {
        List<DocumentFact> arrived =
                IntStream.range(1, 50)
                        .mapToObj(number ->
                                DocumentFact.unread(
                                        new DocumentId(new UUID(0, number)),
                                        DocumentKind.CONFIRMATION_EMPLOYER,
                                        Examples.ANNA_ADULT_GROUP_II
                                                .application()
                                                .personId()
                                                .value(),
                                        ProofState.RECEIVED))
                        .toList();

        assertThat(facts(arrived).relied()).isEqualTo(facts(arrived.subList(0, 1)));
    }

    private static Facts facts(List<DocumentFact> documents) {
        return new Facts(Examples.DAY, Examples.ANNA_ADULT_GROUP_II.application(), documents);
    }

    private ExampleCase withSome(ExampleCase example, int count) {
        ExampleCase grown = example;
        List<DocumentFact> own = new ArrayList<>(example.documents());
        if (always.nextBoolean() && !own.isEmpty()) {
            grown = grown.without(own.get(always.nextInt(own.size())).kind());
        }
        for (int number = 0; number < count; number++) {
            grown = grown.with(some(example));
        }
        return grown;
    }

    private DocumentFact some(ExampleCase example) {
        ProofState state = one(ProofState.values());
        boolean read = state == ProofState.VERIFIED;
        UUID person = example.application().personId().value();
        return new DocumentFact(
                new DocumentId(new UUID(0, always.nextLong(1_000_000))),
                one(DocumentKind.values()),
                always.nextInt(8) == 0 ? new UUID(1, 1) : person,
                state,
                read ? Examples.DAY.plusDays(always.nextInt(20) - 15L) : null,
                read ? day() : null,
                read && always.nextBoolean() ? one(DisabilityGroup.values()) : null,
                read && always.nextBoolean() ? Set.of(one(Limitation.values())) : Set.of());
    }

    private @Nullable LocalDate day() {
        return always.nextBoolean() ? Examples.DAY.plusDays(always.nextInt(20) - 10L) : null;
    }

    private <T> T one(T[] of) {
        return of[always.nextInt(of.length)];
    }
}
