/** Random models, assessments and their parts for property tests. */
package dev.maturity.arbitrary;
