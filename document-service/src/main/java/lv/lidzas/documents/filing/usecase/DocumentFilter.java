package lv.lidzas.documents.filing.usecase;

import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.filing.domain.DocumentKind;
import lv.lidzas.documents.filing.domain.DocumentState;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows (atlase).
 *
 * @param application only of this application
 * @param state only in this state
 * @param kind only of this kind
 */
public record DocumentFilter(
        @Nullable ApplicationId application,
        DocumentState.@Nullable Code state,
        @Nullable DocumentKind kind) {}
