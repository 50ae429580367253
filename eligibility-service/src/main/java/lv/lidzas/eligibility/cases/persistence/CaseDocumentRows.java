package lv.lidzas.eligibility.cases.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Queries on {@code case_document}. */
@ApplicationScoped
class CaseDocumentRows implements PanacheRepositoryBase<CaseDocumentRow, CaseDocumentRow.Key> {}
