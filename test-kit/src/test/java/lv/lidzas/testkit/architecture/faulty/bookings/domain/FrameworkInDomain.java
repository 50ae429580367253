package lv.lidzas.testkit.architecture.faulty.bookings.domain;

import jakarta.enterprise.context.ApplicationScoped;

/** Rule 1: a framework in the domain. */
@ApplicationScoped
class FrameworkInDomain {}
