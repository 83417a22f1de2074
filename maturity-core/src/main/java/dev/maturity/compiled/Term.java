package dev.maturity.compiled;

import dev.maturity.model.Fraction;

/**
 * What the answers to one criterion bring into a sum.
 *
 * @param criterion its place among the criteria
 * @param weight how much it counts
 * @param worth what its answers are worth
 */
record Term(int criterion, Fraction weight, Worth worth) {}
