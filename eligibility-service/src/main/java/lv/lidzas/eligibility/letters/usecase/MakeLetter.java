package lv.lidzas.eligibility.letters.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.usecase.Assessments;
import lv.lidzas.eligibility.corrections.usecase.TextCorrections;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.hearings.usecase.Hearings;
import lv.lidzas.eligibility.letters.domain.Addressee;
import lv.lidzas.eligibility.letters.domain.Letter;
import lv.lidzas.eligibility.letters.domain.LetterId;
import lv.lidzas.eligibility.letters.domain.LetterMatter;
import lv.lidzas.eligibility.letters.domain.LetterRefusal;
import lv.lidzas.eligibility.letters.domain.LetterStyle;
import lv.lidzas.eligibility.letters.domain.LetterWriter;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** Makes the letter of an issued decision (sagatavo lēmuma vēstuli). */
@ApplicationScoped
public class MakeLetter {

    /**
     * What a caseworker asks for.
     *
     * @param decision what the letter tells
     * @param addressee to whom it goes
     * @param language of its words
     * @param style how it says it
     * @param by the caseworker
     */
    public record Command(
            DecisionId decision,
            Addressee addressee,
            Language language,
            LetterStyle style,
            Caller by) {}

    private final ReadableDecisions decisions;
    private final Impartiality impartiality;
    private final Assessments assessments;
    private final Hearings hearings;
    private final TextCorrections corrections;
    private final RuleSets ruleSets;
    private final Letters letters;
    private final LetterWriter writer;
    private final LegalClock clock;
    private final Ids ids;

    MakeLetter(
            ReadableDecisions decisions,
            Impartiality impartiality,
            Assessments assessments,
            Hearings hearings,
            TextCorrections corrections,
            RuleSets ruleSets,
            Letters letters,
            Letterhead letterhead,
            LegalClock clock,
            Ids ids) {
        this.decisions = decisions;
        this.impartiality = impartiality;
        this.assessments = assessments;
        this.hearings = hearings;
        this.corrections = corrections;
        this.ruleSets = ruleSets;
        this.letters = letters;
        this.writer = letterhead.writer();
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<Letter, LetterRefusal> handle(Command command) {
        return decisions
                .find(command.decision(), command.by())
                .then(decision -> make(command, decision));
    }

    private Result<Letter, LetterRefusal> make(Command command, Decision decision) {
        if (impartiality.isOwn(command.by(), decision.applicationId().value())) {
            return Result.refused(new LetterRefusal.OwnMatter());
        }
        if (!(decision.state() instanceof DecisionState.Issued issued)) {
            return Result.refused(new LetterRefusal.NotIssued());
        }
        // The database holds that the run is there.
        Assessment assessment = Objects.requireNonNull(assessments.find(decision.assessmentId()));
        if (assessment.facts().application().ofErasedPerson()) {
            return Result.refused(new LetterRefusal.PersonErased());
        }
        return Result.done(written(command, decision, issued.on(), assessment));
    }

    private Letter written(
            Command command, Decision decision, LocalDate decidedOn, Assessment assessment) {
        LetterMatter matter =
                new LetterMatter(
                        decision,
                        decidedOn,
                        assessment,
                        ruleSets.byId(decision.ruleSetId(), decidedOn),
                        hearingOf(decision),
                        corrections.of(decision.id()),
                        clock.today());
        Letter letter =
                new Letter(
                        new LetterId(ids.next()),
                        decision.id(),
                        decision.applicationId(),
                        decision.personId(),
                        command.language(),
                        command.style(),
                        clock.now(),
                        command.by().self(),
                        writer.write(
                                matter, command.addressee(), command.language(), command.style()));
        letters.add(letter);
        return letter;
    }

    private @Nullable Hearing hearingOf(Decision decision) {
        Unfavourable taken = Ruling.takenBy(decision.ruling());
        return taken != null
                        && taken.participation() instanceof Participation.Heard(HearingId heard)
                ? hearings.of(decision.applicationId()).stream()
                        .filter(hearing -> hearing.id().equals(heard))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
