package lv.lidzas.testkit.architecture.faultykit.words;

import jakarta.enterprise.context.ApplicationScoped;

/** A framework in what domains use. */
@ApplicationScoped
class FrameworkInWords {}
