package lv.lidzas.testkit.architecture.faultykit;

import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;

/** A kit that knows an event. */
record KnowsAnEvent(ApplicationWithdrawn event) {}
