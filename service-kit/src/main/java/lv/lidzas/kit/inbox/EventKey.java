package lv.lidzas.kit.inbox;

import java.util.UUID;

/** What makes an event the same event: who tells of it, and the id it has there. */
record EventKey(String source, UUID id) {}
