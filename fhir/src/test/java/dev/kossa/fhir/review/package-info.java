/**
 * What the Bundle of a review says, one feature for each class. W: writing; L: laws.
 */
package dev.kossa.fhir.review;
