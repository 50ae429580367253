package lv.lidzas.eligibility;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import lv.lidzas.contracts.Contracts;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.DocumentKindCode;
import lv.lidzas.contracts.documents.v1.DocumentReceived;
import lv.lidzas.contracts.documents.v1.DocumentRejected;
import lv.lidzas.contracts.documents.v1.DocumentVerified;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.documents.v1.RejectionReasonCode;
import lv.lidzas.contracts.intake.v1.ApplicationHeld;
import lv.lidzas.contracts.intake.v1.ApplicationSubmitted;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.contracts.intake.v1.CasePartiesChanged;
import lv.lidzas.contracts.intake.v1.CaseParty;
import lv.lidzas.contracts.intake.v1.ChannelCode;
import lv.lidzas.contracts.intake.v1.IdentityMethodCode;
import lv.lidzas.contracts.intake.v1.PartyRoleCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import org.jspecify.annotations.Nullable;

/** What the other services would tell of one invented application, sent over the real broker. */
public final class Events {

    /** Open until the test run ends; sending needs no reading. */
    private static final Map<String, Topic> TOPICS = new ConcurrentHashMap<>();

    private static final LocalDate BORN = LocalDate.of(1985, 3, 14);

    public final UUID application = UUID.randomUUID();
    public final UUID person;
    private final List<CaseParty> parties;

    private Events(List<CaseParty> parties) {
        this(UUID.randomUUID(), parties);
    }

    private Events(UUID person, List<CaseParty> parties) {
        this.person = person;
        this.parties = parties;
    }

    /** Another application of the same person. */
    public Events again() {
        return new Events(person, parties);
    }

    /** An application filed by a persona for themselves. */
    public static Events filedBy(String persona) {
        return new Events(List.of(party(persona, PartyRoleCode.PERSON, null)));
    }

    /** An application that came on paper. */
    public static Events onPaper(CaseParty... parties) {
        return new Events(List.of(parties));
    }

    public static CaseParty party(String persona, PartyRoleCode role, @Nullable LocalDate lastDay) {
        return new CaseParty(Tokens.keyOf(persona), role, null, lastDay);
    }

    /** Others are the parties from now on. */
    public UUID changed(int sequence, CaseParty... now) {
        return send(application, new CasePartiesChanged(application, List.of(now), sequence));
    }

    public UUID submitted(PurposeCode... purposes) {
        return submittedBy(BORN, purposes);
    }

    public UUID submittedBy(LocalDate bornOn, PurposeCode... purposes) {
        return submitted(bornOn, true, List.of(purposes));
    }

    /** Nobody has made sure who files. */
    public UUID submittedByStranger(PurposeCode... purposes) {
        return submitted(BORN, true, List.of(purposes), null);
    }

    /** A caseworker judges whether this municipality is competent. */
    public UUID submittedFromElsewhere(PurposeCode... purposes) {
        return submitted(BORN, false, List.of(purposes));
    }

    private UUID submitted(LocalDate bornOn, boolean declaredHere, List<PurposeCode> purposes) {
        return submitted(bornOn, declaredHere, purposes, IdentityMethodCode.QUALIFIED_MEANS);
    }

    private UUID submitted(
            LocalDate bornOn,
            boolean declaredHere,
            List<PurposeCode> purposes,
            @Nullable IdentityMethodCode identity) {
        return send(
                application,
                new ApplicationSubmitted(
                        application,
                        person,
                        null,
                        parties,
                        bornOn,
                        purposes,
                        false,
                        declaredHere,
                        null,
                        false,
                        ChannelCode.ELECTRONIC,
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 12, 21),
                        identity));
    }

    /** Application-service holds the application for a signed decision. */
    public void held(String decision) {
        held(application, decision);
    }

    static void held(UUID application, String decision) {
        send(application, new ApplicationHeld(application, UUID.fromString(decision)));
    }

    public void withdrawn() {
        send(application, new ApplicationWithdrawn(application));
    }

    public UUID received(DocumentKindCode kind) {
        UUID document = UUID.randomUUID();
        received(document, kind);
        return document;
    }

    public void received(UUID document, DocumentKindCode kind) {
        send(
                document,
                new DocumentReceived(document, application, person, kind, Tokens.keyOf("anna")));
    }

    public void rejected(UUID document, DocumentKindCode kind) {
        send(
                document,
                new DocumentRejected(
                        document, application, person, kind, RejectionReasonCode.ILLEGIBLE));
    }

    public void opinion(DisabilityGroupCode group, LimitationCode limitation) {
        opinion(DocumentKindCode.OPINION_ASSISTANT_NEED, group, limitation);
    }

    public void opinion(
            DocumentKindCode kind, DisabilityGroupCode group, LimitationCode limitation) {
        UUID document = UUID.randomUUID();
        send(
                document,
                new DocumentVerified(
                        document,
                        application,
                        person,
                        kind,
                        LocalDate.of(2026, 1, 15),
                        null,
                        group,
                        List.of(limitation)));
    }

    public void employerConfirms() {
        verified(UUID.randomUUID(), DocumentKindCode.CONFIRMATION_EMPLOYER);
    }

    public void verified(UUID document, DocumentKindCode kind) {
        send(
                document,
                new DocumentVerified(
                        document,
                        application,
                        person,
                        kind,
                        LocalDate.of(2026, 11, 1),
                        null,
                        null,
                        List.of()));
    }

    /** Everything that Anna's favourable case needs. */
    public void annaComplete() {
        submitted(new PurposeCode("WORK"));
        opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        employerConfirms();
    }

    /** Everything that a case needs whose hours the act gives. */
    public void leisureComplete() {
        submitted(new PurposeCode("LEISURE"));
        opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
    }

    public static UUID send(UUID key, Record event) {
        UUID id = UUID.randomUUID();
        send(id, key, event);
        return id;
    }

    /** Sends an event with an id of the caller's choice, so that it can be sent again. */
    public static void send(UUID id, UUID key, Record event) {
        Envelope envelope =
                new Envelope(
                        id,
                        Contracts.typeOf(event.getClass()),
                        key.toString(),
                        Instant.parse("2026-11-20T08:00:00Z"),
                        UUID.randomUUID().toString(),
                        null,
                        "LUDZA");
        TOPICS.computeIfAbsent(Contracts.topicOf(event.getClass()), Topic::of)
                .send(
                        key.toString(),
                        EventJson.write(envelope, URI.create("/lidzas/LUDZA/test"), event));
    }
}
