/** A web application that shows safety pages, a prompt beside a chat, and an API. */
@NullMarked
package org.safetyresources.examples.springboot;

import org.jspecify.annotations.NullMarked;
