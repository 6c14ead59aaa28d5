package org.retold.facts;

/** Whether two names are those of one person, organisation or place. */
public enum Identity {
  /** One is a form of the other: "Mr Adeyo" and "Grace Adeyo", "FDA" and its long form. */
  SAME,
  /** They name two: "Grace Adeyo" and "Peter Adeyo", "Denmark" and "Sweden". */
  DIFFERENT,
  /** The forms do not tell: a city and its country, a surname and what may be a first name. */
  UNKNOWN
}
