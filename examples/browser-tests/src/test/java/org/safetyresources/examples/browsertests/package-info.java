/** Uses the web examples in a real browser. */
package org.safetyresources.examples.browsertests;
