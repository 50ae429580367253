package lv.lidzas.eligibility.corrections.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code text_correction}. */
@ApplicationScoped
class TextCorrectionRows implements PanacheRepositoryBase<TextCorrectionRow, UUID> {}
