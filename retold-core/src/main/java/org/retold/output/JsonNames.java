package org.retold.output;

/** The field names of Retold's JSON, each a promise to whoever reads it. */
final class JsonNames {
  static final String SCHEMA = "schema";
  static final String VERSION = "version";
  static final String REPORTS = "reports";
  static final String COMPARISONS = "comparisons";
  static final String FACTS = "facts";
  static final String PROBLEMS = "problems";
  static final String COUNTS = "counts";
  static final String STORIES = "stories";

  static final String ID = "id";
  static final String FILE = "file";
  static final String URL = "url";
  static final String TITLE = "title";
  static final String PUBLISHER = "publisher";
  static final String AUTHORS = "authors";
  static final String PUBLISHED = "published";
  static final String PUBLISHED_AT = "publishedAt";
  static final String UPDATED = "updated";
  static final String UPDATED_AT = "updatedAt";
  static final String FETCHED = "fetched";
  static final String FETCHED_AT = "fetchedAt";
  static final String DATELINE = "dateline";
  static final String TEXT = "text";
  static final String CREDITS = "credits";
  static final String FURNITURE = "furniture";
  static final String SENTENCES = "sentences";
  static final String PARAGRAPH = "paragraph";
  static final String EXTRA = "extra";

  static final String NAME = "name";
  static final String KIND = "kind";
  static final String START = "start";
  static final String END = "end";

  static final String A = "a";
  static final String B = "b";
  static final String RELATION = "relation";
  static final String CONFIDENCE = "confidence";
  static final String COVERAGE = "coverage";
  static final String COVERAGE_A = "coverageA";
  static final String COVERAGE_B = "coverageB";
  static final String DIRECTION = "direction";
  static final String DIRECTION_CONFIDENCE = "directionConfidence";
  static final String VERDICT = "verdict";
  static final String EVIDENCE = "evidence";
  static final String ALIGNMENTS = "alignments";
  static final String SCORE = "score";
  static final String MOVED = "moved";
  static final String ONLY_IN_A = "onlyInA";
  static final String ONLY_IN_B = "onlyInB";
  static final String DIFFERENCES = "differences";
  static final String CHANGE = "change";
  static final String SENTENCE = "sentence";
  static final String IMPORTANCE = "importance";
  static final String WHY = "why";
  static final String STANDING = "standing";
  static final String CELLS = "cells";
  static final String REPORT = "report";
  static final String STATEMENTS = "statements";
  static final String GROUP = "group";
  static final String WORDS = "words";
  static final String EXPLANATION = "explanation";
  static final String MEASURES = "measures";
  static final String THRESHOLDS = "thresholds";
  static final String REASONS = "reasons";

  static final String STORY = "story";
  static final String ORIGIN = "origin";
  static final String ORIGINS = "origins";
  static final String CREDITING = "crediting";
  static final String WORD_COUNT = "wordCount";
  static final String REPORT_COUNT = "reportCount";
  static final String ORIGIN_COUNT = "originCount";
  static final String IN_STORIES = "inStories";
  static final String UNSEEN_ORIGINS = "unseenOrigins";
  static final String UNCREDITED = "uncredited";
  static final String SEEN = "seen";
  static final String FIRST = "first";
  static final String FIRST_AT = "firstAt";
  static final String LINKS = "links";
  static final String VERBATIM = "verbatim";
  static final String VERBATIM_A = "verbatimA";
  static final String VERBATIM_B = "verbatimB";
  static final String WHOLE = "whole";
  static final String WHOLE_CREDITS = "wholeCredits";
  static final String SAME_EVENT = "sameEvent";
  static final String LINEAGE = "lineage";
  static final String NODES = "nodes";
  static final String EDGES = "edges";
  static final String FROM = "from";
  static final String TO = "to";
  static final String PROBABILITY = "probability";

  static final String CANDIDATES = "candidates";
  static final String LINK = "link";
  static final String COMPARISON = "comparison";

  static final String POSITION = "position";
  static final String REASON = "reason";
  static final String FATAL = "fatal";

  private JsonNames() {}
}
