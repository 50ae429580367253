/**
 * What resources of every service do alike: versions, pages, keys for safe repeats, plain text.
 */
@NullMarked
package lv.lidzas.kit.web;

import org.jspecify.annotations.NullMarked;
