package lv.lidzas.documents.filing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.domain.PersonId;
import lv.lidzas.documents.content.domain.Content;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
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

    /**
     * Takes the document in, if its case, as far as it is known, allows it.
     *
     * @param filer the cases for which the one who hands it in may do so
     */
    public Result<Document, FilingRefusal> fileInto(@Nullable KnownCase known, OwnCases filer) {
        if (known == null) {
            return Result.done(this);
        }
        FilingRefusal refusal = refusalBy(known, filer);
        return refusal == null ? Result.done(received()) : Result.refused(refusal);
    }

    /**
     * Takes a held document in when its application is submitted.
     *
     * <p>The person's code on the draft may have been corrected since the document was handed in; then it is about the person
     * whom the application names now, and a caseworker sees on the paper whether that is so.
     *
     * @param today on which its uploader must be a party
     */
    public Result<Document, FilingRefusal> releaseInto(KnownCase known, LocalDate today) {
        Document released = filing.fits(details.kind(), known) ? this : about(known.personId());
        return released.fileInto(known, new OwnCases(Set.of(upload.by().key()), today));
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

    private @Nullable FilingRefusal refusalBy(KnownCase known, OwnCases filer) {
        if (!upload.by().staff() && !filer.letBringTo(known.parties())) {
            return new FilingRefusal.UnknownApplication();
        }
        if (!filing.fits(details.kind(), known)) {
            return new FilingRefusal.SubjectNotOfCase();
        }
        return known.isOpen() ? null : new FilingRefusal.CaseClosed(known.state());
    }

    private Document received() {
        return state instanceof DocumentState.Held held ? in(held.receive()) : this;
    }

    /** Whether one of the keys handed the document in or is or was a party to the case, so that somebody else must judge it. */
    public boolean isOwnMatterOf(Set<PartyKey> keys, @Nullable KnownCase known) {
        return upload.by().isOneOf(keys) || (known != null && known.parties().everInclude(keys));
    }

    /** Whether the reader may know of it; a held document is its uploader's business alone. */
    public boolean isVisibleTo(Reader reader, @Nullable KnownCase known) {
        if (upload.by().isOneOf(reader.own().keys())) {
            return true;
        }
        if (state instanceof DocumentState.Held) {
            return upload.by().staff() && reader.reach() == Reader.Reach.ALL_AS_STAFF;
        }
        return switch (reader.reach()) {
            case ALL_AS_STAFF, ALL_AS_AUDITOR -> true;
            case OWN -> known != null && reader.own().include(known.parties());
        };
    }

    /** The same document as the store numbered it. */
    public Document atVersion(long stored) {
        return new Document(
                id, filing, details, content, upload, state, duplicateOf, corrections, stored);
    }

    /** The same document in its next state. */
    public Document in(DocumentState next) {
        return new Document(
                id, filing, details, content, upload, next, duplicateOf, corrections, version);
    }

    /** The same document with what was read on the paper, and what that corrects. */
    public Document readAs(DocumentDetails read, Review review) {
        List<Correction> all = new ArrayList<>(corrections);
        all.addAll(Correction.between(details, read, review));
        return new Document(id, filing, read, content, upload, state, duplicateOf, all, version);
    }
}
