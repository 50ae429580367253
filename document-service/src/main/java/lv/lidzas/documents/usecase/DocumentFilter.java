package lv.lidzas.documents.usecase;

import java.util.UUID;
import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.DocumentKind;
import lv.lidzas.documents.domain.DocumentState;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows (atlase).
 *
 * @param application only of this application
 * @param state only in this state
 * @param kind only of this kind
 * @param before only older than this id, for the next page
 * @param limit how many are shown
 */
public record DocumentFilter(
        @Nullable ApplicationId application,
        DocumentState.@Nullable Code state,
        @Nullable DocumentKind kind,
        @Nullable UUID before,
        int limit) {}
