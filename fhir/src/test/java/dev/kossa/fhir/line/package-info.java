@NullMarked
package dev.kossa.fhir.line;

import org.jspecify.annotations.NullMarked;
