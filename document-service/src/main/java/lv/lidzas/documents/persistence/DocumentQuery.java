package lv.lidzas.documents.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.documents.domain.Reader;
import lv.lidzas.documents.usecase.DocumentFilter;

/**
 * The query behind a list: the filter, and what the reader may know of.
 *
 * <p>Says in JPQL what {@link lv.lidzas.documents.domain.Document#isVisibleTo} says of one document; a test holds both
 * against each other.
 */
final class DocumentQuery {

    private static final String OWN =
            """
            (d.uploadedBy = :reader or d.state <> 'HELD' and exists (
                select 1 from KnownCaseRow c
                where c.applicationId = d.applicationId and c.submitterSubject = :reader))\
            """;
    private static final String STAFF =
            "(d.uploadedBy = :reader or d.state <> 'HELD' or d.uploadedByStaff)";
    private static final String AUDITOR = "(d.uploadedBy = :reader or d.state <> 'HELD')";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final int limit;

    DocumentQuery(DocumentFilter filter, Reader reader) {
        limit = filter.limit();
        conditions.add(
                switch (reader.reach()) {
                    case OWN -> OWN;
                    case ALL_AS_STAFF -> STAFF;
                    case ALL_AS_AUDITOR -> AUDITOR;
                });
        parameters.put("reader", reader.subject());
        narrow(filter);
    }

    private void narrow(DocumentFilter filter) {
        if (filter.application() != null) {
            add("d.applicationId = :application", "application", filter.application().value());
        }
        if (filter.state() != null) {
            add("d.state = :state", "state", filter.state().name());
        }
        if (filter.kind() != null) {
            add("d.kind = :kind", "kind", filter.kind().name());
        }
        if (filter.before() != null) {
            add("d.id < :before", "before", filter.before());
        }
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    List<DocumentRow> on(EntityManager database) {
        TypedQuery<DocumentRow> query =
                database.createQuery(
                        "from DocumentRow d where "
                                + String.join(" and ", conditions)
                                + " order by d.id desc",
                        DocumentRow.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit + 1).getResultList();
    }
}
