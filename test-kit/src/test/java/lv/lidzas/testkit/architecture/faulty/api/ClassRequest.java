package lv.lidzas.testkit.architecture.faulty.api;

/** Rule 9: a request that is no record. */
class ClassRequest {}
