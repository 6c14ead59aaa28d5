package org.retold.facts;

/** How real an act is as a report tells it, from the least to the most. */
public enum Modality {
  /** The words do not tell: "to meet", "should meet", "meeting". */
  OPEN,
  /** "may meet", "is considering a meeting", "a possible meeting". */
  POSSIBLE,
  /** "tried to meet", "hopes to meet", "offered to meet". */
  WISHED,
  /** "is alleged to have met", "reportedly met". */
  TOLD,
  /** "is likely to meet", "is expected to meet". */
  LIKELY,
  /** "plans to meet", "was scheduled to meet", "agreed to meet". */
  PLANNED,
  /** "would meet": to come, as told in the past, or under a condition. */
  WOULD,
  /** "will meet", "is to meet". */
  SURE,
  /** "is safe", "are meeting". */
  HOLDS,
  /** "met", "has met", "was met". */
  DONE;

  /** Whether the act is told as not certain. */
  public boolean isHedged() {
    return this == POSSIBLE || this == WISHED || this == TOLD || this == LIKELY;
  }

  /** Whether the act is told as still to come, if it comes at all. */
  public boolean isAhead() {
    return this == LIKELY || this == PLANNED || this == WOULD || this == SURE || this == WISHED;
  }

  /** Whether the act is told without reserve. */
  public boolean isOutright() {
    return this == SURE || this == WOULD || this == HOLDS || this == DONE;
  }
}
