package org.retold.facts;

/** What two sources of one claim or quote are to each other. */
public enum SourceJudgement {
  /** One person or body, as far as the names or the words tell. */
  SAME,
  /** Two people or bodies. */
  OTHER,
  /** One names its source where the other has only "sources" or "a senior official". */
  NAMED_AGAINST_UNNAMED,
  /** The words do not tell: "he" against a name, "the minister" against a name. */
  UNCLEAR
}
