/** What every module's tests need: real servers, tokens, approved files. */
package lv.lidzas.testkit;
