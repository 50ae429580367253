package lv.lidzas.documents.domain;

/**
 * What a document is filed for (iesniegšanas mērķis).
 *
 * @param applicationId the application
 * @param subjectPersonId the person it is about
 */
public record Filing(ApplicationId applicationId, PersonId subjectPersonId) {}
