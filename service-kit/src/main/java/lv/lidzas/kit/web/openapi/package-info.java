/**
 * What the API description of every service says alike: who may come in, how refusals look, how large things get.
 */
@NullMarked
package lv.lidzas.kit.web.openapi;

import org.jspecify.annotations.NullMarked;
