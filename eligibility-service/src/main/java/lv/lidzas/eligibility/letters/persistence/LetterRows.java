package lv.lidzas.eligibility.letters.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code letter}. */
@ApplicationScoped
class LetterRows implements PanacheRepositoryBase<LetterRow, UUID> {}
