/**
 * What every module's tests need: real servers, tokens, approved files.
 */
@NullMarked
package lv.lidzas.testkit;

import org.jspecify.annotations.NullMarked;
