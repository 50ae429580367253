package lv.lidzas.intake.duplicates.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.duplicates.domain.MatchState;
import lv.lidzas.intake.duplicates.domain.MatchVerdict;
import lv.lidzas.intake.duplicates.domain.NamedPerson;
import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import org.junit.jupiter.api.Test;

/** What every keeper of matches does, be it in memory or in the database. */
public abstract class PersonMatchesContract {

    private static final PageRequest ALL = new PageRequest(null, 50);

    protected abstract PersonMatches matches();

    /** The person with this code, who is known from now on. */
    protected abstract PersonId known(PersonalCode code);

    @Test
    void recordsThatAreNamedAlikeMatchOnceHoweverOftenTheyAreNamed() {
        PersonId old = named("39000000061", "Zaiga");
        PersonId changed = named("39000000062", "ZAIGA");
        matches().note(name(old, "Zaiga"));
        PersonId other = named("39000000063", "Zane");

        assertThat(between(old, changed)).hasSize(1);
        assertThat(matches().isWaitingFor(old)).isTrue();
        assertThat(matches().isWaitingFor(changed)).isTrue();
        assertThat(matches().isWaitingFor(other)).isFalse();
        assertThat(matches().lastNamed(changed)).isEqualTo(name(changed, "ZAIGA"));
    }

    @Test
    void aVerdictEndsTheWaitingAndSameIsFoundByEitherRecord() {
        PersonId one = named("39000000064", "Velta");
        PersonId other = named("39000000065", "Velta");
        PersonMatch open = between(one, other).getFirst();
        assertThat(matches().sameAmong(Set.of(one, other))).isEmpty();

        PersonMatch found = matches().findForChange(open.id());
        assertThat(found).isEqualTo(open);
        PersonMatch same = matches().save(open, verdict(MatchState.SAME));

        assertThat(same.state()).isEqualTo(MatchState.SAME);
        assertThat(matches().isWaitingFor(one)).isFalse();
        assertThat(matches().sameAmong(Set.of(one))).containsExactly(same);
        assertThat(matches().sameAmong(Set.of(other))).containsExactly(same);

        matches().save(same, verdict(MatchState.NOT_THE_SAME));
        assertThat(matches().sameAmong(Set.of(one, other))).isEmpty();
        assertThat(matches().list(MatchState.NOT_THE_SAME, ALL).items())
                .extracting(PersonMatch::id)
                .contains(open.id());
        assertThat(matches().list(MatchState.OPEN, ALL).items())
                .extracting(PersonMatch::id)
                .doesNotContain(open.id());
    }

    @Test
    void ofWhomIsForgottenNoNameAndNoWaitingMatchIsLeft() {
        PersonId one = named("39000000066", "Ārija");
        PersonId other = named("39000000067", "Arija");
        PersonId third = named("39000000068", "Arija");
        matches().save(between(one, third).getFirst(), verdict(MatchState.NOT_THE_SAME));

        matches().hold(one);
        matches().forget(one);

        assertThat(matches().lastNamed(one)).isNull();
        assertThat(between(one, other)).isEmpty();
        assertThat(between(one, third)).hasSize(1);
        assertThat(between(other, third)).hasSize(1);
    }

    @Test
    void whatWasNeverFoundIsNotThere() {
        assertThat(matches().findForChange(new UUID(0, 7))).isNull();
    }

    @Test
    void ofVeryManyAlikeTheNewestAreTold() {
        PersonId first = named("39000000100", "Ausma");
        for (int number = 101; number <= 100 + PersonMatches.MOST_ALIKE; number++) {
            named("39000000" + number, "Ausma");
        }
        PersonId newest = named("39000000199", "Ausma");

        assertThat(between(first, newest)).isEmpty();
        assertThat(
                        matches().list(null, ALL).items().stream()
                                .filter(it -> it.one().equals(newest) || it.other().equals(newest)))
                .hasSize(PersonMatches.MOST_ALIKE);
    }

    private PersonId named(String code, String givenName) {
        PersonId person = known(new PersonalCode(code));
        matches().note(name(person, givenName));
        return person;
    }

    private static NamedPerson name(PersonId person, String givenName) {
        return new NamedPerson(person, givenName, "Paraudziņa", LocalDate.of(1941, 2, 3));
    }

    private List<PersonMatch> between(PersonId one, PersonId other) {
        Set<PersonId> both = Set.of(one, other);
        return matches().list(null, ALL).items().stream()
                .filter(it -> both.contains(it.one()) && both.contains(it.other()))
                .toList();
    }

    private static MatchVerdict verdict(MatchState state) {
        return new MatchVerdict(
                UUID.randomUUID(), state, "Reģistrs.", new PartyKey("1.liga"), Instant.EPOCH);
    }
}
