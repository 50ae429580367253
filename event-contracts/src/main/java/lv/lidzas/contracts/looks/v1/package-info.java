/** Events that every service publishes of its access log (piekļuves žurnāls), major version 1. */
package lv.lidzas.contracts.looks.v1;
