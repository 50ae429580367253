package lv.lidzas.documents.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document (dokuments) that somebody handed in as proof for an application.
 *
 * <p>Its life: handed in for a draft it is <em>held</em> and becomes <em>received</em> when the application is submitted;
 * for a submitted application it is received at once. A caseworker accepts it (<em>verified</em>), possibly correcting what
 * was typed, or <em>rejects</em> it; a mistaken acceptance may be taken back. A better copy is another document.
 *
 * @param id its identity
 * @param filing what it is filed for
 * @param details what stands on it
 * @param content its bytes, described
 * @param upload who handed it in and when
 * @param state where it stands
 * @param duplicateOf the earlier document of the same kind and application with the very same bytes, if any
 * @param corrections what a caseworker read otherwise
 * @param version grows with each change
 */
public record Document(
        DocumentId id,
        Filing filing,
        DocumentDetails details,
        Content content,
        Upload upload,
        DocumentState state,
        @Nullable DocumentId duplicateOf,
        List<Correction> corrections,
        long version) {

    /** Keeps the list from changing. */
    public Document {
        corrections = List.copyOf(corrections);
    }

    /** Takes the document in, if its case, as far as it is known, allows it. */
    public Answer fileInto(@Nullable KnownCase known) {
        if (known == null) {
            return new Answer.Done(this, List.of());
        }
        Refusal refusal = refusalBy(known);
        return refusal == null ? receive() : new Answer.Refused(refusal);
    }

    /**
     * Takes a held document in when its application is submitted.
     *
     * <p>The person's code on the draft may have been corrected since the document was handed in; then it is about the person
     * whom the application names now, and a caseworker sees on the paper whether that is so.
     */
    public Answer releaseInto(KnownCase known) {
        Document released =
                known.concerns(details.kind(), filing.subjectPersonId())
                        ? this
                        : about(known.personId());
        return released.fileInto(known);
    }

    private Document about(PersonId person) {
        return new Document(
                id,
                new Filing(filing.applicationId(), person),
                details,
                content,
                upload,
                state,
                duplicateOf,
                corrections,
                version);
    }

    private @Nullable Refusal refusalBy(KnownCase known) {
        if (!upload.by().mayFileFor(known)) {
            return new Refusal.UnknownApplication();
        }
        if (!known.concerns(details.kind(), filing.subjectPersonId())) {
            return new Refusal.SubjectNotOfCase();
        }
        return known.isOpen() ? null : new Refusal.CaseClosed(known.state());
    }

    private Answer receive() {
        if (!(state instanceof DocumentState.Held held)) {
            return refusedByState();
        }
        Document received = in(held.receive());
        return new Answer.Done(received, List.of(new DocumentEvent.Received(received)));
    }

    /** A caseworker accepts it as proof, with what stands on the paper where that differs. */
    public Answer accept(@Nullable PaperReading reading, Review review, LocalDate today) {
        if (!(state instanceof DocumentState.Received received)) {
            return refusedByState();
        }
        DocumentDetails read = reading == null ? details : details.readAs(reading);
        List<DetailFlaw> flaws = read.flaws(today);
        if (!flaws.isEmpty()) {
            return new Answer.Refused(new Refusal.FlawedDetails(flaws));
        }
        LocalDate validUntil = read.validUntil();
        if (validUntil != null && read.isExpiredOn(today)) {
            return new Answer.Refused(new Refusal.Expired(validUntil));
        }
        Document verified = readAs(read, review).in(received.verify(review));
        return new Answer.Done(verified, List.of(new DocumentEvent.Verified(verified)));
    }

    /** A caseworker does not accept it, or takes the acceptance back. */
    public Answer reject(Rejection rejection, Review review) {
        return switch (state) {
            case DocumentState.Received received -> rejected(received.reject(review, rejection));
            case DocumentState.Verified verified -> rejected(verified.reject(review, rejection));
            case DocumentState.Held _, DocumentState.Rejected _ -> refusedByState();
        };
    }

    /** Whether the reader may know of it; a held document is its uploader's business alone. */
    public boolean isVisibleTo(Reader reader, @Nullable KnownCase known) {
        if (upload.by().subject().equals(reader.subject())) {
            return true;
        }
        if (state instanceof DocumentState.Held) {
            return upload.by().staff() && reader.reach() == Reader.Reach.ALL_AS_STAFF;
        }
        return switch (reader.reach()) {
            case ALL_AS_STAFF, ALL_AS_AUDITOR -> true;
            case OWN -> known != null && known.isOwnedBy(reader.subject());
        };
    }

    /** The same document as the store numbered it. */
    public Document atVersion(long stored) {
        return new Document(
                id, filing, details, content, upload, state, duplicateOf, corrections, stored);
    }

    private Answer rejected(DocumentState.Rejected rejection) {
        Document rejected = in(rejection);
        RejectionReason reason = rejection.rejection().reason();
        return new Answer.Done(rejected, List.of(new DocumentEvent.Rejected(rejected, reason)));
    }

    private Answer refusedByState() {
        return new Answer.Refused(new Refusal.NotReviewable(state.code()));
    }

    private Document in(DocumentState next) {
        return new Document(
                id, filing, details, content, upload, next, duplicateOf, corrections, version);
    }

    private Document readAs(DocumentDetails read, Review review) {
        List<Correction> all = new ArrayList<>(corrections);
        all.addAll(Correction.between(details, read, review));
        return new Document(id, filing, read, content, upload, state, duplicateOf, all, version);
    }
}
