@NullMarked
package dev.kossa.fhir.order;

import org.jspecify.annotations.NullMarked;
