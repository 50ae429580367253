package lv.lidzas.documents.api;

import java.util.List;
import lv.lidzas.kit.problem.ProblemType;

/** The refusals of this context; their texts are in {@code problems/lv.properties} and {@code problems/en.properties}. */
public final class DocumentProblems {

    /** The person is not the one that the application is about. */
    public static final ProblemType SUBJECT_NOT_OF_APPLICATION =
            new ProblemType("document-subject-not-of-application", 422);

    /** The application was withdrawn or decided. */
    public static final ProblemType APPLICATION_CLOSED =
            new ProblemType("application-takes-no-documents", 409);

    /** The document's state does not allow the step. */
    public static final ProblemType NOT_REVIEWABLE =
            new ProblemType("document-not-reviewable", 409);

    /** The document's term is over. */
    public static final ProblemType EXPIRED = new ProblemType("document-expired", 409);

    /** The bytes are of a type that is not taken. */
    public static final ProblemType FILE_TYPE_NOT_TAKEN =
            new ProblemType("file-type-not-taken", 415);

    /** The bytes are something else than the uploader said. */
    public static final ProblemType FILE_NOT_AS_CLAIMED =
            new ProblemType("file-not-as-claimed", 422);

    /** There is no room for the file. */
    public static final ProblemType STORAGE_FULL = new ProblemType("storage-full", 507);

    /** The stored bytes are gone or not the same. */
    public static final ProblemType CONTENT_DAMAGED = new ProblemType("content-damaged", 500);

    static final List<ProblemType> ALL =
            List.of(
                    SUBJECT_NOT_OF_APPLICATION,
                    APPLICATION_CLOSED,
                    NOT_REVIEWABLE,
                    EXPIRED,
                    FILE_TYPE_NOT_TAKEN,
                    FILE_NOT_AS_CLAIMED,
                    STORAGE_FULL,
                    CONTENT_DAMAGED);

    static final List<String> ERRORS =
            List.of(
                    "file-empty",
                    "file-too-large",
                    "part-too-large",
                    "file-type-not-taken",
                    "file-not-as-claimed",
                    "issued-in-the-future",
                    "term-ends-before-issue",
                    "opinion-missing",
                    "opinion-unexpected",
                    "group-missing",
                    "group-unexpected",
                    "subject-not-of-application");

    private DocumentProblems() {}
}
