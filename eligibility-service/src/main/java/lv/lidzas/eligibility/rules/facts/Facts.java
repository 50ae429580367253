package lv.lidzas.eligibility.rules.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules may know of a case on a day (fakti).
 *
 * <p>A document about somebody else is left aside: it can prove nothing about this person. Of several that prove the same,
 * the one issued last counts, and of those that prove nothing the one that came first.
 *
 * <p>It is stored as it is: its stored sample fails a test when a component is renamed or comes without a new sample.
 *
 * @param onDay the day of the decision, on which age and validity are counted
 * @param application what the application states
 * @param documents every document known for the application
 * @param need what the social service found of the need; absent before
 */
public record Facts(
        LocalDate onDay,
        ApplicationFacts application,
        List<DocumentFact> documents,
        @Nullable NeedFact need) {

    private static final Comparator<DocumentFact> LAST_ISSUED =
            Comparator.comparing(
                            DocumentFact::issuedOn,
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(document -> document.id().value());

    public Facts {
        documents = List.copyOf(documents);
    }

    /** Facts of a person whose need nobody assessed. */
    public Facts(LocalDate onDay, ApplicationFacts application, List<DocumentFact> documents) {
        this(onDay, application, documents, null);
    }

    /** The same facts seen on another day. */
    public Facts on(LocalDate day) {
        return new Facts(day, application, documents, need);
    }

    /** The same with other statements of the application. */
    public Facts stating(ApplicationFacts other) {
        return new Facts(onDay, other, documents, need);
    }

    /** The same with one document more. */
    public Facts with(DocumentFact document) {
        return relyingOn(Stream.concat(documents.stream(), Stream.of(document)).toList());
    }

    /** The same where the last opinion in force says something else; these facts where none is in force. */
    public Facts whereLastOpinion(UnaryOperator<DocumentFact> saysOtherwise) {
        DocumentFact last = lastOpinion(_ -> true);
        return relyingOn(
                documents.stream()
                        .map(document ->
                                document.equals(last) ? saysOtherwise.apply(document) : document)
                        .toList());
    }

    /**
     * The same without the documents that others make needless: for each kind the one that shows how far it is proven, and the
     * opinions that say something about the disability. The rules give the same on these facts, however many were set aside.
     */
    public Facts relied() {
        Stream<@Nullable DocumentFact> proofs =
                Arrays.stream(DocumentKind.values()).map(kind -> proofOf(kind).document());
        Stream<@Nullable DocumentFact> opinions =
                Stream.of(lastOpinion(_ -> true), groupShownBy(), limitationsShownBy());
        return relyingOn(
                Stream.concat(proofs, opinions)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(Comparator.comparing(document -> document.id().value()))
                        .toList());
    }

    /** The same where the need was assessed. */
    public Facts assessed(@Nullable NeedFact found) {
        return new Facts(onDay, application, documents, found);
    }

    /** Whether the person has reached an age on the day; a 29 February birthday falls on 28 February in other years. */
    public boolean hasReached(int years) {
        return !onDay.isBefore(application.bornOn().plusYears(years));
    }

    /** The last day before the birthday that makes an adult; the last of all days for whoever has had it. */
    public LocalDate endOfChildhood(int adultFromYears) {
        return hasReached(adultFromYears)
                ? LocalDate.MAX
                : application.bornOn().plusYears(adultFromYears).minusDays(1);
    }

    /**
     * Whether hours are deducted, because the state benefit for assistant use pays them (12. panta pirmās daļas 3.¹ punkts).
     *
     * <p>Only an adult with group I because of sight receives it. Who says to receive it counts as such, also while the opinion
     * leaves open whether it is sight, unless it proves that it is something else.
     */
    public boolean hasBenefitDeducted(int adultFromYears) {
        return application.receivesVisualBenefit()
                && hasReached(adultFromYears)
                && !hasOtherThanGroupOneSight();
    }

    /** How far the documents prove a claim. */
    public Proof proofOf(DocumentKind kind) {
        DocumentFact given = last(kind, document -> document.provesOn(onDay));
        if (given != null) {
            return new Proof.Given(given);
        }
        DocumentFact received = first(kind, in(ProofState.RECEIVED));
        if (received != null) {
            return new Proof.AwaitsReview(received);
        }
        DocumentFact verified = last(kind, in(ProofState.VERIFIED));
        if (verified != null) {
            return new Proof.OutOfTerm(verified);
        }
        DocumentFact rejected = first(kind, in(ProofState.REJECTED));
        return rejected == null ? new Proof.Missing(kind) : new Proof.Rejected(rejected);
    }

    /** The group that the last opinion in force states; absent when none states one. */
    public @Nullable DisabilityGroup disabilityGroup() {
        DocumentFact opinion = groupShownBy();
        return opinion == null ? null : opinion.group();
    }

    /** The last opinion in force that states a group; absent when none does. */
    public @Nullable DocumentFact groupShownBy() {
        return lastOpinion(document -> document.group() != null);
    }

    /** The last opinion in force that names limitations; absent when none does. */
    public @Nullable DocumentFact limitationsShownBy() {
        return lastOpinion(document -> !document.limitations().isEmpty());
    }

    /** The limitations that the last opinion in force names; absent when none names any. */
    public @Nullable Set<Limitation> limitations() {
        DocumentFact opinion = limitationsShownBy();
        return opinion == null ? null : opinion.limitations();
    }

    /** Whether it is proven that the person has group I and that sight is limited. */
    public boolean hasGroupOneSight() {
        DisabilityGroup group = disabilityGroup();
        Set<Limitation> limitations = limitations();
        return group == DisabilityGroup.I
                && limitations != null
                && limitations.contains(Limitation.VISUAL);
    }

    /** Whether it is proven that the person has another group, or that it is not sight that is limited. */
    public boolean hasOtherThanGroupOneSight() {
        DisabilityGroup group = disabilityGroup();
        Set<Limitation> limitations = limitations();
        return (group != null && group != DisabilityGroup.I)
                || (limitations != null && !limitations.contains(Limitation.VISUAL));
    }

    /** The opinion in force of the kind that is asked of this person, or any other in force, or the asked one that ended. */
    public @Nullable DocumentFact opinion(DocumentKind kind) {
        Proof proof = proofOf(kind);
        if (proof instanceof Proof.Given(DocumentFact asked)) {
            return asked;
        }
        DocumentFact other = lastOpinion(document -> true);
        return other == null && proof instanceof Proof.OutOfTerm(DocumentFact ended)
                ? ended
                : other;
    }

    private Facts relyingOn(List<DocumentFact> others) {
        return new Facts(onDay, application, others, need);
    }

    private @Nullable DocumentFact lastOpinion(Predicate<DocumentFact> wanted) {
        return own().filter(document -> document.kind().isOpinion())
                .filter(document -> document.provesOn(onDay))
                .filter(wanted)
                .max(LAST_ISSUED)
                .orElse(null);
    }

    /** The document of a kind that proves on the day, and longest; absent when none does. */
    public @Nullable DocumentFact provingLongest(DocumentKind kind) {
        return own().filter(document -> document.kind() == kind)
                .filter(document -> document.provesOn(onDay))
                .max(Comparator.comparing(DocumentFact::lastDay))
                .orElse(null);
    }

    private @Nullable DocumentFact last(DocumentKind kind, Predicate<DocumentFact> wanted) {
        return own().filter(document -> document.kind() == kind)
                .filter(wanted)
                .max(LAST_ISSUED)
                .orElse(null);
    }

    private @Nullable DocumentFact first(DocumentKind kind, Predicate<DocumentFact> wanted) {
        return own().filter(document -> document.kind() == kind)
                .filter(wanted)
                .min(Comparator.comparing(document -> document.id().value()))
                .orElse(null);
    }

    private Stream<DocumentFact> own() {
        return documents.stream().filter(this::concernsThisCase);
    }

    private boolean concernsThisCase(DocumentFact document) {
        boolean aboutThePerson = document.subjectPersonId().equals(application.personId().value());
        boolean aboutTheRepresentative =
                document.kind() == DocumentKind.REPRESENTATION_PROOF
                        && document.subjectPersonId().equals(application.representativeId());
        return aboutThePerson || aboutTheRepresentative;
    }

    private static Predicate<DocumentFact> in(ProofState state) {
        return document -> document.state() == state;
    }
}
