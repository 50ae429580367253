package lv.lidzas.eligibility.worklist.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code case_note}. */
@ApplicationScoped
class CaseNoteRows implements PanacheRepositoryBase<CaseNoteRow, UUID> {}
