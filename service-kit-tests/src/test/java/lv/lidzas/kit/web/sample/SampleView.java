package lv.lidzas.kit.web.sample;

import java.util.UUID;

/** What became of a request. */
public record SampleView(UUID id, String label) {}
