package lv.lidzas.eligibility.rules;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The law in Latvian scenarios, one file per legal point. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("rules")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "lv.lidzas.eligibility.rules")
@ConfigurationParameter(key = PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, value = "true")
class RuleScenariosTest {}
